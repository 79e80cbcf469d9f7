"""Runs the test scripts under CPython 3.14 and checks the expectations that Baton's test binary checks.

    python3.14 tests/check_with_cpython.py                     every script
    python3.14 tests/check_with_cpython.py language/match      those whose name contains the text
    python3.14 tests/check_with_cpython.py --update errors     write the existing .out and .stderr files anew

The scripts run under the interpreter that runs this file, or under the one that $PYTHON names. The notation is described in suite/script.rs.
Scripts in differences/ are left out: each of them documents a deliberate difference.
"""

import concurrent.futures
import os
import pathlib
import subprocess
import sys
import tempfile

TESTS = pathlib.Path(__file__).resolve().parent
EXEMPT = {"suite", "differences"}
TIME_LIMIT = 60
INTERPRETER = os.environ.get("PYTHON", sys.executable)
FULL_ERROR_LINES = ("IndentationError: ", "TabError: ")


class Script:
    """What the comments of one script ask for; the twin of `Script` in suite/script.rs."""

    def __init__(self, path):
        self.path = path
        self.printed = []
        self.last_error_line = None
        self.exit_code = None
        self.stdin = ""
        self.arguments = []
        text = path.read_bytes().decode("utf-8", "replace").removeprefix("\ufeff")
        for line in text.replace("\r", "\n").split("\n"):
            self.read_line(line)

    def read_line(self, line):
        if (text := directive(line, "expect")) is not None:
            self.printed.append(text)
        elif (text := directive(line, "raises")) is not None:
            self.last_error_line = text
        elif (text := directive(line, "syntax error")) is not None:
            full = text.startswith(FULL_ERROR_LINES)
            self.last_error_line = text if full else f"SyntaxError: {text}"
        elif (text := directive(line, "exit")) is not None:
            self.exit_code = int(text)
        elif (text := directive(line, "stdin")) is not None:
            self.stdin += text + "\n"
        elif (text := directive(line, "args")) is not None:
            self.arguments += text.split()

    def expects_something(self):
        beside = any(self.path.with_suffix(ending).exists() for ending in (".out", ".stderr"))
        return bool(self.printed) or self.last_error_line is not None or self.exit_code is not None or beside


def directive(line, name):
    """The text after `# name:`, or None."""
    _, marker, text = line.rpartition(f"# {name}:")
    return text.removeprefix(" ").rstrip() if marker else None


def run(script):
    """Runs the script in an empty folder; returns exit code, standard output, standard error."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("FORCE_COLOR", "PYTHON_COLORS", "PYTHONSTARTUP", "PYTHONWARNINGS")
    }
    environment |= {"NO_COLOR": "1", "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1"}
    command = [INTERPRETER, str(script.path), *script.arguments]
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            command, input=script.stdin.encode(), capture_output=True, cwd=folder, env=environment, timeout=TIME_LIMIT
        )
    stderr = done.stderr.decode("utf-8", "replace").replace(f"{script.path.parent}/", "")
    return done.returncode, done.stdout.decode("utf-8", "replace"), stderr


def problem_of(script, update):
    """Checks one script; returns what is wrong in words, or None."""
    if not script.expects_something():
        return None if has_golden(script) else "expects nothing"
    try:
        exit_code, stdout, stderr = run(script)
    except subprocess.TimeoutExpired:
        return "did not end in time"
    out_file, stderr_file = script.path.with_suffix(".out"), script.path.with_suffix(".stderr")
    if update:
        for file, text in ((out_file, stdout), (stderr_file, stderr)):
            if file.exists():
                file.write_text(text, encoding="utf-8", newline="")
    if out_file.exists():
        wanted = out_file.read_bytes().decode()
    else:
        wanted = "".join(line + "\n" for line in script.printed)
    if stdout != wanted:
        return f"standard output\n  expected {wanted!r}\n  got      {stdout!r}\n{stderr}"
    fails = script.last_error_line is not None or stderr_file.exists()
    wanted_code = script.exit_code if script.exit_code is not None else int(fails)
    if exit_code != wanted_code:
        return f"exit code: expected {wanted_code}, got {exit_code}\n{stderr}"
    return stderr_problem(script, stderr_file, stderr)


def stderr_problem(script, stderr_file, stderr):
    if stderr_file.exists():
        wanted = stderr_file.read_bytes().decode()
        return None if stderr == wanted else f"standard error\n  expected {wanted!r}\n  got      {stderr!r}"
    if script.last_error_line is not None:
        got = stderr.splitlines()[-1].rstrip() if stderr else ""
        if got != script.last_error_line:
            return f"last line of standard error\n  expected {script.last_error_line}\n  got      {got}"
    elif stderr and script.exit_code is None:
        return f"standard error should be empty\n{stderr}"
    return None


def has_golden(script):
    return any(script.path.with_suffix(ending).exists() for ending in (".dis", ".ast"))


def find_all(folder):
    """Every script below the folder; a folder with a main.py is one test."""
    main = folder / "main.py"
    if main.exists():
        return [main]
    found = []
    for entry in sorted(folder.iterdir()):
        if entry.is_dir():
            if entry.name not in EXEMPT:
                found += find_all(entry)
        elif entry.suffix == ".py" and entry.parent != TESTS:
            found.append(entry)
    return found


def name_of(path):
    path = path.parent if path.name == "main.py" else path.with_suffix("")
    return path.relative_to(TESTS).as_posix()


def main(arguments):
    update = "--update" in arguments
    filters = [text for text in arguments if text != "--update"]
    paths = [p for p in find_all(TESTS) if not filters or any(text in name_of(p) for text in filters)]
    failures = 0
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for path, problem in zip(paths, pool.map(lambda p: problem_of(Script(p), update), paths)):
            if problem:
                failures += 1
                print(f"{name_of(path)}: {problem}")
    print(f"{len(paths)} scripts, {failures} failures")
    return 1 if failures or not paths else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
