"""A tiny programming language in one file: tokenizer, parser and interpreter."""

PROGRAM = '''
fun fib(n) {
    if n < 2 { return n }
    return fib(n - 1) + fib(n - 2)
}

fun make_counter(step) {
    let count = 0
    fun advance() {
        count = count + step
        return count
    }
    return advance
}

let i = 0
while i < 10 {
    print "fib(" + i + ") = " + fib(i)
    i = i + 3
}
let by_two = make_counter(2)
let by_ten = make_counter(10)
by_two() by_two() by_ten()
print "counters " + by_two() + " and " + by_ten()
print (1 + 2) * 3 == 9 and not (1 > 2)
print fib(1, 2)
'''

KEYWORDS = {"let", "fun", "if", "else", "while", "return", "print", "and", "or", "not", "true", "false"}


class LanguageError(Exception):
    """A mistake in the program of the tiny language, with its line."""


def tokenize(source):
    """Yields (kind, text, line) triples; kind is `number`, `string`, `name`, a keyword or a symbol."""
    source += "\n"  # so that every word ends before the text does
    position, line = 0, 1
    while position < len(source):
        character = source[position]
        start = position
        if character.isspace():
            line += character == "\n"
            position += 1
            continue
        if character.isdigit():
            while source[position].isdigit():
                position += 1
            yield "number", source[start:position], line
        elif character.isalpha():
            while source[position].isalnum() or source[position] == "_":
                position += 1
            word = source[start:position]
            yield word if word in KEYWORDS else "name", word, line
        elif character == '"':
            position = source.index('"', position + 1) + 1
            yield "string", source[start + 1 : position - 1], line
        else:
            position += 2 if source[position : position + 2] in ("==", "!=", "<=", ">=") else 1
            yield source[start:position], source[start:position], line
    yield "end", "", line


class Parser:
    """Turns tokens into nested tuples whose first item names the construct."""

    levels = [("or",), ("and",), ("==", "!="), ("<", ">", "<=", ">="), ("+", "-"), ("*", "/")]

    def __init__(self, tokens):
        self.tokens = list(tokens)
        self.position = 0

    def peek(self):
        return self.tokens[self.position][0]

    def take(self, *kinds):
        kind, text, line = self.tokens[self.position]
        if kinds and kind not in kinds:
            raise LanguageError(f"line {line}: expected {' or '.join(kinds)}, found {text!r}")
        self.position += 1
        return text

    def program(self):
        statements = []
        while self.peek() != "end":
            statements.append(self.statement())
        return statements

    def block(self):
        self.take("{")
        statements = []
        while self.peek() != "}":
            statements.append(self.statement())
        self.take("}")
        return statements

    def statement(self):
        match self.peek():
            case "let":
                self.take()
                name = self.take("name")
                self.take("=")
                return "let", name, self.expression()
            case "fun":
                self.take()
                name = self.take("name")
                return "fun", name, self.listed(lambda: self.take("name")), self.block()
            case "if":
                self.take()
                condition, then = self.expression(), self.block()
                return "if", condition, then, self.otherwise()
            case "while":
                self.take()
                return "while", self.expression(), self.block()
            case "return" | "print" as word:
                self.take()
                return word, self.expression()
            case "name" if self.tokens[self.position + 1][0] == "=":
                name = self.take()
                self.take("=")
                return "assign", name, self.expression()
            case _:
                return "expression", self.expression()

    def otherwise(self):
        if self.peek() != "else":
            return []
        self.take()
        return self.block()

    def listed(self, item):
        """What `item` parses, in parentheses with commas."""
        self.take("(")
        found = []
        while self.peek() != ")":
            found.append(item())
            if self.peek() == ",":
                self.take()
        self.take(")")
        return found

    def expression(self, level=0):
        if level == len(self.levels):
            return self.unary()
        left = self.expression(level + 1)
        while self.peek() in self.levels[level]:
            operator = self.take()
            left = "binary", operator, left, self.expression(level + 1)
        return left

    def unary(self):
        if self.peek() in ("not", "-"):
            return "unary", self.take(), self.unary()
        value = self.atom()
        while self.peek() == "(":
            line = self.tokens[self.position][2]
            value = "call", value, self.listed(self.expression), line
        return value

    def atom(self):
        kind = self.peek()
        line = self.tokens[self.position][2]
        text = self.take("number", "string", "name", "true", "false", "(")
        if kind == "number":
            return "value", int(text)
        if kind == "string":
            return "value", text
        if kind in ("true", "false"):
            return "value", kind == "true"
        if kind == "name":
            return "name", text, line
        inside = self.expression()
        self.take(")")
        return inside


