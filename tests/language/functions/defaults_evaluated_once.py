# Default values are evaluated when the function is defined and shared by the calls.
def default():
    print("evaluated")
    return []

def collect(item, into=default()):
    into.append(item)
    return into
# expect: evaluated

print(collect(1))  # expect: [1]
print(collect(2))  # expect: [1, 2]
print(collect(3, []))  # expect: [3]
print(collect.__defaults__)  # expect: ([1, 2],)
