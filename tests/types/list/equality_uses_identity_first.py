# Comparisons and searches find an object that is not even equal to itself.
class Never:
    def __eq__(self, other):
        return False


odd = Never()
print(odd == odd, odd in [odd], [odd] == [odd], [odd].index(odd), [odd].count(odd), [odd] == [Never()])
# expect: False True True 0 1 False
print((odd,) == (odd,), {"k": odd} == {"k": odd})  # expect: True True
[Never()].index(odd)  # raises: ValueError: list.index(x): x not in list
