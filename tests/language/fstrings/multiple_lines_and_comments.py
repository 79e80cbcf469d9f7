# A triple-quoted f-string spans lines, and a field may contain line breaks and comments.
total, count = 10, 4
print(f"""total: {total}
mean:  {total / count}""")
# expect: total: 10
# expect: mean:  2.5
print(f"{
    total  # the sum
    + count
} items")  # expect: 14 items
print(f'''{
    "a"
    "b"
}''')  # expect: ab
