# A syntax error in eval names the text as its file.
eval("1 +\n 2 )")
