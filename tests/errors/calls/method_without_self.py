# A method defined without self gets one argument too many.
class Dog:
    def bark():
        return "woof"

Dog().bark()  # raises: TypeError: Dog.bark() takes 0 positional arguments but 1 was given
