# A text cannot be appended to.
# raises: AttributeError: 'str' object has no attribute 'append'
# advice: diagnostic help: text cannot change; build a new one: `s = s + 'd'`
s = 'abc'
s.append('d')
