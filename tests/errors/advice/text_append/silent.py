# An unknown name of a text gets no help.
# raises: AttributeError: 'str' object has no attribute 'zebra'
# advice: none
s = 'abc'
s.zebra('d')
