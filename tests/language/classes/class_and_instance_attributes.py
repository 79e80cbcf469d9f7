# An instance attribute hides the class attribute, and deleting it shows it again.
class Dog:
    tricks = []
    kind = "dog"

a, b = Dog(), Dog()
a.tricks.append("roll")
a.kind = "wolf"
print(b.tricks, a.kind, b.kind, Dog.kind)  # expect: ['roll'] wolf dog dog
del a.kind
print(a.kind, a.__dict__)  # expect: dog {}
Dog.kind = "hound"
print(a.kind, b.kind)  # expect: hound hound
del a.kind  # raises: AttributeError: 'Dog' object has no attribute 'kind'
