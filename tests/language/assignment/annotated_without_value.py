# An annotated name without value is not bound, but the annotation is kept.
import sys
count: int = 3
label: str
print(count)  # expect: 3
print(sys.modules["__main__"].__annotations__)  # expect: {'count': <class 'int'>, 'label': <class 'str'>}
print(label)  # raises: NameError: name 'label' is not defined
