# None that was set as None is shown, but nothing is proposed.
# raises: TypeError: 'NoneType' object is not subscriptable
# advice: none
def f(a):
    print(a[0])
f(None)
