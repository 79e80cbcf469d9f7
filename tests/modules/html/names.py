# Names and numbers of characters, both ways.
import html
import html.entities
print(html.escape("<a href='x'>&\"</a>"), html.escape("'\"&", quote=False), html.escape(""))
for text in ("&lt;&gt;&amp;&quot;&#39;&#x27;&apos;", "&nbsp;&eacute;&copy;&notin;&notit;&ampfoo&lt", "&#0;&#128;&#x110000;&#xD800;&#1;&#xFFFE;&#;&#x;", "&unknown;&&amp",
             "&CounterClockwiseContourIntegral;&fjlig;&#13;&#150", "a & b &c; &AMP &AMP; &#xzz", "no", "&#65&#x42;&#99;"):
    print(ascii(html.unescape(text)))
print(len(html.entities.html5), len(html.entities.name2codepoint), html.entities.codepoint2name[233], html.entities.entitydefs["copy"], sum(map(ord, "".join(html.entities.html5.values()))))
