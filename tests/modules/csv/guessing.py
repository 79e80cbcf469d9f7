# The Sniffer's guesses.
import csv
SAMPLES = [
    "a;b\nc;d\n", "name,age\nAnn,3\nBob,44\n", "'a':'b c':1\n'd':'e':2\n", "x\ty\n1\t2\n", '"a", "b"\n"c", "d"\n',
    "a b c\nd e f\n", "1|2|3\n4|5|6\n7|8|9", '"x ""y""",2\n"z",3\n', "\"only\"\n\"quoted\"\n", "a,b;c\nd,e;f\n" * 12,
    "2020-01-01,5\n2020-01-02,6\n",
]
for sample in SAMPLES:
    try:
        found = csv.Sniffer().sniff(sample)
        print(repr(found.delimiter), repr(found.quotechar), found.doublequote, bool(found.skipinitialspace), found.__name__)
        print(csv.Sniffer().has_header(sample))
    except (csv.Error, ValueError) as error:
        print(repr(sample[:10]), error)
print(csv.Sniffer().sniff("a,b;c\nd,e;f\n", delimiters=";").delimiter)
try:
    csv.Sniffer().sniff("abc")
except csv.Error as error:
    print(error)
