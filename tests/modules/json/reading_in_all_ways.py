# Good and bad texts, hooks, and where errors are.
import json, io
from collections import OrderedDict, namedtuple, defaultdict
import enum, decimal
def t(f):
    try: print(ascii(f()))
    except RecursionError as e: print('RecursionError')
    except Exception as e: print(type(e).__name__, e, getattr(e,'__notes__',None), getattr(e,'pos',None))
bad=['', ' ', '[', '[1', '[1,', '[1,]', '[1 2]', '{', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{a:1}', '{"a" 1}', '{"a":1 "b"}', '"abc', '"a\nb"', '"\\x"', '"\\u12"', '"\\u12g4"', '"\\u1234', '"\\u1234"', 'nul', 'tru', 'fals', 'Na', '-', '-a', '01', '1.', '1.e5', '1e', '.5', '+1', '1e5', '-0', '-0.0', '1E+2', '1e400', '12345678901234567890123', 'NaN', 'Infinity', '-Infinity', '-Inf', 'x', '[}', '{]', '1 2', ' 1 ', '\ufeff1', '"\\ud83d\\ude00"', 'é', '"é" x', '["é", x]', '{"é": 1, }', '{"é": }', '[1,\n\n 2,\n x]', '"\\', '"\\"', '[[[[', '{"a":{"b":[1,{"c":nul}]}}', '"\x7f"', '"\t"', '1_000', "{'a':1}", '[1,,2]', '[,]', '{,}', '{"a":1,,}', '{1:2}', '"\\/\\b\\f\\n\\r\\t\\"\\\\"', 'true false', '[true,false,null]','{"a":1,"a":2}', '"\\u00e9\\u20ac"', '-1', '-12.5e-3']
for b in bad: t(lambda: json.loads(b))
t(lambda: json.loads(b'\xff\xfe1\x00')); t(lambda: json.loads(b'{"a":"\xc3\xa9"}')); t(lambda: json.loads(5)); t(lambda: json.loads(bytearray(b'[1]')))
t(lambda: json.loads('"a\nb"', strict=False))
t(lambda: json.loads('{"a":1.5,"b":2,"c":NaN}', parse_float=decimal.Decimal, parse_int=str, parse_constant=lambda c: 'C'+c))
t(lambda: json.loads('{"a":{"b":1}}', object_hook=lambda d: sorted(d.items())))
t(lambda: json.loads('{"a":{"b":1}}', object_pairs_hook=OrderedDict))
t(lambda: json.loads('{"a":{"b":1},"a":2}', object_pairs_hook=lambda p: p))
t(lambda: json.loads('['*100000)); 
t(lambda: json.JSONDecoder().raw_decode('{"a":1} x')); t(lambda: json.JSONDecoder().raw_decode('  1')); t(lambda: json.JSONDecoder().raw_decode('abc 1', 4)); t(lambda: json.JSONDecoder().raw_decode('1', -1)); t(lambda: json.JSONDecoder().raw_decode('é 1 é', 2)); t(lambda: json.JSONDecoder().raw_decode('1', 5))
t(lambda: json.decoder.scanstring('abc"def',0)); t(lambda: json.decoder.scanstring('éa"def',1)); t(lambda: json.decoder.scanstring('abc"def',10)); t(lambda: json.decoder.scanstring('abc\n"',0,False)); t(lambda: json.decoder.scanstring(5,0)); t(lambda: json.decoder.scanstring('"',1))
class D(json.JSONDecoder):
    def __init__(self): super().__init__(object_hook=self.h)
    def h(self, d): return ('obj', d)
t(lambda: json.loads('{"x":[{}]}', cls=D))
try: json.loads('[1,\n2,x]')
except json.JSONDecodeError as e: print(e.msg,e.doc,e.pos,e.lineno,e.colno)
