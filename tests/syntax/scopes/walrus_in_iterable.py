# A walrus cannot stand in the iterable of a comprehension.
# syntax error: assignment expression cannot be used in a comprehension iterable expression
[x for x in (y := [1, 2])]
