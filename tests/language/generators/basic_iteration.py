# A generator runs until each yield and keeps its local names in between.
def countdown(n):
    print("started")
    while n:
        yield n
        n -= 1
    print("finished")

generator = countdown(2)
print(next(generator))
# expect: started
# expect: 2
print(next(generator))  # expect: 1
print(next(generator, "default"))
# expect: finished
# expect: default
print(list(countdown(0)))
# expect: started
# expect: finished
# expect: []
next(generator)  # raises: StopIteration
