# Arguments are evaluated from left to right after the callee.
def note(text):
    print(text)
    return text

def callee(*args, **kwargs):
    print("called")

(note("callee") and callee)(note("a"), *[note("b")], k=note("c"), **{"m": note("d")})
# expect: callee
# expect: a
# expect: b
# expect: c
# expect: d
# expect: called
