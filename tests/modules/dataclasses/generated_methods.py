# The decorator writes __init__, __repr__ and __eq__ from the annotated names.
from dataclasses import dataclass, field
@dataclass
class Item:
    name: str
    price: float = 1.5
    tags: list[str] = field(default_factory=list)
    def total(self, count):
        return self.price * count
item = Item("pen")
item.tags.append("new")
print(item, item == Item("pen", 1.5, ["new"]), item == Item("pen"), item != 3, item.total(4))  # expect: Item(name='pen', price=1.5, tags=['new']) True False True 6.0
print(Item("ink").tags, Item.__match_args__, Item.__doc__)  # expect: [] ('name', 'price', 'tags') Item(name: str, price: float = 1.5, tags: list[str] = <factory>)
print(Item.__init__.__annotations__)  # expect: {'name': <class 'str'>, 'price': <class 'float'>, 'tags': list[str], 'return': None}
for wrong in (lambda: Item(), lambda: Item(1, 2, 3, 4), lambda: Item("a", colour=1), lambda: hash(item), lambda: item < item):
    try:
        wrong()
    except TypeError as error:
        print(error)  # expect: Item.__init__() missing 1 required positional argument: 'name'
        # expect: Item.__init__() takes from 2 to 4 positional arguments but 5 were given
        # expect: Item.__init__() got an unexpected keyword argument 'colour'
        # expect: unhashable type: 'Item'
        # expect: '<' not supported between instances of 'Item' and 'Item'
