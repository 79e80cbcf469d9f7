# A format string that is wrong says where.
from string import Formatter
def report(text, *args):
    try:
        return Formatter().format(text, *args)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
print(report("}"))  # expect: ValueError: Single '}' encountered in format string
print(report("{!x}", 1))  # expect: ValueError: Unknown conversion specifier x
print(report("{0} {}", 1, 2))  # expect: ValueError: cannot switch from manual field specification to automatic field numbering
print(report("{} {0}", 1, 2))  # expect: ValueError: cannot switch from automatic field numbering to manual field specification
print(report("{a"))  # expect: ValueError: expected '}' before end of string
print(report("{0[a}", 1))  # expect: ValueError: expected '}' before end of string
print(report("{5}", 1))  # expect: IndexError: tuple index out of range
print(report("{0.}", 1))  # expect: ValueError: Empty attribute in format string
