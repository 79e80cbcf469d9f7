# iter() with a function and a sentinel calls the function until the sentinel comes.
values = [5, 3, 0, 7]
print(list(iter(values.pop, 0)), values)  # expect: [7] [5, 3]
count = 0


def tick():
    global count
    count += 1
    return count


print(list(iter(tick, 4)), count)  # expect: [1, 2, 3] 4
iter(5, 0)  # raises: TypeError: iter(v, w): v must be callable
