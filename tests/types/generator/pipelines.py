# Generators feed each other one item at a time.
def numbers(limit):
    for n in range(limit):
        print("make", n)
        yield n


def squares(items):
    for item in items:
        print("square", item)
        yield item * item


for value in squares(numbers(3)):
    print("got", value)
    if value:
        break
# expect: make 0
# expect: square 0
# expect: got 0
# expect: make 1
# expect: square 1
# expect: got 1
print(sum(n for n in range(10) if n % 3 == 0), list(zip(range(2), squares(iter([5])))))
# expect: square 5
# expect: 18 [(0, 25)]
