# Counting what a subclass stores otherwise, and what cannot be counted.
from collections import Counter
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(Counter('abracadabra'), Counter([1,1.0,True]), Counter(a=3,b=2)); t(lambda: Counter(5)); t(lambda: Counter([[]]))
class C2(Counter):
    def __setitem__(s,k,v): super().__setitem__(k,v*2)
print(C2('aab'))
