# startswith() and endswith() take a tuple and positions.
name = "report_2024.csv"
print(name.startswith("report"), name.endswith((".txt", ".csv")), name.startswith("2024", 7))
# expect: True True True
print(name.startswith(""), name.startswith("x", 100), "".endswith(""), name.endswith("csv", 0, 5))
# expect: True False True False
print(name.startswith(()))  # expect: False
name.startswith(["report"])  # raises: TypeError: startswith first arg must be str or a tuple of str, not list
