# Class attributes are shared until an instance assigns its own.
class Cart:
    items = []
    count = 0

    def add(self, item):
        self.items.append(item)
        self.count += 1


a, b = Cart(), Cart()
a.add("pen")
b.add("ink")
print(a.items, b.items is Cart.items, a.count, Cart.count, vars(a))
# expect: ['pen', 'ink'] True 1 0 {'count': 1}
b.items = []
b.add("cap")
print(Cart.items, b.items, b.count, sorted(vars(b)), [n for n in Cart.__dict__ if n[0] != "_"])
# expect: ['pen', 'ink'] ['cap'] 2 ['count', 'items'] ['items', 'count', 'add']
