# An f-string holds any expression, conversions, nested fields and the = form.
name, width, values = "Ada", 10, {"a": [1, 2, 3]}
print(f"{name!r:>{width}}|{values['a'][1]}|{sum(values["a"])}|{name.upper()}|{'nested ' + f'{width * 2}'}")
# expect:      'Ada'|2|6|ADA|nested 20
print(f"{name=} {width=:>5} {width + 1 = } {name=!s}")
# expect: name='Ada' width=   10 width + 1 = 11 name=Ada
print(f"{{literal}} {3 if width > 5 else 4} {(lambda x: x * 2)(21)} {[n for n in range(3)]}")
# expect: {literal} 3 42 [0, 1, 2]
print(f"{width:{'>' if width else '<'}5}|{3.14159:.{1 + 1}f}|{'a' 'b'}")  # expect:    10|3.14|ab
