# A named character must exist.
# syntax error: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-25: unknown Unicode character name
s = "\N{NO SUCH CHARACTER NAME}"
