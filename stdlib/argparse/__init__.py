"""Command lines: arguments are declared, then read, and help and usage are made of the declarations.

>>> parser = ArgumentParser(prog="demo")
>>> _ = parser.add_argument("numbers", type=int, nargs="+")
>>> _ = parser.add_argument("--sum", action="store_true")
>>> parser.parse_args(["1", "2", "--sum"])
Namespace(numbers=[1, 2], sum=True)
"""

from ._actions import (
    ONE_OR_MORE,
    OPTIONAL,
    PARSER,
    REMAINDER,
    SUPPRESS,
    ZERO_OR_MORE,
    Action,
    ArgumentError,
    ArgumentTypeError,
    BooleanOptionalAction,
    FileType,
    Namespace,
    _AppendAction,
    _AppendConstAction,
    _AttributeHolder,
    _CountAction,
    _ExtendAction,
    _get_action_name,
    _HelpAction,
    _StoreAction,
    _StoreConstAction,
    _StoreFalseAction,
    _StoreTrueAction,
    _VersionAction,
)
from ._containers import _ActionsContainer, _ArgumentGroup, _MutuallyExclusiveGroup
from ._help import (
    ArgumentDefaultsHelpFormatter,
    HelpFormatter,
    MetavarTypeHelpFormatter,
    RawDescriptionHelpFormatter,
    RawTextHelpFormatter,
)
from ._parser import ArgumentParser, _SubParsersAction

__all__ = [
    "ArgumentParser", "ArgumentError", "ArgumentTypeError", "BooleanOptionalAction", "FileType", "HelpFormatter",
    "ArgumentDefaultsHelpFormatter", "RawDescriptionHelpFormatter", "RawTextHelpFormatter",
    "MetavarTypeHelpFormatter", "Namespace", "Action", "ONE_OR_MORE", "OPTIONAL", "PARSER", "REMAINDER",
    "SUPPRESS", "ZERO_OR_MORE",
]
