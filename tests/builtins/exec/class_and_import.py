# Code run by exec() can define classes, import and see the given builtins.
space = {"__name__": "made_up"}
exec("import math\nclass Circle:\n    def area(self, r): return math.floor(math.pi * r * r)", space)
print(space["Circle"]().area(2), space["Circle"].__module__, sorted(name for name in space if name[0] != "_"))
# expect: 12 made_up ['Circle', 'math']
exec("print(len('ok'))", {"__builtins__": {"print": print, "len": lambda text: "my " + text}})
# expect: my ok
code = compile("x * 2", "<code>", "eval")
print([eval(code, {"x": n}) for n in range(3)], eval("(lambda a: a + x)(1)", {"x": 10}))
# expect: [0, 2, 4] 11
exec("open('x')", {"__builtins__": {}})  # raises: NameError: name 'open' is not defined
