"""Command lines of the shell: words with quotes.

>>> split("cp 'a b' c\\\\ d"), quote("it's"), join(["echo", "a b"])
(['cp', 'a b', 'c d'], '\\'it\\'"\\'"\\'s\\'', "echo 'a b'")
"""

__all__ = ["shlex", "split", "quote", "join"]

_SAFE = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789@%_-+=:,./")


def split(s, comments=False, posix=True):
    """The words of a command line."""
    if s is None:
        raise ValueError("s argument must not be None")
    words, word, index = [], None, 0
    while index < len(s):
        character = s[index]
        index += 1
        if character in " \t\r\n":
            if word is not None:
                words.append(word)
                word = None
        elif comments and character == "#":
            end = s.find("\n", index)
            index = len(s) if end < 0 else end
        elif character in "'\"":
            text, end = _quoted(s, index, character, posix)
            word = (word or "") + text if posix else (word or "") + character + text + character
            index = end
        elif posix and character == "\\":
            if index == len(s):
                raise ValueError("No escaped character")
            word = (word or "") + s[index]
            index += 1
        else:
            word = (word or "") + character
    if word is not None:
        words.append(word)
    return words


def _quoted(s, index, quote, posix):
    """The text up to the closing quote, and where it ends."""
    parts = []
    while index < len(s):
        character = s[index]
        index += 1
        if character == quote:
            return "".join(parts), index
        if posix and character == "\\" and quote == '"' and s[index : index + 1] in ('"', "\\"):
            character = s[index]
            index += 1
        parts.append(character)
    raise ValueError("No closing quotation")


def quote(s):
    """The text as one word of a command line."""
    if not s:
        return "''"
    if not isinstance(s, str):
        raise TypeError(f"expected string object, got {type(s).__name__!r}")
    if _SAFE.issuperset(s):
        return s
    return "'" + s.replace("'", "'\"'\"'") + "'"


def join(split_command):
    """The command line of some words."""
    return " ".join(quote(word) for word in split_command)


class shlex:
    """Splits a text into words, quoted words and other characters, by rules that its attributes set."""

    def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
        from collections import deque

        if isinstance(instream, str):
            from io import StringIO

            instream = StringIO(instream)
        if instream is None:
            import sys

            instream, infile = sys.stdin, None
        self.instream, self.infile, self.posix = instream, infile, posix
        self.eof = None if posix else ""
        self.commenters = "#"
        self.wordchars = "abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"
        if posix:
            self.wordchars += "".join(map(chr, [*range(0xDF, 0xF7), *range(0xF8, 0x100), *range(0xC0, 0xD7), *range(0xD8, 0xDF)]))
        self.whitespace, self.whitespace_split = " \t\r\n", False
        self.quotes, self.escape, self.escapedquotes = "'\"", "\\", '"'
        # What is being read: a blank stands for nothing yet, "a" for a word, a quotation mark for a quoted word.
        self.state = " "
        self.pushback, self._pushed_characters = deque(), deque()
        self.lineno, self.debug, self.token = 1, 0, ""
        self.filestack, self.source = deque(), None
        self._punctuation_chars = "();<>|&" if punctuation_chars is True else punctuation_chars or ""
        if punctuation_chars:
            self.wordchars += "~-./*?="
            self.wordchars = "".join(character for character in self.wordchars if character not in self._punctuation_chars)

    @property
    def punctuation_chars(self):
        """Characters that are words of their own, several in a row together."""
        return self._punctuation_chars

    def push_token(self, tok):
        """Give a word back, to be read again."""
        self.pushback.appendleft(tok)

    def get_token(self):
        """The next word; `eof` at the end."""
        return self.pushback.popleft() if self.pushback else self.read_token()

    def _next_character(self):
        if self._pushed_characters:
            return self._pushed_characters.pop()
        character = self.instream.read(1)
        if character == "\n":
            self.lineno += 1
        return character

    def read_token(self):
        """Read a word from the text."""
        is_quoted, escaped_state = False, " "
        while True:
            character = self._next_character()
            if self.state is None:
                self.token = ""
                break
            if self.state == " ":
                ends = self._begin(character)
                if ends and (self.token or self.posix and is_quoted):
                    break
                escaped_state = "a"
            elif self.state in self.quotes:
                is_quoted = True
                if not character:
                    raise ValueError("No closing quotation")
                if character == self.state:
                    if not self.posix:
                        self.token += character
                        self.state = " "
                        break
                    self.state = "a"
                elif self.posix and character in self.escape and self.state in self.escapedquotes:
                    escaped_state, self.state = self.state, character
                else:
                    self.token += character
            elif self.state in self.escape:
                if not character:
                    raise ValueError("No escaped character")
                if escaped_state in self.quotes and character != self.state and character != escaped_state:
                    self.token += self.state
                self.token += character
                self.state = escaped_state
            elif self._continue(character, is_quoted):
                break
            elif self.state in self.escape:
                escaped_state = "a"
        result, self.token = self.token, ""
        return None if self.posix and not is_quoted and result == "" else result

    def _begin(self, character):
        """Read the first character of a word; tells whether that is already the whole word."""
        if not character:
            self.state = None
            return True
        if character in self.whitespace:
            return True
        if character in self.commenters:
            self.instream.readline()
            self.lineno += 1
        elif self.posix and character in self.escape:
            self.state = character
        elif character in self.wordchars:
            self.token, self.state = character, "a"
        elif character in self._punctuation_chars:
            self.token, self.state = character, "c"
        elif character in self.quotes:
            if not self.posix:
                self.token = character
            self.state = character
        elif self.whitespace_split:
            self.token, self.state = character, "a"
        else:
            self.token = character
            return True
        return False

    def _continue(self, character, is_quoted):
        """Read a character after the first of a word or of punctuation; tells whether the word ends before it."""
        if not character:
            self.state = None
            return True
        if character in self.whitespace:
            self.state = " "
            return bool(self.token or self.posix and is_quoted)
        if character in self.commenters:
            self.instream.readline()
            self.lineno += 1
            if self.posix:
                self.state = " "
                return bool(self.token or is_quoted)
            return False
        if self.state == "c":
            if character in self._punctuation_chars:
                self.token += character
                return False
            if character not in self.whitespace:
                self._pushed_characters.append(character)
            self.state = " "
            return True
        if self.posix and character in self.quotes or self.posix and character in self.escape:
            self.state = character
            return False
        is_word = character in self.wordchars or character in self.quotes
        if is_word or self.whitespace_split and character not in self._punctuation_chars:
            self.token += character
            return False
        if self._punctuation_chars:
            self._pushed_characters.append(character)
        else:
            self.pushback.appendleft(character)
        self.state = " "
        return bool(self.token or self.posix and is_quoted)

    def error_leader(self, infile=None, lineno=None):
        """The beginning of a message about the text."""
        return f'"{infile or self.infile}", line {lineno or self.lineno}: '

    def __iter__(self):
        return self

    def __next__(self):
        token = self.get_token()
        if token == self.eof:
            raise StopIteration
        return token
