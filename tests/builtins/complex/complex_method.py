# complex() asks __complex__, then __float__.
class Phasor:
    def __complex__(self):
        return 1 + 2j


class Real:
    def __float__(self):
        return 0.5


print(complex(Phasor()), complex(Real()), complex(Real(), 1), complex("1e3-2.5j"), complex(1, 2.5), complex(True))
# expect: (1+2j) (0.5+0j) (0.5+1j) (1000-2.5j) (1+2.5j) (1+0j)
for text in ("", "1+", "j1", "1 +2j", "i"):
    try:
        complex(text)
    except ValueError as error:
        print(error)
# expect: complex() arg is a malformed string
# expect: complex() arg is a malformed string
# expect: complex() arg is a malformed string
# expect: complex() arg is a malformed string
# expect: complex() arg is a malformed string
complex([])  # raises: TypeError: complex() argument must be a string or a number, not list
