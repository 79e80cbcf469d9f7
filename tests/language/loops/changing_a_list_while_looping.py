# A for loop over a list sees items appended and skips items removed on the way.
numbers = [1, 2, 3]
for n in numbers:
    if n < 3:
        numbers.append(n + 10)
print(numbers)  # expect: [1, 2, 3, 11, 12]
numbers = [1, 2, 3, 4]
for n in numbers:
    numbers.remove(n)
print(numbers)  # expect: [2, 4]
table = {"a": 1}
for key in table:
    table["b"] = 2
# raises: RuntimeError: dictionary changed size during iteration
