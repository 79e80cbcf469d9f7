"""Comprehension and sort: records are made, filtered, grouped and sorted by several keys."""
# group: containers

CITIES = ["Lagos", "Lima", "Oslo", "Osaka", "Quito", "Riga", "Rome", "Seoul"]


def make_records(count):
    seeds = [(i * 7919 + 104729) % 1_000_003 for i in range(count)]
    return [(CITIES[seed % 8], seed % 90 + 10, seed / 7, f"n{seed:06}") for seed in seeds]


def by_city(records):
    return {city: [record for record in records if record[0] == city] for city in CITIES}


def main():
    records = make_records(200_000)
    adults = [record for record in records if record[1] >= 18]
    print("adults", len(adults), len({age for _, age, _, _ in adults}))
    groups = by_city(adults)
    print("groups", {city: len(found) for city, found in groups.items()})
    by_age_then_name = sorted(adults, key=lambda record: (record[1], record[3]))
    print("first", by_age_then_name[0], by_age_then_name[-1][3])
    by_score = sorted(adults, key=lambda record: -record[2])
    print("score", by_score[0][3], by_score[len(by_score) // 2][3])
    names = [record[3] for record in records]
    names.sort(reverse=True)
    names.sort(key=len)
    names.sort(key=str.upper)
    print("names", names[0], names[-1])
    table = [[row * column % 11 for column in range(300)] for row in range(300)]
    print("flat", sum(cell for row in table for cell in row if cell > 3))


main()
