def sound():
    return "meow"
