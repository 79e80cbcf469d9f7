# A set itself is not hashable.
try:
    {{1, 2}}
except TypeError as error:
    print(error)  # expect: cannot use 'set' as a set element (unhashable type: 'set')


class Tags(set):
    def __repr__(self):
        return f"<{', '.join(sorted(self))}>"


print(Tags("ba"), len(Tags()), Tags("x") == {"x"}, type(Tags("a") | {"c"}).__name__)
# expect: <a, b> 0 True set
hash(set())  # raises: TypeError: unhashable type: 'set'
