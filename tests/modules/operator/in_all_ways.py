# The functions, and objects that fetch, with good and bad arguments.
import operator as o, pickle, copy


def t(g):
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
t(lambda: o.countOf(5,1)); t(lambda: o.indexOf(5,1)); t(lambda: o.countOf('abca','a')); t(lambda: o.indexOf([1],2)); t(lambda: o.contains(5,1)); t(lambda: o.add(1,'a')); t(lambda: o.iadd(1,'a')); t(lambda: o.add(1)); t(lambda: o.concat(1,2)); t(lambda: o.concat([1],2)); t(lambda: o.iconcat([1],(2,)));
t(lambda: o.itemgetter()); t(lambda: o.itemgetter(1)()); t(lambda: o.itemgetter(1)([1,2],3)); t(lambda: o.itemgetter(1)(x=1)); t(lambda: o.itemgetter(a=1)); t(lambda: o.itemgetter(1)([5,6])); t(lambda: o.itemgetter(1,0,'x')); t(lambda: o.itemgetter(1,0)('ab')); t(lambda: o.itemgetter('k')({'k':5})); t(lambda: o.itemgetter(5)([1])); t(lambda: o.itemgetter(slice(1,3))('abcd')); t(lambda: o.itemgetter(1)(5))
t(lambda: o.attrgetter()); t(lambda: o.attrgetter(1)); t(lambda: o.attrgetter('real')(5)); t(lambda: o.attrgetter('real.imag','real')(5)); t(lambda: o.attrgetter('foo')(5)); t(lambda: o.attrgetter('a.b','c')); t(lambda: o.attrgetter('a')()); t(lambda: o.attrgetter('a',b=1)); t(lambda: o.attrgetter('')(1)); t(lambda: o.attrgetter('a..b')(1)) 
t(lambda: o.methodcaller()); t(lambda: o.methodcaller(1)); t(lambda: o.methodcaller('upper')('a')); t(lambda: o.methodcaller('split','b',maxsplit=1)('abcb')); t(lambda: o.methodcaller('split','b',maxsplit=1)); t(lambda: o.methodcaller('upper')()); t(lambda: o.methodcaller('foo')('a')); t(lambda: o.methodcaller('x',1)); t(lambda: o.methodcaller(name='x')); t(lambda: o.methodcaller('upper')(1,2))
for g in (o.itemgetter(1), o.itemgetter(1,2), o.attrgetter('a.b','c'), o.methodcaller('x',1), o.methodcaller('x',1,y=2)):
    t(lambda: g.__reduce__()); t(lambda: pickle.loads(pickle.dumps(g))); t(lambda: copy.copy(g)); t(lambda: copy.deepcopy(g)); t(lambda: type(g)); t(lambda: g==copy.copy(g))
t(lambda: o.add.__module__); t(lambda: o.add); t(lambda: o.add.__doc__); t(lambda: o.__add__ is o.add if hasattr(o,'__add__') else 'no'); t(lambda: o.itemgetter.__doc__[:30]); t(lambda: o.itemgetter.__module__)
t(lambda: [o.lt(1,2),o.le(1,2),o.eq(1,2),o.ne(1,2),o.ge(1,2),o.gt(1,2),o.not_(0),o.truth([]),o.is_(1,1),o.is_not(1,1),o.is_none(None),o.is_not_none(1),o.abs(-1),o.add(1,2),o.and_(6,3),o.floordiv(7,2),o.inv(1),o.invert(1),o.lshift(1,3),o.mod(7,3),o.mul(2,3),o.neg(1),o.or_(1,2),o.pos(1),o.pow(2,3),o.rshift(8,1),o.sub(3,1),o.truediv(1,2),o.xor(1,3),o.contains([1],1),o.getitem([1],0)])
l=[1,2,3]; t(lambda: o.setitem(l,0,9)); t(lambda: o.delitem(l,1)); t(lambda: l); t(lambda: o.iadd(l,[4])); t(lambda: l); t(lambda: o.imul(l,2)); t(lambda: o.ior({1},{2})); t(lambda: o.matmul(1,2)); t(lambda: o.imatmul(1,2)); t(lambda: o.lt(1,'a')); t(lambda: o.index(1.5)); t(lambda: o.neg('a')); t(lambda: o.getitem(1,2)); t(lambda: o.pow('a',2)); t(lambda: o.lt(a=1,b=2))
