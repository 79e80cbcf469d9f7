# Case methods and tests look at ASCII letters only.
data = b"Hello World \xe9"
print(data.upper(), data.lower(), data.swapcase(), b"hello world".title(), b"hELLO".capitalize())
# expect: b'HELLO WORLD \xe9' b'hello world \xe9' b'hELLO wORLD \xe9' b'Hello World' b'Hello'
print(b"abc".isalpha(), b"12".isdigit(), b"a1".isalnum(), b" \n".isspace(), b"AB".isupper(), b"ab".islower())
# expect: True True True True True True
print(b"Ab Cd".istitle(), data.isascii(), b"\xe9".isalpha(), b"".isalpha())
# expect: True False False False
print(b"7".zfill(3), b"ab".center(6, b"*"), b"ab".ljust(4, b"."), b"ab".rjust(4))
# expect: b'007' b'**ab**' b'ab..' b'  ab'
