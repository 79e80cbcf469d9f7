# Text is aligned, filled and cut by its format specification.
print(f"[{'ab':5}] [{'ab':>5}] [{'ab':^5}] [{'ab':*<5}] [{'abcdef':.3}] [{'abcdef':>8.2}]")
# expect: [ab   ] [   ab] [ ab  ] [ab***] [abc] [      ab]
print(format("x", "é^3"), format("abc", ""), format("abc", "s"))  # expect: éxé abc abc
for specification in ("d", "=5", "+", ",", "05"):
    try:
        print(format("ab", specification))
    except ValueError as error:
        print(error)
# expect: Unknown format code 'd' for object of type 'str'
# expect: '=' alignment not allowed in string format specifier
# expect: Sign not allowed in string format specifier
# expect: Cannot specify ',' with 's'.
# expect: ab000
