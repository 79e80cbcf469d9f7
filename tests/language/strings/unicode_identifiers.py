# Identifiers may use letters of every script and are normalised.
größe = 3
π = 3.14
名前 = "name"
ﬁ = "ligature"
print(größe * π, 名前, fi)  # expect: 9.42 name ligature
class Café:
    naïve = 1
print(Café.naïve, Café.__name__)  # expect: 1 Café
