# split() also gives what groups matched; None for those that did not.
import re
print(re.split(r"\W+", "Words, words, words."), re.split(r"(\W+)", "Words, words."), re.split("(x)|(y)", "axbyc"))
print(re.split(r"(\W)", "a-b c", maxsplit=1), re.split("-", "a-b-c", maxsplit=1), re.split("-", "abc"), re.split("-", ""))
print(re.compile("-").split("a-b-c", 1), re.split(r"(?=b)", "abab"), re.split(r"(-)|(,)", "a-b,c"))
