# Assertions that hold say nothing; those that fail tell the values.
import unittest
case = unittest.TestCase()
case.assertTrue(1), case.assertIn(1, [1]), case.assertIsNone(None), case.assertAlmostEqual(0.1 + 0.2, 0.3), case.assertGreater(2, 1)
with case.assertRaises(ValueError) as context:
    int("x")
print(context.exception)  # expect: invalid literal for int() with base 10: 'x'
def failing():
    yield lambda: case.assertEqual(1, 2)
    yield lambda: case.assertTrue(0, "why")
    yield lambda: case.assertIs(1, None)
    yield lambda: case.assertIn(3, [1, 2])
    yield lambda: case.assertAlmostEqual(1.0, 1.1)
    yield lambda: case.assertIsInstance(1, str)
    yield lambda: case.assertLess(2, 1)
    yield lambda: case.assertRaises(KeyError, dict)
    yield lambda: case.assertCountEqual([1, 2, 2], [1, 1, 2])
    yield lambda: case.assertSetEqual({1}, {2})
for check in failing():
    try:
        check()
    except AssertionError as error:
        print(repr(str(error)))  # expect: '1 != 2'
        # expect: '0 is not true : why'
        # expect: '1 is not None'
        # expect: '3 not found in [1, 2]'
        # expect: '1.0 != 1.1 within 7 places (0.10000000000000009 difference)'
        # expect: "1 is not an instance of <class 'str'>"
        # expect: '2 not less than 1'
        # expect: 'KeyError not raised by dict'
        # expect: 'Element counts were not equal:\nFirst has 1, Second has 2:  1\nFirst has 2, Second has 1:  2'
        # expect: 'Items in the first set but not the second:\n1\nItems in the second set but not the first:\n2'
