# find() gives -1 and index() an error when the text is missing.
text = "banana"
print(text.find("an"), text.rfind("an"), text.find("an", 2), text.find("an", 2, 4), text.find("x"))
# expect: 1 3 3 -1 -1
print(text.index("na"), text.rindex("na"), text.find(""), text.rfind(""), text.find("", 10))
# expect: 2 4 0 6 -1
print(text.count("a"), text.count("ana"), text.count(""), text.count("a", 2, -1))  # expect: 3 1 7 1
text.index("x")  # raises: ValueError: substring not found
