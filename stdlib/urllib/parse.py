"""Addresses taken apart and put together, and the quoting of texts in them.

>>> urlsplit("http://example.org:80/a?x=1#top").port
80
>>> urlencode({"q": "a b", "n": 1})
'q=a+b&n=1'
"""

from collections import namedtuple

__all__ = [
    "urlparse", "urlunparse", "urljoin", "urldefrag", "urlsplit", "urlunsplit", "urlencode", "parse_qs", "parse_qsl",
    "quote", "quote_plus", "quote_from_bytes", "unquote", "unquote_plus", "unquote_to_bytes", "DefragResult",
    "ParseResult", "SplitResult", "DefragResultBytes", "ParseResultBytes", "SplitResultBytes",
]

_with_host = [
    "", "ftp", "http", "gopher", "nntp", "telnet", "imap", "wais", "file", "mms", "https", "shttp", "snews",
    "prospero", "rtsp", "rtsps", "rtspu", "rsync", "svn", "svn+ssh", "sftp", "nfs", "git", "git+ssh", "ws", "wss",
    "itms-services",
]
uses_netloc = _with_host
uses_relative = [
    "", "ftp", "http", "gopher", "nntp", "imap", "wais", "file", "https", "shttp", "mms", "prospero", "rtsp",
    "rtsps", "rtspu", "sftp", "svn", "svn+ssh", "ws", "wss",
]
uses_params = ["", "ftp", "hdl", "prospero", "http", "imap", "https", "shttp", "rtsp", "rtsps", "rtspu", "sip", "sips", "mms", "sftp", "tel"]
scheme_chars = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-."


class _HostParts:
    """The parts of the host's description; for texts and bytes."""

    __slots__ = ()

    def _split_host(self):
        text = self.netloc
        colon, at, opening, closing = (b":", b"@", b"[", b"]") if isinstance(text, bytes) else (":", "@", "[", "]")
        user, has_user, host = text.rpartition(at)
        name, has_password, password = user.partition(colon)
        _, has_bracket, inside = host.partition(opening)
        if has_bracket:
            hostname, _, rest = inside.partition(closing)
            _, _, port = rest.partition(colon)
        else:
            hostname, _, port = host.partition(colon)
        return name if has_user else None, password if has_user and has_password else None, hostname, port or None

    @property
    def username(self):
        """The name of the user, or None."""
        return self._split_host()[0]

    @property
    def password(self):
        """The password, or None."""
        return self._split_host()[1]

    @property
    def hostname(self):
        """The name of the host in lower case, or None."""
        hostname = self._split_host()[2]
        if not hostname:
            return None
        percent = b"%" if isinstance(hostname, bytes) else "%"
        name, mark, zone = hostname.partition(percent)
        return name.lower() + mark + zone

    @property
    def port(self):
        """The port, or None; ValueError if it is none."""
        port = self._split_host()[3]
        if port is None:
            return None
        if not (port.isdigit() and port.isascii()):
            shown = port if isinstance(port, str) else port
            raise ValueError(f"Port could not be cast to integer value as {shown!r}")
        number = int(port)
        if not 0 <= number <= 65535:
            raise ValueError("Port out of range 0-65535")
        return number


class _OfText:
    """A result of texts."""

    __slots__ = ()

    def encode(self, encoding="ascii", errors="strict"):
        """The same in bytes."""
        return self._encoded_class(*(each.encode(encoding, errors) for each in self))


class _OfBytes:
    """A result of bytes."""

    __slots__ = ()

    def decode(self, encoding="ascii", errors="strict"):
        """The same in texts."""
        return self._decoded_class(*(each.decode(encoding, errors) for each in self))


_Defrag = namedtuple("_DefragResultBase", "url fragment")
_Split = namedtuple("_SplitResultBase", "scheme netloc path query fragment")
_Parse = namedtuple("_ParseResultBase", "scheme netloc path params query fragment")
for _each, _name in ((_Defrag, "DefragResult"), (_Split, "SplitResult"), (_Parse, "ParseResult")):
    _each.__name__ = _name


class DefragResult(_Defrag, _OfText):
    """Address and fragment."""

    __slots__ = ()

    def geturl(self):
        """The whole address."""
        return f"{self.url}#{self.fragment}" if self.fragment else self.url


class SplitResult(_Split, _HostParts, _OfText):
    """The parts of an address."""

    __slots__ = ()

    def geturl(self):
        """The whole address."""
        return urlunsplit(self)


class ParseResult(_Parse, _HostParts, _OfText):
    """The parts of an address, with parameters of the path."""

    __slots__ = ()

    def geturl(self):
        """The whole address."""
        return urlunparse(self)


class DefragResultBytes(_Defrag, _OfBytes):
    """Address and fragment in bytes."""

    __slots__ = ()

    def geturl(self):
        """The whole address."""
        return self.url + b"#" + self.fragment if self.fragment else self.url


class SplitResultBytes(_Split, _HostParts, _OfBytes):
    """The parts of an address in bytes."""

    __slots__ = ()

    def geturl(self):
        """The whole address."""
        return urlunsplit(self)


