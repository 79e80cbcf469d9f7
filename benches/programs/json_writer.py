"""JSON-like writer: nested data is turned into text by a recursive writer, and read back again."""
# group: text

ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}


def write_string(text):
    return '"' + "".join([ESCAPES.get(character, character) for character in text]) + '"'


def write(value, parts, indent=0):
    """Appends the pieces of the text of `value` to `parts`."""
    if value is None:
        parts.append("null")
    elif value is True:
        parts.append("true")
    elif value is False:
        parts.append("false")
    elif isinstance(value, str):
        parts.append(write_string(value))
    elif isinstance(value, (int, float)):
        parts.append(repr(value))
    elif isinstance(value, dict):
        write_block("{}", [(write_string(key) + ": ", item) for key, item in value.items()], parts, indent)
    elif isinstance(value, (list, tuple)):
        write_block("[]", [("", item) for item in value], parts, indent)
    else:
        raise TypeError(f"cannot write {type(value).__name__}")


def write_block(brackets, items, parts, indent):
    if not items:
        parts.append(brackets)
        return
    padding = "\n" + "  " * (indent + 1)
    separator = brackets[0]
    for prefix, item in items:
        parts.append(separator + padding + prefix)
        write(item, parts, indent + 1)
        separator = ","
    parts.append("\n" + "  " * indent + brackets[1])


def read(text, position=0):
    """The value that starts at `position`, and the position after it."""
    while text[position] in " \n,:":
        position += 1
    first = text[position]
    if first == '"':
        start = position = position + 1
        while text[position] != '"':
            position += 2 if text[position] == "\\" else 1
        raw = text[start:position]
        for plain, escaped in ESCAPES.items():
            raw = raw.replace(escaped, plain)
        return raw, position + 1
    if first in "{[":
        values = []
        position += 1
        while True:
            while text[position] in " \n,:":
                position += 1
            if text[position] in "]}":
                break
            value, position = read(text, position)
            values.append(value)
        return dict(zip(values[::2], values[1::2])) if first == "{" else values, position + 1
    start = position
    while position < len(text) and text[position] not in ",\n ]}":
        position += 1
    word = text[start:position]
    if word in ("null", "true", "false"):
        return {"null": None, "true": True, "false": False}[word], position
    return float(word) if "." in word else int(word), position


def make_record(number):
    return {
        "id": number,
        "name": f"record\t{number}",
        "price": number * 1.25,
        "tags": ["new", 'so-called "best"', "line\nbreak"][: number % 4],
        "active": number % 2 == 0,
        "parent": None,
        "nested": {"depth": number % 7, "path": [number, number + 1, {"leaf": True}], "empty": {}},
    }


def main():
    records = [make_record(number) for number in range(9000)]
    parts = []
    write(records, parts)
    text = "".join(parts)
    print(len(parts), len(text), text.count("\n"))
    value, _ = read(text)
    print("equal", value == records, value[-1]["name"])


main()
