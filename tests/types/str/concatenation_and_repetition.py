# Strings add and multiply; other operands are refused.
print("ab" + "cd", "ab" * 3, 3 * "ab", repr("ab" * 0), repr("ab" * -1))  # expect: abcd ababab ababab '' ''
line = "x"
line += "y"
line *= 2
print(line, "a" "b" 'c')  # expect: xyxy abc
try:
    "a" * 1.5
except TypeError as error:
    print(error)  # expect: can't multiply sequence by non-int of type 'float'
"count: " + 3  # raises: TypeError: can only concatenate str (not "int") to str
