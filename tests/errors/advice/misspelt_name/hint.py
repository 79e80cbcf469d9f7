# A misspelt name is compared with the names that are set, and the one meant is shown.
# raises: NameError: name 'totl' is not defined. Did you mean: 'total'?
# advice: label at line 6, columns 1 to 9: `total` is set here
# advice: label at line 7, columns 7 to 10: not defined
# advice: diagnostic help: write `total`
total = 3
print(totl)
