# Exceptions from handlers, else and finally propagate past the other handlers.
def attempt(where):
    try:
        if where == "except":
            raise ValueError
    except ValueError:
        raise KeyError("from except")
    except KeyError:
        print("never")
    else:
        raise KeyError("from else")
    finally:
        print("finally")

for where in ("except", "else"):
    try:
        attempt(where)
    except KeyError as error:
        print(error, repr(error.__context__))
# expect: finally
# expect: 'from except' ValueError()
# expect: finally
# expect: 'from else' None