class Scope:
    """Names of one call, and the scope around it."""

    def __init__(self, outer=None):
        self.names = {}
        self.outer = outer

    def find(self, name):
        scope = self
        while scope is not None and name not in scope.names:
            scope = scope.outer
        return scope


class Return(Exception):
    def __init__(self, value):
        self.value = value


class Function:
    def __init__(self, name, parameters, body, scope):
        self.name, self.parameters, self.body, self.scope = name, parameters, body, scope

    def __str__(self):
        return f"<function {self.name}>"


OPERATORS = {
    "+": lambda a, b: show(a) + show(b) if isinstance(a, str) or isinstance(b, str) else a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a // b,
    "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
    "<": lambda a, b: a < b,
    ">": lambda a, b: a > b,
    "<=": lambda a, b: a <= b,
    ">=": lambda a, b: a >= b,
}


def show(value):
    return str(value).lower() if isinstance(value, bool) else str(value)


def execute(statements, scope):
    for statement in statements:
        match statement:
            case "let", name, value:
                scope.names[name] = evaluate(value, scope)
            case "assign", name, value:
                target = scope.find(name)
                if target is None:
                    raise LanguageError(f"assignment to unknown name {name!r}")
                target.names[name] = evaluate(value, scope)
            case "fun", name, parameters, body:
                scope.names[name] = Function(name, parameters, body, scope)
            case "if", condition, then, otherwise:
                execute(then if evaluate(condition, scope) else otherwise, scope)
            case "while", condition, body:
                while evaluate(condition, scope):
                    execute(body, scope)
            case "print", value:
                print(show(evaluate(value, scope)))
            case "return", value:
                raise Return(evaluate(value, scope))
            case "expression", value:
                evaluate(value, scope)


def evaluate(node, scope):
    match node:
        case "value", value:
            return value
        case "name", name, line:
            found = scope.find(name)
            if found is None:
                raise LanguageError(f"line {line}: unknown name {name!r}")
            return found.names[name]
        case "binary", "and", left, right:
            return evaluate(left, scope) and evaluate(right, scope)
        case "binary", "or", left, right:
            return evaluate(left, scope) or evaluate(right, scope)
        case "binary", operator, left, right:
            return OPERATORS[operator](evaluate(left, scope), evaluate(right, scope))
        case "unary", "not", value:
            return not evaluate(value, scope)
        case "unary", _, value:
            return -evaluate(value, scope)
        case "call", callee, arguments, line:
            return call(evaluate(callee, scope), [evaluate(value, scope) for value in arguments], line)


def call(function, values, line):
    if not isinstance(function, Function):
        raise LanguageError(f"line {line}: {show(function)} is not a function")
    if len(values) != len(function.parameters):
        raise LanguageError(f"line {line}: {function.name} takes {len(function.parameters)} values, not {len(values)}")
    scope = Scope(function.scope)
    scope.names.update(zip(function.parameters, values))
    try:
        execute(function.body, scope)
    except Return as returned:
        return returned.value
    return False


def run(source):
    try:
        execute(Parser(tokenize(source)).program(), Scope())
    except LanguageError as error:
        print(f"error: {error}")


def main():
    run(PROGRAM)
    run("let x = )")
    run("print x + 1")


main()
