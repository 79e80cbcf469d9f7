# Differences of lines in every format.
import difflib
A = "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\n".splitlines(True)
B = "ore\ntwo\ntree\nfour\nemu\nfive\nsix\nseven\neight\nnine!\nten\neleven\n".splitlines(True)
print("".join(difflib.ndiff(A, B)))
print("".join(difflib.unified_diff(A, B, "a.txt", "b.txt", "2020", "2021", n=1)))
print("".join(difflib.context_diff(A, B, "a", "b")))
delta = list(difflib.ndiff(A, B)); print("".join(difflib.restore(delta, 1)) == "".join(A), "".join(difflib.restore(delta, 2)) == "".join(B))
print(list(difflib.unified_diff(A, A)), list(difflib.unified_diff(["a"], ["b"], lineterm="")), list(difflib.unified_diff([], ["x"])), list(difflib.context_diff(["a"], [])))
print(list(difflib.Differ().compare(["    a\tb\n", "x\n", "y\n"], ["    a\tc\n", "z\n"])), difflib.IS_LINE_JUNK("# \n"), difflib.IS_CHARACTER_JUNK("\t"))
print("".join(difflib.ndiff(["def f(x):\n", "    return x\n", "\n", "print(f(1))\n"], ["def f(x, y):\n", "    z = 1\n", "    return x + y\n", "\n", "print(f(1, 2))\n"])))
print(list(difflib.diff_bytes(difflib.unified_diff, [b"a\x7f"], [b"b"], b"x", b"y")))
for wrong in (lambda: list(difflib.unified_diff("ab", ["b"])), lambda: list(difflib.unified_diff([1], [2])), lambda: list(difflib.restore([], 3))):
    try:
        print(wrong())
    except (TypeError, ValueError) as error:
        print(error)
import random
random.seed(3)
for _ in range(6):
    a = ["".join(random.choices("abcd ", k=random.randint(3, 9))) for _ in range(12)]
    b = [line if random.random() < 0.6 else line.replace("a", "e") for line in a if random.random() < 0.9]
    print(list(difflib.ndiff(a, b)))
