# Options, positional arguments, groups, choices, commands, and the messages for wrong command lines.
import os
os.environ["COLUMNS"] = "80"
import argparse, sys, io
def t(build, *argvs, **kw):
    for argv in argvs:
        p = build()
        try:
            print(argv, p.parse_args(argv))
        except SystemExit as e: print(argv, "exit", e.code)
        except Exception as e: print(argv, type(e).__name__, e)
sys.stderr=sys.stdout
def b():
    p=argparse.ArgumentParser(prog="prog", description="A program that does things.", epilog="The end.")
    p.add_argument("files", nargs="+", help="the files to read")
    p.add_argument("-n","--number", type=int, default=3, metavar="N", help="how many (default: %(default)s)")
    p.add_argument("-v","--verbose", action="count", default=0)
    p.add_argument("--quiet", action="store_true", help="be quiet "*12)
    p.add_argument("--mode", choices=["fast","slow"], required=True)
    p.add_argument("--flag", action=argparse.BooleanOptionalAction)
    g=p.add_argument_group("special","these are special")
    g.add_argument("--x", nargs=2, type=float)
    g.add_argument("--y", nargs="?", const="c")
    g.add_argument("--z", nargs="*")
    m=p.add_mutually_exclusive_group()
    m.add_argument("--aa", action="store_true"); m.add_argument("--bb", action="append")
    p.add_argument("--version", action="version", version="%(prog)s 1.0")
    return p
t(b, ["-h"],[],["a","--mode","fast","-vv","--x","1","2"],["a","--mode","no"],["a","--mode","fast","-n","x"],["a","--mode=slow","--aa","--bb","1"],["--version"],["a","--mode","slow","--no-flag","--bb=1","--bb","2"],["a","--mod","slow","--verb"],["a","--mode"],["a","--mode","slow","--x","1"],["a","--mode","slow","--nope"],["a","--mode","slow","--quiet=3"],["--v"])
def b2():
    p=argparse.ArgumentParser(prog="git")
    s=p.add_subparsers(dest="cmd", help="sub help", required=True)
    a=s.add_parser("add", help="add things", aliases=["a"]); a.add_argument("what"); a.add_argument("-f",action="store_true")
    c=s.add_parser("commit", help="commit things"); c.add_argument("-m","--message",default="none")
    return p
t(b2, ["-h"],["add","-h"],["add","x"],["a","x","-f"],["commit","-mhello"],[],["bad"],["add"],["add","x","y"])
print(argparse.Namespace(a=1,b="x y"), argparse.Namespace(**{"a b":1}), argparse.Namespace(a=1)==argparse.Namespace(a=1), "a" in argparse.Namespace(a=1))
p=argparse.ArgumentParser(prog="x"); print(p); print(p.add_argument("--foo", help="h")); print(argparse.ArgumentError(None,"m"), argparse.ArgumentError(p._actions[1],"m"))
