# Files by pattern.
import glob
import os
for path in ("a.py", "b.txt", ".hidden.py", "sub/c.py", "sub/deep/d.py", "sub/[x].py", ".dot/e.py"):
    os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
    open(path, "w").close()
for pattern in ("*", "*.py", "?.*", "sub/*", "*/*.py", "**/*.py", "**", "sub/**", "nothing*", "a.py", "nothing", "sub/", "*/", "sub/[[]x].py", ".*", "**/"):
    print(pattern, sorted(glob.glob(pattern)), sorted(glob.glob(pattern, recursive=True)))
print(sorted(glob.glob("**/*.py", recursive=True, include_hidden=True)), sorted(glob.glob("*.py", root_dir="sub")), glob.escape("a[b]*?"), sorted(glob.iglob(os.path.abspath("*.txt"))) == [os.path.abspath("b.txt")])
print(glob.translate("**/*.py", recursive=True), glob.translate("a?/[b]*"), glob.translate("*", include_hidden=True))
