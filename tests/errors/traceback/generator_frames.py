# Frames of suspended generators appear when they raise.
def numbers():
    yield 1
    yield int("two")

def doubled():
    for n in numbers():
        yield n * 2

print(sum(doubled()))
