# A generator that is dropped in the middle runs its finally block at once.
def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("cleaned up")

for n in numbers():
    print(n)  # expect: 1
    break  # expect: cleaned up
print("after the loop")  # expect: after the loop
g = numbers()
next(g)
del g  # expect: cleaned up
print("after del")  # expect: after del
