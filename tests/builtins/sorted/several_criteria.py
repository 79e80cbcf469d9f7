# Records sort by several keys, by tuples or by sorting twice.
records = [("Eve", 30, 1.5), ("Adam", 30, 2.5), ("Cain", 20, 2.5), ("Abel", 20, 1.5)]
print([name for name, *_ in sorted(records, key=lambda record: (record[1], record[0]))])
# expect: ['Abel', 'Cain', 'Adam', 'Eve']
print([name for name, *_ in sorted(records, key=lambda record: (-record[2], record[1]))])
# expect: ['Cain', 'Adam', 'Abel', 'Eve']
by_name = sorted(records)
print([name for name, *_ in sorted(by_name, key=lambda record: record[1], reverse=True)])
# expect: ['Adam', 'Eve', 'Abel', 'Cain']
print(sorted("b10 a2 a10 b2".split(), key=lambda text: (text[0], int(text[1:]))))
# expect: ['a2', 'a10', 'b2', 'b10']
