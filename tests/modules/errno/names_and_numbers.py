# errno has the numbers of the system's errors.
import errno
import os

print(errno.ENOENT, errno.EEXIST, errno.EACCES, errno.EPIPE, errno.EAGAIN == errno.EWOULDBLOCK)  # expect: 2 17 13 32 True
print(errno.errorcode[2], errno.errorcode[11], errno.errorcode[95], errno.errorcode[35], len(errno.errorcode))  # expect: ENOENT EAGAIN ENOTSUP EDEADLOCK 132
try:
    os.stat("/no/such/file")
except OSError as error:
    print(error.errno == errno.ENOENT, errno.errorcode[error.errno], isinstance(OSError(errno.EPERM, "x"), PermissionError))  # expect: True ENOENT True
