# throw() raises inside the generator, close() ends it through finally.
def careful():
    try:
        while True:
            try:
                yield "waiting"
            except ValueError as error:
                yield f"handled {error}"
    finally:
        print("cleaned up")


generator = careful()
print(next(generator), generator.throw(ValueError("bad")), next(generator))
# expect: waiting handled bad waiting
generator.close()  # expect: cleaned up
generator.close()
print(list(generator))  # expect: []
careful().throw(KeyError("at once"))  # raises: KeyError: 'at once'
