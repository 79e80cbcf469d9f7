# A yield is an expression and may stand anywhere in one.
def g():
    x = 1 + (yield "a")
    y = [(yield "b"), (yield "c")]
    print((yield), "printed")
    return x, y

gen = g()
sent = [None, 10, 20, 30, 40]
try:
    for value in sent:
        print(gen.send(value))
except StopIteration as stop:
    print(stop.value)
# expect: a
# expect: b
# expect: c
# expect: None
# expect: 40 printed
# expect: (11, [20, 30])
