# Every function with good and bad arguments, and comparisons that change the list.
import heapq
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for f in (heapq.heappush,heapq.heappop,heapq.heapify,heapq.heapreplace,heapq.heappushpop,heapq.heappush_max,heapq.heappop_max,heapq.heapify_max,heapq.heapreplace_max,heapq.heappushpop_max):
    t(lambda: f(())); t(lambda: f((),1)); t(lambda: f([])); t(lambda: f([],1)); t(lambda: f([3,1,2,'a'])); t(lambda: f([3,1,2],2)); t(lambda: f.__name__); t(lambda: f.__module__)
class W:
    def __init__(s,v): s.v=v
    def __lt__(s,o): h.clear(); return True
h=[W(1),W(2),W(3)]
t(lambda: heapq.heapify(h)); h=[W(1),W(2),W(3)]; t(lambda: heapq.heappush(h,W(3))); h=[W(1),W(2),W(3)];t(lambda: heapq.heappushpop(h,W(3)))
