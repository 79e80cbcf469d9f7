# timeit runs a statement or function so many times and gives seconds.
import timeit
print(type(timeit.timeit("x * x", "x = 3", number=10)).__name__, len(timeit.repeat("pass", number=5, repeat=3)))  # expect: float 3
calls = []
timeit.timeit(lambda: calls.append(1), number=7)
timeit.timeit("calls.append(2)", setup="calls.append(0)", number=2, globals=globals())
print(calls, timeit.timeit("a = 1\nb = a", number=3) >= 0)  # expect: [1, 1, 1, 1, 1, 1, 1, 0, 2, 2] True
print(timeit.timeit("y", "x = 1\ny = x", number=1) >= 0, timeit.default_number, timeit.default_repeat)  # expect: True 1000000 5
for wrong in (lambda: timeit.timeit(5), lambda: timeit.timeit("undefined", number=1), lambda: timeit.Timer("1 +")):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)  # expect: ValueError stmt is neither a string nor callable
        # expect: NameError name 'undefined' is not defined
        # expect: SyntaxError invalid syntax (<timeit-src>, line 2)
