# A subclass of dict computes missing values in __missing__, which get() does not ask.
class DefaultDict(dict):
    def __init__(self, factory):
        super().__init__()
        self.factory = factory

    def __missing__(self, key):
        self[key] = value = self.factory()
        return value


groups = DefaultDict(list)
for word in "apple avocado banana blueberry cherry".split():
    groups[word[0]].append(word)
print(groups, groups.get("z"), "z" in groups, groups["z"], len(groups))
# expect: {'a': ['apple', 'avocado'], 'b': ['banana', 'blueberry'], 'c': ['cherry'], 'z': []} None False [] 4
print(groups == dict(groups), type(groups | {}).__name__, isinstance(groups, dict))
# expect: True dict True
