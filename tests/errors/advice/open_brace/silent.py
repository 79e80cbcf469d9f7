# A brace without anything in it is not closed.
# syntax error: f-string: valid expression required before '}'
# advice: none
print(f'{}')
