# Executors: results in order, futures as they are done, exceptions.
import concurrent.futures as cf
def work(n):
    if n < 0:
        raise ValueError(f"negative {n}")
    return n * n
with cf.ThreadPoolExecutor(max_workers=3) as pool:
    futures = [pool.submit(work, n) for n in range(4)]
    print([f.result() for f in futures], list(pool.map(work, [3, 2, 1])), list(pool.map(pow, [2, 3], [3, 2])))
    print(sorted(f.result() for f in cf.as_completed(futures)), futures[0].done(), futures[0].running(), futures[0].cancelled(), futures[0].cancel())
    bad = pool.submit(work, -1); print(repr(bad.exception()))
    called = []; futures[1].add_done_callback(lambda f: called.append(f.result())); print(called)
    for wrong in (bad.result, lambda: list(pool.map(work, [1, -2])), lambda: cf.ThreadPoolExecutor(0)):
        try:
            print(wrong())
        except ValueError as error:
            print(error)
    done, left = cf.wait(futures, return_when=cf.ALL_COMPLETED); print(len(done), len(left))
try:
    pool.submit(work, 1)
except RuntimeError as error:
    print(error)
f = cf.Future(); print(f.cancel(), f.cancelled(), f.set_running_or_notify_cancel())
for wrong in (f.result, lambda: f.set_result(1), lambda: cf.Future().result(0.01)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__)
f = cf.Future(); f.set_running_or_notify_cancel(); f.set_result(3); print(f.result(), f.exception(), cf.wait([f]).done == {f})
