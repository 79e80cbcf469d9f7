# A dict comprehension evaluates key before value and keeps the last value of a key.
def say(text):
    print(text)
    return text

print({say(f"key {n}"): say(f"value {n}") for n in range(2)})
# expect: key 0
# expect: value 0
# expect: key 1
# expect: value 1
# expect: {'key 0': 'value 0', 'key 1': 'value 1'}
print({len(word): word for word in ["a", "bb", "c", "dd"]})  # expect: {1: 'c', 2: 'dd'}
