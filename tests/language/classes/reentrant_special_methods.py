# Special methods may call each other and change the object they belong to.
class Matrix:
    def __init__(self, rows): self.rows = rows
    def __getitem__(self, at): return self.rows[at[0]][at[1]]
    def __mul__(self, other):
        if isinstance(other, Matrix):
            columns = list(zip(*other.rows))
            return Matrix([[sum(a * b for a, b in zip(r, c)) for c in columns] for r in self.rows])
        return Matrix([[x * other for x in r] for r in self.rows])
    __rmul__ = __mul__
    def __pow__(self, n): return self if n == 1 else self * self ** (n - 1)
    def __eq__(self, other): return self.rows == other.rows
    def __neg__(self): return -1 * self
    def __str__(self): return "\n".join(" ".join(f"{x:3}" for x in r) for r in self.rows)

m = Matrix([[1, 1], [1, 0]])
print((m ** 10)[0, 1], 2 * m == m * 2, m * m == m ** 2)  # expect: 55 True True
print(-m)
# expect:  -1  -1
# expect:  -1   0
