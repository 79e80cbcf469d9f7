# A seed gives the same numbers on every machine.
import random
random.seed(42)
print(random.random(), random.random())  # expect: 0.6394267984578837 0.025010755222666936
print(random.randint(1, 6), random.randrange(10), random.randrange(0, 100, 5), random.getrandbits(70))  # expect: 3 3 35 124265960472762171881
print(random.choice("abcdef"), random.uniform(1, 10), random.randbytes(4))  # expect: f 7.666009702009083 b'4$\x9d\x8b'
random.seed(0)
print([random.randint(1, 100) for _ in range(10)])  # expect: [50, 98, 54, 6, 34, 66, 63, 52, 39, 62]
print(random.Random(-7).random(), random.Random(1.5).random(), random.Random(2**100).random())  # expect: 0.32383276483316237 0.551763726942059 0.7586581712996778
