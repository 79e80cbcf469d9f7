"""Other programs: starting them, talking to them, waiting for them.

>>> run(["echo", "hello"], capture_output=True, text=True).stdout
'hello\\n'
"""

import io
import os
import posix
import time

__all__ = [
    "Popen", "PIPE", "STDOUT", "call", "check_call", "getstatusoutput", "getoutput", "check_output",
    "run", "CalledProcessError", "DEVNULL", "SubprocessError", "TimeoutExpired", "CompletedProcess",
]

PIPE, STDOUT, DEVNULL = -1, -2, -3


class SubprocessError(Exception):
    """The base of the errors here."""


class CalledProcessError(SubprocessError):
    """A program ended with another code than 0."""

    def __init__(self, returncode, cmd, output=None, stderr=None):
        self.returncode, self.cmd, self.output, self.stderr = returncode, cmd, output, stderr

    def __str__(self):
        if self.returncode and self.returncode < 0:
            name = _signal_name(-self.returncode)
            if name is None:
                return f"Command '{self.cmd}' died with unknown signal {-self.returncode}."
            return f"Command '{self.cmd}' died with {name}."
        return f"Command '{self.cmd}' returned non-zero exit status {self.returncode}."

    @property
    def stdout(self):
        """The same as `output`."""
        return self.output

    @stdout.setter
    def stdout(self, value):
        self.output = value


def _signal_name(number):
    try:
        import signal

        return repr(signal.Signals(number))
    except (ImportError, ValueError):
        return None


class TimeoutExpired(SubprocessError):
    """A program did not end in time."""

    def __init__(self, cmd, timeout, output=None, stderr=None):
        self.cmd, self.timeout, self.output, self.stderr = cmd, timeout, output, stderr

    def __str__(self):
        return f"Command '{self.cmd}' timed out after {self.timeout} seconds"

    @property
    def stdout(self):
        """The same as `output`."""
        return self.output

    @stdout.setter
    def stdout(self, value):
        self.output = value


class CompletedProcess:
    """What `run` gives: the arguments, the exit code and what was captured."""

    def __init__(self, args, returncode, stdout=None, stderr=None):
        self.args, self.returncode, self.stdout, self.stderr = args, returncode, stdout, stderr

    def __repr__(self):
        parts = [f"args={self.args!r}", f"returncode={self.returncode!r}"]
        parts += [f"{name}={getattr(self, name)!r}" for name in ("stdout", "stderr") if getattr(self, name) is not None]
        return f"{type(self).__name__}({', '.join(parts)})"

    __class_getitem__ = classmethod(type(list[int]))

    def check_returncode(self):
        """Raise CalledProcessError unless the exit code is 0."""
        if self.returncode:
            raise CalledProcessError(self.returncode, self.args, self.stdout, self.stderr)


class Popen:
    """A program that was started; its standard streams are files if PIPE was given for them."""

    def __init__(
        self, args, bufsize=-1, executable=None, stdin=None, stdout=None, stderr=None, preexec_fn=None,
        close_fds=True, shell=False, cwd=None, env=None, universal_newlines=None, startupinfo=None,
        creationflags=0, restore_signals=True, start_new_session=False, pass_fds=(), *, user=None,
        group=None, extra_groups=None, encoding=None, errors=None, text=None, umask=-1, pipesize=-1,
        process_group=None,
    ):
        self.stdin = self.stdout = self.stderr = self.pid = self.returncode = None
        if bufsize is None:
            bufsize = -1
        if not isinstance(bufsize, int):
            raise TypeError("bufsize must be an integer")
        if text is not None and universal_newlines is not None and bool(universal_newlines) != bool(text):
            raise SubprocessError("Cannot disambiguate when both text and universal_newlines are supplied but different. Pass one or the other.")
        for name, value in (("preexec_fn", preexec_fn), ("user", user), ("group", group), ("extra_groups", extra_groups), ("process_group", process_group)):
            if value is not None:
                raise NotImplementedError(f"Popen() with {name} is not supported")
        if startupinfo is not None:
            raise ValueError("startupinfo is only supported on Windows platforms")
        if creationflags != 0:
            raise ValueError("creationflags is only supported on Windows platforms")
        self.args = args
        self.text_mode = encoding or errors or text or universal_newlines
        self.encoding, self.errors = encoding, errors
        command = [args] if isinstance(args, (str, bytes, os.PathLike)) else list(args)
        if shell:
            command = ["/bin/sh", "-c", *command]
            if executable:
                command[0] = executable
        theirs, ours = self._streams(stdin, stdout, stderr)
        try:
            self.pid = self._start(command, executable, cwd, env, theirs, pass_fds, start_new_session)
        except BaseException:
            for number in ours:
                if number is not None:
                    os.close(number)
            raise
        finally:
            for number in self._to_close:
                os.close(number)
        files = []
        for number, mode in zip(ours, ("wb", "rb", "rb")):
            file = None
            if number is not None:
                buffering = 1 if self.text_mode and bufsize == 1 else bufsize
                if self.text_mode:
                    file = io.open(number, mode[0], -1 if buffering == 0 else buffering, encoding, errors)
                else:
                    file = io.open(number, mode, -1 if buffering == 1 else buffering)
            files.append(file)
        self.stdin, self.stdout, self.stderr = files

    universal_newlines = property(lambda self: self.text_mode)

    def _streams(self, stdin, stdout, stderr):
        """The numbers that the program gets, and those that stay here."""
        self._to_close = []
        theirs, ours = [None, None, None], [None, None, None]
        for at, given in enumerate((stdin, stdout, stderr)):
            if given is None:
                continue
            if given == PIPE and isinstance(given, int):
                reader, writer = os.pipe()
                theirs[at], ours[at] = (reader, writer) if at == 0 else (writer, reader)
                self._to_close.append(theirs[at])
            elif given == DEVNULL and isinstance(given, int):
                theirs[at] = os.open(os.devnull, os.O_RDWR)
                self._to_close.append(theirs[at])
            elif given == STDOUT and isinstance(given, int):
                if at != 2:
                    raise ValueError("STDOUT can only be used for stderr")
                theirs[at] = theirs[1] if theirs[1] is not None else 1
            else:
                theirs[at] = given if isinstance(given, int) else given.fileno()
        return theirs, ours

    def _start(self, command, executable, cwd, env, streams, pass_fds, new_session):
        if not command:
            raise IndexError("list index out of range")
        program = os.fsdecode(executable if executable is not None else command[0])
        if cwd is not None and not os.path.isdir(cwd):
            os.listdir(cwd)
        candidates = [program]
        if "/" not in program:
            candidates = [os.path.join(each, program) for each in os.get_exec_path(env)]
        failure = FileNotFoundError(2, os.strerror(2), program)
        for candidate in candidates:
            inside = candidate if cwd is None else os.path.join(os.fsdecode(cwd), candidate)
            if not os.path.exists(inside):
                continue
            if os.path.isdir(inside) or not os.access(inside, os.X_OK):
                failure = PermissionError(13, os.strerror(13), program)
                continue
            try:
                return posix._start(os.path.abspath(inside), command, env, cwd, *streams, pass_fds, new_session)
            except OSError as error:
                raise type(error)(error.errno, error.strerror, program) from None
        raise failure

    def __repr__(self):
        shown = f"<{type(self).__name__}: returncode: {self.returncode} args: {self.args!r}>"
        return shown if len(shown) <= 80 else shown[:76] + "...>"

    __class_getitem__ = classmethod(type(list[int]))

    def __enter__(self):
        return self

    def __exit__(self, *details):
        for file in (self.stdout, self.stderr, self.stdin):
            if file:
                file.close()
        self.wait()

    def poll(self):
        """The exit code if the program has ended, else None."""
        if self.returncode is None:
            self._look(os.WNOHANG)
        return self.returncode

    def _look(self, options):
        try:
            found, status = os.waitpid(self.pid, options)
        except ChildProcessError:
            # Somebody else has waited for it; nobody knows how it ended.
            found, status = self.pid, 0
        if found == self.pid:
            self.returncode = os.waitstatus_to_exitcode(status)

    def wait(self, timeout=None):
        """Wait for the end of the program and give its exit code."""
        if timeout is None:
            while self.returncode is None:
                self._look(0)
            return self.returncode
        end, delay = time.monotonic() + timeout, 0.0005
        while self.poll() is None:
            left = end - time.monotonic()
            if left <= 0:
                raise TimeoutExpired(self.args, timeout)
            delay = min(delay * 2, left, 0.05)
            time.sleep(delay)
        return self.returncode

    def communicate(self, input=None, timeout=None):
        """Write the input, read everything, wait; what was captured."""
        end = None if timeout is None else time.monotonic() + timeout
        waiting = b""
        if self.stdin:
            self._flush_input()
            if input:
                waiting = input if not self.text_mode else input.encode(self.encoding or "utf-8", self.errors or "strict")
        elif input is not None:
            raise ValueError("Cannot send input: stdin is not PIPE")
        if not hasattr(self, "_captured"):
            self._captured = {file: bytearray() for file in (self.stdout, self.stderr) if file}
            self._reading = list(self._captured)
        self._exchange(memoryview(bytes(waiting)), end, timeout)
        try:
            self.wait(None if end is None else max(0.0, end - time.monotonic()))
        except TimeoutExpired:
            raise TimeoutExpired(self.args, timeout) from None
        result = tuple(self._result(file) for file in (self.stdout, self.stderr))
        for file in (self.stdout, self.stderr):
            if file:
                file.close()
        return result

    def _flush_input(self):
        try:
            self.stdin.flush()
        except BrokenPipeError:
            pass

    def _exchange(self, waiting, end, timeout):
        """Write and read until all is written and the program has closed what it writes to."""
        writing = self.stdin is not None and not self.stdin.closed
        if writing and not waiting:
            self._close_input()
            writing = False
        while writing or self._reading:
            files = self._reading + [self.stdin] * writing
            left = -1 if end is None else max(0, int((end - time.monotonic()) * 1000) + 1)
            ready = posix._poll([(file.fileno(), file is self.stdin) for file in files], left)
            if end is not None and time.monotonic() >= end:
                out = [bytes(self._captured[file]) if file else None for file in (self.stdout, self.stderr)]
                raise TimeoutExpired(self.args, timeout, output=out[0] or None, stderr=out[1] or None)
            for file, is_ready in zip(files, ready):
                if not is_ready:
                    continue
                if file is self.stdin:
                    try:
                        waiting = waiting[os.write(file.fileno(), waiting[:4096]) :]
                    except BrokenPipeError:
                        waiting = waiting[:0]
                    if not waiting:
                        self._close_input()
                        writing = False
                else:
                    data = os.read(file.fileno(), 32768)
                    self._captured[file] += data
                    if not data:
                        self._reading.remove(file)

    def _close_input(self):
        try:
            self.stdin.close()
        except BrokenPipeError:
            pass

    def _result(self, file):
        if file is None:
            return None
        data = bytes(self._captured[file])
        if not self.text_mode:
            return data
        text = data.decode(self.encoding or "utf-8", self.errors or "strict")
        return text.replace("\r\n", "\n").replace("\r", "\n")

    def send_signal(self, sig):
        """Send the program a signal, unless it has ended."""
        if self.poll() is None:
            try:
                os.kill(self.pid, sig)
            except ProcessLookupError:
                pass

    def terminate(self):
        """Send SIGTERM."""
        self.send_signal(15)

    def kill(self):
        """Send SIGKILL."""
        self.send_signal(9)


