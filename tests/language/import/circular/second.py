import first
NAME = "second"
def call():
    return "second, then " + first.NAME
