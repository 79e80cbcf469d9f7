# os has the names of the platform's path parts, and environment variables.
import os
print(os.sep, os.curdir, os.pardir, os.extsep, os.pathsep, repr(os.linesep), os.altsep)  # expect: / . .. . : '\n' None
os.environ["BATON_TEST"] = "7"
print(os.environ["BATON_TEST"], os.getenv("BATON_TEST"), os.getenv("BATON_NOTHING"), os.environ.get("BATON_NOTHING", "none"))  # expect: 7 7 None none
print(os.path.expandvars("$BATON_TEST/${BATON_TEST}/$BATON_NOTHING"), os.environ.pop("BATON_TEST"), "BATON_TEST" in os.environ)  # expect: 7/7/$BATON_NOTHING 7 False
class Place:
    def __fspath__(self):
        return "/place"
print(os.fspath(Place()), isinstance(Place(), os.PathLike), os.path.join(Place(), "x"), os.fsencode("a"))  # expect: /place True /place/x b'a'
for wrong in (lambda: os.fspath(3), lambda: os.environ["BATON_NOTHING"], lambda: os.environ.update(a=3)):
    try:
        wrong()
    except (TypeError, KeyError) as error:
        print(type(error).__name__, error)  # expect: TypeError expected str, bytes or os.PathLike object, not int
        # expect: KeyError 'BATON_NOTHING'
        # expect: TypeError str expected, not int
print(os.path.exists(__file__), os.path.exists("/no/such/file"), os.path.isfile(__file__))  # expect: True False True
