# An augmented assignment has a single target.
# syntax error: 'tuple' is an illegal expression for augmented assignment
(a, b) += 1
