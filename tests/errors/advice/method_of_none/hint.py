# Where a name became None is shown.
# raises: AttributeError: 'NoneType' object has no attribute 'append'
# advice: label at line 6, columns 1 to 17: `x` became None here
# advice: label at line 7, columns 1 to 8: `x` is None
# advice: diagnostic help: `.append()` changes its object and gives None; call it on a line of its own
x = [1].append(2)
x.append(3)
