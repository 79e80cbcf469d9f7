# The script is the module __main__, and importing it under its own name runs it again.
print("running as", __name__)  # expect: running as __main__
value = 1
if __name__ == "__main__":
    import sys
    import main  # expect: running as main
    print(main.value, sys.modules["__main__"] is main, sys.modules["main"] is main)  # expect: 1 False True
    print(__file__.endswith("main.py"), __package__, __doc__)  # expect: True None None
    print(sys.modules["__main__"].value)  # expect: 1
