"""One command line while it is read.

Every argument is marked: "O" an option, "A" anything else, "-" the separator "--". Positional arguments take as many
arguments as the marks allow, the first ones as many as possible.
"""

from ._actions import (
    ONE_OR_MORE,
    OPTIONAL,
    PARSER,
    REMAINDER,
    SUPPRESS,
    ZERO_OR_MORE,
    ArgumentError,
    _get_action_name,
)


def _fits(action, marks):
    """May the action take arguments with these marks? Those of an option never contain the separator."""
    nargs = action.nargs
    if action.option_strings:
        if "-" in marks and nargs not in (PARSER, REMAINDER):
            return False
    if nargs == REMAINDER:
        return True
    if nargs == PARSER:
        return marks.lstrip("-")[:1] == "A"
    if "O" in marks:
        return False
    count = marks.count("A")
    if nargs is None:
        return count == 1
    if nargs == OPTIONAL:
        return count <= 1
    if nargs == ZERO_OR_MORE:
        return True
    if nargs == ONE_OR_MORE:
        return count >= 1
    if nargs == SUPPRESS:
        return count == 0
    return count == nargs


def _most(action, marks):
    """How many of the marks the action can take at most."""
    if action.nargs in (PARSER, REMAINDER):
        return len(marks)
    end = marks.find("O")
    end = len(marks) if end < 0 else end
    if action.option_strings and "-" in marks[:end]:
        end = marks.index("-")
    if action.nargs in (ZERO_OR_MORE, ONE_OR_MORE):
        return end
    wanted = {None: 1, OPTIONAL: 1, SUPPRESS: 0}.get(action.nargs, action.nargs)
    separators = 0 if action.option_strings else marks[:end].count("-")
    return min(end, wanted + separators)


def _counts(actions, marks):
    """How many arguments each action takes, or None if that is not possible; the first ones take as many as they can."""
    if not actions:
        return []
    for count in range(_most(actions[0], marks), -1, -1):
        if _fits(actions[0], marks[:count]):
            rest = _counts(actions[1:], marks[count:])
            if rest is not None:
                return [count, *rest]
    return None


