# Dialects by name, by class and by options; which settings are refused.
import csv
print(csv.list_dialects(), csv.get_dialect("unix").quoting, csv.get_dialect("excel-tab").delimiter == "\t")
class semicolon(csv.Dialect):
    delimiter = ";"
    quotechar = "'"
    lineterminator = "\n"
    quoting = csv.QUOTE_MINIMAL
csv.register_dialect("mine", semicolon)
csv.register_dialect("pipes", delimiter="|")
csv.register_dialect("both", "mine", delimiter=":")
print(csv.list_dialects(), list(csv.reader(["a;'b;c'"], "mine")), list(csv.reader(["a|b"], dialect="pipes")))
print(csv.get_dialect("both").quotechar, csv.get_dialect("both").delimiter, csv.reader([], semicolon()).dialect.delimiter)
csv.unregister_dialect("both")
class incomplete(csv.Dialect):
    delimiter = ";"
for wrong in (
    lambda: csv.reader(5), lambda: csv.reader([], delimiter="ab"), lambda: csv.reader([], delimiter=1),
    lambda: csv.reader([], delimiter=""), lambda: csv.reader([], delimiter=None), lambda: csv.reader([], quotechar=""),
    lambda: csv.reader([], quotechar="aa"), lambda: csv.reader([], quotechar=3), lambda: csv.reader([], escapechar="ab"),
    lambda: csv.reader([], escapechar=2), lambda: csv.reader([], lineterminator=2), lambda: csv.reader([], quoting=9),
    lambda: csv.reader([], lineterminator=None), lambda: csv.reader([], quoting="a"), lambda: csv.reader([], foo=1),
    lambda: csv.reader([], "nope"), lambda: csv.reader([], delimiter="\n"), lambda: csv.reader([], quotechar=","),
    lambda: csv.reader([], escapechar=","), lambda: csv.reader([], escapechar='"'), lambda: csv.reader([], lineterminator=","),
    lambda: csv.reader([], quotechar=None, quoting=1), lambda: csv.reader([], quotechar=" ", skipinitialspace=True),
    lambda: csv.get_dialect("zz"), lambda: csv.unregister_dialect("zz"), lambda: csv.register_dialect(5),
    lambda: csv.register_dialect("x", "nope"), incomplete, csv.Dialect, lambda: csv.field_size_limit("a"),
    lambda: setattr(csv.get_dialect("excel"), "delimiter", "x"), lambda: csv.nothing,
):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
print(csv.field_size_limit(), csv.field_size_limit(3), csv.field_size_limit())
for line in ("abcd,e", '"abcd"', "abc,d"):
    try:
        print(list(csv.reader([line])))
    except csv.Error as error:
        print(type(error), error)
print(csv.reader([], quotechar=None).dialect.quoting, csv.QUOTE_ALL, csv.QUOTE_NOTNULL, csv.excel.__mro__)
