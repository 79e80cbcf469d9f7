"""Fannkuch: how often the front of a permutation must be flipped until a 1 comes first."""
# group: containers


def fannkuch(size):
    counters = [0] * size
    permutation = list(range(size))
    most_flips = checksum = 0
    sign = 1
    while True:
        first = permutation[0]
        if first:
            flipped = permutation[:]
            flips = 1
            while target := flipped[first]:
                flipped[: first + 1] = flipped[first::-1]
                first = target
                flips += 1
            if flips > most_flips:
                most_flips = flips
            checksum += sign * flips
        # The next permutation, in an order where neighbours differ by one rotation.
        if sign == 1:
            permutation[0], permutation[1] = permutation[1], permutation[0]
            sign = -1
            continue
        permutation[1], permutation[2] = permutation[2], permutation[1]
        sign = 1
        for i in range(2, size):
            if counters[i] < i:
                counters[i] += 1
                break
            if i == size - 1:
                return checksum, most_flips
            counters[i] = 0
            permutation.insert(i + 1, permutation.pop(0))


def main():
    checksum, most_flips = fannkuch(9)
    print(f"{checksum}\nPfannkuchen(9) = {most_flips}")


main()
