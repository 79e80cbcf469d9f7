# A name nobody sets, given to print, may be text without quotes.
# raises: NameError: name 'hello' is not defined. Did you mean: 'help'?
# advice: label at line 5, columns 7 to 11: not defined
# advice: diagnostic help: if you meant the text, add quotes: `print("hello")`
print(hello)
