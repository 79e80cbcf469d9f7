"""Syntax trees: making them from source text, walking through them, changing them, and writing them as source again.

>>> tree = parse("total = price * 2")
>>> print(dump(tree.body[0].value))
BinOp(left=Name(id='price', ctx=Load()), op=Mult(), right=Constant(value=2))
>>> unparse(tree)
'total = price * 2'
>>> literal_eval("{'a': [1, -2.5], 'b': (None, True)}")
{'a': [1, -2.5], 'b': (None, True)}
"""

from ast import _nodes
from ast._nodes import *

PyCF_ONLY_AST = 0x400
PyCF_TYPE_COMMENTS = 0x1000
PyCF_ALLOW_TOP_LEVEL_AWAIT = 0x2000
PyCF_OPTIMIZED_AST = 0x8400


def parse(source, filename="<unknown>", mode="exec", *, type_comments=False, feature_version=None, optimize=-1):
    """The tree of a text: a Module, or an Expression or Interactive for the modes 'eval' and 'single'."""
    if isinstance(feature_version, tuple):
        major, minor = feature_version
        if major != 3:
            raise ValueError(f"Unsupported major version: {major}")
        feature_version = minor
    return compile(source, filename, mode, PyCF_ONLY_AST)


def literal_eval(node_or_string):
    """The value of an expression that consists of literals, tuples, lists, sets and dicts."""
    if isinstance(node_or_string, str):
        node_or_string = parse(node_or_string.lstrip(" \t"), mode="eval").body
    elif isinstance(node_or_string, Expression):
        node_or_string = node_or_string.body
    return _literal(node_or_string)


def _malformed(node):
    message = "malformed node or string"
    if line := getattr(node, "lineno", None):
        message += f" on line {line}"
    raise ValueError(f"{message}: {node!r}")


def _number(node):
    if not isinstance(node, Constant) or type(node.value) not in (int, float, complex):
        _malformed(node)
    return node.value


def _signed_number(node):
    if isinstance(node, UnaryOp) and isinstance(node.op, (UAdd, USub)):
        operand = _number(node.operand)
        return +operand if isinstance(node.op, UAdd) else -operand
    return _number(node)


def _literal(node):
    match node:
        case Constant():
            return node.value
        case Tuple():
            return tuple(map(_literal, node.elts))
        case List():
            return list(map(_literal, node.elts))
        case Set():
            return set(map(_literal, node.elts))
        case Call(func=Name(id="set"), args=[], keywords=[]):
            return set()
        case Dict():
            if len(node.keys) != len(node.values):
                _malformed(node)
            return dict(zip(map(_literal, node.keys), map(_literal, node.values)))
        case BinOp(op=Add() | Sub()):
            left, right = _signed_number(node.left), _number(node.right)
            if isinstance(left, (int, float)) and isinstance(right, complex):
                return left + right if isinstance(node.op, Add) else left - right
    return _signed_number(node)


def dump(node, annotate_fields=True, include_attributes=False, *, indent=None, show_empty=False):
    """The tree as text that shows all its nodes."""
    if not isinstance(node, AST):
        raise TypeError(f"expected AST, got {node.__class__.__name__!r}")
    if isinstance(indent, int):
        indent = " " * indent

    def separators(level):
        if indent is None:
            return "", ", "
        return "\n" + indent * level, ",\n" + indent * level

    def node_text(node, level):
        cls = type(node)
        parts, withheld = [], []
        is_simple = True
        with_names = annotate_fields
        for name in node._fields:
            if not hasattr(node, name):
                with_names = True
                continue
            value = getattr(node, name)
            if value is None and getattr(cls, name, ...) is None:
                with_names = True
                continue
            if not show_empty:
                if value == []:
                    if not with_names:
                        withheld.append(repr(value))
                    continue
                if not with_names:
                    parts += withheld
                    withheld = []
            text, simple = value_text(value, level)
            is_simple = is_simple and simple
            parts.append(f"{name}={text}" if with_names else text)
        for name in node._attributes if include_attributes else ():
            value = getattr(node, name, None)
            if value is None and (not hasattr(node, name) or getattr(cls, name, ...) is None):
                continue
            text, simple = value_text(value, level)
            is_simple = is_simple and simple
            parts.append(f"{name}={text}")
        if is_simple and len(parts) <= 3:
            return f"{cls.__name__}({', '.join(parts)})", not parts
        prefix, separator = separators(level)
        return f"{cls.__name__}({prefix}{separator.join(parts)})", False

    def value_text(value, level=0):
        level += 1
        if isinstance(value, AST):
            return node_text(value, level)
        if isinstance(value, list):
            if not value:
                return "[]", True
            prefix, separator = separators(level)
            return f"[{prefix}{separator.join(value_text(item, level)[0] for item in value)}]", False
        return repr(value), True

    return value_text(node)[0]


def copy_location(new_node, old_node):
    """Give a node the place of another."""
    for name in ("lineno", "col_offset", "end_lineno", "end_col_offset"):
        if name in old_node._attributes and name in new_node._attributes:
            value = getattr(old_node, name, None)
            if value is not None or hasattr(old_node, name) and name.startswith("end_"):
                setattr(new_node, name, value)
    return new_node


def fix_missing_locations(node):
    """Give the nodes of a tree that have no places those of the nodes around them."""

    def fix(node, places):
        names = ("lineno", "end_lineno", "col_offset", "end_col_offset")
        if "lineno" in node._attributes:
            here = []
            for name, place in zip(names, places):
                found = getattr(node, name, None)
                if found is None:
                    setattr(node, name, place)
                    found = place
                here.append(found)
            places = here
        for child in iter_child_nodes(node):
            fix(child, places)

    fix(node, [1, 1, 0, 0])
    return node


