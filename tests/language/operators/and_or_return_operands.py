# The operators and, or return an operand and skip the right side when it cannot matter.
def loud(value):
    print("loud", value)
    return value

print(0 and loud(1))  # expect: 0
print([] or "default")  # expect: default
print("left" and loud("right"))
# expect: loud right
# expect: right
print(None or 0 or "")  # expect:
print(loud(1) and loud(0) or loud("last"))
# expect: loud 1
# expect: loud 0
# expect: loud last
# expect: last
print(not [], not "x")  # expect: True False
