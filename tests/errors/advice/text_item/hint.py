# A text cannot be changed.
# raises: TypeError: 'str' object does not support item assignment
# advice: diagnostic help: text cannot change; build a new one: `s = 'z' + s[1:]`
s = 'abc'
s[0] = 'z'
