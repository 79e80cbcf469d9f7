"""Source text from syntax trees. Expressions become strings, statements lines."""

from ast import _nodes as nodes

# How tightly an expression binds; one that binds less than its place demands stands in parentheses.
(NAMED, TUPLE, YIELD, TEST, OR, AND, NOT, COMPARE, BIT_OR, BIT_XOR, BIT_AND, SHIFT, SUM, TERM, FACTOR, POWER, AWAIT, ATOM) = range(18)

BINARY = {
    "Add": ("+", SUM),
    "Sub": ("-", SUM),
    "Mult": ("*", TERM),
    "MatMult": ("@", TERM),
    "Div": ("/", TERM),
    "Mod": ("%", TERM),
    "LShift": ("<<", SHIFT),
    "RShift": (">>", SHIFT),
    "BitOr": ("|", BIT_OR),
    "BitXor": ("^", BIT_XOR),
    "BitAnd": ("&", BIT_AND),
    "FloorDiv": ("//", TERM),
    "Pow": ("**", POWER),
}
UNARY = {"Invert": ("~", FACTOR), "Not": ("not ", NOT), "UAdd": ("+", FACTOR), "USub": ("-", FACTOR)}
COMPARISONS = {
    "Eq": "==",
    "NotEq": "!=",
    "Lt": "<",
    "LtE": "<=",
    "Gt": ">",
    "GtE": ">=",
    "Is": "is",
    "IsNot": "is not",
    "In": "in",
    "NotIn": "not in",
}
TRIPLE_QUOTES = ('"""', "'''")
QUOTES = ("'", '"', *TRIPLE_QUOTES)
INFINITY = "1e309"


def kind(node):
    return node.__class__.__name__


def enclosed(text, is_needed):
    return f"({text})" if is_needed else text


def number_text(value):
    return repr(value).replace("inf", INFINITY).replace("nan", f"({INFINITY}-{INFINITY})")


def constant_text(value):
    if value is ...:
        return "..."
    if isinstance(value, (float, complex)):
        return number_text(value)
    if isinstance(value, tuple):
        items = ", ".join(map(constant_text, value))
        return f"({items},)" if len(value) == 1 else f"({items})"
    return repr(value)


def escaped_text(text, quotes, escapes_blanks=False):
    """The text as it stands between quotes, and the quotes that may be around it."""

    def escape(character):
        if character in "\n\t" and not escapes_blanks:
            return character
        if character == "\\" or not character.isprintable():
            return character.encode("unicode_escape").decode("ascii")
        return character

    escaped = "".join(map(escape, text))
    usable = [quote for quote in quotes if quote not in escaped and ("\n" not in escaped or quote in TRIPLE_QUOTES)]
    if not usable:
        shown = repr(text)
        return shown[1:-1], [next((quote for quote in quotes if shown[0] in quote), shown[0])]
    if escaped:
        usable.sort(key=lambda quote: quote[0] == escaped[-1])
        if usable[0][0] == escaped[-1]:
            escaped = f"{escaped[:-1]}\\{escaped[-1]}"
    return escaped, usable


