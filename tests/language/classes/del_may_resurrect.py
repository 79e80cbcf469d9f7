# The method __del__ may keep its object alive, and is called once only.
class Zombie:
    def __del__(self):
        global saved
        saved = self
        print("saved")

z = Zombie()
del z  # expect: saved
print(type(saved).__name__)  # expect: Zombie
del saved
print("went on without a second call")  # expect: went on without a second call
