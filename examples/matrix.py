"""A matrix class with operators, and exact linear algebra on fractions."""

import math


class Fraction:
    """An exact quotient of two integers in lowest terms."""

    __slots__ = ("numerator", "denominator")

    def __init__(self, numerator, denominator=1):
        if denominator == 0:
            raise ZeroDivisionError(f"Fraction({numerator}, 0)")
        divisor = math.gcd(numerator, denominator) * (1 if denominator > 0 else -1)
        self.numerator = numerator // divisor
        self.denominator = denominator // divisor

    @staticmethod
    def of(value):
        return value if isinstance(value, Fraction) else Fraction(value)

    def __add__(self, other):
        other = Fraction.of(other)
        numerator = self.numerator * other.denominator + other.numerator * self.denominator
        return Fraction(numerator, self.denominator * other.denominator)

    def __neg__(self):
        return Fraction(-self.numerator, self.denominator)

    def __sub__(self, other):
        return self + -Fraction.of(other)

    def __mul__(self, other):
        other = Fraction.of(other)
        return Fraction(self.numerator * other.numerator, self.denominator * other.denominator)

    def __truediv__(self, other):
        other = Fraction.of(other)
        return Fraction(self.numerator * other.denominator, self.denominator * other.numerator)

    __radd__ = __add__
    __rmul__ = __mul__

    def __eq__(self, other):
        other = Fraction.of(other)
        return (self.numerator, self.denominator) == (other.numerator, other.denominator)

    def __bool__(self):
        return self.numerator != 0

    def __str__(self):
        return str(self.numerator) if self.denominator == 1 else f"{self.numerator}/{self.denominator}"


class Matrix:
    def __init__(self, rows):
        self.rows = [[Fraction.of(value) for value in row] for row in rows]
        if len({len(row) for row in self.rows}) != 1:
            raise ValueError("the rows must have one length")

    @classmethod
    def identity(cls, size):
        return cls([[int(row == column) for column in range(size)] for row in range(size)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def __getitem__(self, position):
        if isinstance(position, tuple):
            row, column = position
            return self.rows[row][column]
        return self.rows[position]

    def __add__(self, other):
        return Matrix([a + b for a, b in zip(p, q)] for p, q in zip(self.rows, other.rows))

    def __mul__(self, factor):
        return Matrix([value * factor for value in row] for row in self.rows)

    __rmul__ = __mul__

    def __neg__(self):
        return self * -1

    def __sub__(self, other):
        return self + -other

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError(f"cannot multiply {self.shape} by {other.shape}")
        columns = list(zip(*other.rows))
        return Matrix([sum(a * b for a, b in zip(row, column)) for column in columns] for row in self.rows)

    def __pow__(self, exponent):
        if exponent < 0:
            return self.inverse() ** -exponent
        result, base = Matrix.identity(len(self.rows)), self
        while exponent:
            if exponent & 1:
                result = result @ base
            base = base @ base
            exponent >>= 1
        return result

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def __iter__(self):
        return iter(self.rows)

    def __str__(self):
        texts = [[str(value) for value in row] for row in self.rows]
        widths = [max(map(len, column)) for column in zip(*texts)]
        return "\n".join("[" + "  ".join(text.rjust(width) for text, width in zip(row, widths)) + "]" for row in texts)

    def reduced(self, extra):
        """Gauss-Jordan elimination of this matrix beside `extra`: the determinant and what `extra` became."""
        left, right = [row[:] for row in self.rows], [row[:] for row in extra.rows]
        determinant = Fraction(1)
        for column in range(len(left)):
            pivot = next((row for row in range(column, len(left)) if left[row][column]), None)
            if pivot is None:
                return Fraction(0), None
            if pivot != column:
                left[column], left[pivot] = left[pivot], left[column]
                right[column], right[pivot] = right[pivot], right[column]
                determinant = -determinant
            scale = left[column][column]
            determinant *= scale
            left[column] = [value / scale for value in left[column]]
            right[column] = [value / scale for value in right[column]]
            for row in range(len(left)):
                if row != column and (factor := left[row][column]):
                    left[row] = [a - factor * b for a, b in zip(left[row], left[column])]
                    right[row] = [a - factor * b for a, b in zip(right[row], right[column])]
        return determinant, Matrix(right)

    def determinant(self):
        return self.reduced(Matrix.identity(len(self.rows)))[0]

    def inverse(self):
        _, inverse = self.reduced(Matrix.identity(len(self.rows)))
        if inverse is None:
            raise ZeroDivisionError("the matrix has no inverse")
        return inverse

    def solve(self, right_side):
        return self.reduced(Matrix([value] for value in right_side))[1]


def main():
    a = Matrix([[2, 1, 1], [1, 3, 2], [1, 0, 0]])
    b = Matrix([[1, 2, 0], [0, 1, 4], [5, 6, 0]])
    print("a @ b - 2 * a =", a @ b - 2 * a, sep="\n")
    print("determinants", a.determinant(), b.determinant(), (a @ b).determinant())
    print("inverse of b =", b.inverse(), sep="\n")
    print("b @ b ** -1 is the identity:", b @ b**-1 == Matrix.identity(3), " transposed corner:", b.T[0, 2])

    hilbert = Matrix([[Fraction(1, row + column + 1) for column in range(5)] for row in range(5)])
    print("a solution that floats would miss:", *(str(x) for [x] in hilbert.solve([1] * 5)))

    fibonacci = Matrix([[1, 1], [1, 0]]) ** 150
    print("the 150th Fibonacci number:", fibonacci[0, 1])
    singular = Matrix([[1, 2], [2, 4]])
    for attempt in (lambda: singular.inverse(), lambda: a @ Matrix([[1, 2]]), lambda: Matrix([[1], [2, 3]])):
        try:
            attempt()
        except (ZeroDivisionError, ValueError) as error:
            print(f"{type(error).__name__}: {error}")


main()
