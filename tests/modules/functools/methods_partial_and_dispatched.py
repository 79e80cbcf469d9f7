# partialmethod fixes a method's arguments; singledispatchmethod picks by the argument after self.
from functools import partialmethod, singledispatchmethod
class Lamp:
    state = "off"
    def set(self, state, *, loud=False):
        self.state = state.upper() if loud else state
    on = partialmethod(set, "on")
    loud = partialmethod(set, loud=True)
    @singledispatchmethod
    def dim(self, level):
        return "no level"
    @dim.register
    def _(self, level: int):
        return f"{level} %"
    @dim.register
    def _(self, level: str):
        return f"level {level}"
lamp = Lamp()
lamp.on()
print(lamp.state, lamp.dim(5), lamp.dim("low"), lamp.dim(None))  # expect: on 5 % level low no level
lamp.loud("off")
print(lamp.state)  # expect: OFF
