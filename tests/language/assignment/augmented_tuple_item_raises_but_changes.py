# Adding to a list inside a tuple raises, although the list has changed by then.
pair = ([1], 2)
try:
    pair[0] += [9]
except TypeError as error:
    print(error)  # expect: 'tuple' object does not support item assignment
print(pair)  # expect: ([1, 9], 2)
