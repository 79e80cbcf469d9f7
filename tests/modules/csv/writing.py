# Rows to text, with every way of quoting.
import csv
import io
ROWS = [["a", "b,c", 'd"e', "f\ng", ""], [1, 2.5, None, True, 1e300, -0.0], [" x", "y ", "a'b"], []]
for quoting in range(6):
    for options in ({}, {"escapechar": "\\"}, {"escapechar": "\\", "doublequote": False}):
        for row in ROWS:
            file = io.StringIO()
            try:
                print(quoting, options, csv.writer(file, quoting=quoting, **options).writerow(row), repr(file.getvalue()))
            except Exception as error:
                print(quoting, options, type(error).__name__, error)
def written(rows, *args, **options):
    file = io.StringIO()
    csv.writer(file, *args, **options).writerows(rows)
    return file.getvalue()
print(repr(written([["a", "b c"], ["'"]], delimiter=" ", quotechar="'", lineterminator="\n")))
print(repr(written([["a", 1]], "unix")), repr(written([["a", "b"]], csv.excel_tab)), repr(written([[""]])))
print(repr(written([[None]])), repr(written((("a",), "xyz", range(3)))), repr(written([["a!b"]], lineterminator="!\n")))
print(repr(written([["", "a"]], delimiter=" ", skipinitialspace=True)))
for wrong in (
    lambda: csv.writer(5), lambda: written(5), lambda: written([5]), lambda: written([[""]], quoting=csv.QUOTE_NONE),
    lambda: written([["a,b"]], quoting=csv.QUOTE_NONE), lambda: written([[None]], quoting=csv.QUOTE_NOTNULL),
):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
class Price:
    def __float__(self):
        return 1.5
    def __str__(self):
        return "1,5"
print(repr(written([[Price(), "x"]], quoting=csv.QUOTE_NONNUMERIC)))
text = written([["a\nb", 'c"d', "é"], ["1", "", "x,y"]])
print(list(csv.reader(io.StringIO(text, newline=""))))
