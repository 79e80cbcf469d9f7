# The runner shows failures with their values, errors, and skipped tests.
import io, unittest
class TestMath(unittest.TestCase):
    def test_add(self):
        self.assertEqual(1 + 1, 2)
    def test_divide(self):
        1 / 0
    def test_wrong(self):
        "One is not two."
        self.assertEqual(1, 2, "sum")
    @unittest.skip("not today")
    def test_skipped(self): ...
    def test_parts(self):
        for n in range(3):
            with self.subTest(n=n):
                self.assertNotEqual(n, 1)
stream = io.StringIO()
suite = unittest.defaultTestLoader.loadTestsFromTestCase(TestMath)
result = unittest.TextTestRunner(stream=stream, verbosity=2).run(suite)
text = stream.getvalue().replace(__file__, "FILE")
print("\n".join(line for line in text.splitlines() if not line.startswith("Ran ")))
print(result.testsRun, len(result.failures), len(result.errors), len(result.skipped), result.wasSuccessful())
