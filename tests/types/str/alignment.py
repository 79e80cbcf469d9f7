# center, ljust, rjust and zfill pad to a width in characters.
print("[" + "ab".center(7) + "][" + "abc".center(6, "*") + "][" + "ab".ljust(5, ".") + "]")
# expect: [   ab  ][*abc**][ab...]
print("ab".rjust(5, "-"), "42".zfill(5), "-42".zfill(6), "+7".zfill(4), "toolong".ljust(3))
# expect: ---ab 00042 -00042 +007 toolong
print("a".center(4, "é"), "abc".zfill(2), "".zfill(3))  # expect: éaéé abc 000
"ab".center(10, "xy")  # raises: TypeError: The fill character must be exactly one character long
