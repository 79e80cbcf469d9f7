"""Commands about files, folders and the environment: `%run`, `%load`, `%save`, `%edit`, `%history`, `%cd`, `%pwd`, `%env`."""

import os
import sys

from .registry import UsageError, magic, selected, user_names


def _read(path):
    try:
        with open(path, encoding="utf-8") as file:
            return file.read()
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from None


@magic("run")
def run(arguments, body, history):
    """%run file [arguments]: runs a program; afterwards its names are yours."""
    import shlex

    if not arguments:
        raise UsageError("%run file [arguments]")
    path, *rest = shlex.split(arguments)
    source = _read(path)
    names = {"__name__": "__main__", "__file__": path, "__builtins__": __builtins__}
    before = sys.argv
    sys.argv = [path, *rest]
    try:
        exec(compile(source, path, "exec"), names)
    except SystemExit as error:
        if error.code not in (None, 0):
            print(f"The program ended with {error.code!r}.")
    finally:
        sys.argv = before
    user_names().update({name: value for name, value in names.items() if not name.startswith("__")})


@magic("load")
def load(arguments, body, history):
    """%load file: puts a file's text into the next statement, to be changed and run."""
    if not arguments:
        raise UsageError("%load file")
    return _read(arguments)


@magic("save")
def save(arguments, body, history):
    """%save file [1-4 7 ...]: writes statements to a file."""
    path, *ranges = arguments.split()[:1] + arguments.split()[1:] if arguments else [""]
    if not path:
        raise UsageError("%save file [first-last ...]")
    chosen = [source for _, source in selected(history, ranges) if not source.lstrip().startswith(("%", "?"))]
    try:
        with open(path, "w", encoding="utf-8") as file:
            file.writelines(source.rstrip() + "\n" for source in chosen)
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from None
    print(f"Wrote {len(chosen)} statement{'s' if len(chosen) != 1 else ''} to {path}.")


@magic("history")
def show_history(arguments, body, history):
    """%history [-n] [1-4 ...]: the statements of this session; -n with their numbers."""
    words = arguments.split()
    for number, source in selected(history, [word for word in words if word != "-n"]):
        print(f"{number:>4}: {source.rstrip()}" if "-n" in words else source.rstrip())


@magic("edit")
def edit(arguments, body, history):
    """%edit [file]: opens your editor ($VISUAL or $EDITOR) and runs what you have written."""
    import subprocess
    import tempfile

    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR") or "vi"
    path = arguments
    if not path:
        descriptor, path = tempfile.mkstemp(suffix=".py")
        os.close(descriptor)
    if subprocess.call([*editor.split(), path]) != 0:
        raise UsageError(f"the editor {editor} failed")
    source = _read(path)
    exec(compile(source, path, "exec"), user_names())


@magic("cd")
def change_folder(arguments, body, history):
    """%cd [folder]: goes to a folder, without one to yours."""
    try:
        os.chdir(os.path.expanduser(arguments.strip("'\"") or "~"))
    except OSError as error:
        raise UsageError(f"{arguments}: {error.strerror}") from None
    print(os.getcwd())


@magic("pwd")
def show_folder(arguments, body, history):
    """%pwd: the folder you are in."""
    print(repr(os.getcwd()))


@magic("env")
def environment(arguments, body, history):
    """%env, %env NAME, %env NAME=value: shows or sets variables of the environment."""
    name, sign, value = arguments.partition("=")
    name = name.strip()
    if sign and name:
        os.environ[name] = value.strip()
        print(f"env: {name}={value.strip()}")
    elif name:
        if name not in os.environ:
            raise UsageError(f"there is no variable {name}")
        print(repr(os.environ[name]))
    else:
        for name in sorted(os.environ):
            print(f"{name}={os.environ[name]}")
