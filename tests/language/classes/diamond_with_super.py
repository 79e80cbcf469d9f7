# With cooperative super every class of a diamond is called once.
class Base:
    def __init__(self):
        print("Base")
class Left(Base):
    def __init__(self):
        print("Left")
        super().__init__()
class Right(Base):
    def __init__(self):
        print("Right")
        super().__init__()
class Bottom(Left, Right):
    def __init__(self):
        print("Bottom")
        super().__init__()

Bottom()
# expect: Bottom
# expect: Left
# expect: Right
# expect: Base