class Expressions:
    """Writes expressions, parameters and patterns."""

    def text(self, node, place=TEST):
        """The text of an expression where at least the precedence `place` is demanded."""
        return getattr(self, kind(node))(node, place)

    def listed(self, items, place=TEST):
        return ", ".join([self.text(item, place) for item in items])

    def elements(self, items):
        """The elements of a tuple."""
        return self.text(items[0]) + "," if len(items) == 1 else self.listed(items)

    def BoolOp(self, node, place):
        word, own = (" and ", AND) if kind(node.op) == "And" else (" or ", OR)
        # Every further operand is enclosed more readily, so that reading the text gives the same tree.
        parts = [self.text(value, min(own + 1 + index, ATOM)) for index, value in enumerate(node.values)]
        return enclosed(word.join(parts), place > own)

    def NamedExpr(self, node, place):
        return enclosed(f"{self.text(node.target, ATOM)} := {self.text(node.value, ATOM)}", place > NAMED)

    def BinOp(self, node, place):
        # Chains to the left may be long.
        chain = []
        while True:
            symbol, own = BINARY[kind(node.op)]
            is_power = symbol == "**"
            right = self.text(node.right, own if is_power else own + 1)
            chain.append((f" {symbol} {right}", place > own))
            place = own + 1 if is_power else own
            if kind(node.left) != "BinOp":
                break
            node = node.left
        text = self.text(node.left, place)
        for rest, is_enclosed in reversed(chain):
            text = enclosed(text + rest, is_enclosed)
        return text

    def UnaryOp(self, node, place):
        symbol, own = UNARY[kind(node.op)]
        return enclosed(symbol + self.text(node.operand, own), place > own)

    def Lambda(self, node, place):
        parameters = self.arguments(node.args)
        start = f"lambda {parameters}" if parameters else "lambda"
        return enclosed(f"{start}: {self.text(node.body)}", place > TEST)

    def IfExp(self, node, place):
        body, test = self.text(node.body, TEST + 1), self.text(node.test, TEST + 1)
        return enclosed(f"{body} if {test} else {self.text(node.orelse)}", place > TEST)

    def Dict(self, node, place):
        parts = []
        for key, value in zip(node.keys, node.values):
            parts.append(f"**{self.text(value, BIT_OR)}" if key is None else f"{self.text(key)}: {self.text(value)}")
        return f"{{{', '.join(parts)}}}"

    def Set(self, node, place):
        return f"{{{self.listed(node.elts)}}}" if node.elts else "{*()}"

    def ListComp(self, node, place):
        return f"[{self.text(node.elt)}{self.clauses(node)}]"

    def SetComp(self, node, place):
        return f"{{{self.text(node.elt)}{self.clauses(node)}}}"

    def GeneratorExp(self, node, place):
        return f"({self.text(node.elt)}{self.clauses(node)})"

    def DictComp(self, node, place):
        return f"{{{self.text(node.key)}: {self.text(node.value)}{self.clauses(node)}}}"

    def clauses(self, node):
        return "".join([self.comprehension(clause) for clause in node.generators])

    def comprehension(self, node, place=TEST):
        start = " async for " if node.is_async else " for "
        text = f"{start}{self.text(node.target, TUPLE)} in {self.text(node.iter, TEST + 1)}"
        return text + "".join([f" if {self.text(test, TEST + 1)}" for test in node.ifs])

    def Await(self, node, place):
        return enclosed(f"await {self.text(node.value, ATOM)}", place > AWAIT)

    def Yield(self, node, place):
        return enclosed(f"yield {self.text(node.value, ATOM)}" if node.value else "yield", place > YIELD)

    def YieldFrom(self, node, place):
        return enclosed(f"yield from {self.text(node.value, ATOM)}", place > YIELD)

    def Compare(self, node, place):
        text = self.text(node.left, COMPARE + 1)
        for operator, operand in zip(node.ops, node.comparators):
            text += f" {COMPARISONS[kind(operator)]} {self.text(operand, COMPARE + 1)}"
        return enclosed(text, place > COMPARE)

    def Call(self, node, place):
        parts = [self.text(argument) for argument in node.args]
        parts += [self.keyword(keyword) for keyword in node.keywords]
        return f"{self.text(node.func, ATOM)}({', '.join(parts)})"

    def keyword(self, node, place=TEST):
        return ("**" if node.arg is None else f"{node.arg}=") + self.text(node.value)

    def Constant(self, node, place):
        return ("u" if node.kind == "u" else "") + constant_text(node.value)

    def Attribute(self, node, place):
        value = self.text(node.value, ATOM)
        # A point after digits would belong to the number.
        is_integer = kind(node.value) == "Constant" and isinstance(node.value.value, int)
        return f"{value}{' ' if is_integer else ''}.{node.attr}"

    def Subscript(self, node, place):
        is_tuple = kind(node.slice) == "Tuple" and node.slice.elts
        index = self.elements(node.slice.elts) if is_tuple else self.text(node.slice)
        return f"{self.text(node.value, ATOM)}[{index}]"

    def Starred(self, node, place):
        return f"*{self.text(node.value, BIT_OR)}"

    def Name(self, node, place):
        return node.id

    def List(self, node, place):
        return f"[{self.listed(node.elts)}]"

    def Tuple(self, node, place):
        if not node.elts:
            return "()"
        return enclosed(self.elements(node.elts), place > TUPLE)

    def Slice(self, node, place):
        lower, upper = (self.text(part) if part else "" for part in (node.lower, node.upper))
        return f"{lower}:{upper}" + (f":{self.text(node.step)}" if node.step else "")

    def JoinedStr(self, node, place):
        return "f" + self.pieces(node.values)

    def TemplateStr(self, node, place):
        return "t" + self.pieces(node.values)

    def pieces(self, values):
        """The pieces of a formatted string, in quotes that occur in none of them."""
        raw = [(self.piece(value), kind(value) == "Constant") for value in values]
        quotes, parts = list(QUOTES), []
        for text, is_literal in raw:
            if is_literal:
                text, usable = escaped_text(text, quotes, escapes_blanks=True)
                if not set(usable) & set(quotes):
                    break
                quotes = usable
            else:
                if "\n" in text:
                    quotes = [quote for quote in quotes if quote in TRIPLE_QUOTES]
                quotes = [quote for quote in quotes if quote not in text] or quotes
            parts.append(text)
        else:
            return f"{quotes[0]}{''.join(parts)}{quotes[0]}"
        # The quotation mark in front makes `repr` choose the other kind.
        parts = [repr(f'"{text}')[2:-1] if is_literal else text for text, is_literal in raw]
        return f"'''{''.join(parts)}'''"

    def piece(self, node, is_format=False):
        if kind(node) == "JoinedStr":
            return "".join([self.piece(value, is_format) for value in node.values])
        if kind(node) != "Constant":
            return self.text(node)
        text = node.value.replace("{", "{{").replace("}", "}}")
        if is_format:
            for character, escape in (("\\", "\\\\"), ("'", "\\'"), ('"', '\\"'), ("\n", "\\n")):
                text = text.replace(character, escape)
        return text

    def FormattedValue(self, node, place):
        return self.replacement(node, self.text(node.value, TEST + 1))

    def Interpolation(self, node, place):
        return self.replacement(node, node.str if node.str else self.text(node.value, TEST + 1))

    def replacement(self, node, text):
        space = " " if text.startswith("{") else ""
        conversion = f"!{chr(node.conversion)}" if node.conversion != -1 else ""
        form = f":{self.piece(node.format_spec, True)}" if node.format_spec else ""
        return f"{{{space}{text}{conversion}{form}}}"

    def arguments(self, node, place=TEST):
        parts = []
        positional = node.posonlyargs + node.args
        without = len(positional) - len(node.defaults)
        for index, parameter in enumerate(positional):
            default = f"={self.text(node.defaults[index - without])}" if index >= without else ""
            parts.append(self.arg(parameter) + default)
            if index + 1 == len(node.posonlyargs):
                parts.append("/")
        if node.vararg or node.kwonlyargs:
            parts.append("*" + (self.arg(node.vararg) if node.vararg else ""))
        for parameter, default in zip(node.kwonlyargs, node.kw_defaults):
            parts.append(self.arg(parameter) + (f"={self.text(default)}" if default else ""))
        if node.kwarg:
            parts.append(f"**{self.arg(node.kwarg)}")
        return ", ".join(parts)

    def arg(self, node, place=TEST):
        return node.arg + (f": {self.text(node.annotation)}" if node.annotation else "")

    def alias(self, node, place=TEST):
        return node.name + (f" as {node.asname}" if node.asname else "")

    def withitem(self, node, place=TEST):
        return self.text(node.context_expr) + (f" as {self.text(node.optional_vars)}" if node.optional_vars else "")

    def TypeVar(self, node, place):
        bound = f": {self.text(node.bound)}" if node.bound else ""
        return node.name + bound + self.type_default(node)

    def TypeVarTuple(self, node, place):
        return f"*{node.name}{self.type_default(node)}"

    def ParamSpec(self, node, place):
        return f"**{node.name}{self.type_default(node)}"

    def type_default(self, node):
        return f" = {self.text(node.default_value)}" if node.default_value else ""

    def type_parameters(self, node):
        return f"[{self.listed(node.type_params)}]" if node.type_params else ""

    def MatchValue(self, node, place):
        return self.text(node.value)

    def MatchSingleton(self, node, place):
        return constant_text(node.value)

    def MatchSequence(self, node, place):
        return f"[{self.listed(node.patterns)}]"

    def MatchStar(self, node, place):
        return f"*{node.name or '_'}"

    def MatchMapping(self, node, place):
        parts = [f"{self.text(key)}: {self.text(pattern)}" for key, pattern in zip(node.keys, node.patterns)]
        if node.rest:
            parts.append(f"**{node.rest}")
        return f"{{{', '.join(parts)}}}"

    def MatchClass(self, node, place):
        parts = [self.text(pattern) for pattern in node.patterns]
        parts += [f"{name}={self.text(pattern)}" for name, pattern in zip(node.kwd_attrs, node.kwd_patterns)]
        return f"{self.text(node.cls, ATOM)}({', '.join(parts)})"

    def MatchAs(self, node, place):
        if node.name is None:
            return "_"
        if node.pattern is None:
            return node.name
        return enclosed(f"{self.text(node.pattern, BIT_OR)} as {node.name}", place > TEST)

    def MatchOr(self, node, place):
        return enclosed(" | ".join([self.text(pattern, BIT_OR + 1) for pattern in node.patterns]), place > BIT_OR)


