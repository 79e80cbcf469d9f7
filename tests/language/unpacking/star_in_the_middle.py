# A starred target takes what the others leave, always as a list.
first, *middle, last = range(6)
print(first, middle, last)  # expect: 0 [1, 2, 3, 4] 5
head, *tail = "x"
print(head, tail)  # expect: x []
*start, end = (1, 2)
print(start, end)  # expect: [1] 2
[a, *b] = {"k": 1, "l": 2}
print(a, b)  # expect: k ['l']
*everything, = "abc"
print(everything)  # expect: ['a', 'b', 'c']
