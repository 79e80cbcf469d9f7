# An unpacking that fails in a for loop underlines the targets.
pairs = [(1, 2), (3, 4, 5)]
for left, right in pairs:
    print(left, right)  # expect: 1 2
