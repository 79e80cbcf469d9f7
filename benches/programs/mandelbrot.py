"""Mandelbrot: counts the steps to escape, once with pairs of floats and once with complex numbers."""
# group: numbers

WIDTH, HEIGHT, LIMIT = 320, 200, 120


def escape_with_floats(cr, ci):
    zr = zi = 0.0
    for step in range(LIMIT):
        rr = zr * zr
        ii = zi * zi
        if rr + ii > 4.0:
            return step
        zi = 2.0 * zr * zi + ci
        zr = rr - ii + cr
    return LIMIT


def escape_with_complex(c):
    z = 0j
    for step in range(LIMIT):
        if abs(z) > 2.0:
            return step
        z = z * z + c
    return LIMIT


def main():
    by_floats = by_complex = 0
    for row in range(HEIGHT):
        ci = 2.4 * row / HEIGHT - 1.2
        for column in range(WIDTH):
            cr = 3.2 * column / WIDTH - 2.2
            by_floats += escape_with_floats(cr, ci)
            by_complex += escape_with_complex(complex(cr, ci))
    print("floats", by_floats)
    print("complex", by_complex)


main()
