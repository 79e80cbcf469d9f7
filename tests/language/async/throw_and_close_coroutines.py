# Coroutines take throw and close like generators.
class Wait:
    def __await__(self):
        yield "waiting"

async def job():
    try:
        await Wait()
    except KeyError as error:
        print("handled", error)
        await Wait()
    finally:
        print("finally")

c = job()
print(c.send(None))  # expect: waiting
print(c.throw(KeyError("k")))
# expect: handled 'k'
# expect: waiting
c.close()  # expect: finally
try:
    c.send(None)
except RuntimeError as error:
    print(error)  # expect: cannot reuse already awaited coroutine
d = job()
d.send(None)
d.throw(ValueError("not handled"))  # expect: finally
# raises: ValueError: not handled
