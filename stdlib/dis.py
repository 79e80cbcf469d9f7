"""Bytecode as text: the instructions of Baton's own machine, which are not CPython's.

>>> dis("total = price * 2")
  1    LOAD_NAME                  price
       MULTIPLY_INTEGER           2
       STORE_NAME                 total
       RETURN_CONST               None
"""

import _introspection
import io as _io
import types as _types
from collections import namedtuple as _namedtuple

__all__ = [
    "code_info", "dis", "disassemble", "distb", "disco", "findlinestarts", "findlabels", "show_code", "get_instructions",
    "Instruction", "Bytecode", "Positions", "COMPILER_FLAG_NAMES",
]  # fmt: skip

COMPILER_FLAG_NAMES = {
    1: "OPTIMIZED",
    2: "NEWLOCALS",
    4: "VARARGS",
    8: "VARKEYWORDS",
    16: "NESTED",
    32: "GENERATOR",
    64: "NOFREE",
    128: "COROUTINE",
    256: "ITERABLE_COROUTINE",
    512: "ASYNC_GENERATOR",
    0x4000000: "HAS_DOCSTRING",
    0x8000000: "METHOD",
}

Positions = _namedtuple("Positions", "lineno end_lineno col_offset end_col_offset", defaults=(None,) * 4)
_Fields = _namedtuple(
    "Instruction", "opname opcode arg argval argrepr offset start_offset starts_line line_number label positions"
)


class Instruction(_Fields):
    """An instruction: its name, its number, its operand as a number and as text, its place, and where it jumps."""

    __slots__ = ()

    @property
    def oparg(self):
        return self.arg

    @property
    def is_jump_target(self):
        return self.label is not None

    @property
    def jump_target(self):
        return self.argval if self.argrepr.startswith("to L") else None

    def __str__(self):
        return f"{self.opname:<26} {self.argrepr}".rstrip()


def _code(x):
    """The code object of a function, method, generator, class, module or text."""
    for name in ("__func__", "__code__", "gi_code", "ag_code", "cr_code"):
        if hasattr(x, name):
            x = getattr(x, name)
    if isinstance(x, str):
        try:
            return compile(x, "<disassembly>", "eval")
        except SyntaxError:
            return compile(x, "<disassembly>", "exec")
    if isinstance(x, _types.CodeType):
        return x
    raise TypeError(f"don't know how to disassemble {type(x).__name__} objects")


def get_instructions(x, *, first_line=None, show_caches=None, adaptive=False):
    """The instructions of a function, method, text or code object."""
    code = _code(x)
    rows = _introspection.instructions(code)
    targets = {row[5] for row in rows if row[5] is not None}
    for start, end, target, _ in _introspection.exception_table(code):
        targets.add(target)
    labels = {target: number for number, target in enumerate(sorted(targets), 1)}
    shift = first_line - code.co_firstlineno if first_line is not None else 0
    line_before = None
    for word, name, number, operand, text, target, line, *rest in rows:
        line = line + shift if line else None
        argval = text if operand is not None else None
        if target is not None:
            text = f"{text} to L{labels[target]}".strip()
            argval = target
        starts_line = line is not None and line != line_before
        line_before = line if line is not None else line_before
        yield Instruction(
            name, number, operand, argval, text, word, word, starts_line, line, labels.get(word), Positions(line, *rest)
        )


def _listing(code, lasti, file, first_line=None, show_offsets=False):
    instructions = list(get_instructions(code, first_line=first_line))
    width = max((len(str(step.line_number)) for step in instructions if step.line_number), default=1)
    width = max(width, 3)
    for step in instructions:
        if step.starts_line and step is not instructions[0]:
            print(file=file)
        line = str(step.line_number) if step.starts_line else ""
        label = f"L{step.label}:" if step.label else ""
        mark = "-->" if step.offset == lasti else ""
        offset = f"{step.offset:>6}" if show_offsets else ""
        print(f"{line:>{width}} {mark:<1}{label:>{4 if label else 1}} {offset}{step}".rstrip(), file=file)
    for start, end, target, depth in _introspection.exception_table(code):
        number = next(step.label for step in instructions if step.offset == target)
        print(f"  words {start} to {end} -> L{number} [{depth}]", file=file)


def disassemble(code, lasti=-1, *, file=None, show_caches=False, adaptive=False, show_offsets=False, show_positions=False):
    """Write the instructions of one code object."""
    _listing(code, lasti, file, show_offsets=show_offsets)


disco = disassemble


