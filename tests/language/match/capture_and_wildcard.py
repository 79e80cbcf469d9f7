# A name captures anything, an underscore matches without binding.
match 42:
    case answer:
        print(answer)  # expect: 42
match "x":
    case _:
        print("anything", "_" in globals())  # expect: anything False
match 1, 2:
    case _, second:
        print(second)  # expect: 2
match [1, 2, 3]:
    case [first, *_]:
        print(first)  # expect: 1
