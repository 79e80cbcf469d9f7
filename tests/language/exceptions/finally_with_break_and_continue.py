# A finally block runs when its loop is left or continued from the try block.
def f():
    for i in range(4):
        try:
            if i == 1:
                continue
            if i == 2:
                raise KeyError(i)
            if i == 3:
                return "returned"
        except KeyError as error:
            print("handled", error)
            continue
        else:
            print("else", i)
        finally:
            print("finally", i)

print(f())
# expect: else 0
# expect: finally 0
# expect: finally 1
# expect: handled 2
# expect: finally 2
# expect: finally 3
# expect: returned
