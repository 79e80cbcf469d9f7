# Lines of files by number.
import linecache
with open("text.txt", "w") as file:
    file.write("one\ntwo\nthree")
print(repr(linecache.getline("text.txt", 2)), repr(linecache.getline("text.txt", 3)), repr(linecache.getline("text.txt", 4)), repr(linecache.getline("none.txt", 1)), linecache.getlines("text.txt"))
with open("text.txt", "w") as file:
    file.write("changed\n")
print(linecache.getline("text.txt", 1)); linecache.clearcache(); print(linecache.getline("text.txt", 1), linecache.getline("<string>", 1) == "")
print(linecache.getline(__file__, 2))
