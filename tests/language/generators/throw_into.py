# The method throw raises at the yield, which may handle it and go on.
def patient():
    while True:
        try:
            yield "waiting"
        except ValueError as error:
            yield f"handled {error}"

p = patient()
print(next(p))  # expect: waiting
print(p.throw(ValueError("first")))  # expect: handled first
print(next(p))  # expect: waiting
print(p.throw(ValueError("again")))  # expect: handled again
p.throw(KeyError("unhandled"))  # raises: KeyError: 'unhandled'
