# Break and continue belong to the innermost loop, its else to the outer one.
for i in range(3):
    for j in range(3):
        if j == i:
            break
        print(i, j)  # expect: 1 0
    else:
        continue
    if i == 1:
        print("leaving")  # expect: leaving
        break
for x in range(2):
    while True:
        break
    else:
        print("never")
    print("after", x)
# expect: after 0
# expect: after 1
