# Everyday text puzzles: palindromes, anagrams, run lengths and Caesar's cipher.
def is_palindrome(text):
    letters = [c for c in text.casefold() if c.isalnum()]
    return letters == letters[::-1]


def run_lengths(text):
    runs = []
    for c in text:
        if runs and runs[-1][0] == c:
            runs[-1][1] += 1
        else:
            runs.append([c, 1])
    return "".join(f"{c}{n}" for c, n in runs)


print(is_palindrome("A man, a plan, a canal: Panama!"), is_palindrome("Python"), sorted("listen") == sorted("silent"))
# expect: True False True
print(run_lengths("aaabccd"), "".join(chr((ord(c) - 97 + 13) % 26 + 97) for c in "hello"))
# expect: a3b1c2d1 uryyb
print(max("mississippi", key="mississippi".count))  # expect: i
print("".join(sorted(set("hello world"), key="hello world".index)), "abc".translate(str.maketrans("abc", "bca")))
# expect: helo wrd bca
