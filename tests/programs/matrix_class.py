# A matrix class with operators, determinant and inverse in exact fractions.
class Fraction:
    def __init__(self, top, bottom=1):
        if bottom == 0:
            raise ZeroDivisionError(f"Fraction({top}, 0)")
        a, b = abs(top), abs(bottom)
        while b:
            a, b = b, a % b
        sign = -1 if bottom < 0 else 1
        self.top, self.bottom = sign * top // (a or 1), sign * bottom // (a or 1)

    @staticmethod
    def of(value):
        return value if isinstance(value, Fraction) else Fraction(value)

    def __add__(self, other):
        other = Fraction.of(other)
        return Fraction(self.top * other.bottom + other.top * self.bottom, self.bottom * other.bottom)

    def __mul__(self, other):
        other = Fraction.of(other)
        return Fraction(self.top * other.top, self.bottom * other.bottom)

    __radd__, __rmul__ = __add__, __mul__

    def __neg__(self):
        return Fraction(-self.top, self.bottom)

    def __sub__(self, other):
        return self + -Fraction.of(other)

    def __truediv__(self, other):
        other = Fraction.of(other)
        return self * Fraction(other.bottom, other.top)

    def __eq__(self, other):
        other = Fraction.of(other)
        return (self.top, self.bottom) == (other.top, other.bottom)

    def __hash__(self):
        return hash((self.top, self.bottom))

    def __bool__(self):
        return self.top != 0

    def __repr__(self):
        return f"{self.top}/{self.bottom}" if self.bottom != 1 else str(self.top)


class Matrix:
    def __init__(self, rows):
        self.rows = [[Fraction.of(x) for x in row] for row in rows]

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    def __matmul__(self, other):
        columns = list(zip(*other.rows))
        return Matrix([[sum((a * b for a, b in zip(r, c)), Fraction(0)) for c in columns] for r in self.rows])

    def __eq__(self, other):
        return self.rows == other.rows

    def eliminate(self):
        n = len(self.rows)
        work = [row + unit for row, unit in zip([r[:] for r in self.rows], Matrix.identity(n).rows)]
        determinant = Fraction(1)
        for i in range(n):
            pivot = next((r for r in range(i, n) if work[r][i]), None)
            if pivot is None:
                return Fraction(0), None
            if pivot != i:
                work[i], work[pivot] = work[pivot], work[i]
                determinant = -determinant
            determinant *= work[i][i]
            work[i] = [x / work[i][i] for x in work[i]]
            for r in range(n):
                if r != i and work[r][i]:
                    factor = work[r][i]
                    work[r] = [x - factor * y for x, y in zip(work[r], work[i])]
        return determinant, Matrix([row[n:] for row in work])

    def __str__(self):
        widths = [max(len(repr(x)) for x in column) for column in zip(*self.rows)]
        return "\n".join("[" + " ".join(f"{x!r:>{w}}" for x, w in zip(row, widths)) + "]" for row in self.rows)


m = Matrix([[0, 2, 1], [1, -1, 3], [4, 5, 6]])
determinant, inverse = m.eliminate()
print("determinant", determinant)
print(inverse)
print(m @ inverse == Matrix.identity(3), inverse @ m == Matrix.identity(3))
print(Matrix([[1, 2], [2, 4]]).eliminate())
hilbert = Matrix([[Fraction(1, i + j + 1) for j in range(6)] for i in range(6)])
print(hilbert.eliminate()[0], hilbert.eliminate()[1].rows[5])
try:
    Fraction(1) / 0
except ZeroDivisionError as error:
    print(error)
