# The three kinds of methods, called through the class and the object.
class Tool:
    uses = 0

    def use(self):
        Tool.uses += 1
        return self

    @classmethod
    def report(cls):
        return f"{cls.__name__} {cls.uses}"

    @staticmethod
    def helper(a, b=2):
        return a * b


class Saw(Tool):
    uses = 10


tool = Tool()
tool.use().use()
print(Tool.report(), Saw.report(), Saw().report(), Tool.helper(3), tool.helper(3, 3), Saw.helper("ab"))
# expect: Tool 2 Saw 10 Saw 10 6 9 abab
print(Tool.use(tool) is tool, Tool.uses, Saw().use().uses, type(Tool.report).__name__, type(Tool.helper).__name__)
# expect: True 3 10 method function
Tool.use()  # raises: TypeError: Tool.use() missing 1 required positional argument: 'self'
