# Functions that tell what an object is, and its documentation.
import inspect
class Base:
    def run(self):
        """Runs.

            Deeply indented.
        """
class Child(Base):
    def run(self): ...
def generator():
    yield 1
print(inspect.isclass(Base), inspect.isfunction(Base.run), inspect.ismethod(Base().run), inspect.isbuiltin(len), inspect.isgeneratorfunction(generator))  # expect: True True True True True
print(inspect.getdoc(Child.run), inspect.cleandoc("One.\n   Two.\n"), inspect.getdoc(generator))  # expect: Runs.
# expect:
# expect: Deeply indented. One.
# expect: Two. None
print([name for name, _ in inspect.getmembers(Child, inspect.isfunction)], inspect.getmro(Child))  # expect: ['run'] (<class '__main__.Child'>, <class '__main__.Base'>, <class 'object'>)
made = generator()
print(inspect.getgeneratorstate(made), next(made), inspect.getgeneratorstate(made))  # expect: GEN_CREATED 1 GEN_SUSPENDED
print(inspect.unwrap(generator) is generator, inspect.isabstract(Base))  # expect: True False
