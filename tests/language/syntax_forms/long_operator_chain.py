# A chain of two thousand operators compiles and runs.
text = "0" + " + 1" * 2000
print(eval(text))  # expect: 2000
print(eval("not " * 50 + "True"), eval("-" * 50 + "1"))  # expect: True 1
print(eval("1 < " * 500 + "1") , eval(" or ".join(["0"] * 999 + ["'last'"])))  # expect: False last
print(len(eval("[" + "1," * 5000 + "]")))  # expect: 5000
