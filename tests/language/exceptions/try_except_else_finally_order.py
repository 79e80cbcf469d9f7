# The blocks of a try statement run in their order.
def run(action):
    try:
        print("try")
        action()
    except ValueError as error:
        print("except", error)
    else:
        print("else")
    finally:
        print("finally")

run(lambda: None)
# expect: try
# expect: else
# expect: finally
run(lambda: int("x"))
# expect: try
# expect: except invalid literal for int() with base 10: 'x'
# expect: finally
run(lambda: {}["missing"])
# expect: try
# expect: finally
# raises: KeyError: 'missing'
