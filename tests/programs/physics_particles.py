# Particles with vectors bounce in a box, and their energy is kept.
import math


class Vector:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __sub__(self, other):
        return self + -1 * other

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor)

    __rmul__ = __mul__

    def __matmul__(self, other):
        return self.x * other.x + self.y * other.y

    def __abs__(self):
        return math.hypot(self.x, self.y)

    def __iter__(self):
        yield self.x
        yield self.y

    def __format__(self, spec):
        return "(" + ", ".join(format(part, spec) for part in self) + ")"


class Particle:
    def __init__(self, place, speed, mass=1.0):
        self.place, self.speed, self.mass = place, speed, mass

    def move(self, dt, size):
        self.place += self.speed * dt
        for axis in ("x", "y"):
            where = getattr(self.place, axis)
            if not 0 <= where <= size:
                setattr(self.speed, axis, -getattr(self.speed, axis))
                setattr(self.place, axis, -where if where < 0 else 2 * size - where)

    @property
    def energy(self):
        return self.mass * (self.speed @ self.speed) / 2


def collide(a, b):
    away = a.place - b.place
    if 0 < abs(away) < 1:
        push = 2 / (a.mass + b.mass) * ((a.speed - b.speed) @ away) / (away @ away)
        if push < 0:
            a.speed = a.speed - push * b.mass * away
            b.speed = b.speed + push * a.mass * away
            return True
    return False


particles = [Particle(Vector(1.5 * i + 0.5, i % 4), Vector(1 - i * 0.3, 0.5 * i - 1), 1 + i % 2) for i in range(6)]
before = sum(p.energy for p in particles)
hits = 0
for step in range(400):
    for particle in particles:
        particle.move(0.05, 10)
    hits += sum(collide(a, b) for i, a in enumerate(particles) for b in particles[:i])
after = sum(p.energy for p in particles)
print(f"{hits} collisions, energy {before:.6f} -> {after:.6f}, kept: {math.isclose(before, after)}")
for p in particles:
    print(f"{p.place:6.3f} {p.speed:+.3f} {p.mass:g}")
