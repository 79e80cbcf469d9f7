# A specification may contain replacement fields itself.
width, precision, fill = 10, 3, "*"
print(f"{3.14159:{width}.{precision}f}|")  # expect:      3.142|
print(f"{'mid':{fill}^{width}}")  # expect: ***mid****
print(f"{'x':{'>' if width > 5 else '<'}{width // 2}}|")  # expect:     x|
for align in "<>^":
    print(f"[{7:{align}{5}}]")
# expect: [7    ]
# expect: [    7]
# expect: [  7  ]
