# Identifiers may have letters of any script; escapes name any character.
größe = 3
名前 = "name"
π = 3.14159
print(größe * 2, 名前, round(π, 2), "\t|\x41|\u00e9|\U0001F40D|\N{SNOWMAN}|\101|\\n")
print(r"raw \n \x41", len(r"\n"), """three
lines
here""".split("\n"), 'a\
b')
print("ﬁ".isidentifier(), "2x".isidentifier(), "class".isidentifier(), "naïve".isidentifier())
