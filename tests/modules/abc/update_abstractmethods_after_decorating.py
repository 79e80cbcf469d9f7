# A class decorator that adds methods lets abc look again.
import abc
def with_name(cls):
    cls.name = lambda self: "named"
    return abc.update_abstractmethods(cls)
class Base(abc.ABC):
    @abc.abstractmethod
    def name(self): ...
@with_name
class Child(Base): ...
print(Child().name(), Child.__abstractmethods__)  # expect: named frozenset()
class Meta(metaclass=abc.ABCMeta):
    @classmethod
    @abc.abstractmethod
    def make(cls): ...
    @staticmethod
    @abc.abstractmethod
    def helper(): ...
print(sorted(Meta.__abstractmethods__))  # expect: ['helper', 'make']