class ParseResultBytes(_Parse, _HostParts, _OfBytes):
    """The parts of an address in bytes, with parameters of the path."""

    __slots__ = ()

    def geturl(self):
        """The whole address."""
        return urlunparse(self)


for _text, _bytes in (
    (DefragResult, DefragResultBytes), (SplitResult, SplitResultBytes), (ParseResult, ParseResultBytes),
):
    _text._encoded_class, _bytes._decoded_class = _bytes, _text


def _as_texts(*args):
    """All arguments as texts, and a function for the result: bytes give bytes."""
    is_text = isinstance(args[0], str)
    for each in args[1:]:
        if each and isinstance(each, str) != is_text:
            raise TypeError("Cannot mix str and non-str arguments")
    if is_text:
        return (*args, lambda value: value)
    texts = [each.decode("ascii", "strict") if each else "" for each in args]
    return (*texts, lambda value: value.encode("ascii", "strict"))


def urlsplit(url, scheme="", allow_fragments=True):
    """The address in five parts."""
    url, scheme, result = _as_texts(url, scheme)
    url = url.lstrip("".join(map(chr, range(33))))
    scheme = scheme.strip("".join(map(chr, range(33))))
    for character in "\t\r\n":
        url, scheme = url.replace(character, ""), scheme.replace(character, "")
    netloc = query = fragment = ""
    index = url.find(":")
    if index > 0 and url[0].isascii() and url[0].isalpha() and all(each in scheme_chars for each in url[:index]):
        scheme, url = url[:index].lower(), url[index + 1 :]
    if url[:2] == "//":
        end = min((at for at in (url.find(each, 2) for each in "/?#") if at >= 0), default=len(url))
        netloc, url = url[2:end], url[end:]
        if ("[" in netloc) != ("]" in netloc):
            raise ValueError("Invalid IPv6 URL")
        if "[" in netloc:
            _check_bracketed(netloc)
    if allow_fragments:
        url, _, fragment = url.partition("#")
    url, _, query = url.partition("?")
    return result(SplitResult(scheme, netloc, url, query, fragment))


def _check_bracketed(netloc):
    host = netloc.rpartition("@")[2]
    before, _, inside = host.partition("[")
    address, _, after = inside.partition("]")
    if before or after and not after.startswith(":"):
        raise ValueError("Invalid IPv6 URL")
    if address[:1] == "v":
        return
    if ":" not in address or not all(each in "0123456789abcdefABCDEF:.%" for each in address.partition("%")[0]):
        raise ValueError(f"{address!r} does not appear to be an IPv4 or IPv6 address")


def urlparse(url, scheme="", allow_fragments=True):
    """The address in six parts."""
    url, scheme, result = _as_texts(url, scheme)
    scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = ""
    if scheme in uses_params and ";" in path:
        path, params = _split_params(path)
    return result(ParseResult(scheme, netloc, path, params, query, fragment))


def _split_params(path):
    index = path.find(";", path.rfind("/") if "/" in path else 0)
    return (path, "") if index < 0 else (path[:index], path[index + 1 :])


def urlunparse(components):
    """The address of six parts."""
    scheme, netloc, url, params, query, fragment, result = _as_texts(*components)
    return result(_put_together(scheme, netloc, f"{url};{params}" if params else url, query, fragment))


def urlunsplit(components):
    """The address of five parts."""
    scheme, netloc, url, query, fragment, result = _as_texts(*components)
    return result(_put_together(scheme, netloc, url, query, fragment))


def _put_together(scheme, netloc, url, query, fragment):
    if netloc or url[:2] == "//" or scheme and scheme in uses_netloc and (not url or url[:1] == "/"):
        if netloc and url and url[:1] != "/":
            url = "/" + url
        url = f"//{netloc}{url}"
    if scheme:
        url = f"{scheme}:{url}"
    if query:
        url = f"{url}?{query}"
    return f"{url}#{fragment}" if fragment else url


def urljoin(base, url, allow_fragments=True):
    """An address that may be relative to another one, in full."""
    if not base:
        return url
    if not url:
        return base
    base, url, result = _as_texts(base, url)
    own = urlparse(base, "", allow_fragments)
    scheme, netloc, path, params, query, fragment = urlparse(url, own.scheme, allow_fragments)
    if scheme != own.scheme or scheme not in uses_relative:
        return result(url)
    if scheme in uses_netloc:
        if netloc:
            return result(urlunparse((scheme, netloc, path, params, query, fragment)))
        netloc = own.netloc
    if not path and not params:
        return result(urlunparse((scheme, netloc, own.path, own.params, query or own.query, fragment)))
    base_parts = own.path.split("/")
    if base_parts[-1] != "":
        del base_parts[-1]
    if path[:1] == "/":
        segments = path.split("/")
    else:
        segments = base_parts + path.split("/")
        segments[1:-1] = [each for each in segments[1:-1] if each]
    resolved = []
    for segment in segments:
        if segment == "..":
            if resolved:
                resolved.pop()
        elif segment != ".":
            resolved.append(segment)
    if segments[-1] in (".", ".."):
        resolved.append("")
    return result(urlunparse((scheme, netloc, "/".join(resolved) or "/", params, query, fragment)))


