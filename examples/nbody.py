"""The inner planets for ten years: positions, orbits and the energy that must stay the same."""

import math

GRAVITY = 4 * math.pi**2  # in astronomical units, years and solar masses

# name, mass in suns, distance from the sun in astronomical units
PLANETS = [("Mercury", 1.66e-7, 0.387), ("Venus", 2.45e-6, 0.723), ("Earth", 3.0e-6, 1.0), ("Mars", 3.2e-7, 1.524)]


class Body:
    def __init__(self, name, mass, x, y, vx, vy):
        self.name, self.mass = name, mass
        self.x, self.y, self.vx, self.vy = x, y, vx, vy
        self.turns = 0
        self.angle = math.atan2(y, x)

    def kinetic_energy(self):
        return self.mass * (self.vx**2 + self.vy**2) / 2

    def kick(self, others, step):
        """Changes the velocity by the pull of the other bodies."""
        for other in others:
            if other is not self:
                dx, dy = other.x - self.x, other.y - self.y
                pull = GRAVITY * other.mass / math.hypot(dx, dy) ** 3
                self.vx += dx * pull * step
                self.vy += dy * pull * step

    def drift(self, step):
        self.x += self.vx * step
        self.y += self.vy * step
        angle = math.atan2(self.y, self.x)
        if angle < self.angle - math.pi:
            self.turns += 1
        self.angle = angle


class SolarSystem:
    def __init__(self):
        self.bodies = [Body("Sun", 1.0, 0, 0, 0, 0)]
        for name, mass, distance in PLANETS:
            speed = math.sqrt(GRAVITY / distance)
            self.bodies.append(Body(name, mass, distance, 0, 0, speed))
        sun = self.bodies[0]
        sun.vy = -sum(body.mass * body.vy for body in self.bodies[1:]) / sun.mass

    def energy(self):
        total = sum(body.kinetic_energy() for body in self.bodies)
        for index, first in enumerate(self.bodies):
            for second in self.bodies[index + 1 :]:
                distance = math.hypot(first.x - second.x, first.y - second.y)
                total -= GRAVITY * first.mass * second.mass / distance
        return total

    def advance(self, step, count):
        for _ in range(count):
            for body in self.bodies:
                body.kick(self.bodies, step)
            for body in self.bodies:
                body.drift(step)


def main():
    system = SolarSystem()
    before = system.energy()
    for year in range(1, 11):
        system.advance(1 / 500, 500)
        earth = system.bodies[3]
        if year % 5 == 0:
            print(f"year {year:2}: the Earth is {math.hypot(earth.x, earth.y):.4f} units from the centre")
    for body in system.bodies[1:]:
        print(f"{body.name:<8} {body.turns:3} turns, position ({body.x:+.3f}, {body.y:+.3f})")
    change = abs(system.energy() / before - 1)
    print("energy kept to one part in a thousand:", change < 1e-3)


main()
