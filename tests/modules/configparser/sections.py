# Sections and options: reading, writing, converting, references, mistakes.
import configparser, io
text = """
# comment
[DEFAULT]
base = /srv
debug: no
; other
[Server One]
Host = example.org
port = 8080
path = %(base)s/data
   more
   lines

empty =
flag = yes
ratio = 0.5
[two]
host=b
debug = on
"""
c = configparser.ConfigParser(); c.read_string(text)
print(c.sections(), c.defaults(), c["Server One"]["host"], c.get("Server One","path"), c.getint("Server One","port"), c.getboolean("Server One","flag"), c.getfloat("Server One","ratio"))
print(c["two"].getboolean("debug"), c.has_section("two"), c.has_option("two","base"), c.options("two"), c.items("two"), dict(c["two"]), list(c), "two" in c, len(c), c["two"])
print(c.get("two","nope",fallback="fb"), c["two"].get("nope"), c["two"].get("nope","d"), c.get("Server One","path",raw=True), c["Server One"]["empty"]=="")
c["three"]={"a":"1","B":"x"}; c.set("three","c","3"); c.add_section("four"); print(c.remove_option("three","a"), c.remove_section("four"), c.remove_section("zz"))
out=io.StringIO(); c.write(out); print(out.getvalue()); out=io.StringIO(); c.write(out, space_around_delimiters=False); print(out.getvalue()[:60])
p = configparser.ConfigParser(allow_no_value=True, delimiters=("=",), comment_prefixes=("#",), inline_comment_prefixes=("//",), interpolation=None); p.read_string("[s]\nkey\nk2 = %x // c\nk3=a:b\n"); print(dict(p["s"]))
e = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation()); e.read_string("[a]\nx=1\ny=${x}2\n[b]\nz=${a:y}$$\n"); print(e["b"]["z"], e["a"]["y"])
r = configparser.RawConfigParser(); r.read_string("[a]\nx=%(y)s\n"); print(r.get("a","x")); r.optionxform=str; r.read_string("[q]\nAbc=1"); print(r.options("q"))
d = configparser.ConfigParser({"k":"v"}); d.read_dict({"s":{"a":1,"b":None}} if 0 else {"s":{"a":1}}); print(d["s"]["a"], d["s"]["k"])
def t(f):
    try: print(repr(f()))
    except Exception as ex: print(type(ex).__module__, type(ex).__name__, str(ex).replace("\n","|"))
for f in (lambda: c.get("zz","a"), lambda: c.get("two","zz"), lambda: c["zz"], lambda: c["two"]["zz"], lambda: c.add_section("two"), lambda: c.add_section("DEFAULT"), lambda: c.read_string("x=1"), lambda: c.read_string("[a]\nx"), lambda: configparser.ConfigParser().read_string("[a]\n[a]"), lambda: configparser.ConfigParser().read_string("[a]\nx=1\nX=2"),
  lambda: c.getint("two","host"), lambda: c.getboolean("two","host"), lambda: c.set("two","a",5), lambda: c.set("zz","a","1"), lambda: c.set("two","a","%"), lambda: (c.read_string("[i]\na=%(b)s\nb=%(a)s"), c.get("i","a")), lambda: (c.read_string("[j]\na=%(zz)s"), c.get("j","a")), lambda: (c.read_string("[k]\na=%z"), c.get("k","a")),
  lambda: c["DEFAULT"], lambda: c.popitem(), lambda: e.read_string("[a]\ny=${q}") or e["a"]["y"], lambda: c.getint("two","nn",fallback=3), lambda: c["two"].getint("nn",4), lambda: c.items("zz"), lambda: c.options("zz"), lambda: c.remove_option("zz","a"), lambda: c.has_option("zz","a"), lambda: configparser.ConfigParser().read_string("  x=1"), lambda: c.read_file(["[ff]\n","a=1\n","  b\n"]) or c["ff"]["a"], lambda:c.__delitem__("two"), lambda: c.sections()): t(f)
print(configparser.__all__)
