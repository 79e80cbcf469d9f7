# Partial application with keywords and placeholders, nested, copied, derived from, and with bad arguments.
import operator as o, functools as f, pickle, copy


def t(g):
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
P=f.partial; H=f.Placeholder
t(lambda: P()); t(lambda: P(5)); t(lambda: P(int, base=2)('101')); t(lambda: P(print,H)); t(lambda: P(print,x=H)); t(lambda: P(pow,H,2)(5)); t(lambda: P(pow,H,2)()); t(lambda: P(P(pow,H,2),3)); t(lambda: P(P(max,H,2,H,4),3)); 
p=P(dict,[('z',0)],a=1,b=2); t(lambda: p(b=3,c=4)); t(lambda: p); t(lambda: (p.func,p.args,p.keywords)); t(lambda: setattr(p,'func',1)); p.x=5; t(lambda: p.__dict__); t(lambda: p.__reduce__()); t(lambda: pickle.loads(pickle.dumps(p)).x); t(lambda: copy.copy(p)(q=1)); t(lambda: P(p,1).func is p); t(lambda: P(P(int,base=2),base=3)); t(lambda: P(int).__reduce__())
t(lambda: P(int).__setstate__(1)); t(lambda: P(int).__setstate__((1,(),{},{}))); t(lambda: P(int).__setstate__((int,[],{},{}))); t(lambda: P(int).__setstate__((int,(),None,None))); t(lambda: P[int]); t(lambda: P(lambda *a,**k:(a,k),1,2,x=3)(4,5,y=6)); t(lambda: type(H)); t(lambda: H); t(lambda: type(H)() is H); t(lambda: pickle.loads(pickle.dumps(H)) is H); t(lambda: type(H)(1))
class Q(P): pass
t(lambda: Q(int,base=2)('11')); t(lambda: Q(int).args); t(lambda: repr(Q(int)))
class M:
    f=P(lambda self,x: x,5)
    def g(self, a,b): return a,b
    h=f and __import__('functools').partialmethod(g,1)
t(lambda: M().f().__class__); t(lambda: M().h(2)); t(lambda: P(M.g, H, 3, H)(M(),4)); t(lambda: P(print,1)==P(print,1)); 
r=P(print); r.__setstate__((print,(r,),{},{})); t(lambda: r)
t(lambda: P(int).foo); t(lambda: P(int,'x')()); t(lambda: callable(p)); t(lambda: f.reduce(P(o.add),[1,2,3]))
