# A subclass of list adds methods and can override special ones.
class Stack(list):
    push = list.append

    def peek(self):
        return self[-1]

    def __repr__(self):
        return f"Stack({super().__repr__()})"


stack = Stack("ab")
stack.push("c")
print(stack, stack.peek(), len(stack), stack.pop(), str(stack))
# expect: Stack(['a', 'b']) c 3 c Stack(['a', 'b'])
print(stack == ["a", "b"], type(stack[:1]).__name__, type(stack + []).__name__, type(stack.copy()).__name__)
# expect: True list list list
stack.note = "attributes work"
print(stack.note, isinstance(stack, list), bool(Stack()))  # expect: attributes work True False
