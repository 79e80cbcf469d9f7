"""The parser: reads command lines after the declarations of the arguments."""

import sys

from ._actions import (
    ONE_OR_MORE,
    OPTIONAL,
    PARSER,
    REMAINDER,
    SUPPRESS,
    UNRECOGNIZED,
    ZERO_OR_MORE,
    Action,
    ArgumentError,
    ArgumentTypeError,
    Namespace,
    _AttributeHolder,
    _get_action_name,
)
from ._containers import _ActionsContainer, looks_like_negative_number
from ._help import HelpFormatter


class _ChoicesPseudoAction(Action):
    """A command in the help of its parser."""

    def __init__(self, name, aliases, help):
        metavar = dest = name
        if aliases:
            metavar += f" ({', '.join(aliases)})"
        super().__init__(option_strings=[], dest=dest, help=help, metavar=metavar)


class _SubParsersAction(Action):
    __module__ = "argparse"

    def __init__(
        self, option_strings, prog, parser_class, dest=SUPPRESS, required=False, help=None, metavar=None
    ):
        self._prog_prefix = prog
        self._parser_class = parser_class
        self._name_parser_map = {}
        self._choices_actions = []
        self._deprecated = set()
        super().__init__(
            option_strings=option_strings, dest=dest, nargs=PARSER, choices=self._name_parser_map, required=required,
            help=help, metavar=metavar,
        )

    def add_parser(self, name, *, deprecated=False, **kwargs):
        """A parser for the command of that name."""
        if kwargs.get("prog") is None:
            kwargs["prog"] = f"{self._prog_prefix} {name}"
        aliases = kwargs.pop("aliases", ())
        if name in self._name_parser_map:
            raise ValueError(f"conflicting subparser: {name}")
        for alias in aliases:
            if alias in self._name_parser_map:
                raise ValueError(f"conflicting subparser alias: {alias}")
        if "help" in kwargs:
            self._choices_actions.append(_ChoicesPseudoAction(name, aliases, kwargs.pop("help")))
        parser = self._parser_class(**kwargs)
        for each in (name, *aliases):
            self._name_parser_map[each] = parser
            if deprecated:
                self._deprecated.add(each)
        return parser

    def _get_subactions(self):
        return self._choices_actions

    def __call__(self, parser, namespace, values, option_string=None):
        name, *strings = values
        if self.dest is not SUPPRESS:
            setattr(namespace, self.dest, name)
        try:
            subparser = self._name_parser_map[name]
        except KeyError:
            choices = ", ".join(self._name_parser_map)
            raise ArgumentError(self, f"unknown parser {name!r} (choices: {choices})") from None
        if name in self._deprecated:
            parser._warning(f"command '{name}' is deprecated")
        found, strings = subparser.parse_known_args(strings, None)
        for key, value in vars(found).items():
            setattr(namespace, key, value)
        if strings:
            if not hasattr(namespace, UNRECOGNIZED):
                setattr(namespace, UNRECOGNIZED, [])
            getattr(namespace, UNRECOGNIZED).extend(strings)
            if option_string is None and not hasattr(namespace, UNRECOGNIZED):
                setattr(namespace, UNRECOGNIZED, [])


