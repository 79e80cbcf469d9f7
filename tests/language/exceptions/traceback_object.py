# An exception's traceback leads from the handler's frame to the raising one.
def inner():
    raise ValueError("x")

def outer():
    inner()

try:
    outer()
except ValueError as error:
    traceback = error.__traceback__
names = []
while traceback:
    names.append((traceback.tb_frame.f_code.co_name, traceback.tb_lineno))
    traceback = traceback.tb_next
print(names)  # expect: [('<module>', 9), ('outer', 6), ('inner', 3)]
print(ValueError().__traceback__, ValueError().with_traceback(None).args)  # expect: None ()
