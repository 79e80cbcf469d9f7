# Comments may follow any line, and strings may contain the sign.
#!not a shebang here
x = [  # opening
    1,  # one
    # nothing
    2,
]  # closing
print(x, "# not a comment")  # but this is  # expect: [1, 2] # not a comment
def f():  # after a colon
    # first in a body
    return '#'
    # last in a body
print(f())  # expect: #
#
# last line
