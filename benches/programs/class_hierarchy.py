"""Method calls on a class hierarchy: shapes with overridden methods, super() and properties."""
# group: objects


class Shape:
    def __init__(self, name):
        self.name = name
        self.visits = 0

    def area(self):
        raise NotImplementedError

    def scaled(self, factor):
        raise NotImplementedError

    def visit(self):
        self.visits += 1
        return self

    @property
    def weight(self):
        return self.area() * self.density()

    def density(self):
        return 1.0


class Rectangle(Shape):
    def __init__(self, width, height, name="rectangle"):
        super().__init__(name)
        self.width = width
        self.height = height

    def area(self):
        return self.width * self.height

    def scaled(self, factor):
        return Rectangle(self.width * factor, self.height * factor)


class Square(Rectangle):
    def __init__(self, side):
        super().__init__(side, side, "square")

    def scaled(self, factor):
        return Square(self.width * factor)

    def density(self):
        return super().density() + 0.5


class Circle(Shape):
    pi = 3.141592653589793

    def __init__(self, radius):
        super().__init__("circle")
        self.radius = radius

    def area(self):
        return self.pi * self.radius * self.radius

    def scaled(self, factor):
        return Circle(self.radius * factor)


def main():
    shapes = [Rectangle(2.0, 3.0), Square(1.5), Circle(1.0), Square(0.5), Rectangle(0.1, 9.0)]
    total = 0.0
    for step in range(1_200_000):
        shape = shapes[step % len(shapes)]
        total += shape.visit().area()
        total += shape.weight * 0.25
        if step % 10 == 0:
            total += shape.scaled(0.5).area()
    print(f"{total:.6f}")
    for shape in shapes:
        print(shape.name, shape.visits, isinstance(shape, Rectangle))


main()
