"""The Mandelbrot set as text, and a closer look at one of its valleys."""

SHADES = " .:-=+*#%@"


def escape_time(c, limit):
    """How many steps z = z * z + c needs to leave the circle of radius 2."""
    z = 0
    for step in range(limit):
        z = z * z + c
        if abs(z) > 2:
            return step
    return limit


class View:
    """A rectangle of the complex plane; dividing a view zooms into it."""

    def __init__(self, centre, width):
        self.centre, self.width = centre, width

    def __truediv__(self, factor):
        return View(self.centre, self.width / factor)

    def points(self, columns, rows):
        """Rows of complex numbers; a character is about twice as high as wide."""
        height = self.width * rows / columns * 2
        for row in range(rows):
            imaginary = self.centre.imag + height * (0.5 - row / (rows - 1))
            yield [
                complex(self.centre.real + self.width * (column / (columns - 1) - 0.5), imaginary)
                for column in range(columns)
            ]


def render(view, columns=72, rows=26, limit=50):
    """Lines of text: the darker, the longer a point stays; the last shade never leaves."""
    times = [[escape_time(c, limit) for c in row] for row in view.points(columns, rows)]
    shortest = min(map(min, times))
    for row in times:
        line = ""
        for time in row:
            shade = min((time - shortest) * len(SHADES) // 24, len(SHADES) - 2)
            line += SHADES[-1] if time == limit else SHADES[shade]
        yield line.rstrip()


def area(samples=150, limit=100):
    """An estimate of the set's area, by counting points of a grid."""
    inside = 0
    for row in View(-0.6 + 0j, 3.0).points(samples, samples // 2):
        inside += sum(escape_time(c, limit) == limit for c in row)
    return inside / (samples * (samples // 2)) * 9.0


def main():
    whole = View(-0.6 + 0j, 3.2)
    print(*render(whole), sep="\n")
    print("\nSeahorse valley, ten times larger:\n")
    print(*render(View(-0.8 + 0.16j, 3.2) / 10, rows=22, limit=120), sep="\n")
    print(f"\nThe area of the set is about {area():.2f}.")


main()
