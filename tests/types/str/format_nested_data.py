# Templates reach into nested data and align columns by computed widths.
rows = [("apples", 3, 1.2), ("figs", 12, 10.75), ("watermelons", 1, 3)]
width = max(len(name) for name, *_ in rows)
for name, count, price in rows:
    print(f"{name:<{width}} {count:>3} x {price:>6.2f} = {count * price:>7.2f}")
# expect: apples        3 x   1.20 =    3.60
# expect: figs         12 x  10.75 =  129.00
# expect: watermelons   1 x   3.00 =    3.00
print("{0[name]} {0[tags][0]} {1.real:.1f} {1.imag}".format({"name": "n", "tags": ["t"]}, 2 + 3j))
# expect: n t 2.0 3.0
print("{:>{w}.{p}f}|{:{f}^{w}}".format(3.14159, "mid", w=9, p=2, f="-"), "{:5}{:<5}{:^5}|".format(1, 2, 3))
# expect:      3.14|---mid---     12      3  |
