# Soft keywords and builtin names are ordinary attribute names.
class Box: pass
box = Box()
box.match, box.type, box.print, box.case, box._ = 1, 2, 3, 4, 5
print(box.match, box.type, box.print, box.case, box._)  # expect: 1 2 3 4 5
setattr(box, "class", "by name")
print(getattr(box, "class"), vars(box)["class"])  # expect: by name by name
print((lambda match, type=1: match + type)(1))  # expect: 2
type type = int
print(type)  # expect: type
