# Names are looked up locally, then outside, then in the module, then among the builtins.
max = "module"
def outer():
    max = "enclosing"
    def inner(use_local):
        if use_local:
            max = "local"
            return max
    def reader():
        return max
    return inner(True), reader()
print(outer(), max)  # expect: ('local', 'enclosing') module
def uses_builtin():
    return min(3, 1)
print(uses_builtin())  # expect: 1
