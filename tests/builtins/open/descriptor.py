# open() takes the descriptor of an open file.
import os

with open(os.devnull) as file:
    again = open(file.fileno(), closefd=False)
    print(again.name == file.fileno(), again.read() == "", again.closed)
    try:
        open("name", closefd=False)
    except ValueError as error:
        print(error)
try:
    open(99)
except OSError as error:
    print(error)
