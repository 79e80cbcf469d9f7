# An exception in __set_name__ leaves the class undefined and gets a note.
class Field:
    def __set_name__(self, owner, name):
        raise ValueError("no such luck")

class Form:
    item = Field()
