//! The options, commands and variables of the command line, one row each. Parsing, `-h`, the manual page and the completions of shells
//! are all made from these tables, so that they cannot disagree.

use super::Options;

/// An option of one letter.
pub struct OptionRow {
    pub letter: char,
    /// What its argument is called, if it takes one.
    pub argument: Option<&'static str>,
    pub help: &'static str,
    pub apply: fn(&mut Options, &str),
}

const fn flag(letter: char, help: &'static str, apply: fn(&mut Options, &str)) -> OptionRow {
    OptionRow { letter, argument: None, help, apply }
}

/// In the order `-h` shows them.
pub const OPTIONS: &[OptionRow] = &[
    flag('b', "accepted: bytes compared with str warn nowhere", |_, _| {}),
    flag('B', "accepted: no bytecode files are written anyway", |options, _| {
        options.dont_write_bytecode = true
    }),
    flag('d', "accepted: the parser has no debugging output", |_, _| {}),
    flag('E', "ignore PYTHON* environment variables", |options, _| options.ignore_environment = true),
    flag('i', "go on with the prompt after the program, also after an error", |options, _| {
        options.interactive = true;
    }),
    flag('I', "isolate from the environment and the script's folder (implies -E -P -s)", |options, _| {
        options.isolated = true;
        options.ignore_environment = true;
        options.safe_path = true;
        options.no_user_site = true;
    }),
    flag('O', "leave out assert statements; -OO leaves out docstrings too", |options, _| {
        options.optimize = options.optimize.saturating_add(1).min(2);
    }),
    flag('P', "do not look for modules beside the script", |options, _| options.safe_path = true),
    flag('q', "no greeting at the prompt", |options, _| options.quiet = true),
    flag('R', "accepted: hashes are always randomized", |_, _| {}),
    flag('s', "accepted: there is no folder of modules for each user", |options, _| {
        options.no_user_site = true
    }),
    flag('S', "accepted: there is no module site", |options, _| options.no_site = true),
    flag('u', "send standard output at every write", |options, _| options.unbuffered = true),
    flag('v', "accepted; see -X importtime", |_, _| {}),
    OptionRow {
        letter: 'W',
        argument: Some("arg"),
        help: "what to do with warnings: action:message:category:module:lineno",
        apply: |options, text| options.warnings.push(text.to_owned()),
    },
    flag('x', "accepted: a first line that starts with #! is a comment", |_, _| {}),
    OptionRow {
        letter: 'X',
        argument: Some("opt"),
        help: "an option of the implementation; see --help-xoptions",
        apply: |options, text| options.extensions.push(text.to_owned()),
    },
];

/// A word with two hyphens that sets something.
pub struct LongRow {
    pub name: &'static str,
    /// The choices behind `=`, if it takes one of them.
    pub choices: &'static [&'static str],
    pub help: &'static str,
    pub apply: fn(&mut Options, &str),
}

pub const LONG_OPTIONS: &[LongRow] = &[
    LongRow {
        name: "error-format",
        choices: &["fancy", "json", "narrated", "plain"],
        help: "how exceptions nobody caught are shown; fancy on a terminal, plain elsewhere",
        apply: |options, text| options.error_format = Some(text.to_owned()),
    },
    LongRow {
        name: "classic",
        choices: &[],
        help: "a prompt that reads line by line behind >>> and ...",
        apply: |options, _| options.classic = true,
    },
    LongRow {
        name: "vi",
        choices: &[],
        help: "edit with the keys of vi",
        apply: |options, _| options.vi = true,
    },
];

/// A command: a first word that is not the name of a file.
pub struct CommandRow {
    pub name: &'static str,
    pub arguments: &'static str,
    pub help: &'static str,
}

pub const COMMANDS: &[CommandRow] = &[
    CommandRow {
        name: "check",
        arguments: "[--output-format=text|json|github] file ...",
        help: "list syntax errors and what is not supported, without running",
    },
    CommandRow {
        name: "completions",
        arguments: "bash|fish|zsh",
        help: "print what a shell needs to complete this command line",
    },
    CommandRow { name: "demos", arguments: "[name]", help: "list the programs that come along, or run one" },
    CommandRow { name: "dis", arguments: "file", help: "show the bytecode beside the source" },
    CommandRow {
        name: "error",
        arguments: "[name]",
        help: "explain an exception with a wrong and a right program",
    },
    CommandRow { name: "man", arguments: "", help: "print the manual page" },
    CommandRow { name: "stubs", arguments: "[folder]", help: "write .pyi files for exactly what exists" },
    CommandRow { name: "--dump-ast", arguments: "file", help: "show the syntax tree" },
];

/// The environment variables, as CPython has them.
pub const VARIABLES: &[(&str, &str)] = &[
    ("PYTHONPATH", "folders, separated by colons, that are searched for modules before the others"),
    ("PYTHONSTARTUP", "a file that is run before the first prompt"),
    ("PYTHON_HISTORY", "where the prompt keeps its history"),
    ("PYTHONINSPECT", "when not empty, as -i"),
    ("PYTHONOPTIMIZE", "when not empty, as -O; a number is that many"),
    ("PYTHONUNBUFFERED", "when not empty, as -u"),
    ("PYTHONSAFEPATH", "when not empty, as -P"),
    ("PYTHONWARNINGS", "arguments of -W, separated by commas"),
    ("PYTHONPROFILEIMPORTTIME", "when not empty, as -X importtime"),
    ("PYTHON_COLORS", "0 for no colour, 1 for colour; before NO_COLOR and FORCE_COLOR"),
];

pub const EXTENSIONS: &[(&str, &str)] = &[
    ("importtime", "write how long each import took to standard error"),
    ("dev", "accepted"),
    ("utf8", "accepted: text is UTF-8 unless a program says otherwise"),
];
