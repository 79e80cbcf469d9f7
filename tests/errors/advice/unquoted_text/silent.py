# A name that is no argument of a call is no text without quotes.
# raises: NameError: name 'hello' is not defined. Did you mean: 'help'?
# advice: none
x = hello + 1
