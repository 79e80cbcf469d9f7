# Strings are indexed and sliced by character, also from the end and with a step.
text = "Grüße, 世界 🌍"
print(len(text), text[0], text[-1], text[2], text[7:9])  # expect: 11 G 🌍 ü 世界
print(text[::-1], text[::2], text[-3:], text[:-3], text[5:2], text[5:2:-1])
# expect: 🌍 界世 ,eßürG Güe 界🌍 界 🌍 Grüße, 世  ,eß
print(text[100:], text[-100:3], repr(text[3:3]))  # expect:  Grü ''
print("🌍" in text, "x" not in text)  # expect: True True
text[100]  # raises: IndexError: string index out of range
