# The last line shows the class of an own exception and its text over several lines.
class Problem(Exception):
    def __str__(self):
        return "first line\nsecond line"

class Outer:
    class Nested(Problem):
        pass

raise Outer.Nested
