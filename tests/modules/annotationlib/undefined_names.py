# Annotations with undefined names can be had as forward references or text.
from annotationlib import get_annotations, Format, ForwardRef, call_annotate_function
class Node:
    next: Later
    items: list[Later] | None
    size: int
found = get_annotations(Node, format=Format.FORWARDREF)
print(found["next"].__forward_arg__, type(found["next"]).__name__, found["size"])  # expect: Later ForwardRef <class 'int'>
print(get_annotations(Node, format=Format.STRING))  # expect: {'next': 'Later', 'items': 'list[Later] | None', 'size': 'int'}
try:
    get_annotations(Node)
except NameError as error:
    print(error)  # expect: name 'Later' is not defined
Later = str
print(found["next"].evaluate(), get_annotations(Node)["items"])  # expect: <class 'str'> list[str] | None
def outer():
    def inner(x: Local): ...
    made = get_annotations(inner, format=Format.FORWARDREF)
    Local = int
    return made
print(outer()["x"].__forward_arg__, ForwardRef("int").evaluate(), ForwardRef("a.b"))  # expect: Local <class 'int'> ForwardRef('a.b')
