"""Event-loop simulation with classes: tasks pass packets round a small operating system."""
# group: objects


class Packet:
    def __init__(self, source, hops):
        self.source = source
        self.hops = hops


class Task:
    """One task: it holds a queue of packets, runs when it has any, and passes them on."""

    def __init__(self, loop, number, priority):
        self.loop = loop
        self.number = number
        self.priority = priority
        self.queue = []
        self.waiting = False
        self.handled = 0

    def receive(self, packet):
        self.queue.append(packet)
        if self.waiting:
            self.waiting = False
            self.loop.schedule(self)

    def run(self):
        if not self.queue:
            self.waiting = True
            return
        packet = self.queue.pop()
        self.handled += 1
        self.handle(packet)
        self.loop.schedule(self)

    def handle(self, packet):
        raise NotImplementedError


class Worker(Task):
    def handle(self, packet):
        packet.hops -= 1
        if packet.hops > 0:
            self.loop.send(packet, (self.number * 7 + packet.hops) % self.loop.size())


class Device(Task):
    def __init__(self, loop, number, priority):
        super().__init__(loop, number, priority)
        self.reply_to = 0

    def handle(self, packet):
        packet.hops -= 2
        if packet.hops > 0:
            self.reply_to = (self.reply_to + 1) % self.loop.size()
            self.loop.send(packet, self.reply_to)


class Loop:
    def __init__(self):
        self.tasks = []
        self.ready = [[], [], []]
        self.steps = 0

    def add(self, kind, priority):
        task = kind(self, len(self.tasks), priority)
        self.tasks.append(task)
        self.schedule(task)
        return task

    def size(self):
        return len(self.tasks)

    def schedule(self, task):
        self.ready[task.priority].append(task)

    def send(self, packet, number):
        self.tasks[number].receive(packet)

    def next_task(self):
        for queue in self.ready:
            if queue:
                return queue.pop()
        return None

    def run(self):
        while (task := self.next_task()) is not None:
            self.steps += 1
            task.run()


def main():
    loop = Loop()
    for number in range(12):
        loop.add(Device if number % 4 == 3 else Worker, number % 3)
    for number in range(9000):
        loop.send(Packet(number, 100 + number % 50), number % loop.size())
    loop.run()
    print("steps", loop.steps)
    print("handled", *[task.handled for task in loop.tasks])


main()
