# A small template engine with find(), slices and a dictionary.
def render(template, values):
    result, position = "", 0
    while (start := template.find("{{", position)) != -1:
        end = template.index("}}", start)
        name, _, option = template[start + 2 : end].strip().partition("|")
        value = str(values[name])
        result += template[position:start] + (value.upper() if option == "upper" else value)
        position = end + 2
    return result + template[position:]


print(render("Dear {{ name|upper }}, you owe {{sum}} EUR.", {"name": "Ada", "sum": 12.5}))
# expect: Dear ADA, you owe 12.5 EUR.
print(render("no fields", {}), repr(render("", {})))  # expect: no fields ''
render("{{ open", {})  # raises: ValueError: substring not found
