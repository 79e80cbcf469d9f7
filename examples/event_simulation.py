"""A bakery on a Saturday morning: customers, bakers and an oven as generators in simulated time.

A process is a generator. It yields what it waits for: a number of minutes, or a resource.
"""


class Random:
    """A small linear congruential generator: the same numbers on every run."""

    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % limit


class Resource:
    """Something that only a limited number of processes can use at once."""

    def __init__(self, name, capacity):
        self.name = name
        self.free = capacity
        self.waiting = []
        self.longest_queue = 0


class Simulation:
    def __init__(self):
        self.now = 0
        self.agenda = []  # (time, order, process), kept sorted
        self.order = 0

    def schedule(self, process, delay=0):
        self.order += 1
        entry = (self.now + delay, self.order, process)
        low, high = 0, len(self.agenda)
        while low < high:
            middle = (low + high) // 2
            if self.agenda[middle][:2] < entry[:2]:
                low = middle + 1
            else:
                high = middle
        self.agenda.insert(low, entry)

    def release(self, resource):
        if resource.waiting:
            self.schedule(resource.waiting.pop(0))
        else:
            resource.free += 1

    def run(self, until):
        while self.agenda and self.agenda[0][0] <= until:
            self.now, _, process = self.agenda.pop(0)
            try:
                request = next(process)
            except StopIteration:
                continue
            match request:
                case int(minutes):
                    self.schedule(process, minutes)
                case Resource(free=0) as resource:
                    resource.waiting.append(process)
                    resource.longest_queue = max(resource.longest_queue, len(resource.waiting))
                case Resource() as resource:
                    resource.free -= 1
                    self.schedule(process)


class Bakery:
    def __init__(self, seed):
        self.simulation = Simulation()
        self.random = Random(seed)
        self.counter = Resource("counter", 2)
        self.oven = Resource("oven", 1)
        self.bread = 12
        self.waits = []
        self.left_without_bread = 0

    def log(self, text):
        hours, minutes = divmod(self.simulation.now, 60)
        print(f"{7 + hours:02}:{minutes:02}  {text}")

    def customers(self, number):
        """Sends customers into the shop, a few minutes apart."""
        for index in range(number):
            self.simulation.schedule(self.customer(f"customer {index + 1}"))
            yield self.random.below(6)

    def customer(self, name):
        arrived = self.simulation.now
        yield self.counter
        self.waits.append(self.simulation.now - arrived)
        wanted = 1 + self.random.below(4)
        yield 2 + wanted
        if self.bread >= wanted:
            self.bread -= wanted
        else:
            self.left_without_bread += 1
            self.log(f"{name} wanted {wanted}, but there are {self.bread} left")
        self.simulation.release(self.counter)

    def baker(self, name, minutes):
        while True:
            yield minutes
            yield self.oven
            yield 15
            self.simulation.release(self.oven)
            self.bread += 10
            self.log(f"{name} brings ten loaves, now {self.bread}")

    def open(self, minutes):
        self.simulation.schedule(self.customers(40))
        self.simulation.schedule(self.baker("Mira", 10))
        self.simulation.schedule(self.baker("Tom", 14))
        self.simulation.run(until=minutes)


def main():
    bakery = Bakery(seed=2024)
    bakery.open(minutes=120)
    print(f"served {len(bakery.waits)} customers, {bakery.left_without_bread} of them without bread")
    print(f"waiting: {sum(bakery.waits) / len(bakery.waits):.1f} minutes on average, {max(bakery.waits)} at most")
    for resource in (bakery.counter, bakery.oven):
        print(f"longest queue at the {resource.name}: {resource.longest_queue}")


main()
