# Kinds of files and rights.
import stat
for mode in (0o100644, 0o040755, 0o120777, 0o104755, 0o102644, 0o041777, 0o010600, 0o140000, 0o020666, 0o060660, 0):
    print(oct(mode), stat.filemode(mode), oct(stat.S_IMODE(mode)), oct(stat.S_IFMT(mode)), stat.S_ISDIR(mode), stat.S_ISREG(mode), stat.S_ISLNK(mode), stat.S_ISFIFO(mode), stat.S_ISSOCK(mode), stat.S_ISCHR(mode), stat.S_ISBLK(mode))
print(stat.ST_SIZE, stat.S_IRUSR | stat.S_IXOTH, stat.S_IRWXG, stat.S_ISVTX)
