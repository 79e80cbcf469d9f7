# unittest.mock: mocks, their calls, assertions, specifications, and patches.
import unittest, os, asyncio
from unittest import mock
from unittest.mock import Mock, MagicMock, patch, call, ANY, sentinel, AsyncMock, PropertyMock, create_autospec, mock_open, seal, DEFAULT
m = Mock(return_value=3)
print(m(1, a=2), m.called, m.call_count, m.call_args, m.call_args_list, m.mock_calls)
args, kwargs = m.call_args; print(args, kwargs, m.call_args.args, m.call_args.kwargs, m.call_args == call(1, a=2), m.call_args == ((1,), {"a": 2}))
m.method.return_value.other = 5
print(m.method(1).other, m.method.mock_calls, m.mock_calls, m.method_calls)
m.foo.bar.baz(1)(2).qux(3); print(m.mock_calls)
m2 = Mock(side_effect=[1, 2, ValueError("three")])
print(m2(), m2())
try: m2()
except ValueError as e: print(e)
try: m2()
except StopIteration: print("stop")
m3 = Mock(side_effect=lambda x: x * 2); print(m3(4)); m3.side_effect = KeyError("k")
try: m3(1)
except KeyError as e: print(e)
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, str(e).partition(" from '")[0])
n = Mock(name="svc")
t(n.assert_called); t(n.assert_called_once); t(n.assert_not_called); t(lambda: n.assert_called_with(1)); t(lambda: n.assert_called_once_with(1))
n(1, b=2); n(3)
t(n.assert_called); t(n.assert_called_once); t(n.assert_not_called); t(lambda: n.assert_called_with(1)); t(lambda: n.assert_called_once_with(3)); t(lambda: n.assert_any_call(1, b=2)); t(lambda: n.assert_any_call(9)); t(lambda: n.assert_has_calls([call(1, b=2), call(3)])); t(lambda: n.assert_has_calls([call(3), call(1, b=2)])); t(lambda: n.assert_has_calls([call(3), call(1, b=2)], any_order=True)); t(lambda: n.assert_has_calls([call(5)], any_order=True)); t(lambda: n.assert_called_with(ANY))
t(lambda: n.assert_foo()); t(lambda: n.called_once_with(1))
n.reset_mock(); print(n.called, n.mock_calls)
mm = MagicMock(); mm.__len__.return_value = 7; mm.__getitem__.side_effect = lambda k: k * 2; mm.__iter__.return_value = [1, 2]
print(len(mm), mm[4], list(mm), mm["a"], 5 in mm, int(mm), bool(mm), float(mm), str(mm)[:10], mm == mm, mm != 1, hash(mm) == hash(mm))
with mm as ctx: print(ctx is mm.__enter__.return_value)
print(mm.__enter__.called, mm.__exit__.call_args)
t(lambda: mm < 3); print(type(mm + 1).__name__, type(mm()).__name__, type(mm.x).__name__)
class Svc:
    attr = 1
    def get(self, a, b=2): return a
    async def aget(self): return 1
    @property
    def prop(self): return 5
s = Mock(spec=Svc); s.get(1); print(isinstance(s, Svc)); t(lambda: s.nope); t(lambda: str(s.get(1, 2, 3, 4))[:24])
s2 = Mock(spec_set=Svc)
t(lambda: setattr(s2, "nope", 1)); s2.attr = 3; print(s2.attr)
a = create_autospec(Svc); inst = a(); inst.get.return_value = "r"; print(inst.get(1)); t(lambda: inst.get()); t(lambda: inst.get(1, c=3)); inst.get.assert_called_once_with(1)
def func(x, y=1): pass
af = create_autospec(func, return_value=9); print(af(1), af.call_count); t(lambda: af()); af.assert_called_once_with(1)
class Prod:
    def run(self): return os.getcwd()
with patch("os.getcwd", return_value="/fake") as g: print(Prod().run(), g.call_count, g)  if False else print(Prod().run(), g.call_count)
print(os.getcwd() != "/fake")
@patch.object(Prod, "run", return_value="patched")
@patch("os.listdir")
def test(ld, run, extra=1): ld.return_value = ["f"]; print(os.listdir("."), Prod().run(), extra, run.call_args)
test(extra=2)
with patch.dict(os.environ, {"MYVAR": "1"}): print(os.environ["MYVAR"])
print("MYVAR" in os.environ)
d = {"a": 1}
with patch.dict(d, {"b": 2}, clear=True): print(d)
print(d)
with patch.multiple(Prod, run=DEFAULT, create=True, other=5) as v: print(sorted(v), Prod.other)
with patch("builtins.open", mock_open(read_data="l1\nl2\n")) as mo:
    with open("x", "w") as f: print(f.read(), f.write("q"))
    with open("x") as f: print(list(f), mo.mock_calls[:2])
    with open("x") as f: print(f.readline(), f.readlines())
mo.assert_any_call("x", "w")
class PP:
    @property
    def v(self): return 1
with patch.object(PP, "v", new_callable=PropertyMock, return_value=42) as pv: print(PP().v, pv.call_count)
am = AsyncMock(return_value=7); print(asyncio.run(am(1)), am.await_count, am.await_args); am.assert_awaited_once_with(1)
t(lambda: am.assert_not_awaited())
print(sentinel.x, sentinel.x is sentinel.x, call.a(1).b(2), call(1) == call(1), call.foo == call.foo, [call(1)] == [((1,), {})])
parent = Mock(); c1, c2 = Mock(), Mock(); parent.attach_mock(c1, "one"); parent.attach_mock(c2, "two"); c1(1); c2(2); print(parent.mock_calls)
parent.configure_mock(**{"x.return_value": 4, "y": 5}); print(parent.x(), parent.y)
sm = Mock(); sm.a = 1; sm.b.c; seal(sm); t(lambda: sm.zzz); t(lambda: sm.b.d); print(sm.a)
q = Mock(); del q.gone; t(lambda: q.gone); print(hasattr(q, "gone"), hasattr(q, "other"))
w = Mock(wraps=[1, 2, 3]); print(w.index(2), w.count(1), w.index.call_args)
print(*(repr(m).split(' id=')[0] for m in (Mock(name='nm'), Mock().a.b, Mock()(), MagicMock(spec=Svc), Mock(name='z').q())))
t(lambda: patch("nodots").start()); t(lambda: patch("json.nonexistent").start())
p = patch("os.sep", "X"); print(p.start(), os.sep); p.stop(); print(os.sep); patch.stopall()
class TC(unittest.TestCase):
    @patch("os.getpid", return_value=1)
    def test_x(self, gp): self.assertEqual(os.getpid(), 1); gp.assert_called_once()
@patch("os.getpid", lambda: 5)
class TD(unittest.TestCase):
    def test_d(self): self.assertEqual(os.getpid(), 5)
if __name__ == "__main__":
    import sys, io
    s = io.StringIO(); unittest.TextTestRunner(stream=s, verbosity=2).run(unittest.defaultTestLoader.loadTestsFromModule(sys.modules["__main__"])); print(s.getvalue().split("Ran")[0])