class Reading:
    """Reads the arguments of one command line into a namespace."""

    def __init__(self, parser, strings, namespace, intermixed):
        self.parser = parser
        self.strings = parser._read_args_from_files(strings) if parser.fromfile_prefix_chars is not None else strings
        self.namespace = namespace
        self.intermixed = intermixed
        self.seen = set()
        self.seen_with_value = set()
        self.extras = []
        self.extra_marks = []
        self.warned = set()
        self.positionals = parser._get_positional_actions()
        self.conflicts = {}
        for group in parser._mutually_exclusive_groups:
            for action in group._group_actions:
                others = [other for other in group._group_actions if other is not action]
                self.conflicts.setdefault(action, []).extend(others)
        self._mark()

    def _mark(self):
        self.options = {}
        marks = []
        for index, string in enumerate(self.strings):
            if string == "--":
                marks.append("-" + "A" * (len(self.strings) - index - 1))
                break
            found = self.parser._parse_optional(string)
            if found is None:
                marks.append("A")
            else:
                self.options[index] = found
                marks.append("O")
        self.marks = "".join(marks)

    def run(self):
        """Reads everything; gives the arguments that are not known."""
        start, last = 0, max(self.options, default=-1)
        while start <= last:
            following = start
            while following <= last and following not in self.options:
                following += 1
            if not self.intermixed and start != following:
                end = self._take_positionals(start)
                if end > start:
                    start = end
                    continue
            if start not in self.options:
                self._leave(start, following)
                start = following
            start = self._take_option(start)
        if self.intermixed:
            self._leave(start, len(self.strings))
            self.strings, self.marks = self.extras, "".join(self.extra_marks)
            self.extras, self.extra_marks = [], []
            end = self._take_positionals(0)
            self._leave(end, len(self.strings))
        else:
            end = self._take_positionals(start)
            self._leave(end, len(self.strings))
        self._check_required()
        return self.extras

    def _leave(self, start, end):
        self.extras += self.strings[start:end]
        self.extra_marks += self.marks[start:end]

    def _take(self, action, strings, option=None):
        self.seen.add(action)
        values = self.parser._get_values(action, strings)
        if action.option_strings or strings:
            self.seen_with_value.add(action)
            for other in self.conflicts.get(action, ()):
                if other in self.seen_with_value:
                    raise ArgumentError(action, f"not allowed with argument {_get_action_name(other)}")
        if values is not SUPPRESS:
            action(self.parser, self.namespace, values, option)

    def _warn(self, action, name):
        if action.deprecated and name not in self.warned:
            kind = "option" if action.option_strings else "argument"
            self.parser._warning(f"{kind} '{name}' is deprecated")
            self.warned.add(name)

    def _count_for(self, action, marks):
        """How many arguments the option takes."""
        for count in range(_most(action, marks), -1, -1):
            if _fits(action, marks[:count]):
                return count
        messages = {
            None: "expected one argument", OPTIONAL: "expected at most one argument",
            ONE_OR_MORE: "expected at least one argument",
        }
        message = messages.get(action.nargs)
        if message is None:
            message = f"expected {action.nargs} argument{'' if action.nargs == 1 else 's'}"
        raise ArgumentError(action, message)

    def _take_option(self, start):
        found = self.options[start]
        if len(found) > 1:
            names = ", ".join(option for _, option, _, _ in found)
            raise ArgumentError(None, f"ambiguous option: {self.strings[start]} could match {names}")
        action, option, separator, value = found[0]
        taken = []
        stop = start + 1
        while True:
            if action is None:
                self._leave(start, start + 1)
                return start + 1
            if value is None:
                count = self._count_for(action, self.marks[stop:])
                taken.append((action, self.strings[stop : stop + count], option))
                stop += count
                break
            count = self._count_for(action, "A")
            if count == 1:
                taken.append((action, [value], option))
                break
            if count or option[1] in self.parser.prefix_chars or value == "":
                raise ArgumentError(action, f"ignored explicit argument {value!r}")
            if separator or value[0] in self.parser.prefix_chars:
                raise ArgumentError(action, f"ignored explicit argument {value!r}")
            # Several short options behind one dash.
            taken.append((action, [], option))
            following = option[0] + value[0]
            if following not in self.parser._option_string_actions:
                self.extras.append(option[0] + value)
                self.extra_marks.append("O")
                break
            action, option = self.parser._option_string_actions[following], following
            value = value[1:]
            if not value:
                separator = value = None
            elif value[0] == "=":
                separator, value = "=", value[1:]
            else:
                separator = ""
        for action, strings, option in taken:
            self._warn(action, option)
            self._take(action, strings, option)
        return stop

    def _take_positionals(self, start):
        marks = self.marks[start:]
        counts = []
        for end in range(len(self.positionals), 0, -1):
            counts = _counts(self.positionals[:end], marks)
            if counts is not None:
                break
        else:
            counts = []
        counts = self._without_early_empty(counts, start)
        for action, count in zip(self.positionals, counts):
            strings = self.strings[start : start + count]
            if action.nargs == PARSER:
                if self.marks[start] == "-":
                    strings.remove("--")
            elif action.nargs != REMAINDER and "-" in self.marks[start : start + count]:
                strings.remove("--")
            start += count
            if strings:
                self._warn(action, action.dest)
            self._take(action, strings)
        del self.positionals[: len(counts)]
        return start

    def _without_early_empty(self, counts, start):
        """Positional arguments at the end that would take nothing wait for what follows the next option."""
        if "O" in self.marks[start:]:
            while counts and counts[-1] == 0 and self.positionals[len(counts) - 1].nargs != SUPPRESS:
                counts = counts[:-1]
        return counts

    def _check_required(self):
        missing = []
        for action in self.parser._actions:
            if action in self.seen:
                continue
            if action.required:
                missing.append(_get_action_name(action))
            elif isinstance(action.default, str) and hasattr(self.namespace, action.dest):
                if action.default is getattr(self.namespace, action.dest):
                    setattr(self.namespace, action.dest, self.parser._get_value(action, action.default))
        if missing:
            raise ArgumentError(None, f"the following arguments are required: {', '.join(missing)}")
        for group in self.parser._mutually_exclusive_groups:
            if group.required and not any(action in self.seen_with_value for action in group._group_actions):
                names = [_get_action_name(action) for action in group._group_actions if action.help is not SUPPRESS]
                raise ArgumentError(None, f"one of the arguments {' '.join(names)} is required")
