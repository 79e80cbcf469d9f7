"""Tests that pass."""

import unittest


class One(unittest.TestCase):
    def test_a(self):
        pass

    def test_b(self):
        pass
