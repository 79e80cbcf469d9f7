# Fields may contain yield and comprehension variables.
def g():
    print(f"got {(yield 1)}")

gen = g()
next(gen)
try:
    gen.send("x")  # expect: got x
except StopIteration:
    print("ended")  # expect: ended
print([f"{i}{j}" for i in range(2) for j in "ab"])  # expect: ['0a', '0b', '1a', '1b']
class C:
    name = "inside"
    text = f"{name!r:>10}"
print(C.text)  # expect:   'inside'
