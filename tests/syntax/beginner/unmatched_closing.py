# A closing bracket without an opening one is unmatched.
# syntax error: unmatched ')'
print("done"))
