# The table sys.modules holds what was imported, and may be changed.
import sys
import math
print(sys.modules["math"] is math, __import__("math") is math)  # expect: True True

class Fake:
    answer = 42

sys.modules["invented"] = Fake
import invented
from invented import answer
print(invented is Fake, answer)  # expect: True 42
sys.modules["blocked"] = None
import blocked  # raises: ModuleNotFoundError: import of blocked halted; None in sys.modules
