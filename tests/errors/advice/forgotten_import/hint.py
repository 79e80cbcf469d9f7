# A module of the library has to be imported.
# raises: NameError: name 'math' is not defined. Did you forget to import 'math'?
# advice: diagnostic help: put `import math` at the top
print(math.pi)
