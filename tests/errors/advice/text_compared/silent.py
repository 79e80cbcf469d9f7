# Two objects that cannot be compared are shown, without a fix.
# raises: TypeError: '>' not supported between instances of 'dict' and 'dict'
# advice: none
print({} > {})
