# A comparison returns whatever the special method returns.
class Column:
    def __lt__(self, other):
        return f"less than {other}"
    def __eq__(self, other):
        return ["equal", other]
    def __ne__(self, other):
        return ""

column = Column()
print(column < 3)  # expect: less than 3
print(column == 4)  # expect: ['equal', 4]
print((column != 1) or "empty")  # expect: empty
print(5 > column)  # expect: less than 5
