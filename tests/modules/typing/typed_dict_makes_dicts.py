# A TypedDict class describes dicts; its calls make plain ones.
from typing import TypedDict, Required, NotRequired, is_typeddict
class Movie(TypedDict):
    title: str
    year: NotRequired[int]
class Short(Movie, total=False):
    minutes: Required[float]
    note: str
movie = Movie(title="Up", year=2009)
print(movie, type(movie), Movie.__total__, is_typeddict(Movie), is_typeddict(dict))  # expect: {'title': 'Up', 'year': 2009} <class 'dict'> True True False
print(sorted(Short.__required_keys__), sorted(Short.__optional_keys__), Short.__annotations__["title"])  # expect: ['minutes', 'title'] ['note', 'year'] <class 'str'>
Point = TypedDict("Point", {"x": int, "y": int})
print(Point(x=1, y=2), Point.__annotations__)  # expect: {'x': 1, 'y': 2} {'x': <class 'int'>, 'y': <class 'int'>}
try:
    isinstance({}, Movie)
except TypeError as error:
    print(error)  # expect: TypedDict does not support instance and class checks
