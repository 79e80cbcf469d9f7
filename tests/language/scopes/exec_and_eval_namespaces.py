# The functions exec and eval run text in the namespaces that are given.
space = {"x": 5}
exec("y = x * 2\ndef f(): return x + y", space)
print(space["y"], space["f"]())  # expect: 10 15
print(eval("x + z", {"x": 1}, {"z": 2}))  # expect: 3
x = "module"
def f():
    x = "local"
    exec("x = 'changed'")
    return x, eval("x")
print(f(), x)  # expect: ('local', 'local') module
code = compile("a + 1", "text", "eval")
print(eval(code, {"a": 1}))  # expect: 2
