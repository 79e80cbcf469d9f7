# Text grows with += and join(), and large texts can be searched.
text = ""
for number in range(10_000):
    text += str(number % 10)
print(len(text), text[:12], text.count("789"), text.find("90123", 5000), text == "0123456789" * 1000)
# expect: 10000 012345678901 1000 5009 True
words = [f"w{n}" for n in range(5000)]
joined = " ".join(words)
print(len(joined), joined.split() == words, joined.replace("w", "").split()[-1], len(joined.encode()))
# expect: 28889 True 4999 28889
big = "é" * 100_000 + "x"
print(len(big), big.index("x"), big[-2:], big.upper()[0], len(big.encode()))
# expect: 100001 100000 éx É 200001
