# Methods and operators of default dicts, and of classes derived from them.
from collections import defaultdict
import copy,pickle
def t(g):
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
d=defaultdict(list,{'a':[1]},b=[2]); d['c'].append(3); t(lambda: d); t(lambda: d.default_factory); t(lambda: defaultdict(5)); t(lambda: defaultdict()); t(lambda: defaultdict()['x']); t(lambda: defaultdict(None,[(1,2)])); t(lambda: defaultdict(int,1)); t(lambda: defaultdict(int,{},{})); t(lambda: defaultdict(default_factory=int)); 
t(lambda: d.copy()); t(lambda: type(d.copy())); t(lambda: copy.copy(d)); t(lambda: copy.deepcopy(d)); t(lambda: pickle.loads(pickle.dumps(d))); t(lambda: d==dict(d)); t(lambda: d|{'z':1}); t(lambda: {'z':1}|d); t(lambda: d|[1]); t(lambda: d|defaultdict(int)); t(lambda: isinstance(d,dict)); t(lambda: d.get('q')); t(lambda: 'q' in d); t(lambda: d.__missing__('q')); t(lambda: d.pop('q')); t(lambda: d.setdefault('w')); t(lambda: list(d)); t(lambda: sorted(d.items(), key=str)); t(lambda: len(d))
e=d; e|={'n':1}; t(lambda: e is d); d.default_factory=None; t(lambda: d['zz']); d.default_factory=int; t(lambda: d['zz']); del d.default_factory; t(lambda: d.default_factory); t(lambda: setattr(d,'x',1)); t(lambda: d.__dict__); t(lambda: hash(d)); t(lambda: defaultdict.fromkeys('ab',1)); t(lambda: defaultdict[int,str]); t(lambda: defaultdict.__module__); t(lambda: defaultdict); t(lambda: d.__reduce__()[:4])
class S(defaultdict):
    def __missing__(self,k): return 'm'+k
    def foo(self): return 1
s=S(int,a=1); s.x=3; t(lambda: s); t(lambda: s['q']); t(lambda: s.x); t(lambda: s.copy()); t(lambda: copy.copy(s)); t(lambda: type(s|{})); t(lambda: s.foo()); t(lambda: S.__mro__)
class U(defaultdict):
    def __init__(self): super().__init__(self._new)
    def _new(self): return 7
    def __setitem__(self,k,v): print('set',k,v); super().__setitem__(k,v)
u=U(); t(lambda: u[1]); t(lambda: u); t(lambda: u.default_factory())
r=defaultdict(); r.default_factory=r.copy; t(lambda: r.__class__.__name__); 
nest=lambda: defaultdict(nest)
n=nest(); n['a']['b']['c']=1; t(lambda: n['a']['b']['c']); rr=defaultdict(list); rr['me']=rr; t(lambda: rr)
def fail(): raise ValueError('f')
t(lambda: defaultdict(fail)[1]); t(lambda: [k for k in d]); t(lambda: defaultdict(lambda: 5)['a']); w=defaultdict(int)
for c in 'hello': w[c]+=1
t(lambda: dict(w)); t(lambda: w.popitem()); t(lambda: w.update(q=1)); t(lambda: w); t(lambda: {**w}); t(lambda: reversed(w).__next__()); t(lambda: w.clear()); t(lambda: bool(w))
match w:
    case {}: print('mapping')
t(lambda: vars(w)); import gc; t(lambda: gc.is_tracked(w))
def mutate():
    for k in d: d[k+'x']
t(mutate)
t(lambda: defaultdict.__init__(w, 1)); t(lambda: defaultdict.__new__(defaultdict)); t(lambda: dict(defaultdict(int,a=1))); t(lambda: w.default_factory)
