# A chained assignment evaluates the value once and binds the targets from left to right.
def value():
    print("evaluated")
    return [1]

a = b = value()  # expect: evaluated
print(a is b)  # expect: True
i = items = [0, 0, 0]
i[0] = items[1] = 7
print(items)  # expect: [7, 7, 0]
position = 0
numbers = [10, 20]
position = numbers[position] = 1
print(numbers)  # expect: [10, 1]
