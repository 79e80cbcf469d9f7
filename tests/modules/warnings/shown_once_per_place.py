# By default a warning is shown once for each place in the program.
import io, sys, warnings
sys.stderr = io.StringIO()
def careful():
    warnings.warn("be careful")
for _ in range(3):
    careful()
warnings.simplefilter("always")
careful(), careful()
print(sys.stderr.getvalue().replace(__file__, "FILE"))  # expect: FILE:5: UserWarning: be careful
# expect:   warnings.warn("be careful")
# expect: FILE:5: UserWarning: be careful
# expect:   warnings.warn("be careful")
# expect: FILE:5: UserWarning: be careful
# expect:   warnings.warn("be careful")
# expect:
