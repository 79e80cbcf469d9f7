# A forked process is a copy that ends by itself; its parent waits for it.
import os
import sys

reader, writer = os.pipe()
sys.stdout.flush()
child = os.fork()
if child == 0:
    os.close(reader)
    os.write(writer, b"from the child")
    os._exit(7)
os.close(writer)
print(os.read(reader, 100), os.read(reader, 1))
found, status = os.waitpid(child, 0)
print(found == child, os.waitstatus_to_exitcode(status), os.WIFEXITED(status), os.WEXITSTATUS(status))
os.close(reader)
