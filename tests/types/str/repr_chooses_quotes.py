# repr() prefers single quotes and escapes what cannot be shown.
print(repr("it's"), repr('say "hi"'), repr("both ' and \""))  # expect: "it's" 'say "hi"' 'both \' and "'
print(repr("tab\tnewline\nreturn\rbackslash\\"), repr("\x00\x1b\x7f"))
# expect: 'tab\tnewline\nreturn\rbackslash\\' '\x00\x1b\x7f'
print(repr("é 世界 🌍"), repr("\u200b\ue000\U000e0001"), repr("\xa0\xad"))
# expect: 'é 世界 🌍' '\u200b\ue000\U000e0001' '\xa0\xad'
print(["a'b", "\n"], str("a'b"), ascii("é世🌍"))  # expect: ["a'b", '\n'] a'b '\xe9\u4e16\U0001f30d'
