# A tokenizer, parser and interpreter for a tiny language.
KEYWORDS = {"let", "print", "while", "do", "end", "if", "then", "fun", "return"}


def tokenize(text):
    position = 0
    while position < len(text):
        c = text[position]
        if c.isspace():
            position += 1
            continue
        start = position
        if c.isdigit():
            while position < len(text) and text[position].isdigit():
                position += 1
            yield "number", int(text[start:position])
        elif c.isalpha():
            while position < len(text) and text[position].isalnum():
                position += 1
            word = text[start:position]
            yield (word, word) if word in KEYWORDS else ("name", word)
        elif text[position:position + 2] in ("<=", "=="):
            position += 2
            yield text[start:position], None
        else:
            position += 1
            yield c, None
    yield "eof", None


class Parser:
    levels = [("==", "<", "<="), ("+", "-"), ("*", "/", "%")]

    def __init__(self, text):
        self.tokens = list(tokenize(text))
        self.at = 0

    def next(self, *kinds):
        kind, value = self.tokens[self.at]
        if kinds and kind not in kinds:
            raise SyntaxError(f"expected {' or '.join(kinds)}, found {kind}")
        self.at += 1
        return value

    def peek(self):
        return self.tokens[self.at][0]

    def block(self, *ends):
        body = []
        while self.peek() not in ends:
            body.append(self.statement())
        self.next(*ends)
        return body

    def statement(self):
        match self.peek():
            case "let":
                self.next()
                name = self.next("name")
                self.next("=")
                return "let", name, self.expression()
            case "print" | "return" as kind:
                self.next()
                return kind, self.expression()
            case "while":
                self.next()
                condition = self.expression()
                self.next("do")
                return "while", condition, self.block("end")
            case "if":
                self.next()
                condition = self.expression()
                self.next("then")
                return "if", condition, self.block("end")
            case "fun":
                self.next()
                name = self.next("name")
                self.next("(")
                parameter = self.next("name")
                self.next(")")
                return "fun", name, parameter, self.block("end")
            case kind:
                raise SyntaxError(f"unexpected {kind}")

    def expression(self, level=0):
        if level == len(self.levels):
            return self.primary()
        left = self.expression(level + 1)
        while (sign := self.peek()) in self.levels[level]:
            self.next()
            left = sign, left, self.expression(level + 1)
        return left

    def primary(self):
        kind = self.peek()
        value = self.next("number", "name", "(")
        if kind == "(":
            value = self.expression()
            self.next(")")
            return value
        if kind == "name" and self.peek() == "(":
            self.next()
            argument = self.expression()
            self.next(")")
            return "call", value, argument
        return kind, value


class Return(Exception):
    pass


OPERATIONS = {
    "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a // b,
    "%": lambda a, b: a % b, "<": lambda a, b: a < b, "<=": lambda a, b: a <= b, "==": lambda a, b: a == b,
}


def evaluate(tree, names, functions):
    match tree:
        case "number", value:
            return value
        case "name", name:
            return names[name]
        case "call", name, argument:
            parameter, body = functions[name]
            try:
                execute(body, {parameter: evaluate(argument, names, functions)}, functions)
            except Return as result:
                return result.args[0]
        case sign, left, right:
            return OPERATIONS[sign](evaluate(left, names, functions), evaluate(right, names, functions))


def execute(body, names, functions):
    for statement in body:
        match statement:
            case "let", name, value:
                names[name] = evaluate(value, names, functions)
            case "print", value:
                print(evaluate(value, names, functions))
            case "return", value:
                raise Return(evaluate(value, names, functions))
            case "while", condition, inner:
                while evaluate(condition, names, functions):
                    execute(inner, names, functions)
            case "if", condition, inner:
                if evaluate(condition, names, functions):
                    execute(inner, names, functions)
            case "fun", name, parameter, inner:
                functions[name] = parameter, inner


PROGRAM = """
fun fib(n) if n < 2 then return n end return fib(n - 1) + fib(n - 2) end
let i = 0
while i <= 12 do print fib(i) let i = i + 4 end
print (2 + 3) * 4 - 10 / 3 % 2
print fib(10) == 55
"""
execute(Parser(PROGRAM).block("eof"), {}, {})
for wrong in ("let 5 = 3", "print (1 + 2", "oops"):
    try:
        Parser(wrong).block("eof")
    except SyntaxError as error:
        print("syntax error:", error)
