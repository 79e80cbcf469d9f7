# A shop with two tills simulated with generators as processes.
class Simulation:
    def __init__(self):
        self.now = 0
        self.agenda = []
        self.serial = 0

    def schedule(self, delay, process):
        self.serial += 1
        self.agenda.append((self.now + delay, self.serial, process))
        self.agenda.sort(reverse=True)

    def run(self):
        while self.agenda:
            self.now, _, process = self.agenda.pop()
            try:
                request = next(process)
            except StopIteration:
                continue
            if isinstance(request, Till):
                request.waiting.append(process)
                request.serve()
            else:
                self.schedule(request, process)


class Till:
    def __init__(self, simulation, clerks):
        self.simulation, self.free, self.waiting = simulation, clerks, []

    def serve(self):
        while self.free and self.waiting:
            self.free -= 1
            self.simulation.schedule(0, self.waiting.pop(0))

    def leave(self):
        self.free += 1
        self.serve()


def customer(simulation, till, name, arrival, work):
    yield arrival
    print(f"{simulation.now:>3} {name} arrives")
    came = simulation.now
    yield till
    print(f"{simulation.now:>3} {name} is served after {simulation.now - came}")
    yield work
    till.leave()
    print(f"{simulation.now:>3} {name} leaves")
    waits.append(simulation.now - came - work)


simulation, waits, seed = Simulation(), [], 7
till = Till(simulation, clerks=2)
arrival = 0
for name in "ABCDEFGH":
    seed = (seed * 1103515245 + 12345) % 2**31
    arrival += seed // 65536 % 4
    simulation.schedule(0, customer(simulation, till, name, arrival, 3 + seed // 1024 % 5))
simulation.run()
print("average wait", sum(waits) / len(waits), "longest", max(waits))
