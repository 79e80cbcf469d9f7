# partition() splits in three at the first, rpartition() at the last separator.
print("key=value=more".partition("="), "key=value=more".rpartition("="))
# expect: ('key', '=', 'value=more') ('key=value', '=', 'more')
print("nothing".partition("="), "nothing".rpartition("="))
# expect: ('nothing', '', '') ('', '', 'nothing')
name, _, extension = "archive.tar.gz".rpartition(".")
print(name, extension)  # expect: archive.tar gz
"abc".partition("")  # raises: ValueError: empty separator
