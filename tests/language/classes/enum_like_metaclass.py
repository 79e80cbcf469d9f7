# A metaclass can turn class variables into unique, ordered members.
class EnumMeta(type):
    def __new__(meta, name, bases, namespace):
        cls = super().__new__(meta, name, bases, {})
        cls.members = {}
        for key, value in namespace.items():
            if not key.startswith("_"):
                member = object.__new__(cls)
                member.name, member.value = key, value
                cls.members[key] = member
                setattr(cls, key, member)
        return cls
    def __iter__(cls): return iter(cls.members.values())
    def __call__(cls, value): return next(m for m in cls if m.value == value)
    def __contains__(cls, member): return member in cls.members.values()

class Color(metaclass=EnumMeta):
    RED = 1
    GREEN = 2

print([m.name for m in Color], Color(2) is Color.GREEN, Color.RED in Color, Color.GREEN.value)
# expect: ['RED', 'GREEN'] True True 2
