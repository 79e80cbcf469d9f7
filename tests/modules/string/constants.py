# The sets of characters.
import string
print(string.ascii_lowercase, string.ascii_uppercase, string.digits)  # expect: abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789
print(string.ascii_letters == string.ascii_lowercase + string.ascii_uppercase, string.hexdigits, string.octdigits)  # expect: True 0123456789abcdefABCDEF 01234567
print(string.punctuation, len(string.printable), repr(string.whitespace))  # expect: !"#$%&'()*+,-./:;<=>?@[\]^_`{|}~ 100 ' \t\n\r\x0b\x0c'
print(string.capwords("  hello   wide world "), string.capwords("a-bc-D", "-"))  # expect: Hello Wide World A-Bc-D
