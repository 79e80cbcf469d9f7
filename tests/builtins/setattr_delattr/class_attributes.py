# Attributes of a class can be set and deleted; instances see the change at once.
class Dog:
    sound = "woof"


rex = Dog()
setattr(Dog, "sound", "WOOF")
setattr(Dog, "legs", 4)
Dog.bark = lambda self: self.sound * 2
print(rex.sound, rex.legs, rex.bark())  # expect: WOOF 4 WOOFWOOF
rex.sound = "wuff"
print(rex.bark(), Dog.sound)  # expect: wuffwuff WOOF
delattr(rex, "sound")
print(rex.bark())  # expect: WOOFWOOF
del Dog.legs
rex.legs  # raises: AttributeError: 'Dog' object has no attribute 'legs'