def dis(x=None, *, file=None, depth=None, show_caches=False, adaptive=False, show_offsets=False, show_positions=False):
    """Write the instructions of a class, method, function, module, text or code object, and of the functions in it."""
    if x is None:
        distb(file=file)
        return
    if isinstance(x, (_types.ModuleType, type)):
        for name, value in sorted(vars(x).items()):
            value = getattr(value, "__func__", value)
            if isinstance(value, (_types.FunctionType, _types.CodeType, type)) and value is not x:
                print(f"Disassembly of {name}:", file=file)
                try:
                    dis(value, file=file, depth=depth, show_offsets=show_offsets)
                except TypeError as complaint:
                    print("Sorry:", complaint, file=file)
                print(file=file)
        return
    _with_inner(_code(x), file, depth, show_offsets)


def _with_inner(code, file, depth, show_offsets):
    _listing(code, -1, file, show_offsets=show_offsets)
    if depth is not None and depth <= 0:
        return
    for constant in code.co_consts:
        if isinstance(constant, _types.CodeType):
            print(f"\nDisassembly of {constant!r}:", file=file)
            _with_inner(constant, file, None if depth is None else depth - 1, show_offsets)


def distb(tb=None, *, file=None, show_caches=False, adaptive=False, show_offsets=False, show_positions=False):
    """Write the instructions of the function in which an exception was raised last."""
    import sys

    if tb is None:
        last = getattr(sys, "last_exc", None)
        if last is None:
            raise RuntimeError("no last traceback to disassemble")
        tb = last.__traceback__
    while tb.tb_next:
        tb = tb.tb_next
    disassemble(tb.tb_frame.f_code, getattr(tb, "tb_lasti", -1), file=file, show_offsets=show_offsets)


def findlinestarts(code):
    """Where the lines of the source begin: the places of instructions, and line numbers."""
    before = None
    for step in get_instructions(code):
        if step.line_number is not None and step.line_number != before:
            before = step.line_number
            yield step.offset, before


def findlabels(code):
    """The places that instructions jump to."""
    return sorted({row[5] for row in _introspection.instructions(code) if row[5] is not None})


def pretty_flags(flags):
    """The names of the flags of a code object."""
    names = [COMPILER_FLAG_NAMES.get(1 << bit, hex(1 << bit)) for bit in range(32) if flags & 1 << bit]
    return ", ".join(names) or hex(flags)


def code_info(x):
    """What a code object is like, in lines."""
    code = _code(x)
    lines = [
        f"Name:              {code.co_name}",
        f"Filename:          {code.co_filename}",
        f"Argument count:    {code.co_argcount}",
        f"Positional-only arguments: {code.co_posonlyargcount}",
        f"Kw-only arguments: {code.co_kwonlyargcount}",
        f"Number of locals:  {code.co_nlocals}",
        f"Stack size:        {code.co_stacksize}",
        f"Flags:             {pretty_flags(code.co_flags)}",
    ]
    for title, values, shown in (
        ("Constants", code.co_consts, repr),
        ("Names", code.co_names, str),
        ("Variable names", code.co_varnames, str),
        ("Free variables", code.co_freevars, str),
        ("Cell variables", code.co_cellvars, str),
    ):
        if values:
            lines.append(f"{title}:")
            lines += [f"{index:4d}: {shown(value)}" for index, value in enumerate(values)]
    return "\n".join(lines)


def show_code(co, *, file=None):
    """Write what a code object is like."""
    print(code_info(co), file=file)


class Bytecode:
    """The instructions of a code object, to go through or to show."""

    def __init__(self, x, *, first_line=None, current_offset=None, show_caches=False, adaptive=False, show_offsets=False, show_positions=False):
        self.codeobj = _code(x)
        self.first_line = self.codeobj.co_firstlineno if first_line is None else first_line
        self.current_offset, self.show_offsets = current_offset, show_offsets
        self._original_object = x

    def __iter__(self):
        return get_instructions(self.codeobj, first_line=self.first_line)

    def __repr__(self):
        return f"Bytecode({self._original_object!r})"

    @classmethod
    def from_traceback(cls, tb, **options):
        """The bytecode of the function in which an exception was raised."""
        while tb.tb_next:
            tb = tb.tb_next
        return cls(tb.tb_frame.f_code, **options)

    def info(self):
        """What the code object is like, in lines."""
        return code_info(self.codeobj)

    def dis(self):
        """The instructions as text."""
        text = _io.StringIO()
        lasti = -1 if self.current_offset is None else self.current_offset
        _listing(self.codeobj, lasti, text, self.first_line, self.show_offsets)
        return text.getvalue()


def main(args=None):
    """The command `python -m dis`."""
    import sys

    arguments = [argument for argument in (sys.argv[1:] if args is None else args) if not argument.startswith("-")]
    name = arguments[0] if arguments else "<stdin>"
    source = open(name, "rb").read() if arguments else sys.stdin.buffer.read()
    dis(compile(source, name, "exec"))


if __name__ == "__main__":
    main()
