import second
def call():
    return "first, then " + second.NAME
NAME = "first"
