# The environment is a mapping of strings, and the programs that are started see its changes.
import os

print("PATH" in os.environ, isinstance(os.environ["PATH"], str), os.getenv("BATON_NOTHING"), os.getenv("BATON_NOTHING", "else"))
os.environ["BATON_TEST"] = "käse"
os.putenv("BATON_OTHER", "hidden")
print(os.environ["BATON_TEST"], os.environ.get("BATON_OTHER"), os.system("test \"$BATON_TEST\" = käse && test $BATON_OTHER = hidden"))
del os.environ["BATON_TEST"]
os.unsetenv("BATON_OTHER")
print("BATON_TEST" in os.environ, os.system("test -z \"$BATON_TEST$BATON_OTHER\""), os.waitstatus_to_exitcode(os.system("exit 3")))
for wrong in (
    lambda: os.environ["BATON_NOTHING"],
    lambda: os.environ.__setitem__("a", 3),
    lambda: os.putenv("a=b", "c"),
    lambda: os.putenv("a\0", "c"),
    lambda: os.getenv(3),
):
    try:
        wrong()
    except (KeyError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(os.environ.setdefault("BATON_NEW", "1"), os.environ.pop("BATON_NEW"), os.environ.pop("BATON_NEW", None))
