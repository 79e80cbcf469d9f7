# The classic algorithms agree with sorted().
def insertion_sort(items):
    items = items[:]
    for i in range(1, len(items)):
        j = i
        while j and items[j - 1] > items[j]:
            items[j - 1], items[j] = items[j], items[j - 1]
            j -= 1
    return items


def quicksort(items):
    if len(items) < 2:
        return items
    pivot, *rest = items
    return quicksort([x for x in rest if x < pivot]) + [pivot] + quicksort([x for x in rest if x >= pivot])


numbers = [(i * 37 + 11) % 50 for i in range(40)]
print(insertion_sort(numbers) == sorted(numbers) == quicksort(numbers), quicksort([3, 1, 2]), insertion_sort(list("hello")))
# expect: True [1, 2, 3] ['e', 'h', 'l', 'l', 'o']
