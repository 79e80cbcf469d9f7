# The reserved words and the soft keywords.
import keyword
print(len(keyword.kwlist), keyword.softkwlist)  # expect: 35 ['_', 'case', 'match', 'type']
print([word for word in "if match print None async type".split() if keyword.iskeyword(word)])  # expect: ['if', 'None', 'async']
print(keyword.issoftkeyword("match"), keyword.issoftkeyword("if"), keyword.iskeyword("none"))  # expect: True False False
