# Unhashable values cannot be keys or members.
def attempt(source):
    try:
        eval(source)
    except TypeError as error:
        print(error)

for source in (
    "{[1]: 2}", "{[1]}", "hash({})", "{}[[]]", "{1: 2}.get([])", "([1], 2) in {}", "hash(([], 1))",
    "{{}: 1}", "set([[]])", "frozenset([{}])", "dict([([], 1)])", "{1}.add([])", "{1: {}}[{}]",
):
    attempt(source)
# expect: cannot use 'list' as a dict key (unhashable type: 'list')
# expect: cannot use 'list' as a set element (unhashable type: 'list')
# expect: unhashable type: 'dict'
# expect: cannot use 'list' as a dict key (unhashable type: 'list')
# expect: cannot use 'list' as a dict key (unhashable type: 'list')
# expect: cannot use 'tuple' as a dict key (unhashable type: 'list')
# expect: unhashable type: 'list'
# expect: cannot use 'dict' as a dict key (unhashable type: 'dict')
# expect: cannot use 'list' as a set element (unhashable type: 'list')
# expect: cannot use 'dict' as a set element (unhashable type: 'dict')
# expect: cannot use 'list' as a dict key (unhashable type: 'list')
# expect: cannot use 'list' as a set element (unhashable type: 'list')
# expect: cannot use 'dict' as a dict key (unhashable type: 'dict')
{[1, 2]: "list"}  # raises: TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
