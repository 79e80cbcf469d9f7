# A method taken from an instance remembers it, from the class it is a plain function.
class Greeter:
    def __init__(self, name): self.name = name
    def greet(self, mark="!"): return self.name + mark

g = Greeter("Ada")
bound = g.greet
print(bound(), bound("?"), Greeter.greet(g), bound.__self__ is g, bound.__func__ is Greeter.greet)
# expect: Ada! Ada? Ada! True True
g.name = "Eve"
print(bound(), g.greet == bound, g.greet is g.greet, type(bound).__name__)  # expect: Eve! True False method
g.own = lambda: "no self"
print(g.own())  # expect: no self
Greeter.greet()  # raises: TypeError: Greeter.greet() missing 1 required positional argument: 'self'
