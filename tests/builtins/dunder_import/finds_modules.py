# __import__() gives the module that an import statement would.
math = __import__("math")
print(math.floor(2.7), math is __import__("math"), __import__("sys").modules["math"] is math)
# expect: 2 True True
try:
    __import__("")
except ValueError as error:
    print(error)  # expect: Empty module name
try:
    __import__(5)
except TypeError as error:
    print(error)  # expect: module name must be a string
__import__("there_is_no_such_module")  # raises: ModuleNotFoundError: No module named 'there_is_no_such_module'
