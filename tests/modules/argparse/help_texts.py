# The layout of help with each formatter, long names, and usage over several lines.
import os
os.environ["COLUMNS"] = "80"
import argparse
def build(formatter=argparse.HelpFormatter, **options):
    parser = argparse.ArgumentParser(
        prog="tool", formatter_class=formatter, description="First line of the\n   description, which is long enough to be wrapped by the formatter that wraps. 100%%",
        epilog="See also:\n  other", **options)
    parser.add_argument("source", help="where from", type=str)
    parser.add_argument("target", nargs="?", default="out", help="where to, %(type)s, default %(default)r", type=str)
    parser.add_argument("--a-very-long-option-name-indeed", "-a", default=5, type=int, help="an option whose name is longer than the column of the help texts\nand more")
    parser.add_argument("--choose", choices=[1, 2, 3], type=int, help="one of %(choices)s")
    parser.add_argument("--pair", nargs=2, metavar=("KEY", "VALUE"), help="pair", type=str)
    parser.add_argument("--hidden", help=argparse.SUPPRESS)
    parser.add_argument("--empty", type=float)
    parser.add_argument("--on", action=argparse.BooleanOptionalAction, default=True, help="switch") if formatter is not argparse.MetavarTypeHelpFormatter else None
    return parser
for formatter in (argparse.HelpFormatter, argparse.RawDescriptionHelpFormatter, argparse.RawTextHelpFormatter,
                  argparse.ArgumentDefaultsHelpFormatter, argparse.MetavarTypeHelpFormatter):
    print(build(formatter).format_help())
build(usage="%(prog)s [options]").print_usage()
print(argparse.ArgumentParser(prog="p", add_help=False).format_help())
parser = argparse.ArgumentParser(prog="a_program_with_a_name_that_is_so_long_that_its_arguments_do_not_stand_beside_it")
parser.add_argument("--first", required=True); parser.add_argument("--second", nargs="*"); parser.add_argument("third", nargs=argparse.REMAINDER)
parser.print_help()
os.environ["COLUMNS"] = "40"
build().print_help()
os.environ["COLUMNS"] = "200"
build().print_usage()
parser = argparse.ArgumentParser(prog="p", formatter_class=lambda prog: argparse.HelpFormatter(prog, max_help_position=40, width=100))
group = parser.add_mutually_exclusive_group(required=True)
group.add_argument("--left", action="store_true", help="l"); group.add_argument("--right", action="store_const", const=3)
commands = parser.add_subparsers(title="commands", description="what to do", metavar="COMMAND", prog="P")
one = commands.add_parser("one", help="the first", description="One."); commands.add_parser("two")
parser.print_help(); one.print_help()
