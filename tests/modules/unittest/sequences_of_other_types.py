# assertSequenceEqual takes sequences of different types with the same items as equal.
import unittest


class Case(unittest.TestCase):
    def runTest(self):
        self.assertSequenceEqual([1, 2], (1, 2))
        with self.assertRaises(AssertionError) as caught:
            self.assertSequenceEqual([1, 2], (1, 3))
        print(str(caught.exception).splitlines()[0])  # expect: Sequences differ: [1, 2] != (1, 3)


Case().runTest()
