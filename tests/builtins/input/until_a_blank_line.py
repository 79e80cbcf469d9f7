# Reading numbers until a blank line, the usual way.
# stdin: 3
# stdin: 4.5
# stdin: x
# stdin:
total = 0
while line := input():
    try:
        total += float(line)
    except ValueError:
        print("not a number:", line)
# expect: not a number: x
print(total)  # expect: 7.5
