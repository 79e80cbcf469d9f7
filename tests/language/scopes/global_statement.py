# A global statement makes assignments in a function reach the module.
total = 0

def add(n):
    global total, created
    total += n
    created = "by function"

add(2)
add(3)
print(total, created)  # expect: 5 by function
def outer():
    total = "local"
    def inner():
        global total
        total = "module"
    inner()
    return total
print(outer(), total)  # expect: local module
