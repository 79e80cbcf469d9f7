# The text of SystemExit goes to standard error with exit code 1.
import sys
print("before")  # expect: before
sys.exit("giving up: no input")
