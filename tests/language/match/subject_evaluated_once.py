# The subject is evaluated once and may be a tuple without parentheses or contain a star.
def subject():
    print("evaluated")
    return 3

match subject():
    case 1:
        pass
    case 2 | 3:
        print("matched")
# expect: evaluated
# expect: matched
match subject(), "x":
    case 3, text:
        print(text)
# expect: evaluated
# expect: x
match *[1, 2], 3:
    case [*all]:
        print(all)  # expect: [1, 2, 3]
match (named := 5):
    case 5:
        print(named)  # expect: 5
