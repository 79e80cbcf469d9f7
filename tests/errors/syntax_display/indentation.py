# An indentation error shows the line without its place in it.
def f():
print("not indented")
