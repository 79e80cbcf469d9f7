# ast: visitors, transformers, locations, docstrings, source segments, and code compiled from trees.
import ast
import copy
import pickle
import warnings

SOURCE = '''"""Module doc."""
import math
def area(r):
    """Area of a circle.

    More.
    """
    return math.pi * r ** 2
class Shape:
    "A shape."
    sides = 3 + 1
print(area(2), Shape.sides)
'''
tree = ast.parse(SOURCE)


class Names(ast.NodeVisitor):
    def __init__(self):
        self.found = []

    def visit_Name(self, node):
        self.found.append((node.id, type(node.ctx).__name__, node.lineno, node.col_offset))

    def visit_FunctionDef(self, node):
        self.found.append(node.name)
        self.generic_visit(node)


names = Names()
names.visit(tree)
print(names.found)


class Fold(ast.NodeTransformer):
    def visit_BinOp(self, node):
        self.generic_visit(node)
        if isinstance(node.left, ast.Constant) and isinstance(node.right, ast.Constant) and isinstance(node.op, ast.Add):
            return ast.copy_location(ast.Constant(node.left.value + node.right.value), node)
        return node

    def visit_Import(self, node):
        return [node, ast.copy_location(ast.Pass(), node)]

    def visit_Expr(self, node):
        return None if isinstance(node.value, ast.Constant) else self.generic_visit(node)


changed = Fold().visit(copy.deepcopy(tree))
print(ast.unparse(changed))
exec(compile(ast.fix_missing_locations(changed), "<changed>", "exec"), {})
print(ast.get_docstring(tree), "|", ast.get_docstring(tree.body[2]), "|", ast.get_docstring(tree.body[2], clean=False), "|", ast.get_docstring(tree.body[3]))
try:
    ast.get_docstring(tree.body[1])
except TypeError as error:
    print(error)
print(ast.get_source_segment(SOURCE, tree.body[2].body[1].value), "|", ast.get_source_segment(SOURCE, tree.body[3], padded=True))
print([type(node).__name__ for node in ast.walk(tree)][:12])
print([name for name, _ in ast.iter_fields(tree.body[2])], [type(node).__name__ for node in ast.iter_child_nodes(tree.body[2])])
ast.increment_lineno(tree, 10)
print(tree.body[0].lineno, tree.body[-1].end_lineno)

# Trees made by hand.
expression = ast.Expression(ast.BinOp(ast.Constant(2), ast.Pow(), ast.Name("n")))
print(eval(compile(ast.fix_missing_locations(expression), "<made>", "eval"), {"n": 10}), ast.dump(expression))
print(eval(compile(ast.parse("[x * x for x in range(4)]", mode="eval"), "<tree>", "eval")))
exec(compile(ast.parse("print('one line')", mode="single"), "<single>", "single"))
for make in (
    lambda: compile(ast.Module([ast.Pass()], []), "a", "exec"),
    lambda: compile(ast.parse("1"), "a", "eval"),
    lambda: compile(ast.Name("x"), "a", "eval"),
    lambda: ast.Name("a", None, 3),
    lambda: ast.Name("a", id="b"),
    lambda: ast.Name().id,
    lambda: ast.parse("a ="),
    lambda: ast.parse("x", mode="wrong"),
    lambda: ast.dump("text"),
):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            print("no error", make())
        except (TypeError, ValueError, AttributeError, SyntaxError) as error:
            print(type(error).__name__, error)
    for warning in caught:
        print(warning.category.__name__, warning.message)

# Where an error of a compiled tree is.
try:
    exec(compile(ast.parse("\n\nx = 1\n\nif x:\n    y = 1 / 0\n"), "<tree>", "exec"))
except ZeroDivisionError as error:
    print(error.__traceback__.tb_next.tb_lineno)

print(repr(ast.parse("f(a, 'b', *c)").body[0]), ast.Name._fields, ast.Name._attributes, ast.Name.__match_args__, ast.Name.__doc__)
print(ast.expr_context.__doc__, ast.Load.__mro__[1].__name__, isinstance(ast.Load(), ast.expr_context), ast.FunctionDef().body)
same = pickle.loads(pickle.dumps(tree))
print(ast.dump(same) == ast.dump(tree), ast.parse("x").body[0].value.ctx is ast.parse("y").body[0].value.ctx or True)
match ast.parse("a.b").body[0].value:
    case ast.Attribute(ast.Name(name), attribute):
        print(name, attribute)
print(ast.unparse(ast.parse("for i in range(3): print(i)\nelse: pass")), ast.unparse(ast.Constant((1, "a"))), ast.unparse([ast.Pass(), ast.Break()]))
