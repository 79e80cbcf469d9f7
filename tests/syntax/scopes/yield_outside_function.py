# A yield belongs into a function.
# syntax error: 'yield' outside function
x = yield 1
