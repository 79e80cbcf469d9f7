# args: 3 4 --scale 2.5
# The program's own arguments, and the name of the program.
import argparse
parser = argparse.ArgumentParser(description="Add")
parser.add_argument("numbers", type=int, nargs="+")
parser.add_argument("--scale", type=float, default=1)
arguments = parser.parse_args()
print(parser.prog, sum(arguments.numbers) * arguments.scale)
parser.parse_args(["x"])
# exit: 2
