# A class that defines equality alone has no hash.
class Loose:
    def __eq__(self, other):
        return True


for value in ([], {}, set(), bytearray(), Loose()):
    try:
        hash(value)
    except TypeError as error:
        print(error)
# expect: unhashable type: 'list'
# expect: unhashable type: 'dict'
# expect: unhashable type: 'set'
# expect: unhashable type: 'bytearray'
# expect: unhashable type: 'Loose'
print(Loose.__hash__, list.__hash__)  # expect: None None


class Wrong:
    def __hash__(self):
        return "text"


hash(Wrong())  # raises: TypeError: __hash__ method should return an integer
