# Case is ignored by Unicode's simple mappings.
import re
for pattern, text in [("straße", "STRAßE"), ("ſ", "S"), ("s", "ſ"), ("[k]", "\u212a"), ("[^k]", "\u212a"), ("\u0130", "i"), ("ı", "I"),
                      ("[α-ω]", "Σ"), ("ς", "Σ"), ("µ", "Μ"), ("ǆ", "ǅ"), ("[A-Z]+", "azſ\u212a"), ("[^a-z]", "A"), ("ß", "ẞ"), ("ﬅ", "ﬆ"),
                      ("й", "Й"), ("[à-ý]+", "ÀÉÝ"), (r"[\w]", "Ä"), ("ᾳ", "ᾼ"), ("1", "1")]:
    print(ascii(pattern), re.fullmatch(pattern, text, re.I) is not None, re.fullmatch(pattern, text, re.I | re.A) is not None)
print(re.findall(b"a\xe9", b"A\xe9A\xc9", re.I))
