# A method with self was given too much.
# raises: TypeError: C.m() takes 1 positional argument but 2 were given
# advice: label at line 6, columns 5 to 16: called with another number of arguments
# advice: diagnostic help: it is called as `m(self)`
class C:
    def m(self):
        return 1

m = C.m
m(1, 2)
