# Augmented assignment to a list changes the object, the plain form makes a new one.
original = [1, 2]
alias = original
alias += [3]
print(original, alias is original)  # expect: [1, 2, 3] True
alias = alias + [4]
print(original, alias)  # expect: [1, 2, 3] [1, 2, 3, 4]
alias *= 2
print(alias)  # expect: [1, 2, 3, 4, 1, 2, 3, 4]
