# What two sequences have in common.
from difflib import SequenceMatcher, get_close_matches
for a, b in (("abcd", "bcde"), ("", ""), ("abc", ""), ("qabxcd", "abycdf"), ("private Thread currentThread;", "private volatile Thread currentThread;"), ([1, 2, 3], [2, 3, 4, 1]), ("aaaa", "aa"), ("kitten", "sitting")):
    s = SequenceMatcher(None, a, b)
    print(s.ratio(), s.quick_ratio(), s.real_quick_ratio(), s.get_matching_blocks(), s.get_opcodes(), s.find_longest_match())
s = SequenceMatcher(lambda x: x == " ", " abcd", "abcd abcd"); print(s.find_longest_match(0, 5, 0, 9), s.bjunk, s.b2j)
s = SequenceMatcher(None, "x" * 150 + "y" * 100, "y" * 100 + "x" * 150); print(s.ratio(), sorted(s.bpopular), SequenceMatcher(None, s.a, s.b, autojunk=False).ratio())
print(list(SequenceMatcher(None, [str(n) for n in range(30)], [str(n) for n in range(30) if n % 11]).get_grouped_opcodes(2)))
print(get_close_matches("appel", ["ape", "apple", "peach", "puppy"]), get_close_matches("wheel", ["while", "whale", "heel", "eel"], 2, 0.5), get_close_matches("zzz", ["a"]))
for wrong in (lambda: get_close_matches("a", [], 0), lambda: get_close_matches("a", [], 1, 2)):
    try:
        wrong()
    except ValueError as error:
        print(error)
s.set_seqs("ab", "ba"); print(s.ratio()); s.set_seq1("ba"); print(s.ratio())
