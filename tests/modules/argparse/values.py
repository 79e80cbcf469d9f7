# What arrives in the namespace: counts of arguments, types, actions, defaults.
import argparse
def parse(argv, *declarations, **options):
    parser = argparse.ArgumentParser(prog="p", exit_on_error=False, **options)
    for names, settings in declarations:
        parser.add_argument(*names.split(), **settings)
    try:
        print(argv, parser.parse_known_args(argv.split()))
    except Exception as error:
        print(argv, type(error).__name__, error)
    except SystemExit as end:
        print(argv, "exit", end.code)
star, plus, maybe = ("x", dict(nargs="*")), ("x", dict(nargs="+")), ("x", dict(nargs="?", default="D", const="C"))
for argv in ("", "a", "a b c", "-- -a", "a --o 1 b"):
    for what in (star, plus, maybe, ("x", dict(nargs=2)), ("x", dict(nargs="...")), ("x", dict())):
        parse(argv, what, ("--o", {}))
parse("a b c d", ("first", {}), ("rest", dict(nargs="*")), ("last", {}))
parse("1 2 3", ("n", dict(nargs="+", type=int)), ("m", dict(type=float)))
parse("--o", ("--o", dict(nargs="?", const=7, default=1)))
parse("--o 1 --o 2 3", ("--o", dict(nargs="+", action="append")))
parse("--o 1 --o 2 3", ("--o", dict(nargs="+", action="extend", default=["d"])))
parse("-abc", ("-a", dict(action="store_true")), ("-b", dict(action="store_false")), ("-c", dict(action="count")))
parse("-ab5 -vvv", ("-a", dict(action="store_true")), ("-b", dict(type=int)), ("-v", dict(action="count", default=0)))
parse("-n5 --num=6 --nu 7", ("-n --num", dict(type=int, dest="number", action="append")))
parse("-1 -x", ("x", {}), ("-x", dict(action="store_const", const=9)))
parse("-1", ("-1", dict(action="store_true", dest="one")))
parse("-- -x --", ("x", dict(nargs="*")))
parse("+f 3 -g", ("+f", {}), ("-g", dict(action="append_const", const=1)), prefix_chars="+-")
parse("--abc 1", ("--abcd", {}), allow_abbrev=False)
parse("--k v", ("--k", dict(type=lambda text: text.upper())))
parse("--k v", ("--k", dict(type=int)), )
parse("--k 4", ("--k", dict(type=int, choices=range(3))))
parse("", ("--k", dict(default="12", type=int)), ("--l", dict(default=argparse.SUPPRESS)), argument_default="dd")
parse("", ("--k", dict(required=True)), ("x", {}))
parse("--key value with", ("--key", {}), ("x", dict(choices=["with", "without"])))
parse("a b", ("x", {}))
def positive(text):
    number = int(text)
    if number <= 0:
        raise argparse.ArgumentTypeError(f"{text} is not positive")
    return number
parse("-p -3", ("-p", dict(type=positive)))
parse("-p 0", ("-p", dict(type=positive)))
parser = argparse.ArgumentParser(prog="p")
parser.set_defaults(run=1, x=2)
parser.add_argument("--x"); parser.add_argument("y", nargs="?")
space = argparse.Namespace(y="old", z=3)
print(parser.parse_args([], space), parser.get_default("x"), parser.get_default("nothing"), vars(parser.parse_args(["q"])))
parent = argparse.ArgumentParser(add_help=False); parent.add_argument("--shared", type=int); parent.add_argument_group("g").add_argument("--in-group")
print(argparse.ArgumentParser(prog="c", parents=[parent]).parse_args(["--shared", "3", "--in-group", "v"]))
parser = argparse.ArgumentParser(prog="p"); parser.add_argument("--foo"); parser.add_argument("cmd"); parser.add_argument("rest", nargs="*", type=int)
print(parser.parse_intermixed_args("doit 1 --foo bar 2 3".split()), parser.parse_known_args("doit 1 --foo bar 2 3".split()))
class Upper(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, (values.upper(), option_string))
parser = argparse.ArgumentParser(conflict_handler="resolve"); parser.add_argument("-u", "--up", action=Upper); parser.add_argument("-u", dest="other")
print(parser.parse_args(["--up", "x", "-u", "y"]))
for wrong in (
    lambda: parser.add_argument("a", "b"), lambda: parser.add_argument("x", dest="y"), lambda: parser.add_argument("--x", action="nope"),
    lambda: parser.add_argument("--x", type="int"), lambda: parser.add_argument("x", required=True), lambda: parser.add_argument("--x", nargs=0),
    lambda: parser.add_argument("--x", nargs=2, metavar=("a",)), lambda: parser.add_argument("--"), lambda: parser.add_argument("x", action="store_true"),
    lambda: argparse.ArgumentParser(conflict_handler="x"), lambda: argparse.ArgumentParser().add_argument("-h"), lambda: parser.add_argument("--y", const=1),
    lambda: parser.add_argument("--z", help="%(nothing)s"), lambda: parser.add_mutually_exclusive_group().add_argument("--r", required=True),
    lambda: parser.add_argument("--q", action="store_true", type=int), lambda: argparse.Action([], "d")(1, 2, 3),
):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
