# Bounds, keys and sequences that are no lists.
import bisect
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: bisect.bisect([1,2,3],2,-1)); t(lambda: bisect.bisect([1,2,3],2,0,-1)); t(lambda: bisect.bisect([1,2,3],2,0,-2)); t(lambda: bisect.bisect([1,2,3],2,0,10)); t(lambda: bisect.bisect_left([1,2,3],3,hi=None)); t(lambda: bisect.bisect([1,2,3],'a')); t(lambda: bisect.bisect(5,'a')); t(lambda: bisect.bisect(range(10),5)); t(lambda: bisect.insort((1,),2)); l=[3,2,1]; bisect.insort(l,2,key=lambda x:-x); print(l); t(lambda: bisect.bisect_left([1],2,key=1)); t(lambda: bisect.bisect()); t(lambda: bisect.bisect([1],2,'a')); t(lambda: bisect.bisect([1],2,0,'a'));t(lambda: bisect.bisect([1],1.5)); t(lambda:bisect.insort(l,5,0,9)); t(lambda: bisect.bisect_right.__name__)
