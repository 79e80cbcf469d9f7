# Frames in imported modules show their file.
import helper
print("imported")  # expect: imported
helper.run(lambda: helper.divide(1, 0))