def run(*popenargs, input=None, capture_output=False, timeout=None, check=False, **kwargs):
    """Run a program to its end; what it was, its exit code and what was captured."""
    if input is not None:
        if kwargs.get("stdin") is not None:
            raise ValueError("stdin and input arguments may not both be used.")
        kwargs["stdin"] = PIPE
    if capture_output:
        if kwargs.get("stdout") is not None or kwargs.get("stderr") is not None:
            raise ValueError("stdout and stderr arguments may not be used with capture_output.")
        kwargs["stdout"] = kwargs["stderr"] = PIPE
    with Popen(*popenargs, **kwargs) as process:
        try:
            stdout, stderr = process.communicate(input, timeout=timeout)
        except BaseException:
            process.kill()
            process.wait()
            raise
        code = process.poll()
        if check and code:
            raise CalledProcessError(code, process.args, output=stdout, stderr=stderr)
    return CompletedProcess(process.args, code, stdout, stderr)


def call(*popenargs, timeout=None, **kwargs):
    """Run a program to its end; its exit code."""
    with Popen(*popenargs, **kwargs) as process:
        try:
            return process.wait(timeout=timeout)
        except BaseException:
            process.kill()
            raise


def check_call(*popenargs, **kwargs):
    """Run a program to its end; CalledProcessError unless its exit code is 0."""
    code = call(*popenargs, **kwargs)
    if code:
        raise CalledProcessError(code, kwargs.get("args", popenargs[0] if popenargs else None))
    return 0


def check_output(*popenargs, timeout=None, **kwargs):
    """Run a program to its end; what it printed."""
    for name in ("stdout", "check"):
        if name in kwargs:
            raise ValueError(f"{name} argument not allowed, it will be overridden.")
    if "input" in kwargs and kwargs["input"] is None:
        kwargs["input"] = "" if kwargs.get("text") or kwargs.get("universal_newlines") or kwargs.get("encoding") or kwargs.get("errors") else b""
    return run(*popenargs, stdout=PIPE, timeout=timeout, check=True, **kwargs).stdout


def getstatusoutput(cmd, *, encoding=None, errors=None):
    """Run a shell command; its exit code and what it printed, without the last line end."""
    try:
        code, text = 0, check_output(cmd, shell=True, text=True, stderr=STDOUT, encoding=encoding, errors=errors)
    except CalledProcessError as error:
        code, text = error.returncode, error.output
    return code, text.removesuffix("\n")


def getoutput(cmd, *, encoding=None, errors=None):
    """Run a shell command; what it printed, without the last line end."""
    return getstatusoutput(cmd, encoding=encoding, errors=errors)[1]


def list2cmdline(seq):
    """The arguments as one line in the notation of Windows.

    >>> print(list2cmdline(["a", "b c", 'd"e']))
    a "b c" d\\"e
    """
    words = []
    for word in map(os.fsdecode, seq):
        quoted, slashes = [], 0
        for character in word:
            if character == "\\":
                slashes += 1
                continue
            quoted.append("\\" * (slashes * 2 + 1 if character == '"' else slashes) + character)
            slashes = 0
        text = "".join(quoted)
        if " " in word or "\t" in word or not word:
            words.append('"' + text + "\\" * (slashes * 2) + '"')
        else:
            words.append(text + "\\" * slashes)
    return " ".join(words)
