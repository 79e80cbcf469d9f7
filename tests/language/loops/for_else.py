# The else of a loop runs when the loop was not left by break.
def search(numbers, wanted):
    for position, n in enumerate(numbers):
        if n == wanted:
            result = position
            break
    else:
        result = "absent"
    return result

print(search([4, 5, 6], 5))  # expect: 1
print(search([4, 5, 6], 9))  # expect: absent
print(search([], 1))  # expect: absent
