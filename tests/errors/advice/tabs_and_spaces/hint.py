# Tabs and spaces that are mixed are told apart.
# syntax error: TabError: inconsistent use of tabs and spaces in indentation
# advice: diagnostic help: this line begins with a tab, others of its block do not; use 4 spaces everywhere
if True:
        x = 1
	y = 2
