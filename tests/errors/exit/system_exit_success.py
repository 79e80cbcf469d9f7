# Leaving with None or zero is a success.
import sys
try:
    sys.exit()
except SystemExit as exit:
    print(repr(exit), exit.code)  # expect: SystemExit() None
try:
    exit_code = sys.exit("text")
except SystemExit as exit:
    print(repr(exit.code))  # expect: 'text'
print("done")  # expect: done
raise SystemExit
