# A function can treat the values of a template unlike its text.
def html(template):
    parts = []
    for part in template:
        if isinstance(part, str):
            parts.append(part)
        else:
            text = format(part.value, part.format_spec)
            parts.append(text.replace("&", "&amp;").replace("<", "&lt;"))
    return "".join(parts)

user = "<script>"
print(html(t"<b>{user}</b> has {3.14159:.1f} & more"))  # expect: <b>&lt;script></b> has 3.1 & more
