# A conditional expression evaluates the condition first and one branch only.
def say(text):
    print(text)
    return text

print(say("yes") if say("") else say("no"))
# expect:
# expect: no
# expect: no
size = 15
print("small" if size < 10 else "medium" if size < 100 else "large")  # expect: medium
f = (lambda: 1) if size else (lambda: 2)
print(f())  # expect: 1
