# A nonlocal name is found in the nearest enclosing function that binds it.
def a():
    x = "a"
    def b():
        def c():
            nonlocal x
            x = "changed by c"
        c()
        return x
    print(b(), x)
    def d(x):
        def e():
            nonlocal x
            x += "!"
            return x
        return e()
    print(d("own"), x)
a()
# expect: changed by c changed by c
# expect: own! changed by c