def urldefrag(url):
    """The address without its fragment, and the fragment."""
    url, result = _as_texts(url)
    if "#" not in url:
        return result(DefragResult(url, ""))
    scheme, netloc, path, params, query, fragment = urlparse(url)
    return result(DefragResult(urlunparse((scheme, netloc, path, params, query, "")), fragment))


_ALWAYS_SAFE = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~")
_tables = {}


def quote(string, safe="/", encoding=None, errors=None):
    """The text with all but letters, digits and a few others replaced by %xx."""
    if isinstance(string, str):
        if not string:
            return string
        string = string.encode(encoding or "utf-8", errors or "strict")
    elif encoding is not None:
        raise TypeError("quote() doesn't support 'encoding' for bytes")
    elif errors is not None:
        raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe="", encoding=None, errors=None):
    """As quote, with + for spaces."""
    if isinstance(string, str) and " " not in string or isinstance(string, bytes) and b" " not in string:
        return quote(string, safe, encoding, errors)
    space = " " if isinstance(safe, str) else b" "
    return quote(string, safe + space, encoding, errors).replace(" ", "+")


def quote_from_bytes(bs, safe="/"):
    """As quote, for bytes."""
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError("quote_from_bytes() expected bytes")
    if isinstance(safe, str):
        safe = safe.encode("ascii", "ignore")
    table = _tables.get(safe)
    if table is None:
        allowed = _ALWAYS_SAFE.union(byte for byte in safe if byte < 128)
        table = _tables[safe] = [chr(byte) if byte in allowed else f"%{byte:02X}" for byte in range(256)]
    return "".join([table[byte] for byte in bs])


def unquote_to_bytes(string):
    """The bytes for a text with %xx."""
    if not string:
        return b""
    if isinstance(string, str):
        string = string.encode("utf-8")
    first, *pieces = bytes(string).split(b"%")
    found = [first]
    for piece in pieces:
        try:
            found.append(bytes([int(piece[:2], 16)]) + piece[2:] if len(piece[:2].strip()) == 2 else b"%" + piece)
        except ValueError:
            found.append(b"%" + piece)
    return b"".join(found)


def unquote(string, encoding="utf-8", errors="replace"):
    """The text with %xx replaced by the characters."""
    if isinstance(string, (bytes, bytearray)):
        return unquote_to_bytes(string).decode(encoding or "utf-8", errors or "replace")
    if "%" not in string:
        return string
    found, index = [], 0
    while index < len(string):
        end = index
        while end < len(string) and string[end] < "\x80":
            end += 1
        if end > index:
            found.append(unquote_to_bytes(string[index:end]).decode(encoding or "utf-8", errors or "replace"))
        start = end
        while end < len(string) and string[end] >= "\x80":
            end += 1
        found.append(string[start:end])
        index = end
    return "".join(found)


def unquote_plus(string, encoding="utf-8", errors="replace"):
    """As unquote, with spaces for +."""
    return unquote(string.replace("+", " "), encoding, errors)


def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    """Names and values as the query of an address."""
    if hasattr(query, "items"):
        query = query.items()
    else:
        if len(query) and not isinstance(query[0], tuple):
            raise TypeError("not a valid non-string sequence or mapping object")

    def quoted(value):
        if isinstance(value, bytes):
            return quote_via(value, safe)
        return quote_via(value if isinstance(value, str) else str(value), safe, encoding, errors)

    pairs = []
    for name, value in query:
        values = [value]
        if doseq and not isinstance(value, (str, bytes)):
            try:
                len(value)
                values = value
            except TypeError:
                pass
        pairs += [f"{quoted(name)}={quoted(each)}" for each in values]
    return "&".join(pairs)


def parse_qs(
    qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None,
    separator="&",
):
    """The query of an address as a dict of lists."""
    found = {}
    for name, value in parse_qsl(
        qs, keep_blank_values, strict_parsing, encoding=encoding, errors=errors, max_num_fields=max_num_fields,
        separator=separator,
    ):
        found.setdefault(name, []).append(value)
    return found


def parse_qsl(
    qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None,
    separator="&",
):
    """The query of an address as a list of pairs."""
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError("Separator must be of type string or bytes.")
    is_text = isinstance(qs, str)
    if not qs:
        return []
    text = qs if is_text else bytes(qs).decode("ascii", "strict")
    if isinstance(separator, bytes):
        separator = separator.decode("ascii")
    if max_num_fields is not None and max_num_fields < 1 + text.count(separator):
        raise ValueError("Max number of fields exceeded")

    def unquoted(part):
        part = unquote(part.replace("+", " "), encoding, errors)
        return part if is_text else part.encode("ascii", "strict")

    found = []
    for pair in text.split(separator):
        if not pair and not strict_parsing:
            continue
        name, equals, value = pair.partition("=")
        if not equals:
            if strict_parsing:
                raise ValueError(f"bad query field: {pair!r}")
        if value or keep_blank_values:
            found.append((unquoted(name), unquoted(value)))
    return found


def clear_cache():
    """Forget what was kept to be faster."""
    _tables.clear()
