"""Tokenizing a long text: a hand-written scanner reads program text character by character."""
# group: text

KEYWORDS = {"let", "if", "then", "else", "while", "do", "end", "print"}
PAIRS = {"==", "<=", ">=", "!=", "->"}
SNIPPET = '''let total = 0  # the running sum
while total <= 1000 do
    let step_{n} = total * {n} + 3.25
    if step_{n} != 7 then print "step {n} -> \\"done\\"" else total = total + step_{n} end
end
'''


class Token:
    __slots__ = ("kind", "text", "line")

    def __init__(self, kind, text, line):
        self.kind = kind
        self.text = text
        self.line = line


def tokenize(source):
    position, line, end = 0, 1, len(source)
    while position < end:
        character = source[position]
        start = position
        if character == "\n":
            line += 1
            position += 1
        elif character.isspace():
            position += 1
        elif character == "#":
            while position < end and source[position] != "\n":
                position += 1
        elif character.isalpha() or character == "_":
            while position < end and (source[position].isalnum() or source[position] == "_"):
                position += 1
            word = source[start:position]
            yield Token("keyword" if word in KEYWORDS else "name", word, line)
        elif character.isdigit():
            while position < end and (source[position].isdigit() or source[position] == "."):
                position += 1
            text = source[start:position]
            yield Token("float" if "." in text else "integer", text, line)
        elif character == '"':
            position += 1
            while source[position] != '"':
                position += 2 if source[position] == "\\" else 1
            position += 1
            yield Token("string", source[start + 1 : position - 1], line)
        elif source[position : position + 2] in PAIRS:
            position += 2
            yield Token("operator", source[start:position], line)
        else:
            position += 1
            yield Token("operator", character, line)


def main():
    source = "".join(SNIPPET.replace("{n}", str(n)) for n in range(16000))
    counts = {}
    longest = last = None
    for token in tokenize(source):
        counts[token.kind] = counts.get(token.kind, 0) + 1
        if longest is None or len(token.text) > len(longest.text):
            longest = token
        last = token
    for kind in sorted(counts):
        print(f"{kind:10}{counts[kind]:8}")
    print(len(source), longest.text, last.line)


main()
