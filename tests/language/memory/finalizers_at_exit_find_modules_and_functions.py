# At the end of a program finalizers run while its modules and functions are still there.
import os
import sys


class A:
    def __init__(self, number):
        self.number = number

    def __del__(self):
        print("del", self.number, os.sep, sys.maxsize > 0, helper())


def helper():
    return "helped"


a = A(1)
b = [A(2)]
c = {"k": A(3)}
print("end")
