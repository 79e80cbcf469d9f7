# While loops know break, continue and else.
n = 0
while n < 10:
    n += 1
    if n % 2:
        continue
    if n == 6:
        break
    print("even", n)
else:
    print("not reached")
# expect: even 2
# expect: even 4
while n > 5:
    n -= 1
else:
    print("ended by itself at", n)  # expect: ended by itself at 5
