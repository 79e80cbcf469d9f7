# The quotes of an f-string may be used again inside its fields.
table = {"key": "value", 'other': [1, 2]}
print(f"{table["key"]} {table['other'][0]}")  # expect: value 1
print(f"{", ".join(str(n) for n in table["other"])}")  # expect: 1, 2
print(f"{f"{f"{1 + 1}"}"}")  # expect: 2
print(f'{'\n'.join(['a', 'b'])}')
# expect: a
# expect: b
print(f"{"\u00e9" + '\x41'}")  # expect: éA
