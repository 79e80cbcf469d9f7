# What the parser calls for tags, texts, references, comments and declarations.
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print("start", tag, attrs, self.getpos(), repr(self.get_starttag_text()))
    def handle_endtag(self, tag): print("end", tag)
    def handle_startendtag(self, tag, attrs): print("startend", tag, attrs)
    def handle_data(self, data): print("data", repr(data))
    def handle_comment(self, data): print("comment", repr(data))
    def handle_entityref(self, name): print("entity", name)
    def handle_charref(self, name): print("char", name)
    def handle_decl(self, decl): print("decl", repr(decl))
    def handle_pi(self, data): print("pi", repr(data))
    def unknown_decl(self, data): print("unknown", repr(data))
TEXTS = ['<!DOCTYPE html><html><head><title>T &amp; x</title></head><body class="a b" ID=c checked data-x=\'1 "2"\'>Hi &eacute; &#65; <br/><img src="x.png" alt=y />\n<!-- note --><p>a < b & c</p></body></html>',
    '<script>if (a < b && "</p>") {}</script>tail', '<?php x ?><![CDATA[x]]>', 'plain', '<a href="?x=1&amp;y=2">l</a >', '<unclosed attr="x', 'a<b>c</', '<div><DIV Class=X></DIV>', '<!-- open', '<style>p > a {}</style>', '&lt;b&gt; &unknown; &amp', '<a b=>x</a>', '<p\n  x = "1"\n  y>z']
for convert in (True, False):
    for text in TEXTS:
        print(repr(text)); p = P(convert_charrefs=convert); p.feed(text); p.close()
p = P(); p.feed("<a hr"); p.feed("ef='1'>te"); p.feed("xt</a>"); p.close(); print(p.rawdata, p.lasttag, p.getpos()); p.reset()
