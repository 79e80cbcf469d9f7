# A long chain of elif takes the first branch that is true.
def grade(points):
    if points >= 90:
        return "A"
    elif points >= 80:
        return "B"
    elif points >= 70:
        return "C"
    elif points >= 60:
        return "D"
    else:
        return "F"

print([grade(p) for p in (95, 80, 79, 61, 0)])  # expect: ['A', 'B', 'C', 'D', 'F']
if 0: print("no")
elif (): print("no")
elif "x": print("one line")  # expect: one line
else: print("no")
