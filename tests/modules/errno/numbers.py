# The numbers of errors are those of Linux.
import errno
print(sorted(errno.errorcode.items())[:40], errno.EWOULDBLOCK, errno.ENOTSUP, errno.errorcode[11], errno.errorcode[35], errno.errorcode[95])
try:
    open("/no/such/file")
except OSError as error:
    print(error.errno == errno.ENOENT, errno.errorcode[error.errno])
