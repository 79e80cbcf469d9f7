"""The syntax of format strings (library reference, "Format String Syntax"), for Formatter."""


def parse(text):
    """Tuples of literal text, field name, format specification and conversion; the last three None without a field."""
    position = 0
    size = len(text)
    while position < size:
        literal, position, opened = _literal(text, position)
        if not opened:
            yield literal, None, None, None
            continue
        field, position = _field(text, position)
        yield (literal, *field)


def _literal(text, position):
    """Text up to a field, or up to and with the first half of a doubled brace; where it ends; does a field follow?"""
    start = position
    size = len(text)
    while position < size:
        brace = text[position]
        position += 1
        if brace not in "{}":
            continue
        if text[position : position + 1] == brace:
            return text[start:position], position + 1, False
        if brace == "}":
            raise ValueError("Single '}' encountered in format string")
        if position == size:
            raise ValueError("Single '{' encountered in format string")
        return text[start : position - 1], position, True
    return text[start:], position, False


def _field(text, position):
    """The parts of the field whose brace was opened before `position`, and where its text ends."""
    start = position
    size = len(text)
    bracketed = False
    while position < size:
        character = text[position]
        if character == "[":
            bracketed = True
        elif character == "]":
            bracketed = False
        elif character == "{" and not bracketed:
            raise ValueError("unexpected '{' in field name")
        elif character in "}:!" and not bracketed:
            break
        position += 1
    if position == size:
        raise ValueError("expected '}' before end of string")
    name = text[start:position]
    conversion = None
    if text[position] == "!":
        conversion, position = _conversion(text, position + 1)
    if text[position] == "}":
        return (name, "", conversion), position + 1
    end = _closing(text, position + 1)
    return (name, text[position + 1 : end], conversion), end + 1


def _conversion(text, position):
    conversion = text[position : position + 1]
    if not conversion:
        raise ValueError("end of string while looking for conversion specifier")
    position += 1
    if position == len(text):
        raise ValueError("unmatched '{' in format spec")
    if text[position] not in ":}":
        raise ValueError("expected ':' after conversion specifier")
    return conversion, position


def _closing(text, position):
    """Where the brace is that closes a field, past those inside of its specification."""
    depth = 1
    for index in range(position, len(text)):
        if text[index] == "{":
            depth += 1
        elif text[index] == "}":
            depth -= 1
            if not depth:
                return index
    raise ValueError("unmatched '{' in format spec" if depth > 0 else "expected '}' before end of string")


def split(name):
    """The first part of a field name (a number if it looks like one) and pairs of "is it an attribute?" and its key."""
    end = 0
    while end < len(name) and name[end] not in ".[":
        end += 1
    return _key(name[:end]), _parts(name, end)


def _key(text):
    return int(text) if text.isdecimal() else text


def _parts(name, position):
    while position < len(name):
        opening = name[position]
        position += 1
        if opening == ".":
            end = position
            while end < len(name) and name[end] not in ".[":
                end += 1
            if end == position:
                raise ValueError("Empty attribute in format string")
            yield True, name[position:end]
            position = end
        elif opening == "[":
            end = name.find("]", position)
            if end < 0:
                raise ValueError("Missing ']' in format string")
            if end == position:
                raise ValueError("Empty attribute in format string")
            yield False, _key(name[position:end])
            position = end + 1
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
