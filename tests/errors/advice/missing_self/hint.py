# A method takes its object first.
# raises: TypeError: C.m() takes 0 positional arguments but 1 was given
# advice: label at line 6, columns 5 to 12: the object comes first
# advice: diagnostic help: add `self`: `def m(self):`
class C:
    def m():
        return 1

C().m()
