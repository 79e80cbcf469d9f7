# Builtin functions say which keywords they do not take.
def attempt(source):
    try:
        eval(source)
    except TypeError as error:
        print(error)

for source in (
    "len(obj=[])", "print(1, separator='')", "sorted([1], revers=True)", "[].sort(1)",
    "[].append(x=1)", "'a'.split(seperator=',')", "sum([1], begin=2)", "int(x='5')",
    "enumerate([], strt=1)", "max(1, 2, ky=abs)",
):
    attempt(source)
# expect: len() takes no keyword arguments
# expect: print() got an unexpected keyword argument 'separator'
# expect: sort() got an unexpected keyword argument 'revers'. Did you mean 'reverse'?
# expect: sort() takes no positional arguments
# expect: list.append() takes no keyword arguments
# expect: split() got an unexpected keyword argument 'seperator'
# expect: sum() got an unexpected keyword argument 'begin'
# expect: int() got an unexpected keyword argument 'x'
# expect: 'strt' is an invalid keyword argument for enumerate()
# expect: max() got an unexpected keyword argument 'ky'. Did you mean 'key'?
sorted([3, 1], ke=abs)  # raises: TypeError: sort() got an unexpected keyword argument 'ke'. Did you mean 'key'?
