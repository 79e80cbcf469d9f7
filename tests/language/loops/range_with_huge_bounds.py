# A for loop over a range works beyond 64 bits.
for i in range(2**63 - 2, 2**63 + 1):
    print(i)
# expect: 9223372036854775806
# expect: 9223372036854775807
# expect: 9223372036854775808
for i in range(-2**64, -2**64 - 3, -2):
    print(i)
# expect: -18446744073709551616
# expect: -18446744073709551618
print(len(range(0, 2**62, 2)), sum(range(10**6)))  # expect: 2305843009213693952 499999500000
