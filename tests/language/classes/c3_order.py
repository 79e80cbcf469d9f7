# The method resolution order is the C3 linearisation.
class O: pass
class A(O): pass
class B(O): pass
class C(O): pass
class X(A, B): pass
class Y(B, C): pass
class Z(X, Y): pass
print([c.__name__ for c in Z.__mro__])  # expect: ['Z', 'X', 'A', 'Y', 'B', 'C', 'O', 'object']
print([c.__name__ for c in Z.mro()][:2], Z.__bases__, O.__base__)
# expect: ['Z', 'X'] (<class '__main__.X'>, <class '__main__.Y'>) <class 'object'>
