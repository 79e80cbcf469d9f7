# A key is replaced by an equal one: the first key object stays, the value changes.
class Name:
    def __init__(self, text):
        self.text = text

    def __hash__(self):
        return hash(self.text.lower())

    def __eq__(self, other):
        return self.text.lower() == other.text.lower()

    def __repr__(self):
        return self.text


table = {Name("Ada"): 1, Name("Bob"): 2}
table[Name("ADA")] = 3
print(table, Name("bOB") in table, len(table))  # expect: {Ada: 3, Bob: 2} True 2
