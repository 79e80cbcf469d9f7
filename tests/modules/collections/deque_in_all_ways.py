# Methods and operators of deques with good and bad arguments.
from collections import deque
import copy, pickle
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
d=deque([1,2,3])
t(lambda: d[1.5]); t(lambda: d['a']); t(lambda: d[5]); t(lambda: d[10**30]); t(lambda: d[1:2])
t(lambda: d+[1]); t(lambda: [1]+d); t(lambda: d*10**30); t(lambda: d*3); t(lambda: 2*d); t(lambda: d<[1]); t(lambda: deque(5)); t(lambda: deque(1,2,3)); t(lambda: deque([1],'a'));t(lambda: deque([1],-1)); t(lambda: deque([1],maxlen=10**30)); t(lambda: deque(x=1)); t(lambda: deque([1],True))
t(lambda: d.rotate('a')); t(lambda: d.rotate(1.0)); t(lambda: d.rotate(10**30)); t(lambda: d.index(9)); t(lambda: d.index(3,0,2)); t(lambda: d.index(3,-1)); t(lambda: d.remove(9)); t(lambda: d.insert(-1,7)); print(d); t(lambda: d.insert(100,8)); t(lambda: d.insert(-100,0)); print(d)
t(lambda: hash(d)); t(lambda: deque().pop()); t(lambda: deque().popleft());
t(lambda: setattr(d,'maxlen',3)); t(lambda: setattr(d,'x',3)); t(lambda: d.__reduce__()[:3]); t(lambda: deque([1],5).__reduce__()[:3])
t(lambda: copy.copy(d)); t(lambda: copy.deepcopy(deque([[1]],3))); t(lambda: pickle.loads(pickle.dumps(deque([1,2],3))))
class D(deque): pass
x=D([1,2],4); x.y=5
t(lambda: x.copy()); t(lambda: type(x.copy())); t(lambda: copy.copy(x).__dict__ if hasattr(copy.copy(x),'__dict__') else 0); t(lambda: pickle.loads(pickle.dumps(x)).y); t(lambda: x+x); t(lambda: type(x*2))
t(lambda: repr(x)); d.append(d); t(lambda: repr(d)); 
def m():
    e=deque([1,2,3])
    for i in e: e.append(i)
t(m)
def m():
    e=deque([1,2,3])
    for i in reversed(e): e.reverse()
    for i in e: e.rotate(0)
t(m)
t(lambda: type(iter(d))); t(lambda: iter(deque([1,2])).__reduce__()); t(lambda: iter(deque([1,2])).__length_hint__()); t(lambda: type(reversed(d)))
t(lambda: list(type(iter(d))(deque([1,2,3,4]),2)))
t(lambda: deque.__doc__); t(lambda: deque[int]); t(lambda: deque.__module__); t(lambda: deque)
e=deque(maxlen=2); e.extend([1,2,3]); print(e); e.extendleft([7,8]); print(e); e*=5; print(e); t(lambda: e.insert(0,1)); e+=[1]; print(e)
e=deque(maxlen=0); e.append(1); e.appendleft(1); print(e, len(e), bool(e))
print(deque([1,2])==deque([1,2]), deque([1,2])<deque([1,3]), deque([1])<deque([1,0]), deque()==[], deque([1])!=deque([1]))
match deque([1,2]):
    case [a,b]: print(a,b)
class E:
    def __eq__(s,o): e.clear(); return False
e=deque([E(),E(),3])
t(lambda: e.index(5)); e=deque([E(),E(),3]); t(lambda: e.count(5)); e=deque([E(),E(),3]); t(lambda: 5 in e); e=deque([E(),E(),3]); t(lambda: e==deque([1,2,3]))
t(lambda: d.append()); t(lambda: d.append(1,2)); t(lambda: deque.append([],1)); t(lambda: deque.append()); t(lambda: d.pop(1))
