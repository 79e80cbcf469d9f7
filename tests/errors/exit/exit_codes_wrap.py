# Exit codes are taken modulo 256, as the system does.
# exit: 44
import sys
print("leaving")  # expect: leaving
sys.exit(300)
