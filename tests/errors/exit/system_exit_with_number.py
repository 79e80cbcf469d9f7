# The number of SystemExit is the exit code, and nothing is printed.
import sys
try:
    print("working")  # expect: working
    sys.exit(3)
finally:
    print("cleaning up")  # expect: cleaning up
# exit: 3
