# Several stars in a call are joined in order, keywords may follow them.
def show(*args, **kwargs):
    print(args, kwargs)

show(*[1, 2], 3, *"ab")  # expect: (1, 2, 3, 'a', 'b') {}
show(*(), **{})  # expect: () {}
show(0, *[1], x=1, *[2], **{"y": 2}, z=3)  # expect: (0, 1, 2) {'x': 1, 'y': 2, 'z': 3}
show(**{"not an identifier": 1, "": 2})  # expect: () {'not an identifier': 1, '': 2}
show(*{"k": 1}, **dict(a=1))  # expect: ('k',) {'a': 1}
