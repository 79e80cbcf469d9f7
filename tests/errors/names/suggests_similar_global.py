# A misspelt name suggests one that exists.
total_price = 3
print(totl_price)  # raises: NameError: name 'totl_price' is not defined. Did you mean: 'total_price'?
