# A module may define __getattr__ and __dir__ for names it does not have.
import lazy
print(lazy.real, lazy.anything)  # expect: 1 made anything
from lazy import computed
print(computed)  # expect: made computed
print(dir(lazy))  # expect: ['a', 'b', 'real']
lazy.forbidden  # raises: AttributeError: forbidden is not for you
