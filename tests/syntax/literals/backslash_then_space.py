# Nothing may follow a line-joining backslash.
# syntax error: unexpected character after line continuation character
x = 1 + \ 
    2
