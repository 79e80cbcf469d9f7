# A type statement makes an alias whose value is computed when it is asked.
type Pair[A, B = int] = tuple[A, B]
type Tree = list[Tree] | int
type Broken = undefined_name
print(Pair, Pair.__name__, Pair.__type_params__)  # expect: Pair Pair (A, B)
print(Pair.__value__)  # expect: tuple[A, B]
print(Tree.__value__)  # expect: list[Tree] | int
print(type(Tree).__name__)  # expect: TypeAliasType
type = "still a name"
print(type)  # expect: still a name
Broken.__value__  # raises: NameError: name 'undefined_name' is not defined
