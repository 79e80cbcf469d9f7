NAME = "helper"
double = staticmethod(lambda n: n * 2)
