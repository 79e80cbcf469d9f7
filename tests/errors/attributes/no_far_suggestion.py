# An attribute of another object is not suggested.
class Engine:
    def __init__(self):
        self.horsepower = 90
class Car:
    def __init__(self):
        self.engine = Engine()

Car().horsepower  # raises: AttributeError: 'Car' object has no attribute 'horsepower'
