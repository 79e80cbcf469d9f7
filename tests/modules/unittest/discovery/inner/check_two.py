"""A test that fails."""

import unittest


class Two(unittest.TestCase):
    def test_fails(self):
        self.fail("so")
