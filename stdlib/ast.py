"""Values of literals written in the language.

>>> literal_eval("{'a': [1, -2.5], 'b': (None, True)}")
{'a': [1, -2.5], 'b': (None, True)}
"""

__all__ = ["literal_eval"]

_SPACES = " \t\n\r\f"
_WORDS = {"None": None, "True": True, "False": False}


def literal_eval(node_or_string):
    """The value of an expression that consists of literals, tuples, lists, sets and dicts."""
    if not isinstance(node_or_string, str):
        raise ValueError(f"malformed node or string: {node_or_string!r}")
    text = node_or_string.lstrip(" \t")
    compile(text, "<unknown>", "eval")
    reader = _Reader(text)
    value = reader.expression_list()
    if reader.peek():
        reader.malformed("BinOp")
    return value


class _Reader:
    """Reads literals from a text that is known to be an expression of the language."""

    def __init__(self, text):
        self.text = text
        self.at = 0

    def peek(self):
        """The next character that means something; empty at the end."""
        text = self.text
        while self.at < len(text):
            character = text[self.at]
            if character == "#":
                end = text.find("\n", self.at)
                self.at = len(text) if end < 0 else end
            elif character in _SPACES:
                self.at += 1
            elif character == "\\" and text[self.at + 1 : self.at + 2] in ("\n", "\r"):
                self.at += 2
            else:
                return character
        return ""

    def malformed(self, kind):
        line = self.text.count("\n", 0, self.at) + 1
        shown = kind if kind.endswith(")") else f"{kind}(...)"
        raise ValueError(f"malformed node or string on line {line}: {shown}")

    def take(self, character):
        if self.peek() != character:
            self.malformed("BinOp")
        self.at += 1

    def expression_list(self):
        """One value, or several with commas, which are a tuple."""
        first = self.value()
        if self.peek() != ",":
            return first
        items = [first]
        while self.peek() == ",":
            self.at += 1
            if self.peek() in ("", ")"):
                break
            items.append(self.value())
        return tuple(items)

    def value(self):
        """A value, also the sum of a real and an imaginary number."""
        found = self.signed()
        operator = self.peek()
        if operator and operator in "+-":
            if type(found) not in (int, float):
                self.malformed("BinOp")
            self.at += 1
            self.peek()
            imaginary = self.atom()
            if type(imaginary) is not complex:
                self.malformed("BinOp")
            return found + imaginary if operator == "+" else found - imaginary
        return found

    def signed(self):
        sign = self.peek()
        if sign and sign in "+-":
            self.at += 1
            operand = self.atom() if self.peek() not in ("+", "-") else None
            if type(operand) not in (int, float, complex):
                self.malformed("UnaryOp")
            return +operand if sign == "+" else -operand
        return self.atom()

    def atom(self):
        character = self.peek()
        if character == "(":
            return self.parenthesis()
        if character == "[":
            return self.items("[", "]")
        if character == "{":
            return self.braces()
        if character.isdigit() or character == "." and self.text[self.at + 1 : self.at + 2].isdigit():
            return self.number()
        if character in ("'", '"'):
            return self.strings()
        if self.text.startswith("...", self.at):
            self.at += 3
            return ...
        return self.word()

    def word(self):
        start = self.at
        while self.at < len(self.text) and (self.text[self.at].isalnum() or self.text[self.at] == "_"):
            self.at += 1
        word = self.text[start : self.at]
        if self.text[self.at : self.at + 1] in ("'", '"') and len(word) <= 2:
            if "f" in word.lower() or "t" in word.lower():
                self.malformed("JoinedStr" if "f" in word.lower() else "TemplateStr")
            self.at = start
            return self.strings()
        if word in _WORDS:
            return _WORDS[word]
        if word == "set" and self.peek() == "(":
            self.at += 1
            self.take(")")
            return set()
        name = f"Name(id={word!r}, ctx=Load())" if word else "BinOp"
        self.malformed("Call" if self.peek() == "(" else name)

    def number(self):
        start, text = self.at, self.text
        while self.at < len(text):
            character = text[self.at]
            exponent = character in "+-" and text[self.at - 1] in "eE" and text[start : start + 2].lower() != "0x"
            if not (character.isalnum() or character in "._" or exponent):
                break
            self.at += 1
        return eval(text[start : self.at], {"__builtins__": {}})

    def strings(self):
        """Strings that stand side by side are one."""
        found = None
        while True:
            piece = self.string()
            found = piece if found is None else found + piece
            start, character = self.at, self.peek()
            end = self.at
            while end < len(self.text) and self.text[end].isalpha():
                end += 1
            if not character or self.text[end : end + 1] not in ("'", '"') or end - self.at > 2:
                self.at = start
                return found

    def string(self):
        start = self.at
        while self.text[self.at] not in "'\"":
            self.at += 1
        quote = self.text[self.at]
        if self.text.startswith(quote * 3, self.at):
            quote *= 3
        self.at += len(quote)
        while not self.text.startswith(quote, self.at):
            self.at += 2 if self.text[self.at] == "\\" else 1
        self.at += len(quote)
        return eval(self.text[start : self.at], {"__builtins__": {}})

    def parenthesis(self):
        self.take("(")
        if self.peek() == ")":
            self.at += 1
            return ()
        found = self.expression_list()
        self.take(")")
        return found

    def items(self, opening, closing):
        self.take(opening)
        found = []
        while self.peek() != closing:
            found.append(self.value())
            if self.peek() == ",":
                self.at += 1
            elif self.peek() != closing:
                self.malformed("ListComp" if self.text.startswith("for", self.at) else "BinOp")
        self.at += 1
        return found

    def braces(self):
        start = self.at
        self.take("{")
        if self.peek() == "}":
            self.at += 1
            return {}
        first = self.value()
        if self.peek() != ":":
            self.at = start
            return set(self.items("{", "}"))
        found = {}
        key = first
        while True:
            self.take(":")
            found[key] = self.value()
            if self.peek() == ",":
                self.at += 1
            if self.peek() == "}":
                self.at += 1
                return found
            key = self.value()
