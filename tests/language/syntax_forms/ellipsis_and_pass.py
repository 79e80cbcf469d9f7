# An ellipsis is a value and serves as an empty body like pass.
def later(): ...
class Empty: ...
print(later(), ..., Ellipsis is ..., bool(...))  # expect: None Ellipsis True True
if ...:
    pass
else:
    ...
x = [..., 1]
print(x, type(...).__name__)  # expect: [Ellipsis, 1] ellipsis
