DEBUG = False
if DEBUG:
    level: int = 1
else:
    level: str = "info"
for name in "ab":
    item: list = [name]
