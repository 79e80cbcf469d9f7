# input() shows its prompt and gives one line without its end.
# stdin: Ada Lovelace
# stdin: 36
# stdin:
name = input("Name? ")
age = int(input())
empty = input("more> ")
print()
print(f"{name!r} {age + 1} {empty!r}")
