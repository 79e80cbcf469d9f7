# fields tells about the fields, replace makes changed copies, make_dataclass makes classes.
from dataclasses import *
import copy
@dataclass
class Setting:
    key: str
    value: int = field(default=3, metadata={"unit": "s"})
first, second = fields(Setting)
print(first.name, first.type, first.default is MISSING, second.default, second.metadata["unit"], is_dataclass(Setting))  # expect: key <class 'str'> True 3 s True
print(replace(Setting("a"), value=9), copy.replace(Setting("a"), key="b"), is_dataclass(Setting("a")), is_dataclass(3))  # expect: Setting(key='a', value=9) Setting(key='b', value=3) True False
Made = make_dataclass("Made", ["x", ("y", int), ("z", int, field(default=5))], namespace={"total": lambda self: self.y + self.z})
print(Made(1, 2), Made(1, 2).total(), Made.__module__)  # expect: Made(x=1, y=2, z=5) 7 __main__
for wrong in (lambda: replace(Setting("a"), nothing=1), lambda: make_dataclass("M", ["for"]), lambda: make_dataclass("M", ["a", "a"]), lambda: fields(3)):
    try:
        wrong()
    except TypeError as error:
        print(error)  # expect: Setting.__init__() got an unexpected keyword argument 'nothing'
        # expect: Field names must not be keywords: 'for'
        # expect: Field name duplicated: 'a'
        # expect: must be called with a dataclass type or instance
