# The text of a KeyError is the repr of the key.
def attempt(key):
    try:
        {}[key]
    except KeyError as error:
        print(error)

for key in ("name", 1, (1, "a"), "it's", None, 1.5, "line\nbreak"):
    attempt(key)
# expect: 'name'
# expect: 1
# expect: (1, 'a')
# expect: "it's"
# expect: None
# expect: 1.5
# expect: 'line\nbreak'
{"name": 1}["nmae"]  # raises: KeyError: 'nmae'
