# A module has no function around it.
# syntax error: nonlocal declaration not allowed at module level
nonlocal x
