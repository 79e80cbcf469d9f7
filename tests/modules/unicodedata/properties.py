# unicodedata: names, categories, numbers, widths, decompositions and normal forms of characters.
import hashlib
import unicodedata as u

for character in "aÉ1½Ⅷ٣ẞ€\u0301\u200d中한ß\xa0\n(あＡ²①\U0001f600\U000e0100\u0378":
    print(
        ascii(character), u.name(character, None), u.category(character), u.bidirectional(character), u.combining(character), u.mirrored(character),
        u.east_asian_width(character), u.decomposition(character), u.numeric(character, None), u.digit(character, None), u.decimal(character, None),
    )
print(u.lookup("LATIN SMALL LETTER E WITH ACUTE"), u.lookup("snowman"), u.unidata_version)
for text in ("é", "e\u0301", "ﬁ", "Å", "한글", "①½", "\u1e9b\u0323"):
    print([ascii(u.normalize(form, text)) for form in ("NFC", "NFD", "NFKC", "NFKD")], [u.is_normalized(form, text) for form in ("NFC", "NFD")])
print("".join(c for c in u.normalize("NFKD", "Crème Brûlée à la façon d'Ångström") if not u.combining(c)))
for call in (
    lambda: u.name("\n"), lambda: u.lookup("NO SUCH THING"), lambda: u.category("ab"), lambda: u.category(1), lambda: u.name(1), lambda: u.normalize("X", "a"),
    lambda: u.numeric("a"), lambda: u.digit("a"), lambda: u.decimal("½"), lambda: u.category(""), lambda: u.bidirectional(b"a"),
):
    try:
        print(call())
    except (KeyError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
everything = hashlib.sha256()
for code in range(0x20000):
    if 0xD800 <= code < 0xE000:
        continue
    c = chr(code)
    row = u.category(c), u.bidirectional(c), u.combining(c), u.mirrored(c), u.east_asian_width(c), u.decomposition(c), u.numeric(c, None), u.digit(c, None), u.decimal(c, None)
    everything.update(repr(row).encode())
print(everything.hexdigest())
