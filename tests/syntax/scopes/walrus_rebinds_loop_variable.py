# A walrus cannot rebind the variable of its comprehension.
# syntax error: assignment expression cannot rebind comprehension iteration variable 'i'
[i := 0 for i in range(3)]
