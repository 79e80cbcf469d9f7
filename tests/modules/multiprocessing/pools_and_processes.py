# Pools, processes, and what they share.
import multiprocessing as mp
def square(n):
    return n * n
def add(a, b):
    return a + b
def put(queue, value):
    queue.put(value)
def count(value, lock):
    with lock:
        value.value += 1
def bad(n):
    raise ValueError(n)
if __name__ == "__main__":
    mp.set_start_method("fork")
    with mp.Pool(2) as pool:
        print(pool.map(square, range(5)), pool.starmap(add, [(1, 2), (3, 4)]), pool.apply(add, (5, 6)), list(pool.imap(square, [7])), sorted(pool.imap_unordered(square, [1, 2])))
        later = pool.apply_async(square, (9,)); print(later.get(5), later.ready(), later.successful(), pool.map_async(square, [1, 2]).get(5))
        for wrong in (lambda: pool.map(bad, [1]), lambda: pool.apply_async(bad, (2,)).get(5)):
            try:
                wrong()
            except ValueError as error:
                print("ValueError", error)
    queue = mp.Queue(); processes = [mp.Process(target=put, args=(queue, n)) for n in range(3)]
    for process in processes:
        process.start()
    print(sorted(queue.get() for _ in processes))
    for process in processes:
        process.join(); print(process.exitcode, process.is_alive(), process.daemon)
    value, lock = mp.Value("i", 0), mp.Lock(); processes = [mp.Process(target=count, args=(value, lock)) for _ in range(3)]
    [p.start() for p in processes]; [p.join() for p in processes]; print(value.value, mp.current_process().name, mp.cpu_count() >= 1, mp.active_children())
    try:
        mp.Pool(0)
    except ValueError as error:
        print(error)
