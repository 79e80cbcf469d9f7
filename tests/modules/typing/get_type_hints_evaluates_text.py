# get_type_hints evaluates annotations that are text, also those of base classes.
from typing import *
class Base:
    count: "int"
class Node(Base):
    next: "Optional[Node]" = None
    tags: ClassVar["List[str]"] = []
def link(a: "Node", b: Annotated[int, "index"] = 0) -> "List[Node]": ...
print(get_type_hints(Node))  # expect: {'count': <class 'int'>, 'next': __main__.Node | None, 'tags': typing.ClassVar[typing.List[str]]}
print(get_type_hints(link))  # expect: {'a': <class '__main__.Node'>, 'b': <class 'int'>, 'return': typing.List[__main__.Node]}
print(get_type_hints(link, include_extras=True)["b"])  # expect: typing.Annotated[int, 'index']
try:
    get_type_hints(lambda: 0, globalns=5)
except Exception as error:
    print(type(error).__name__)
print(get_type_hints(len), ForwardRef("Node"))  # expect: {} ForwardRef('Node')
