# Values of all kinds with all options, in one string and in pieces.
import json, io
from collections import OrderedDict, namedtuple, defaultdict
import enum, decimal
def t(f):
    try: print(ascii(f()))
    except RecursionError as e: print('RecursionError')
    except Exception as e: print(type(e).__name__, e, getattr(e,'__notes__',None), getattr(e,'pos',None))
class S(str): pass
class I(int):
    def __repr__(s): return 'I!'
class F(float):
    def __repr__(s): return 'F!'
class C(enum.IntEnum): A=1
class SE(str, enum.Enum): A='x'
class L(list): pass
class Dd(dict):
    def items(self): return [('z',1),('y',2)]
P=namedtuple('P','x y')
vals=[None,True,False,1,-5,10**30,1.5,1e100,1e-7,float('inf'),float('nan'),-0.0,'a"b\\c/\n\t\x00\x7fé\u2028😀',[],(),{}, [1,[2,[3]]], {'a':1,'b':[1,2,{}],'c':{'d':None}}, {1:2,1.5:3,True:4,None:5,False:6,10**20:1,float('inf'):2}, S('s'),I(5),F(2.5),C.A,SE.A,{C.A:1,SE.A:2,S('k'):3,I(7):8,F(1.5):9},L([1,2]),Dd(a=1),P(1,2),OrderedDict(b=1,a=2),defaultdict(list,{'a':[1]}),set(),object,{(1,2):3},{b'a':1}, [set()], {'a':[{'b':set()}]}, b'x', 1j, [float('nan')]]
for v in vals:
    t(lambda: json.dumps(v)); t(lambda: json.dumps(v, indent=2)); t(lambda: json.dumps(v, ensure_ascii=False, separators=(',',':'), sort_keys=True)); t(lambda: json.dumps(v, indent='\t', skipkeys=True, default=lambda o: f'<{type(o).__name__}>', allow_nan=False)); t(lambda: list(json.JSONEncoder(indent=1).iterencode(v))); t(lambda: list(json.JSONEncoder().iterencode(v)))
    f=io.StringIO(); t(lambda: json.dump(v,f)); print(ascii(f.getvalue()))
x=[]; x.append(x); t(lambda: json.dumps(x)); t(lambda: json.dumps(x, check_circular=False)); y={}; y['a']=[y]; t(lambda: json.dumps(y)); t(lambda: json.dumps([x,x,[1]]))
z=[1]; t(lambda: json.dumps([z,z,{'a':z}]))
class R: pass
t(lambda: json.dumps(R(), default=lambda o: o)); t(lambda: json.dumps([R()], default=lambda o: 1/0)); t(lambda: json.dumps({'k':R()}, default=lambda o: {'v':set()} if isinstance(o,R) else [1j] if isinstance(o,set) else str(o)))
t(lambda: json.dumps({'a':1,2:3}, sort_keys=True)); t(lambda: json.dumps({'b':1,'a':2}, sort_keys=True)); t(lambda: json.dumps([1], indent=0)); t(lambda: json.dumps([1], indent=-1)); t(lambda: json.dumps([1], indent='--')); t(lambda: json.dumps([1,{}], indent=True)); t(lambda: json.dumps([1], separators=(1,2))); t(lambda: json.dumps([1], indent=1.5)); t(lambda: json.dumps({(1,):2,'a':3},skipkeys=True,indent=1)); t(lambda: json.dumps([1], foo=1)); t(lambda: json.dumps({'a':1},separators=('',''))); 
class E(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex): return [o.real, o.imag]
        return super().default(o)
t(lambda: json.dumps({'x':2+1j}, cls=E)); t(lambda: json.dumps({'x':{1}}, cls=E)); t(lambda: E().encode('é')); t(lambda: json.dumps('é', ensure_ascii=False)); t(lambda: list(E().iterencode([1,2+1j])))
class E2(json.JSONEncoder):
    def iterencode(self,o,_one_shot=False):
        yield '!'; yield from super().iterencode(o,_one_shot)
t(lambda: json.dumps([1], cls=E2)); 
class E3(json.JSONEncoder):
    def encode(self,o): return 'E'+super().encode(o)
t(lambda: json.dumps([1], cls=E3)); 
d=[]; e=d
for _ in range(100000): n=[]; e.append(n); e=n
t(lambda: json.dumps(d)); 
t(lambda: json.encoder.encode_basestring('é"')); t(lambda: json.encoder.encode_basestring_ascii('é"')); t(lambda: json.encoder.encode_basestring_ascii(5))
del d,e,n,x,y
