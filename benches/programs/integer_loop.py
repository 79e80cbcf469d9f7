"""Integer loop: Collatz chains and a linear congruential generator, in plain while and for loops."""
# group: numbers


def longest_chain(limit):
    best_start, best_length = 1, 1
    for start in range(1, limit):
        number, length = start, 1
        while number != 1:
            if number & 1:
                number = 3 * number + 1
            else:
                number >>= 1
            length += 1
        if length > best_length:
            best_start, best_length = start, length
    return best_start, best_length


def generator_checksum(steps):
    state, total = 42, 0
    for _ in range(steps):
        state = (state * 1103515245 + 12345) % 2147483648
        total = (total + (state >> 16)) & 0xFFFFFF
    return total


def main():
    print("collatz", *longest_chain(60_000))
    print("generator", generator_checksum(1_500_000))


main()
