# Tabs alone are no mistake.
# raises: ZeroDivisionError: division by zero
# advice: none
if True:
	x = 1
	y = 2
1 / 0
