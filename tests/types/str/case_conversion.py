# Case conversion follows Unicode, also where one letter becomes two.
print("Straße".upper(), "ÀÉ".lower(), "ǆ".title(), "ß".casefold(), "ﬁ".upper())
# expect: STRASSE àé ǅ ss FI
print("hello world's 3rd day".title(), "hELLO wORLD".capitalize(), "Hello".swapcase())
# expect: Hello World'S 3Rd Day Hello world hELLO
print("ΑΣ".lower(), "İ".lower() == "i̇", "ŉ".upper(), "ﬃ".capitalize())  # expect: ας True ʼN Ffi
print("MiXeD".lower() == "mixed", "Maße".casefold() == "MASSE".casefold())  # expect: True True
