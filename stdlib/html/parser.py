"""A parser of HTML that calls a method for each tag, text and comment."""

from html import unescape

__all__ = ["HTMLParser"]

_SPACES = " \t\n\r\f"


class HTMLParser:
    """Fed with text; subclasses override the methods that begin with `handle_`."""

    CDATA_CONTENT_ELEMENTS = ("script", "style")
    RCDATA_CONTENT_ELEMENTS = ("textarea", "title")

    def __init__(self, *, convert_charrefs=True, scripting=False):
        self.convert_charrefs = convert_charrefs
        self.scripting = scripting
        self.reset()

    def reset(self):
        """Forget everything, also what has not been handled yet."""
        self.rawdata = ""
        self.lasttag = "???"
        self.lineno, self.offset = 1, 0
        self.cdata_elem = None
        self._start_text = None

    def feed(self, data):
        """Parse more text; what is incomplete waits for what follows."""
        self.rawdata += data
        self._go(False)

    def close(self):
        """Parse what is left as if the text ended here."""
        self._go(True)

    def getpos(self):
        """Line and column of what is handled."""
        return self.lineno, self.offset

    def get_starttag_text(self):
        """The text of the last start tag."""
        return self._start_text

    def set_cdata_mode(self, elem):
        """Everything up to the end tag of the element is text."""
        self.cdata_elem = elem.lower()

    def clear_cdata_mode(self):
        """Tags are tags again."""
        self.cdata_elem = None

    def handle_startendtag(self, tag, attrs):
        """<tag/>"""
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_starttag(self, tag, attrs):
        """<tag name="value">"""

    def handle_endtag(self, tag):
        """</tag>"""

    def handle_charref(self, name):
        """&#name; unless these are converted"""

    def handle_entityref(self, name):
        """&name; unless these are converted"""

    def handle_data(self, data):
        """Text."""

    def handle_comment(self, data):
        """<!-- data -->"""

    def handle_decl(self, decl):
        """<!decl>"""

    def handle_pi(self, data):
        """<?data>"""

    def unknown_decl(self, data):
        """<![data]>"""

    def _moved(self, text):
        """Counts lines and columns of what has been handled."""
        lines = text.count("\n")
        if lines:
            self.lineno += lines
            self.offset = len(text) - text.rindex("\n") - 1
        else:
            self.offset += len(text)

    def _go(self, end):
        """Handles all that is complete; at the end everything."""
        while self.rawdata:
            used = self._text(end) if self.rawdata[0] != "<" or self.cdata_elem else self._markup(end)
            if not used:
                break
            self._moved(self.rawdata[:used])
            self.rawdata = self.rawdata[used:]

    def _closing_tag(self):
        """Where the end tag of an element that contains only text begins."""
        text, wanted = self.rawdata, "</" + self.cdata_elem
        at = text.lower().find(wanted)
        while at >= 0:
            following = text[at + len(wanted) : at + len(wanted) + 1]
            if not following or following in _SPACES + "/>":
                return at
            at = text.lower().find(wanted, at + 1)
        return -1

    def _text(self, end):
        """Handles text up to the next tag; gives its length."""
        text = self.rawdata
        stop = self._closing_tag() if self.cdata_elem else text.find("<")
        if stop == 0:
            return self._markup(end)
        is_last = stop < 0
        if is_last:
            stop = len(text)
            if not end:
                at = max(text.rfind("&", max(0, stop - 34)), text.rfind("<") if self.cdata_elem else -1)
                if at >= 0 and not any(each in _SPACES + ";" for each in text[at:]):
                    stop = 0 if self.convert_charrefs else at
                if not stop:
                    return 0
        piece = text[:stop]
        if self.cdata_elem and self.cdata_elem not in self.RCDATA_CONTENT_ELEMENTS:
            self.handle_data(piece)
        elif self.convert_charrefs:
            self.handle_data(unescape(piece))
        else:
            self._with_references(piece)
        return stop

    def _with_references(self, text):
        """Text with names and numbers of characters, each handled by itself."""
        start = text.find("&")
        at = 0
        while start >= 0:
            end = start + 1
            number = text[end : end + 1] == "#"
            end += number
            first = end
            while end < len(text) and text[end].isascii() and (text[end].isalnum() or not number and text[end] in "-."):
                end += 1
            name = text[first:end]
            good = name and (name[0].isalpha() if not number else name[0].isdigit() or name[0] in "xX" and len(name) > 1)
            if not good:
                if start > at:
                    self.handle_data(text[at:start])
                self.handle_data("&")
                at = start + 1
            else:
                if start > at:
                    self.handle_data(text[at:start])
                (self.handle_charref if number else self.handle_entityref)(name)
                at = end + (text[end : end + 1] == ";")
            start = text.find("&", at)
        if at < len(text):
            self.handle_data(text[at:])

    def _markup(self, end):
        """Handles a tag, comment or declaration; gives its length, 0 if it is incomplete."""
        text = self.rawdata
        second = text[1:2]
        if second.isalpha() and second.isascii():
            return self._start_tag() or (len(text) if end else 0)
        if second == "/":
            return self._end_tag(end)
        if text.startswith("<!--"):
            return self._comment(end)
        if text.startswith("<!["):
            return self._until("]]>" if text.startswith("<![CDATA[") else ">", 3, self.unknown_decl, end)
        if text[:9].lower() == "<!doctype":
            return self._until(">", 2, self.handle_decl, end)
        if second == "!":
            return 0 if len(text) < 9 and not end and "<!doctype".startswith(text.lower()) else (
                self._until(">", 2, self.handle_comment, end)
            )
        if second == "?":
            return self._until(">", 2, self.handle_pi, end)
        if second or end:
            self.handle_data("<")
            return 1
        return 0

    def _until(self, closing, start, handle, end):
        at = self.rawdata.find(closing, start)
        if at < 0:
            if not end:
                return 0
            handle(self.rawdata[start:])
            return len(self.rawdata)
        handle(self.rawdata[start:at])
        return at + len(closing)

    def _comment(self, end):
        text = self.rawdata
        for short in ("<!-->", "<!--->"):
            if text.startswith(short):
                self.handle_comment("")
                return len(short)
        ends = [(text.find(closing, 4), len(closing)) for closing in ("-->", "--!>")]
        found = [each for each in ends if each[0] >= 0]
        if not found:
            if end:
                self.handle_comment(text[4:])
                return len(text)
            return 0
        at, length = min(found)
        self.handle_comment(text[4:at])
        return at + length

    def _end_tag(self, end):
        text = self.rawdata
        if len(text) < 3:
            if end:
                self.handle_data(text)
                return len(text)
            return 0
        if not (text[2].isalpha() and text[2].isascii()):
            at = text.find(">")
            if at < 0:
                if end:
                    self.handle_comment(text[2:])
                return len(text) if end else 0
            if at > 2:
                self.handle_comment(text[2:at])
            return at + 1
        at = self._attributes(2)[1]
        if at < 0:
            return len(text) if end else 0
        tag = self._name(2)[0]
        self.handle_endtag(tag)
        self.clear_cdata_mode()
        return at + 1

    def _name(self, at):
        start, text = at, self.rawdata
        while at < len(text) and text[at] not in _SPACES + "/>":
            at += 1
        return text[start:at].lower(), at

    def _attributes(self, at):
        """The attributes of the tag whose name begins here, and where the tag closes; -1 if it does not."""
        text, found = self.rawdata, []
        at = self._name(at)[1]
        while True:
            while at < len(text) and text[at] in _SPACES + "/":
                at += 1
            if at >= len(text):
                return found, -1
            if text[at] == ">":
                return found, at
            start = at
            at += 1
            while at < len(text) and text[at] not in _SPACES + "/>=":
                at += 1
            name, value = text[start:at].lower(), None
            following = at
            while following < len(text) and text[following] in _SPACES:
                following += 1
            if text[following : following + 1] == "=":
                value, at = self._value(following + 1)
                if at < 0:
                    return found, -1
            found.append((name, value))

    def _value(self, at):
        """The value that begins here, and where it ends; -1 if it does not."""
        text = self.rawdata
        while at < len(text) and text[at] in _SPACES:
            at += 1
        quote = text[at : at + 1]
        if quote and quote in "'\"":
            end = text.find(quote, at + 1)
            return ("", -1) if end < 0 else (unescape(text[at + 1 : end]), end + 1)
        start = at
        while at < len(text) and text[at] not in _SPACES + ">":
            at += 1
        return unescape(text[start:at]), at

    def _start_tag(self):
        """Handles a start tag; gives its length, 0 if it is incomplete."""
        attributes, at = self._attributes(1)
        if at < 0:
            return 0
        text = self.rawdata[: at + 1]
        self._start_text = text
        tag = self.lasttag = self._name(1)[0]
        if text.endswith("/>"):
            self.handle_startendtag(tag, attributes)
        else:
            self.handle_starttag(tag, attributes)
            if tag in self.CDATA_CONTENT_ELEMENTS or tag in self.RCDATA_CONTENT_ELEMENTS:
                self.set_cdata_mode(tag)
        return at + 1
