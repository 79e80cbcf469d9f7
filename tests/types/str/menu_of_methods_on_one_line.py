# Methods chain from left to right.
line = "  The QUICK brown-fox; jumps\tOVER  "
print(line.strip().lower().replace("-", " ").replace(";", "").expandtabs(1).title().split())
# expect: ['The', 'Quick', 'Brown', 'Fox', 'Jumps', 'Over']
print("_".join(line.casefold().split()).removesuffix("over").rstrip("_").center(34, "*"))
# expect: ****the_quick_brown-fox;_jumps****
print(line.strip().partition(";")[2].strip().swapcase().split("\t")[::-1], line.count(" "), line.find("fox"))
# expect: ['over', 'JUMPS'] 7 18
