"""Wrapping and indenting text.

>>> print(fill("The quick brown fox jumps", width=12))
The quick
brown fox
jumps
"""

__all__ = ["TextWrapper", "wrap", "fill", "dedent", "indent", "shorten"]

_whitespace = "\t\n\x0b\x0c\r "


class TextWrapper:
    """Breaks text into lines of at most `width` characters; the attributes are the options."""

    unicode_whitespace_trans = dict.fromkeys(map(ord, _whitespace), ord(" "))

    def __init__(self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True, replace_whitespace=True,
                 fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True,
                 tabsize=8, *, max_lines=None, placeholder=" [...]"):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def wrap(self, text):
        """The lines of the wrapped text, without line ends."""
        chunks = self._split_chunks(text)
        if self.fix_sentence_endings:
            self._fix_sentence_endings(chunks)
        return self._wrap_chunks(chunks)

    def fill(self, text):
        """The wrapped text."""
        return "\n".join(self.wrap(text))

    def _split_chunks(self, text):
        return self._split(self._munge_whitespace(text))

    def _munge_whitespace(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = text.translate(self.unicode_whitespace_trans)
        return text

    def _split(self, text):
        """Words, parts of hyphenated words, dashes and the space between, each a chunk."""
        chunks = []
        for is_space, run in _runs(text):
            if is_space or not self.break_on_hyphens or "-" not in run:
                chunks.append(run)
            else:
                _split_word(run, chunks)
        return chunks

    def _fix_sentence_endings(self, chunks):
        """Makes the space after a lowercase letter and a full stop, question or exclamation mark double."""
        for index in range(len(chunks) - 1):
            if chunks[index + 1] == " " and _ends_sentence(chunks[index]):
                chunks[index + 1] = "  "

    def _handle_long_word(self, reversed_chunks, cur_line, cur_len, width):
        """Puts what fits of a chunk that is longer than a line onto this one."""
        space_left = 1 if width < 1 else width - cur_len
        if self.break_long_words and space_left > 0:
            end = space_left
            chunk = reversed_chunks[-1]
            if self.break_on_hyphens and len(chunk) > space_left:
                hyphen = chunk.rfind("-", 0, space_left)
                if hyphen > 0 and any(c != "-" for c in chunk[:hyphen]):
                    end = hyphen + 1
            cur_line.append(chunk[:end])
            reversed_chunks[-1] = chunk[end:]
        elif not cur_line:
            cur_line.append(reversed_chunks.pop())

    def _wrap_chunks(self, chunks):
        if self.width <= 0:
            raise ValueError(f"invalid width {self.width!r} (must be > 0)")
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        lines = []
        chunks = chunks[::-1]
        while chunks:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and lines and chunks[-1].strip() == "":
                chunks.pop()
            line, length = self._take_line(chunks, width)
            if not line:
                continue
            if self._may_add(lines, chunks, length, width):
                lines.append(indent + "".join(line))
            else:
                self._end_with_placeholder(lines, line, length, indent, width)
                break
        return lines

    def _take_line(self, chunks, width):
        """The chunks of the next line, taken off the end of `chunks`, and their length."""
        line = []
        length = 0
        while chunks and length + len(chunks[-1]) <= width:
            length += len(chunks[-1])
            line.append(chunks.pop())
        if chunks and len(chunks[-1]) > width:
            self._handle_long_word(chunks, line, length, width)
            length = sum(map(len, line))
        if self.drop_whitespace and line and line[-1].strip() == "":
            length -= len(line.pop())
        return line, length

    def _may_add(self, lines, chunks, length, width):
        """May the line stand as it is, or is it the last and must say that text is left out?"""
        if self.max_lines is None or len(lines) + 1 < self.max_lines:
            return True
        nothing_left = not chunks or (self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip())
        return nothing_left and length <= width

    def _end_with_placeholder(self, lines, line, length, indent, width):
        while line:
            if line[-1].strip() and length + len(self.placeholder) <= width:
                lines.append(indent + "".join(line) + self.placeholder)
                return
            length -= len(line.pop())
        if lines:
            before = lines[-1].rstrip()
            if len(before) + len(self.placeholder) <= self.width:
                lines[-1] = before + self.placeholder
                return
        lines.append(indent + self.placeholder.lstrip())


def _runs(text):
    """The text in runs of whitespace and runs of other characters, each with "is it whitespace?"."""
    start = 0
    size = len(text)
    while start < size:
        is_space = text[start] in _whitespace
        end = start + 1
        while end < size and (text[end] in _whitespace) == is_space:
            end += 1
        yield is_space, text[start:end]
        start = end


def _is_word(character):
    """One of regular expressions' word characters."""
    return character.isalnum() or character == "_"


def _is_letter(character):
    return _is_word(character) and not character.isdecimal()


def _before_dash(character):
    return _is_word(character) or character in "!\"'&.,?"


def _split_word(word, chunks):
    """Breaks a word after hyphens between letters, and around dashes (two hyphens or more) between words."""
    start = 0
    while start < len(word):
        end = _dash_end(word, start)
        if end == start:
            end = _part_end(word, start)
        chunks.append(word[start:end])
        start = end


def _dash_end(word, start):
    """Where the dash at `start` ends; `start` if there is none between words."""
    end = start
    while word[end : end + 1] == "-":
        end += 1
    between = start > 0 and _before_dash(word[start - 1]) and end < len(word) and _is_word(word[end])
    return end if end - start >= 2 and between else start


def _part_end(word, start):
    """Where the part that starts at `start` ends: after a hyphen that may break it, before a dash, or with the word."""
    for end in range(start + 1, len(word)):
        if word[end] == "-":
            if _dash_end(word, end) > end:
                return end
            if _may_break_after(word, end):
                return end + 1
    return len(word)


def _may_break_after(word, hyphen):
    """Two letters, or a letter, a hyphen and a letter, stand before; two letters after, perhaps with a hyphen between."""
    if hyphen < 2 or not _is_letter(word[hyphen - 1]):
        return False
    spelled = hyphen >= 3 and word[hyphen - 2] == "-" and _is_letter(word[hyphen - 3])
    if not spelled and not _is_letter(word[hyphen - 2]):
        return False
    after = word[hyphen + 1 : hyphen + 4]
    if not after or not _is_letter(after[0]):
        return False
    second = after[2:3] if after[1:2] == "-" else after[1:2]
    return bool(second) and _is_letter(second)


def _ends_sentence(chunk):
    if chunk[-1:] in ("'", '"'):
        chunk = chunk[:-1]
    return len(chunk) >= 2 and chunk[-1] in ".!?" and "a" <= chunk[-2] <= "z"


def wrap(text, width=70, **kwargs):
    """The lines of a wrapped text."""
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    """A wrapped text."""
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    """The text with single spaces, cut at a word to fit into `width`.

    >>> shorten("Hello  world!", width=11)
    'Hello [...]'
    """
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(" ".join(text.strip().split()))


def dedent(text):
    """The text without the whitespace that all its lines start with; lines of whitespace only become empty."""
    try:
        lines = text.split("\n")
    except (AttributeError, TypeError):
        raise TypeError(f"expected str object, not {type(text).__qualname__!r}") from None
    margin = None
    for line in lines:
        stripped = line.lstrip()
        if not stripped:
            continue
        lead = line[: len(line) - len(stripped)]
        if margin is None:
            margin = lead
        else:
            while not lead.startswith(margin):
                margin = margin[:-1]
    size = len(margin or "")
    return "\n".join([line[size:] if line and not line.isspace() else "" for line in lines])


def indent(text, prefix, predicate=None):
    """The text with `prefix` before each line that the predicate holds for, by default those that are not blank."""
    test = str.strip if predicate is None else predicate
    return "".join([prefix + line if test(line) else line for line in text.splitlines(True)])