def increment_lineno(node, n=1):
    """Move a tree down by n lines."""
    for child in walk(node):
        if isinstance(child, TypeIgnore) or "lineno" in child._attributes:
            child.lineno = getattr(child, "lineno", 0) + n
        if "end_lineno" in child._attributes and (end := getattr(child, "end_lineno", 0)) is not None:
            child.end_lineno = end + n
    return node


def iter_fields(node):
    """Names and values of the fields that a node has."""
    for name in node._fields:
        try:
            yield name, getattr(node, name)
        except AttributeError:
            pass


def iter_child_nodes(node):
    """The nodes directly under a node."""
    for _, value in iter_fields(node):
        if isinstance(value, AST):
            yield value
        elif isinstance(value, list):
            for item in value:
                if isinstance(item, AST):
                    yield item


def walk(node):
    """The node and all nodes under it, those nearer to it first."""
    from collections import deque

    waiting = deque([node])
    while waiting:
        node = waiting.popleft()
        waiting.extend(iter_child_nodes(node))
        yield node


def get_docstring(node, clean=True):
    """The docstring of a module, class or function; None if it has none."""
    if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef, Module)):
        raise TypeError(f"{node.__class__.__name__!r} can't have docstrings")
    match node.body:
        case [Expr(value=Constant(value=str() as text)), *_]:
            if clean:
                import inspect

                text = inspect.cleandoc(text)
            return text
    return None


def get_source_segment(source, node, *, padded=False):
    """The piece of the source that a node was made from; None if its place is not known."""
    try:
        if node.end_lineno is None or node.end_col_offset is None:
            return None
        first, last = node.lineno - 1, node.end_lineno - 1
        start, end = node.col_offset, node.end_col_offset
    except AttributeError:
        return None
    lines = source.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    lines = [f"{line}\n" for line in lines[: last + 1]]
    if first == last:
        return lines[last].encode()[start:end].decode()
    before = lines[first].encode()[:start].decode()
    padding = "".join(character if character in "\f\t" else " " for character in before) if padded else ""
    middle = lines[first + 1 : last]
    return "".join([padding + lines[first].encode()[start:].decode(), *middle, lines[last].encode()[:end].decode()])


class NodeVisitor:
    """Walks through a tree and calls the method `visit_X` for every node of the class X; without such a method, the nodes under it are visited."""

    def visit(self, node):
        """Visit a node."""
        visitor = getattr(self, "visit_" + node.__class__.__name__, self.generic_visit)
        return visitor(node)

    def generic_visit(self, node):
        """Visit the nodes under a node."""
        for _, value in iter_fields(node):
            if isinstance(value, list):
                for item in value:
                    if isinstance(item, AST):
                        self.visit(item)
            elif isinstance(value, AST):
                self.visit(value)


class NodeTransformer(NodeVisitor):
    """A visitor whose methods return what shall stand in place of the node: another node, several in a list, or None for nothing."""

    def generic_visit(self, node):
        for name, value in iter_fields(node):
            if isinstance(value, list):
                kept = []
                for item in value:
                    if isinstance(item, AST):
                        item = self.visit(item)
                        if item is None:
                            continue
                        if not isinstance(item, AST):
                            kept.extend(item)
                            continue
                    kept.append(item)
                value[:] = kept
            elif isinstance(value, AST):
                changed = self.visit(value)
                if changed is None:
                    delattr(node, name)
                else:
                    setattr(node, name, changed)
        return node


def unparse(ast_obj):
    """Source text that has this tree."""
    from ast._unparse import Writer

    return Writer().source(ast_obj)


def _compilable(tree, kind):
    """The source of a tree that is to be compiled, with the statements on the lines where they stood."""
    from ast._unparse import Writer

    if type(tree).__name__ != kind:
        raise TypeError(f"expected {kind} node, got {type(tree).__name__}")
    for node in walk(tree):
        for name in ("lineno", "col_offset"):
            if name in node._attributes and getattr(node, name, None) is None:
                group = next(c for c in type(node).__mro__ if c.__base__ is AST)
                raise TypeError(f'required field "{name}" missing from {group.__name__}')
        for name, field in zip(node._fields, node._kinds):
            if field[-1] not in "?*" and field != "constant" and getattr(node, name, None) is None:
                raise TypeError(f'required field "{name}" missing from {type(node).__name__}')
    return Writer(keeps_lines=True).source(tree)


def main(args=None):
    """The command `python -m ast`."""
    import argparse
    import sys

    parser = argparse.ArgumentParser(prog="python -m ast" if args is None else None)
    parser.add_argument("infile", nargs="?", default="-", help="the file to parse; defaults to stdin")
    parser.add_argument(
        "-m", "--mode", default="exec", choices=("exec", "single", "eval", "func_type"), help="specify what kind of code must be parsed"
    )
    parser.add_argument("--no-type-comments", default=True, action="store_false", help="don't add information about type comments")
    parser.add_argument("-a", "--include-attributes", action="store_true", help="include attributes such as line numbers and column offsets")
    parser.add_argument("-i", "--indent", type=int, default=3, help="indentation of nodes (number of spaces)")
    parser.add_argument("--show-empty", default=False, action="store_true", help="show empty lists and fields in dump output")
    args = parser.parse_args(args)
    if args.infile == "-":
        name, source = "<stdin>", sys.stdin.buffer.read()
    else:
        name = args.infile
        with open(args.infile, "rb") as file:
            source = file.read()
    tree = parse(source, name, args.mode)
    print(dump(tree, include_attributes=args.include_attributes, indent=args.indent, show_empty=args.show_empty))
