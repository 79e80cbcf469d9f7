# The form yield from forwards send, throw and close to the inner generator.
def inner():
    try:
        while True:
            try:
                got = yield "ready"
                print("got", got)
            except ValueError as error:
                print("inner handled", error)
    finally:
        print("inner finished")

def outer():
    yield from inner()

g = outer()
next(g)
g.send(1)  # expect: got 1
g.throw(ValueError("oops"))  # expect: inner handled oops
g.close()  # expect: inner finished
