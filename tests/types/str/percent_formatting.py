# The percent operator formats like C, with a tuple, one value or a mapping.
print("%s and %r, %d items, %5.2f%%" % ("a", "b", 3, 99.5))  # expect: a and 'b', 3 items, 99.50%
print("%x %X %o %#x %e %g %c %c" % (255, 255, 8, 255, 12345.678, 0.00001, 65, "z"))
# expect: ff FF 10 0xff 1.234568e+04 1e-05 A z
print("[%5d] [%-5d] [%05d] [%+d] [% d] [%*d]" % (42, 42, 42, 42, 42, 6, 7))
# expect: [   42] [42   ] [00042] [+42] [ 42] [     7]
print("%(name)s is %(age)03d" % {"name": "Ada", "age": 36}, "%s" % [1, 2], "%s" % (None,))
# expect: Ada is 036 [1, 2] None
print("[%10s] [%-10s] [%.2s] %a" % ("right", "left", "cut", "é"))
# expect: [     right] [left      ] [cu] '\xe9'
