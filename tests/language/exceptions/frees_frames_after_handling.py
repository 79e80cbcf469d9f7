# Local objects of a failed call are released when its exception is gone.
class Loud:
    def __del__(self):
        print("released")

def fail():
    thing = Loud()
    raise ValueError

try:
    fail()
except ValueError as error:
    print("handling")
# expect: handling
# expect: released
print("after")  # expect: after
