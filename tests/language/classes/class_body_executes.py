# A class body runs like a function, and its names become attributes.
class Table:
    print("body runs", __name__, __qualname__)  # expect: body runs __main__ Table
    columns = []
    for letter in "ab":
        columns.append(letter)
    if columns:
        def describe(self):
            return self.columns
    del letter

print(Table().describe(), hasattr(Table, "letter"), Table.__module__)  # expect: ['a', 'b'] False __main__
print(sorted(name for name in vars(Table) if not name.startswith("__")))  # expect: ['columns', 'describe']
