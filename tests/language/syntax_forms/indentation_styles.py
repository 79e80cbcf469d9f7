# Blocks may be indented by any amount, blank lines and comments count for nothing.
def f(n):
 if n:
         # deeper by nine
         return "one"

# a comment at the margin does not end the block
 else:

  return "two"
if True:
	print("tab", f(1), f(0))  # expect: tab one two