class Writer(Expressions):
    """Writes statements, line by line."""

    def __init__(self, keeps_lines=False):
        self.keeps_lines = keeps_lines
        self.lines = []
        # How many lines there are; pieces may have several.
        self.height = 0
        self.level = 0

    def source(self, node):
        """The text of a node of any kind, or of several statements."""
        if isinstance(node, list):
            self.body(node)
        elif isinstance(node, nodes.Module):
            self.documented(node)
        elif isinstance(node, nodes.Interactive):
            self.body(node.body)
        elif isinstance(node, nodes.Expression):
            return self.text(node.body)
        elif isinstance(node, nodes.FunctionType):
            return f"({self.listed(node.argtypes)}) -> {self.text(node.returns)}"
        elif isinstance(node, (nodes.stmt, nodes.ExceptHandler, nodes.match_case)):
            self.statement(node)
        elif isinstance(node, (nodes.operator, nodes.unaryop, nodes.cmpop, nodes.boolop, nodes.expr_context)):
            return ""
        else:
            return self.text(node)
        return "\n".join(self.lines)

    def line(self, text, node=None):
        if self.keeps_lines and node is not None:
            start = node.decorator_list[0] if getattr(node, "decorator_list", None) else node
            missing = getattr(start, "lineno", 0) - 1 - self.height
            if missing > 0:
                self.lines.extend([""] * missing)
                self.height += missing
        self.lines.append("    " * self.level + text)
        self.height += text.count("\n") + 1

    def blank_line(self):
        if self.lines and not self.keeps_lines:
            self.lines.append("")

    def statement(self, node):
        getattr(self, kind(node))(node)

    def body(self, items):
        for item in items:
            self.statement(item)

    def block(self, head, items, node=None):
        self.line(f"{head}:", node)
        self.level += 1
        self.body(items)
        self.level -= 1

    def otherwise(self, word, items):
        if items:
            self.block(word, items)

    def documented(self, node):
        """A body whose first statement may be a docstring."""
        items = node.body
        first = items[0] if items else None
        if kind(first) == "Expr" and kind(first.value) == "Constant" and isinstance(first.value.value, str):
            text, quotes = escaped_text(first.value.value, TRIPLE_QUOTES)
            prefix = "u" if first.value.kind == "u" else ""
            self.line(f"{prefix}{quotes[0]}{text}{quotes[0]}", first)
            items = items[1:]
        self.body(items)

    def definition(self, node, head):
        self.blank_line()
        for decorator in node.decorator_list:
            self.line(f"@{self.text(decorator)}", node if decorator is node.decorator_list[0] else None)
        self.line(f"{head}:", None if node.decorator_list else node)
        self.level += 1
        self.documented(node)
        self.level -= 1

    def FunctionDef(self, node, word="def"):
        returns = f" -> {self.text(node.returns)}" if node.returns else ""
        head = f"{word} {node.name}{self.type_parameters(node)}({self.arguments(node.args)}){returns}"
        self.definition(node, head)

    def AsyncFunctionDef(self, node):
        self.FunctionDef(node, "async def")

    def ClassDef(self, node):
        parts = [self.text(base) for base in node.bases] + [self.keyword(keyword) for keyword in node.keywords]
        bases = f"({', '.join(parts)})" if parts else ""
        self.definition(node, f"class {node.name}{self.type_parameters(node)}{bases}")

    def Return(self, node):
        self.line(f"return {self.text(node.value)}" if node.value else "return", node)

    def Delete(self, node):
        self.line(f"del {self.listed(node.targets)}", node)

    def Assign(self, node):
        targets = "".join([f"{self.text(target, TUPLE)} = " for target in node.targets])
        self.line(targets + self.text(node.value), node)

    def TypeAlias(self, node):
        self.line(f"type {self.text(node.name)}{self.type_parameters(node)} = {self.text(node.value)}", node)

    def AugAssign(self, node):
        self.line(f"{self.text(node.target)} {BINARY[kind(node.op)][0]}= {self.text(node.value)}", node)

    def AnnAssign(self, node):
        target = enclosed(self.text(node.target), not node.simple and kind(node.target) == "Name")
        value = f" = {self.text(node.value)}" if node.value else ""
        self.line(f"{target}: {self.text(node.annotation)}{value}", node)

    def For(self, node, word="for"):
        self.block(f"{word} {self.text(node.target, TUPLE)} in {self.text(node.iter)}", node.body, node)
        self.otherwise("else", node.orelse)

    def AsyncFor(self, node):
        self.For(node, "async for")

    def While(self, node):
        self.block(f"while {self.text(node.test)}", node.body, node)
        self.otherwise("else", node.orelse)

    def If(self, node):
        word = "if"
        while True:
            self.block(f"{word} {self.text(node.test)}", node.body, node)
            if not (len(node.orelse) == 1 and kind(node.orelse[0]) == "If"):
                break
            node, word = node.orelse[0], "elif"
        self.otherwise("else", node.orelse)

    def With(self, node, word="with"):
        self.block(f"{word} {', '.join([self.withitem(item) for item in node.items])}", node.body, node)

    def AsyncWith(self, node):
        self.With(node, "async with")

    def Match(self, node):
        self.block(f"match {self.text(node.subject)}", node.cases, node)

    def match_case(self, node):
        guard = f" if {self.text(node.guard)}" if node.guard else ""
        self.block(f"case {self.text(node.pattern)}{guard}", node.body)

    def Raise(self, node):
        exception = f" {self.text(node.exc)}" if node.exc else ""
        cause = f" from {self.text(node.cause)}" if node.cause else ""
        self.line(f"raise{exception}{cause}", node)

    def Try(self, node, word="except"):
        self.block("try", node.body, node)
        for handler in node.handlers:
            self.ExceptHandler(handler, word)
        self.otherwise("else", node.orelse)
        self.otherwise("finally", node.finalbody)

    def TryStar(self, node):
        self.Try(node, "except*")

    def ExceptHandler(self, node, word="except"):
        exception = f" {self.text(node.type)}" if node.type else ""
        name = f" as {node.name}" if node.name else ""
        self.block(word + exception + name, node.body, node)

    def Assert(self, node):
        message = f", {self.text(node.msg)}" if node.msg else ""
        self.line(f"assert {self.text(node.test)}{message}", node)

    def Import(self, node):
        self.line(f"import {', '.join([self.alias(name) for name in node.names])}", node)

    def ImportFrom(self, node):
        names = ", ".join([self.alias(name) for name in node.names])
        self.line(f"from {'.' * (node.level or 0)}{node.module or ''} import {names}", node)

    def Global(self, node):
        self.line(f"global {', '.join(node.names)}", node)

    def Nonlocal(self, node):
        self.line(f"nonlocal {', '.join(node.names)}", node)

    def Expr(self, node):
        self.line(self.text(node.value, YIELD), node)

    def Pass(self, node):
        self.line("pass", node)

    def Break(self, node):
        self.line("break", node)

    def Continue(self, node):
        self.line("continue", node)
