# A method remembers its object and its function.
class Counter:
    total = 0

    def add(self, amount):
        self.total += amount
        return self.total


counter = Counter()
add = counter.add
print(add(2), add(3), add.__self__ is counter, add.__func__ is Counter.add, add.__name__)
# expect: 2 5 True True add
print(Counter.add(counter, 5), counter.add == counter.add, counter.add is counter.add, add.__func__.__qualname__)
# expect: 10 True False Counter.add
print(type(add).__name__, type(Counter.add).__name__, type([].append).__name__, type(str.upper).__name__)
# expect: method function builtin_function_or_method method_descriptor
try:
    Counter.add(1)
except TypeError as error:
    print(error)  # expect: Counter.add() missing 1 required positional argument: 'amount'
add.note = 1
# raises: AttributeError: 'method' object has no attribute 'note' and no __dict__ for setting new attributes
