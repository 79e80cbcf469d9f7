# Jumps that compare locals with locals and small integers, and jumps on a local's truth.
def against_local(a, b):
    answers = []
    answers.append("lt" if a < b else "not lt")
    answers.append("le" if a <= b else "not le")
    answers.append("eq" if a == b else "not eq")
    answers.append("ne" if a != b else "not ne")
    answers.append("gt" if a > b else "not gt")
    answers.append("ge" if a >= b else "not ge")
    return " ".join(answers)


def against_integer(a):
    answers = []
    answers.append("lt" if a < 3 else "not lt")
    answers.append("le" if a <= 3 else "not le")
    answers.append("eq" if a == 3 else "not eq")
    answers.append("ne" if a != 3 else "not ne")
    answers.append("gt" if a > 3 else "not gt")
    answers.append("ge" if a >= -3 else "not ge")
    return " ".join(answers)


def truth(a):
    first = "true" if a else "false"
    while not a:
        return first, "false"
    if a and not (not a):
        return first, "true"


class Odd:
    def __lt__(self, other):
        return []

    def __le__(self, other):
        return [0]

    def __eq__(self, other):
        return ""

    def __ne__(self, other):
        return "x"

    def __gt__(self, other):
        return NotImplemented

    def __ge__(self, other):
        raise ValueError("no order")

    def __len__(self):
        return 0


nan = float("nan")
for left, right in [(1, 2), (2, 1), (1, 1), (1.5, 1.5), (nan, nan), (1, 1.5), ("a", "b"), ((1, 2), (1, 3)), (2**70, 2**70), (True, 1)]:
    print(against_local(left, right))
for value in (2, 3, 4, 3.0, nan, 2**70, True):
    print(against_integer(value), truth(value))
for value in ("", "x", [], [0], None, 0.0, nan, Odd(), object):
    print(truth(value))
for function, arguments in ((against_local, (Odd(), 1)), (against_integer, (Odd(),)), (against_integer, ("3",)), (against_local, (None, None))):
    try:
        print(function(*arguments))
    except Exception as error:
        print(type(error).__name__, error)
