# The loop variable keeps its last value, and stays unbound if nothing was iterated.
for i in range(3):
    i *= 10
print(i)  # expect: 20
for letter in "":
    pass
try:
    letter
except NameError as error:
    print(error)  # expect: name 'letter' is not defined
for table in [{}, {}]:
    table["k"] = i
print(table)  # expect: {'k': 20}
