# Documents of TOML, right and wrong.
import tomllib
def t(s):
    try: print(repr(s), "->", tomllib.loads(s))
    except Exception as e: print(repr(s), "->", type(e).__name__, e)
for s in ['a=1','a = "x\\u00e9\\n\\t\\\\"',"a='raw\\n'",'a="""\nml \\\n   x"""',"a='''\nq''y'''",'a=1_000','a=0xDEADbeef','a=0o755','a=0b11','a=1.5e3','a=-inf','a=+nan','a=true','a=[1,[2,"x"],]','a={b=1,c.d=2}','[t]\na=1\n[t.u]\nb=2','[[x]]\na=1\n[[x]]\na=2\n[x.y]\nz=1','a.b.c=1','"q k".\'l\'=1','a=1979-05-27T07:32:00Z','a=1979-05-27T00:32:00.999999-07:00','a=1979-05-27 07:32:00','a=1979-05-27','a=07:32:00','# c\na=1 # d\n\n','a=[\n1, # x\n2\n]','',
 'a','a=','a=1 b=2','a="x','a=01','[t]\n[t]','a=1\na=2','a.b=1\na=2','a={b=1}\na.c=2','[a]\nb=1\n[a.b]','a=tru','a=[1,','a={b=1,}','a="\\x"','a=1__0','[[a]]\n[a]','a="""x','=1','a="\x01"','a=1979-13-01','a=.5','a=1.','[a','[a] x','a=\'x\ny\'','é=1','a=[1 2]','a="\\ud800"','a=25:00:00', 'a={}\n[a.b]', 'a=[]\n[[a]]','a = 1e5','a="\\e\\x41"']: t(s)
try: tomllib.loads(b"a=1")
except TypeError as e: print(e)
try: tomllib.load(open("/dev/null"))
except TypeError as e: print(e)
print(tomllib.__all__, tomllib.loads("a=1.50", parse_float=str), tomllib.TOMLDecodeError.__mro__)
try: tomllib.loads("a=1\nb=")
except tomllib.TOMLDecodeError as e: print(e.msg, e.doc, e.pos, e.lineno, e.colno)
for s in ["a.b=1\n[a]","[a.b]\nx=1\n[a]\nb.c=2","[a]\nb.c=1\nb.d=2","[a]\nb.c=1\n[a.b]","[[a.b]]\nx=1\n[a]\ny=2","[[f]]\nn=1\n[[f.v]]\nn=2\n[[f]]\nn=3\n[[f.v]]\nn=4","x={a=1,a=2}","x={a.b=1,a.c=2}",'"" = 1','a = "\\u00e9" # é','a=[{b=1},{b=2}]']: t(s)
