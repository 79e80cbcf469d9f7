# A parameter that is given by place.
# raises: TypeError: f() got some positional-only arguments passed as keyword arguments: 'x'
# advice: diagnostic help: give `x` by its place: leave out `x=`
def f(x, /):
    return x

f(x=1)
