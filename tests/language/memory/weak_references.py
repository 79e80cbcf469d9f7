# A weak reference does not keep its target alive, and calls back when it dies.
import gc
import weakref

class Target:
    pass

log = []
target = Target()
reference = weakref.ref(target, lambda dead: log.append(dead is reference))
print(reference() is target, weakref.getweakrefcount(target))  # expect: True 1
print(weakref.ref(target) is weakref.ref(target), reference == weakref.ref(target))  # expect: True True
del target
print(reference(), log)  # expect: None [True]

# References that die with their target call nobody.
target = Target()
target.own = target
target.reference = weakref.ref(target, lambda dead: log.append("never"))
outside = weakref.ref(target, lambda dead: log.append("outside"))
del target
gc.collect()
print(log)  # expect: [True, 'outside']

values, key = weakref.WeakValueDictionary(), Target()
values["a"] = key
keys, members = weakref.WeakKeyDictionary(), weakref.WeakSet()
keys[key] = 1
members.add(key)
print(len(values), len(keys), len(members), values["a"] is key, keys[key], key in members)  # expect: 1 1 1 True 1 True
del key
print(len(values), len(keys), len(members))  # expect: 0 0 0
weakref.ref(1)  # raises: TypeError: cannot create weak reference to 'int' object
