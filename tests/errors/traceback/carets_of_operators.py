# Carets underline the operator and its operands.
prices = [1, 2, None]
def total(a, b, c):
    return (a * 2) + (b / c)

total(prices[0], prices[1], prices[2])
