# Fields of bases come first; a field named again keeps its place.
from dataclasses import dataclass
@dataclass
class Animal:
    name: str
    legs: int = 4
@dataclass
class Bird(Animal):
    legs: int = 2
    wings: int = 2
class Parrot(Bird):
    def speak(self):
        return self.name
print(Bird("owl"), Parrot("Polly").speak(), Parrot("Polly"), Bird("a") == Parrot("a"))  # expect: Bird(name='owl', legs=2, wings=2) Polly Parrot(name='Polly', legs=2, wings=2) False
print(Bird.__doc__, list(Bird.__dataclass_fields__))  # expect: Bird(name: str, legs: int = 2, wings: int = 2) ['name', 'legs', 'wings']
@dataclass
class Tree:
    value: int
    left: Tree | None = None
    right: Tree | None = None
print(Tree(1, Tree(2)), Tree.__doc__)  # expect: Tree(value=1, left=Tree(value=2, left=None, right=None), right=None) Tree(value: int, left: Tree | None = None, right: Tree | None = None)
