# A calculator that reads lines, keeps variables and explains mistakes.
# stdin: 1 + 2 * 3
# stdin: x = (1 + 2) * 3
# stdin: x ** 2 / 4
# stdin: -x + --2
# stdin: 1 / 0
# stdin: y + 1
# stdin: 2 +
# stdin: 2 $ 3
# stdin:
# stdin: quit
import math


class Calculator:
    def __init__(self):
        self.names = {"pi": math.pi}

    def run(self, line):
        name, equals, rest = line.partition("=")
        if equals:
            self.names[name.strip()] = value = self.evaluate(rest)
            return f"{name.strip()} is {value}"
        return self.evaluate(line)

    def evaluate(self, text):
        self.rest = [*self.split(text), None]
        value = self.sum()
        if self.rest[0] is not None:
            raise SyntaxError(f"cannot understand {self.rest[0]!r}")
        return value

    def split(self, text):
        for sign in ("**", *"+-/()"):
            text = text.replace(sign, f" {sign} ")
        return text.replace("*", " * ").replace(" *  * ", " ** ").split()

    def sum(self):
        value = self.product()
        while self.rest[0] in ("+", "-"):
            value = value + self.product() if self.rest.pop(0) == "+" else value - self.product()
        return value

    def product(self):
        value = self.unary()
        while self.rest[0] in ("*", "/"):
            value = value * self.unary() if self.rest.pop(0) == "*" else value / self.unary()
        return value

    def unary(self):
        if self.rest[0] == "-":
            self.rest.pop(0)
            return -self.unary()
        value = self.atom()
        if self.rest[0] == "**":
            self.rest.pop(0)
            return value ** self.unary()
        return value

    def atom(self):
        token = self.rest.pop(0)
        if token is None:
            self.rest.append(None)
            raise SyntaxError("something is missing at the end")
        if token == "(":
            value = self.sum()
            self.rest.pop(0)
            return value
        if token.isidentifier():
            return self.names[token]
        return float(token) if "." in token else int(token)


calculator = Calculator()
while True:
    try:
        line = input("> ")
    except EOFError:
        break
    if line == "quit":
        print("bye")
        break
    if not line.strip():
        print("(nothing)")
        continue
    try:
        print(calculator.run(line))
    except KeyError as error:
        print(f"unknown name {error}")
    except (SyntaxError, ValueError, ZeroDivisionError) as error:
        print(f"{type(error).__name__}: {error}")
