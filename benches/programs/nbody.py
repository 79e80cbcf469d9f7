"""N-body: the outer planets around the sun, integrated with the symplectic Euler method."""
# group: numbers

import math

SOLAR_MASS = 4.0 * math.pi * math.pi
DAYS_PER_YEAR = 365.24

# name: position, velocity per day, mass in suns
PLANETS = {
    "jupiter": (
        [4.84143144246472090e00, -1.16032004402742839e00, -1.03622044471123109e-01],
        [1.66007664274403694e-03, 7.69901118419740425e-03, -6.90460016972063023e-05],
        9.54791938424326609e-04,
    ),
    "saturn": (
        [8.34336671824457987e00, 4.12479856412430479e00, -4.03523417114321381e-01],
        [-2.76742510726411021e-03, 4.99852801234917238e-03, 2.30417297573763929e-05],
        2.85885980666130812e-04,
    ),
    "uranus": (
        [1.28943695621391310e01, -1.51111514016986312e01, -2.23307578892655734e-01],
        [2.96460137564761618e-03, 2.37847173959480950e-03, -2.96589568540237556e-05],
        4.36624404335156298e-05,
    ),
    "neptune": (
        [1.53796971148509165e01, -2.59193146099879641e01, 1.79258772950371181e-01],
        [2.68067772490389322e-03, 1.62824170038242295e-03, -9.51592254519715870e-05],
        5.15138902046611451e-05,
    ),
}


def make_bodies():
    bodies = [([0.0, 0.0, 0.0], [0.0, 0.0, 0.0], SOLAR_MASS)]
    for position, velocity, mass in PLANETS.values():
        bodies.append((position, [part * DAYS_PER_YEAR for part in velocity], mass * SOLAR_MASS))
    momentum = [sum(velocity[axis] * mass for _, velocity, mass in bodies) for axis in range(3)]
    sun_velocity = bodies[0][1]
    for axis in range(3):
        sun_velocity[axis] = -momentum[axis] / SOLAR_MASS
    return bodies


def make_pairs(bodies):
    return [(bodies[i], bodies[j]) for i in range(len(bodies)) for j in range(i + 1, len(bodies))]


def advance(bodies, pairs, step, count):
    for _ in range(count):
        for ((x1, y1, z1), v1, m1), ((x2, y2, z2), v2, m2) in pairs:
            dx = x1 - x2
            dy = y1 - y2
            dz = z1 - z2
            magnitude = step * ((dx * dx + dy * dy + dz * dz) ** -1.5)
            b1 = m1 * magnitude
            b2 = m2 * magnitude
            v1[0] -= dx * b2
            v1[1] -= dy * b2
            v1[2] -= dz * b2
            v2[0] += dx * b1
            v2[1] += dy * b1
            v2[2] += dz * b1
        for position, (vx, vy, vz), _ in bodies:
            position[0] += step * vx
            position[1] += step * vy
            position[2] += step * vz


def energy(bodies, pairs):
    total = 0.0
    for _, velocity, mass in bodies:
        total += mass * sum(part * part for part in velocity) / 2.0
    for (p1, _, m1), (p2, _, m2) in pairs:
        distance = math.sqrt(sum((a - b) ** 2 for a, b in zip(p1, p2)))
        total -= m1 * m2 / distance
    return total


def main():
    bodies = make_bodies()
    pairs = make_pairs(bodies)
    print(f"{energy(bodies, pairs):.9f}")
    advance(bodies, pairs, 0.01, 100_000)
    print(f"{energy(bodies, pairs):.9f}")


main()
