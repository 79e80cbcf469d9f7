# exec() runs statements and leaves the names in the dictionary given.
space = {"start": 5}
exec("""
def double(value):
    return value * 2

result = double(start)
""", space)
print(space["result"], space["double"](21), "__builtins__" in space, exec("pass"))
# expect: 10 42 True None
exec("created = 'at module level'")
print(created)  # expect: at module level
module, local = {}, {}
exec("global g\ng = 1\nl = 2", module, local)
print(module["g"], local)  # expect: 1 {'l': 2}
exec("oops oops")  # raises: SyntaxError: invalid syntax
