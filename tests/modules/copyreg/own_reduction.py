# A function registered with copyreg says how objects of a type are copied.
import copy
import copyreg
class Temperature:
    def __init__(self, degrees):
        self.degrees = degrees
copyreg.pickle(Temperature, lambda t: (Temperature, (t.degrees + 1,)))
print(copy.copy(Temperature(20)).degrees, copy.deepcopy([Temperature(5)])[0].degrees)  # expect: 21 6
print(Temperature in copyreg.dispatch_table, complex in copyreg.dispatch_table)  # expect: True True
copyreg.pickle(int, 3)  # raises: TypeError: reduction functions must be callable
