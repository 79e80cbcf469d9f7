# A line in the column of a block is no mistake.
# raises: ZeroDivisionError: division by zero
# advice: none
if True:
        x = 1
y = 2
1 / 0
