# Facts about the machine and the process, and random bytes.
import os
import random
import secrets

print(os.getpid() > 0, os.getppid() > 0, os.getpid() != os.getppid(), os.getuid() == os.geteuid(), os.getgid() == os.getegid())
print(os.cpu_count() >= 1, os.process_cpu_count() >= 1, type(os.sched_getaffinity(0)), len(os.getloadavg()))
print(len(os.urandom(7)), type(os.urandom(0)), os.urandom(16) != os.urandom(16), len(os.getrandom(3)))
print(os.uname().sysname, os.uname()[0], len(os.uname()), type(os.uname()), type(os.times()), len(os.times()), os.times().user >= 0)
print(os.terminal_size((80, 24)), os.uname_result(range(5)))
print(0 <= random.SystemRandom().random() < 1, len(secrets.token_hex(8)), secrets.randbelow(1))
old = os.umask(0o77)
print(oct(os.umask(old)))
print(os.waitstatus_to_exitcode(256), os.waitstatus_to_exitcode(9), os.WIFEXITED(256), os.WEXITSTATUS(256), os.WIFSIGNALED(9), os.WTERMSIG(9))
for wrong in (lambda: os.urandom(-1), lambda: os.urandom("a"), lambda: os.kill(2**22 + 5, 0), lambda: os.waitpid(-1, 0), lambda: os.waitstatus_to_exitcode("x"), lambda: os.umask("a")):
    try:
        wrong()
    except (OSError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
