"""A calculator twice: as functions that return a value, and as a class that remembers."""

import math

# --- as functions: each rule of the grammar is a function that consumes characters from the front ---


def calculate(text):
    """The value of an expression such as `2 * (3 + 4) ^ 2`."""
    value, rest = expression(text.replace(" ", ""))
    if rest:
        raise ValueError(f"unexpected {rest[0]!r}")
    return value


def expression(text):
    value, text = term(text)
    while text and text[0] in "+-":
        operator = text[0]
        other, text = term(text[1:])
        value = value + other if operator == "+" else value - other
    return value, text


def term(text):
    value, text = factor(text)
    while text and text[0] in "*/%":
        operator = text[0]
        other, text = factor(text[1:])
        if operator == "*":
            value *= other
        elif operator == "/":
            value /= other
        else:
            value %= other
    return value, text


def factor(text):
    if text.startswith("-"):
        value, text = factor(text[1:])
        return -value, text
    value, text = atom(text)
    if text.startswith("^"):
        exponent, text = factor(text[1:])
        value **= exponent
    return value, text


def atom(text):
    if not text:
        raise ValueError("something is missing at the end")
    if text[0] == "(":
        value, text = expression(text[1:])
        if not text.startswith(")"):
            raise ValueError("a closing parenthesis is missing")
        return value, text[1:]
    end = 0
    while end < len(text) and (text[end].isdigit() or text[end] == "."):
        end += 1
    if end == 0:
        raise ValueError(f"unexpected {text[0]!r}")
    number = text[:end]
    return float(number) if "." in number else int(number), text[end:]


# --- as a class: variables, functions and a history live in the object ---


class Calculator:
    functions = {"sqrt": math.sqrt, "sin": math.sin, "abs": abs, "max": max}

    def __init__(self):
        self.variables = {"pi": math.pi, "e": math.e}
        self.history = []

    def run(self, line):
        """Computes `line`, or assigns when it reads `name = expression`."""
        name, equals, right = line.partition("=")
        if equals:
            value = self.variables[name.strip()] = self.value_of(right)
        else:
            value = self.variables["ans"] = self.value_of(line)
        self.history.append((line, value))
        return value

    def value_of(self, text):
        self.tokens = self.split(text)
        value = self.sum()
        if self.tokens:
            raise ValueError(f"unexpected {self.tokens[0]!r}")
        return value

    @staticmethod
    def split(text):
        for symbol in "()+-*/^,":
            text = text.replace(symbol, f" {symbol} ")
        return text.split()

    def accept(self, *symbols):
        if self.tokens and self.tokens[0] in symbols:
            return self.tokens.pop(0)
        return None

    def sum(self):
        value = self.product()
        while operator := self.accept("+", "-"):
            value = value + self.product() if operator == "+" else value - self.product()
        return value

    def product(self):
        value = self.power()
        while operator := self.accept("*", "/"):
            value = value * self.power() if operator == "*" else value / self.power()
        return value

    def power(self):
        if self.accept("-"):
            return -self.power()
        base = self.item()
        return base ** self.power() if self.accept("^") else base

    def item(self):
        if self.accept("("):
            value = self.sum()
            self.expect(")")
            return value
        if not self.tokens:
            raise ValueError("something is missing at the end")
        word = self.tokens.pop(0)
        if word in self.functions:
            return self.call(self.functions[word])
        if word in self.variables:
            return self.variables[word]
        if word[0].isalpha():
            raise NameError(f"unknown name {word!r}")
        return float(word) if "." in word else int(word)

    def call(self, function):
        self.expect("(")
        arguments = [self.sum()]
        while self.accept(","):
            arguments.append(self.sum())
        self.expect(")")
        return function(*arguments)

    def expect(self, symbol):
        if not self.accept(symbol):
            raise ValueError(f"{symbol!r} is missing")


def show(function, lines):
    for line in lines:
        try:
            print(f"{line:<28} = {function(line)}")
        except (ValueError, ArithmeticError, NameError) as error:
            print(f"{line:<28} ! {error}")


def main():
    print("As functions:")
    show(calculate, ["1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "-2 ^ 2", "7 / 2 - 0.5", "10 % 4 - -1"])
    show(calculate, ["2 * (3 +", "1 / 0", "4 $ 4"])
    print("\nAs a class:")
    calculator = Calculator()
    show(calculator.run, ["radius = 2.5", "area = pi * radius ^ 2", "sqrt(area / pi)", "ans * 2", "max(1, 2 + 3, 4)"])
    show(calculator.run, ["speed", "sqrt(-1)", "(1"])
    print(f"\n{len(calculator.history)} lines worked; the variables are {sorted(calculator.variables)}")


main()
