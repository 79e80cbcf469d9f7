# expandtabs() advances to multiples of the tab size, counted from the last newline.
print("a\tb".expandtabs(), "ab\tc\n\td".expandtabs(4), sep="|")
# expect: a       b|ab  c
# expect:     d
print("1\t2\t3".expandtabs(3), "\t".expandtabs(0) == "", "a\tb".expandtabs(tabsize=1))
# expect: 1  2  3 True a b
print("abcdefgh\tx".expandtabs())  # expect: abcdefgh        x
