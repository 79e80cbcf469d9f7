# An object with __await__ can pass values out to the driver and back in.
class Ask:
    def __init__(self, question):
        self.question = question
    def __await__(self):
        answer = yield self.question
        return answer.upper()

async def talk():
    name = await Ask("name?")
    city = await Ask("city?")
    return f"{name} from {city}"

c = talk()
print(c.send(None))  # expect: name?
print(c.send("ada"))  # expect: city?
try:
    c.send("london")
except StopIteration as stop:
    print(stop.value)  # expect: ADA from LONDON
