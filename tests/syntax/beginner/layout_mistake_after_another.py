# A mistake is told before mistakes of the layout further down.
# syntax error: invalid syntax
if True:
    print(1)
what?
if True:
    print(2)
  print(3)
