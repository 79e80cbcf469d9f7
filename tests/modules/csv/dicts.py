# Rows as dicts, both ways.
import csv
import io
rows = csv.DictReader(["name,age", "Ann,3", "", "Bob,4,x,y", "Cy"], restval="?")
print(rows.fieldnames, rows.line_num)
for row in rows:
    print(row, rows.line_num)
print(list(csv.DictReader(["1,2", "3"], ["a", "b"], restkey="more")), csv.DictReader([]).fieldnames, list(csv.DictReader([])))
print(list(csv.DictReader(["a;b", "1;2"], delimiter=";")), list(csv.DictReader(["1,2,3"], fieldnames=iter("ab"))))
file = io.StringIO()
out = csv.DictWriter(file, fieldnames=["a", "b"], restval="-", lineterminator="\n")
print(out.writeheader(), out.writerow({"a": 1, "b": "x,y"}), out.writerow({"b": 2}), out.writerows([{"a": 5}, {}]))
print(file.getvalue())
for wrong in (
    lambda: out.writerow({"c": 1}), lambda: csv.DictWriter(file, ["a"], extrasaction="x"), lambda: csv.DictReader(5),
):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
quiet = csv.DictWriter(file, "a", extrasaction="ignore", dialect="unix")
quiet.writerow({"a": 1, "z": 2})
print(repr(file.getvalue()[-5:]))
