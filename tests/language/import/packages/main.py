# A package runs its __init__ first, then the submodule, which becomes an attribute.
import zoo.animals.cat
# expect: zoo opens
# expect: animals wake
from zoo import keeper
from zoo.animals import dog, cat as c
import zoo.animals.dog as d

print(zoo.animals.cat.sound(), keeper.name, dog.sound(), c is zoo.animals.cat, d is dog)  # expect: meow Kim woof True True
print(zoo.__name__, zoo.animals.cat.__name__, zoo.animals.cat.__package__)  # expect: zoo zoo.animals.cat zoo.animals
print(hasattr(zoo, "__path__"), hasattr(keeper, "__path__"))  # expect: True False
import zoo.missing  # raises: ModuleNotFoundError: No module named 'zoo.missing'
