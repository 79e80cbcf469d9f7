# Flags combine with |, &, ^ and ~, and are taken apart by iterating.
from enum import Flag, auto
class Access(Flag):
    READ = auto()
    WRITE = auto()
    RUN = auto()
    ALL = READ | WRITE | RUN
both = Access.READ | Access.WRITE
print(both, repr(both), both.value, both.name, list(both), len(both), bool(Access(0)), repr(Access(0)))  # expect: Access.READ|WRITE <Access.READ|WRITE: 3> 3 READ|WRITE [<Access.READ: 1>, <Access.WRITE: 2>] 2 False <Access: 0>
print(Access.READ in both, Access.RUN in both, both & Access.WRITE, both ^ Access.ALL, ~both, list(Access))  # expect: True False Access.WRITE Access.RUN Access.RUN [<Access.READ: 1>, <Access.WRITE: 2>, <Access.RUN: 4>]
print(Access(7) is Access.ALL, Access(5), Access.ALL & ~Access.RUN)  # expect: True Access.READ|RUN Access.READ|WRITE
for wrong in (lambda: Access(8), lambda: Access.READ | 1, lambda: 1 in both):
    try:
        wrong()
    except (ValueError, TypeError) as error:
        print(error)  # expect: <flag 'Access'> invalid value 8
        # expect:     given 0b0 1000
        # expect:   allowed 0b0 0111
        # expect: unsupported operand type(s) for |: 'Access' and 'int'
        # expect: unsupported operand type(s) for 'in': 'int' and 'Access'
