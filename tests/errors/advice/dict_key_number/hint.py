# A number is not the text of its digits.
# raises: KeyError: 1
# advice: diagnostic help: the key is the text '1', not a number
d = {'1': 'a'}
print(d[1])