class ArgumentParser(_AttributeHolder, _ActionsContainer):
    """Reads command lines."""

    __module__ = "argparse"

    def __init__(
        self, prog=None, usage=None, description=None, epilog=None, parents=[], formatter_class=HelpFormatter,
        prefix_chars="-", fromfile_prefix_chars=None, argument_default=None, conflict_handler="error", add_help=True,
        allow_abbrev=True, exit_on_error=True, *, suggest_on_error=False, color=True,
    ):
        _ActionsContainer.__init__(
            self, description=description, prefix_chars=prefix_chars, argument_default=argument_default,
            conflict_handler=conflict_handler,
        )
        self.prog = sys.argv[0].rpartition("/")[2] if prog is None else prog
        self.usage = usage
        self.epilog = epilog
        self.formatter_class = formatter_class
        self.fromfile_prefix_chars = fromfile_prefix_chars
        self.add_help = add_help
        self.allow_abbrev = allow_abbrev
        self.exit_on_error = exit_on_error
        self.suggest_on_error = suggest_on_error
        self.color = color
        self._positionals = self.add_argument_group("positional arguments")
        self._optionals = self.add_argument_group("options")
        self._subparsers = None
        self.register("action", "parsers", _SubParsersAction)
        prefix = "-" if "-" in prefix_chars else prefix_chars[0]
        if self.add_help:
            self.add_argument(
                f"{prefix}h", f"{prefix * 2}help", action="help", default=SUPPRESS,
                help="show this help message and exit",
            )
        for parent in parents:
            if not isinstance(parent, ArgumentParser):
                raise TypeError("parents must be a list of ArgumentParser")
            self._add_container_actions(parent)
            self._defaults.update(parent._defaults)

    def _get_kwargs(self):
        names = ("prog", "usage", "description", "formatter_class", "conflict_handler", "add_help")
        return [(name, getattr(self, name)) for name in names]

    def add_subparsers(self, **kwargs):
        """An action to which the parsers of commands are added."""
        if self._subparsers is not None:
            raise ValueError("cannot have multiple subparser arguments")
        kwargs.setdefault("parser_class", type(self))
        if "title" in kwargs or "description" in kwargs:
            self._subparsers = self.add_argument_group(
                kwargs.pop("title", "subcommands"), kwargs.pop("description", None)
            )
        else:
            self._subparsers = self._positionals
        if kwargs.get("prog") is None:
            formatter = self._get_formatter()
            formatter.add_usage(self.usage, self._get_positional_actions(), self._mutually_exclusive_groups, "")
            kwargs["prog"] = formatter.format_help().strip()
        action = self._pop_action_class(kwargs, "parsers")(option_strings=[], **kwargs)
        self._check_help(action)
        self._subparsers._add_action(action)
        return action

    def _add_action(self, action):
        (self._optionals if action.option_strings else self._positionals)._add_action(action)
        return action

    def _get_optional_actions(self):
        return [action for action in self._actions if action.option_strings]

    def _get_positional_actions(self):
        return [action for action in self._actions if not action.option_strings]

    def parse_args(self, args=None, namespace=None):
        """The values of the arguments; the program ends if the command line is wrong."""
        args, extras = self.parse_known_args(args, namespace)
        return self._without_extras(args, extras)

    def _without_extras(self, args, extras):
        if extras:
            message = f"unrecognized arguments: {' '.join(extras)}"
            if not self.exit_on_error:
                raise ArgumentError(None, message)
            self.error(message)
        return args

    def parse_known_args(self, args=None, namespace=None):
        """The values, and the arguments that are not known."""
        return self._parse(args, namespace, intermixed=False)

    def parse_intermixed_args(self, args=None, namespace=None):
        """As `parse_args`; positional arguments may stand between options."""
        args, extras = self.parse_known_intermixed_args(args, namespace)
        return self._without_extras(args, extras)

    def parse_known_intermixed_args(self, args=None, namespace=None):
        """As `parse_known_args`; positional arguments may stand between options."""
        for action in self._get_positional_actions():
            if action.nargs in (PARSER, REMAINDER):
                raise TypeError(f"parse_intermixed_args: positional arg with nargs={action.nargs}")
        return self._parse(args, namespace, intermixed=True)

    def _parse(self, args, namespace, intermixed):
        args = list(sys.argv[1:] if args is None else args)
        if namespace is None:
            namespace = Namespace()
        for action in self._actions:
            if action.dest is not SUPPRESS and not hasattr(namespace, action.dest):
                if action.default is not SUPPRESS:
                    setattr(namespace, action.dest, action.default)
        for dest, value in self._defaults.items():
            if not hasattr(namespace, dest):
                setattr(namespace, dest, value)
        from ._reading import Reading

        if self.exit_on_error:
            try:
                extras = Reading(self, args, namespace, intermixed).run()
            except ArgumentError as error:
                self.error(str(error))
        else:
            extras = Reading(self, args, namespace, intermixed).run()
        if hasattr(namespace, UNRECOGNIZED):
            extras.extend(getattr(namespace, UNRECOGNIZED))
            delattr(namespace, UNRECOGNIZED)
        return namespace, extras

    def _read_args_from_files(self, strings):
        found = []
        for string in strings:
            if not string or string[0] not in self.fromfile_prefix_chars:
                found.append(string)
                continue
            try:
                with open(string[1:], encoding="utf-8") as file:
                    lines = file.read().splitlines()
            except OSError as error:
                raise ArgumentError(None, str(error)) from None
            words = [word for line in lines for word in self.convert_arg_line_to_args(line)]
            found += self._read_args_from_files(words)
        return found

    def convert_arg_line_to_args(self, arg_line):
        """The arguments in one line of a file; a subclass may take words."""
        return [arg_line]

    def _parse_optional(self, string):
        """Options that a string may mean: (action, option, separator, value); None for a positional argument."""
        if not string or string[0] not in self.prefix_chars:
            return None
        if string in self._option_string_actions:
            return [(self._option_string_actions[string], string, None, None)]
        if len(string) == 1:
            return None
        option, separator, value = string.partition("=")
        if separator and option in self._option_string_actions:
            return [(self._option_string_actions[option], option, separator, value)]
        found = self._get_option_tuples(string)
        if found:
            return found
        if looks_like_negative_number(string) and not self._has_negative_number_optionals:
            return None
        if " " in string:
            return None
        return [(None, string, None, None)]

    def _get_option_tuples(self, string):
        """Options of which the string is the beginning, and short options with a value or others attached."""
        chars = self.prefix_chars
        prefix, separator, value = string.partition("=")
        if not separator:
            separator = value = None
        found = []
        if string[1] in chars:
            if self.allow_abbrev:
                for option, action in self._option_string_actions.items():
                    if option.startswith(prefix):
                        found.append((action, option, separator, value))
            return found
        for option, action in self._option_string_actions.items():
            if option == string[:2]:
                found.append((action, option, "", string[2:]))
            elif self.allow_abbrev and option.startswith(prefix):
                found.append((action, option, separator, value))
        return found

    def _get_values(self, action, strings):
        if action.nargs == OPTIONAL and not strings:
            value = action.const if action.option_strings else action.default
            if isinstance(value, str) and value is not SUPPRESS:
                value = self._get_value(action, value)
            return value
        if action.nargs == ZERO_OR_MORE and not strings and not action.option_strings:
            return action.default if action.default is not None else []
        if len(strings) == 1 and action.nargs in (None, OPTIONAL):
            value = self._get_value(action, strings[0])
            self._check_value(action, value)
            return value
        if action.nargs == SUPPRESS:
            return SUPPRESS
        values = [self._get_value(action, string) for string in strings]
        if action.nargs == PARSER:
            self._check_value(action, values[0])
        elif action.nargs != REMAINDER:
            for value in values:
                self._check_value(action, value)
        return values

    def _get_value(self, action, string):
        convert = self._registry_get("type", action.type, action.type)
        if convert is None:
            return string
        try:
            return convert(string)
        except ArgumentTypeError as error:
            raise ArgumentError(action, str(error)) from None
        except (TypeError, ValueError):
            name = getattr(action.type, "__name__", repr(action.type))
            raise ArgumentError(action, f"invalid {name} value: {string!r}") from None

    def _check_value(self, action, value):
        choices = action.choices
        if choices is None:
            return
        if isinstance(choices, str):
            choices = iter(choices)
        if value not in choices:
            value = str(value)
            shown = ", ".join([repr(str(choice)) for choice in action.choices])
            if self.suggest_on_error and all(isinstance(c, str) for c in action.choices):
                import difflib

                near = difflib.get_close_matches(value, action.choices, 1)
                if near:
                    raise ArgumentError(
                        action, f"invalid choice: {value!r}, maybe you meant {near[0]!r}? (choose from {shown})"
                    )
            raise ArgumentError(action, f"invalid choice: {value!r} (choose from {shown})")

    def format_usage(self):
        """The usage as text."""
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        return formatter.format_help()

    def format_help(self):
        """The help as text."""
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        formatter.add_text(self.description)
        for group in self._action_groups:
            formatter.start_section(group.title)
            formatter.add_text(group.description)
            formatter.add_arguments(group._group_actions)
            formatter.end_section()
        formatter.add_text(self.epilog)
        return formatter.format_help()

    def _get_formatter(self):
        return self.formatter_class(prog=self.prog)

    def _get_validation_formatter(self):
        if getattr(self, "_validation_formatter", None) is None:
            self._validation_formatter = self._get_formatter()
        return self._validation_formatter

    def print_usage(self, file=None):
        """Print the usage."""
        self._print_message(self.format_usage(), sys.stdout if file is None else file)

    def print_help(self, file=None):
        """Print the help."""
        self._print_message(self.format_help(), sys.stdout if file is None else file)

    def _print_message(self, message, file=None):
        if message:
            try:
                (file or sys.stderr).write(message)
            except (AttributeError, OSError):
                pass

    def exit(self, status=0, message=None):
        """End the program."""
        if message:
            self._print_message(message, sys.stderr)
        sys.exit(status)

    def error(self, message):
        """Print usage and message, and end the program with exit code 2."""
        self.print_usage(sys.stderr)
        self.exit(2, f"{self.prog}: error: {message}\n")

    def _warning(self, message):
        self._print_message(f"{self.prog}: warning: {message}\n", sys.stderr)
