# The words match, case, type and _ are ordinary names elsewhere.
match = [1, 2]
case = {"k": match}
type = 5
_ = "underscore"
print(match, case, type, _)  # expect: [1, 2] {'k': [1, 2]} 5 underscore
match[0] = 9
print(match[0], case["k"])  # expect: 9 [9, 2]
def match(case):
    return case
print(match (3), match
      (4))  # expect: 3 4
match match(1):
    case case if case == 1:
        print("case", case)  # expect: case 1
print(match(-1))  # expect: -1
