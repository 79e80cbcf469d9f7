# Mistakes in the parameters of functions and lambdas are named, with their places.
SOURCES = [
    "lambda a, *b=3, c: None",
    "lambda a, **b=3: None",
    "lambda a=1, d=, c: None",
    "lambda x, (y, z), w: None",
    "lambda (x, y): None",
    "lambda a=1,/*,b: None",
    "with (lambda *:0): pass",
    "def f(/, a): pass",
    "def f(/, a, b=): pass",
    "def f(a=1,/*,b): pass",
    "def f(a, **k, *b): pass",
    "def f(a, **k, **b): pass",
    "lambda a, **k, *b: 0",
    "def f[](): pass",
    "class A[]: pass",
    "type A[] = int",
    "from x import",
    "import",
    "import a from b as bar",
    "f(x for x in y, 1)",
    "f(x for x in y,)",
    "f(x for x in y, **{})",
    "try: pass\nexcept A, B as c: pass",
]
for source in SOURCES:
    try:
        compile(source + "\n", "<text>", "exec")
    except SyntaxError as error:
        print(f"{source!r}: {error.msg} {error.lineno}:{error.offset}-{error.end_offset}")
    else:
        print(f"{source!r}: fine")
