# A name that is no module is not imported.
# raises: NameError: name 'mathematics' is not defined
# advice: none
x = mathematics.pi
