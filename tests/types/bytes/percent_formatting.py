# The percent operator works on bytes too.
print(b"%s=%d" % (b"key", 5), b"%x|%05.1f|%c|%%" % (255, 2.5, 65))  # expect: b'key=5' b'ff|002.5|A|%'
print(b"%(a)s" % {b"a": b"value"}, b"%a %r" % ("é", "x"), b"%b" % b"raw")
# expect: b'value' b"'\\xe9' 'x'" b'raw'
b"%s" % "text"
# raises: TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
