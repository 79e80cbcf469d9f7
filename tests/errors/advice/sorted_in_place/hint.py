# What sort gives is None, and sorted gives the list.
# raises: TypeError: 'NoneType' object is not subscriptable
# advice: label at line 6, columns 1 to 17: `a` became None here
# advice: label at line 7, columns 7 to 10: `a` is None
# advice: diagnostic help: `.sort()` changes the list and gives None; use `a = sorted(...)`
a = [3, 1].sort()
print(a[0])
