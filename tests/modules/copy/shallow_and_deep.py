# copy() shares the contents, deepcopy() copies them too, each object once.
import copy
inner = [1]
outer = [inner, inner, (inner,), {"k": inner}]
shallow, deep = copy.copy(outer), copy.deepcopy(outer)
inner.append(2)
print(shallow, deep)  # expect: [[1, 2], [1, 2], ([1, 2],), {'k': [1, 2]}] [[1], [1], ([1],), {'k': [1]}]
print(deep[0] is deep[1] is deep[2][0] is deep[3]["k"], shallow[0] is inner)  # expect: True True
loop = [1]
loop.append(loop)
again = copy.deepcopy(loop)
print(again, again[1] is again, again is loop)  # expect: [1, [...]] True False
same = (1, "a", frozenset([2]), None, len)
print(copy.copy(same) is same, copy.deepcopy(same) == same, copy.deepcopy((1, "a"))[1] is same[1])  # expect: True True True
