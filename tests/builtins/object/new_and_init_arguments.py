# object() passes surplus arguments on only when a class overrides one of __new__ and __init__.
class Plain: ...
class WithInit:
    def __init__(self, value):
        self.value = value


print(WithInit(5).value, object.__new__(WithInit).__class__.__name__)  # expect: 5 WithInit
for call in (lambda: Plain(1), lambda: object(1), lambda: WithInit(), lambda: object.__new__(), lambda: object.__new__(5)):
    try:
        call()
    except TypeError as error:
        print(error)
# expect: Plain() takes no arguments
# expect: object() takes no arguments
# expect: WithInit.__init__() missing 1 required positional argument: 'value'
# expect: object.__new__(): not enough arguments
# expect: object.__new__(X): X is not a type object (int)
