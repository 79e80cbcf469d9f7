from .cat import sound as other
def sound():
    return other().replace("meow", "woof")
