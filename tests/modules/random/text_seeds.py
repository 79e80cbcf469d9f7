# Text and bytes are seeds too.
import random
print(random.Random("seed").random(), random.Random(b"seed").random())  # expect: 0.1382359792209653 0.1382359792209653
r = random.Random()
r.seed("seed", version=1)
print(r.random())  # expect: 0.9892932758597915
