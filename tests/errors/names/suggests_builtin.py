# The suggestion looks at the builtin names.
prnt("hello")  # raises: NameError: name 'prnt' is not defined. Did you mean: 'print'?
