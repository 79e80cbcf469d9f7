# A local name that no branch has assigned is unbound.
def choose(flag):
    if flag:
        result = "yes"
    return result

print(choose(True))  # expect: yes
choose(False)  # raises: UnboundLocalError: cannot access local variable 'result' where it is not associated with a value
