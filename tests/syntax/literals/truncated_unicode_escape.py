# A unicode escape needs four digits.
# syntax error: (unicode error) 'unicodeescape' codec can't decode bytes in position 2-3: truncated \uXXXX escape
path = "C:\users\ada"
