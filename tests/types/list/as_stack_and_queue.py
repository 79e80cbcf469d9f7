# A list is a stack with append() and pop(), a queue with pop(0).
def balanced(text):
    pairs, stack = {")": "(", "]": "[", "}": "{"}, []
    for character in text:
        if character in pairs.values():
            stack.append(character)
        elif character in pairs and (not stack or stack.pop() != pairs[character]):
            return False
    return not stack


print([balanced(text) for text in ("(a[b]{c})", "(]", "((", "", "}{")])
# expect: [True, False, False, True, False]
queue, order = [1], []
while queue:
    number = queue.pop(0)
    order.append(number)
    queue += [n for n in (number * 2, number * 2 + 1) if n < 12]
print(order)  # expect: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
