# Threads that are started and joined: results, names, states, subclasses, local values.
import threading
results = []
def square(number):
    results.append(number * number)
threads = [threading.Thread(target=square, args=(n,)) for n in range(5)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(results), [t.is_alive() for t in threads], threads[0].name, threading.active_count(), threading.current_thread().name)
class Worker(threading.Thread):
    def __init__(self, number):
        super().__init__(name=f"worker-{number}", daemon=True)
        self.number = number
        self.result = None
    def run(self):
        self.result = (self.number * 2, threading.current_thread() is self, threading.current_thread().name)
workers = [Worker(n) for n in range(3)]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join(1)
    print(worker.result, worker.daemon, worker.name)
counter, lock = 0, threading.Lock()
def add():
    global counter
    for _ in range(100):
        with lock:
            counter += 1
threads = [threading.Thread(target=add) for _ in range(4)]
[t.start() for t in threads]; [t.join() for t in threads]
print(counter, lock.locked(), threading.main_thread() is threading.current_thread(), threading.enumerate() == [threading.main_thread()])
values = threading.local(); values.x = "main"; seen = []
def look():
    seen.append(hasattr(values, "x")); values.x = "thread"; seen.append(values.x)
t = threading.Thread(target=look, name="looking"); t.start(); t.join(); print(seen, values.x, t.name, values.__dict__)
for wrong in (t.start, threading.Thread().join, threading.current_thread().join, lambda: threading.Thread(group=1), lambda: setattr(t, "daemon", True)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
print(threading.Thread(target=print), threading.Thread(name="x", daemon=True), threading.Timer(1, print))
timer = threading.Timer(0.01, results.append, ["timer"]); timer.start(); timer.join(); print(results[-1])
timer = threading.Timer(5, results.append, ["never"]); timer.cancel(); timer.start(); timer.join(); print(results[-1])
