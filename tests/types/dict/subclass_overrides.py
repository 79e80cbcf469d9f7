# A subclass of dict can change item access; update() and get() do not go through it.
class LowerKeys(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.lower())


table = LowerKeys()
table["Content-Type"] = "text"
table.update({"ACCEPT": "all"})
print(table["CONTENT-TYPE"], list(table), table.get("Content-Type"), "content-type" in table, len(table))
# expect: text ['content-type', 'ACCEPT'] None True 2
print(table, isinstance(table, dict), {**table} == dict(table), table.pop("ACCEPT"))
# expect: {'content-type': 'text'} True True all
table["X"]  # raises: KeyError: 'x'
