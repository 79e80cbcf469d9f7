# Fixtures run around the tests of a class and around each test, cleanups after that.
import io, unittest
class TestOrder(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("class up")
    @classmethod
    def tearDownClass(cls):
        print("class down")
    def setUp(self):
        self.addCleanup(print, "cleanup")
        print("up")
    def tearDown(self):
        print("down")
    def test_b(self):
        print("b")
    def test_a(self):
        print("a")
    @unittest.expectedFailure
    def test_c(self):
        self.fail("expected")
suite = unittest.defaultTestLoader.loadTestsFromTestCase(TestOrder)
print(suite.countTestCases(), unittest.TextTestRunner(stream=io.StringIO()).run(suite))
