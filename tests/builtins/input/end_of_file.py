# input() raises EOFError when there is nothing more to read.
# stdin: only line
print(input())  # expect: only line
try:
    input()
except EOFError as error:
    print(error)  # expect: EOF when reading a line
try:
    input(1, 2)
except TypeError as error:
    print(error)  # expect: input expected at most 1 argument, got 2
input()  # raises: EOFError: EOF when reading a line
