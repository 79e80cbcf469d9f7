# Every operator as a function.
import operator as op
print(op.add(1, 2), op.sub(5, 2), op.mul("a", 3), op.truediv(1, 4), op.floordiv(7, 2), op.mod(7, 3), op.pow(2, 8))  # expect: 3 3 aaa 0.25 3 1 256
print(op.lt(1, 2), op.eq(1, 1.0), op.not_([]), op.truth("a"), op.is_(None, None), op.is_none(0), op.contains([1], 1))  # expect: True True True True True False True
print(op.and_(6, 3), op.or_(6, 3), op.xor(6, 3), op.invert(6), op.lshift(1, 4), op.neg(3), op.abs(-3), op.index(True))  # expect: 2 7 5 -7 16 -3 3 1
items = [1, 2, 3, 2]
op.setitem(items, 0, 9)
op.delitem(items, 1)
print(items, op.getitem(items, -1), op.countOf(items, 2), op.indexOf(items, 3), op.concat([1], [2]), op.iadd([1], (2,)))  # expect: [9, 3, 2] 2 1 1 [1, 2] [1, 2]
print(op.length_hint(iter([1, 2])), op.length_hint(5, 7), op.call(max, 1, 2), op.__add__(1, 1))  # expect: 2 7 2 2
op.indexOf([1], 5)  # raises: ValueError: sequence.index(x): x not in sequence
