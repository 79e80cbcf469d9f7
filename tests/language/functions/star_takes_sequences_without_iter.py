# f(*object) takes an object that has __getitem__ alone.
class Old:
    def __len__(self):
        return 3

    def __getitem__(self, index):
        if index < 3:
            return index
        raise IndexError(index)


def f(*arguments):
    return arguments


print(f(*Old()), f(0, *Old()), [*Old()])


class Broken:
    def __getitem__(self, index):
        raise TypeError("mine")


try:
    f(*Broken())
except TypeError as error:
    print(error)
