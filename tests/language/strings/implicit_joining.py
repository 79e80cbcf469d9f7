# Adjacent literals are joined, also over lines in brackets.
print("a" 'b' """c""")  # expect: abc
text = ("first "
        "second "  # with a comment
        'third')
print(text)  # expect: first second third
print(["x" "y", "z"], b"a" b'b')  # expect: ['xy', 'z'] b'ab'
print("%s" "-%s" % (1, 2), "ab" "cd"[0], len("a" "b"))  # expect: 1-2 a 2
