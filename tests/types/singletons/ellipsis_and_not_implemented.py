# Ellipsis and NotImplemented are single objects; NotImplemented has no truth value.
print(..., Ellipsis is ..., type(...).__name__, bool(...), NotImplemented, type(NotImplemented)() is NotImplemented)
# expect: Ellipsis True ellipsis True NotImplemented True


def later(): ...


print(later(), [1, ...], {...: 1}, (5).__eq__("x"), object().__lt__(1))
# expect: None [1, Ellipsis] {Ellipsis: 1} NotImplemented NotImplemented
bool(NotImplemented)  # raises: TypeError: NotImplemented should not be used in a boolean context
