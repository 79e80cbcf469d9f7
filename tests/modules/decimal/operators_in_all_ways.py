# The operators on pairs of odd values, at several precisions, and in derived classes.
from decimal import *
from fractions import Fraction
import copy, pickle
def t(g):
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
D=Decimal
vals=[D('-0'),D('0.00'),D('-2.25'),D('1e25'),D('9999999999999999999'),D('NaN'),D('-Infinity'),D('1e-999999'),-3,True,1.5,Fraction(1,2),'a']
import operator as o
for a in vals:
    for b in vals:
        if isinstance(a,Decimal) or isinstance(b,Decimal):
            for f in (o.sub,o.mul,o.ne,o.le):
                getcontext().clear_flags()
                try: r=repr(f(a,b))
                except Exception as e: r=type(e).__name__+' '+str(e)
                print(a,b,f.__name__,r,[s.__name__ for s,v in getcontext().flags.items() if v])
for p in (1,5,18,19,28):
    with localcontext(prec=p,rounding=ROUND_FLOOR):
        t(lambda: D(7)+D('0.123456')); t(lambda: D('1.25')*D('-3.33')); t(lambda: D(1)-D(1)); t(lambda: D('-1')+D(1)); t(lambda: D(99999)+D(1)); t(lambda: D(-5)-3); t(lambda: 3-D(5)); t(lambda: 3*D('1.10')); t(lambda: D(-0)*D(5))
with localcontext(Emin=-3,Emax=3,prec=4) as c:
    t(lambda: D(5000)*D(5)); t(lambda: D('0.001')*D('0.01')); t(lambda: D(1)+D('0.0000001')); t(lambda: D('9e3')+D('9e3')); t(lambda: D('1e-5')+D('1e-5'))
class S(Decimal):
    def __add__(self, other): return 'S+'
    def __radd__(self, other): return 'S+r'
    def __lt__(self, other): return 'lt'
s=S(3); t(lambda: s+1); t(lambda: 1+s); t(lambda: D(1)+s); t(lambda: s*2); t(lambda: type(s*2)); t(lambda: s-1); t(lambda: s<5); t(lambda: D(1)<s); t(lambda: s==3); t(lambda: type(S(1)-S(1))); t(lambda: super(S,s).__add__(1)); t(lambda: Decimal.__add__(s,1))
t(lambda: D(1).__add__(2)); t(lambda: D(1).__add__('a')); t(lambda: D(1).__radd__(2)); t(lambda: D(1).__rsub__(2)); t(lambda: D(1).__eq__('a')); t(lambda: D(1).__ne__('a')); t(lambda: D(1).__lt__('a')); t(lambda: hash(D(1))==hash(1)); t(lambda: {D(1):2}[1]); t(lambda: sum([D('0.1')]*10)); t(lambda: sum([])); t(lambda: max(D(1),D(2))); t(lambda: sorted([D(3),1,D('2.5')])); t(lambda: D(1) in [1]); t(lambda: D('1.0')==1.0); t(lambda: D('0.1')==0.1); t(lambda: D(1)!=1); t(lambda: Decimal.__mro__[-1]); t(lambda: isinstance(D(1),Decimal)); x=D(1); x+=D(2); print(x); x-=1; x*=D('1.5'); print(x); t(lambda: copy.deepcopy(x)); t(lambda: pickle.loads(pickle.dumps(x))); t(lambda: D(2)**3); t(lambda: D(7)//2); t(lambda: -D(1)); t(lambda: D(1)+Fraction(1,2)); t(lambda: Fraction(1,2)<D(1)); t(lambda: D(1).compare(2)); t(lambda: D(9223372036854775807)+1); t(lambda: D(9223372036854775807)*2); t(lambda: D(-9223372036854775808)+0)
with localcontext() as c:
    c.traps[FloatOperation]=True
    t(lambda: D(1)<1.5); t(lambda: D(1)==1.5); t(lambda: D(1)+1.5)
import threading
getcontext().prec=3; t(lambda: D(1000)+D(1)); t(lambda: D(1001)+D(1)); t(lambda: D('99.95')+D('0.05'))
