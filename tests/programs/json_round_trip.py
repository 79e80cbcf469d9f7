# A writer and a reader for JSON, checked against each other.
ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}


def dump(value, indent=None, level=0):
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int() | float():
            return repr(value)
        case str():
            return '"' + "".join(ESCAPES.get(c) or (c if " " <= c < "\x7f" else f"\\u{ord(c):04x}") for c in value) + '"'
        case list() | tuple():
            return wrap("[]", [dump(v, indent, level + 1) for v in value], indent, level)
        case dict():
            items = [f"{dump(str(k))}: {dump(v, indent, level + 1)}" for k, v in value.items()]
            return wrap("{}", items, indent, level)
    raise TypeError(f"cannot write {type(value).__name__}")


def wrap(brackets, items, indent, level):
    if indent is None or not items:
        return brackets[0] + ", ".join(items) + brackets[1]
    pad = "\n" + " " * indent * (level + 1)
    return brackets[0] + pad + ("," + pad).join(items) + "\n" + " " * indent * level + brackets[1]


class Reader:
    def __init__(self, text):
        self.text, self.at = text, 0

    def error(self, message):
        line = self.text.count("\n", 0, self.at) + 1
        return ValueError(f"{message} at line {line}, character {self.at}")

    def skip(self):
        while self.at < len(self.text) and self.text[self.at] in " \n\t\r":
            self.at += 1
        return self.text[self.at:self.at + 1]

    def take(self, token):
        if self.skip() and self.text.startswith(token, self.at):
            self.at += len(token)
            return True
        return False

    def value(self):
        c = self.skip()
        for word, constant in (("null", None), ("true", True), ("false", False)):
            if self.take(word):
                return constant
        if c == '"':
            return self.string()
        if self.take("["):
            return list(self.items("]", self.value))
        if self.take("{"):
            return dict(self.items("}", self.pair))
        if c and c in "-0123456789":
            return self.number()
        raise self.error(f"unexpected {c!r}")

    def items(self, end, read):
        if self.take(end):
            return
        while True:
            yield read()
            if self.take(end):
                return
            if not self.take(","):
                raise self.error(f"expected ',' or {end!r}")

    def pair(self):
        if self.skip() != '"':
            raise self.error("expected a string")
        key = self.string()
        if not self.take(":"):
            raise self.error("expected ':'")
        return key, self.value()

    def string(self):
        self.at += 1
        parts = []
        while (c := self.text[self.at:self.at + 1]) != '"':
            if not c:
                raise self.error("unterminated string")
            self.at += 1
            if c == "\\":
                c = self.text[self.at]
                self.at += 1
                if c == "u":
                    c = chr(int(self.text[self.at:self.at + 4], 16))
                    self.at += 4
                else:
                    c = {"n": "\n", "t": "\t"}.get(c, c)
            parts.append(c)
        self.at += 1
        return "".join(parts)

    def number(self):
        start = self.at
        while self.text[self.at:self.at + 1] in tuple("+-0123456789.eE"):
            self.at += 1
        text = self.text[start:self.at]
        return float(text) if set(text) & set(".eE") else int(text)


data = {"name": "Ada \"the\" \\ é\n", "n": [1, -2.5, 1e100, 10**20], "empty": [{}, []], "flags": {"a": True, "b": None}}
print(dump(data))
print(dump(data, indent=2))
print(Reader(dump(data)).value() == data, Reader(dump(data, 4)).value() == data)
for wrong in ("[1, 2", '{"a" 1}', '["x]', "{1: 2}", "[1,\n\n?]"):
    try:
        Reader(wrong).value()
    except ValueError as error:
        print(error)
