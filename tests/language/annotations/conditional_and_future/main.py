# Module annotations are kept only for the statements that ran.
import settings
print(settings.__annotations__)  # expect: {'level': <class 'str'>, 'item': <class 'list'>}
import strings
print(strings.f.__annotations__)  # expect: {'x': 'undefined', 'y': 'list[int]', 'return': '1 + 1'}
