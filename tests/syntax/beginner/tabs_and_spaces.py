# Tabs and spaces may not be mixed so that the depth depends on the width of a tab.
# syntax error: TabError: inconsistent use of tabs and spaces in indentation
if True:
        a = 1
	b = 2
