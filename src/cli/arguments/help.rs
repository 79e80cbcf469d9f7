//! What `-h`, `-V`, `man` and `completions` print, made from the tables.

use super::Answer;
use super::table::{COMMANDS, EXTENSIONS, LONG_OPTIONS, LongRow, OPTIONS, OptionRow, VARIABLES};

pub const USAGE: &str = "baton [option] ... [-c cmd | -m mod | file | -] [arg] ...";
pub const TRY: &str = "Try 'baton -h' for more information.";
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The ways to say what to run; they end the options.
const PROGRAMS: &[(&str, &str)] = &[
    ("-c cmd", "run a program given as text"),
    ("-m mod", "run a module"),
    ("file", "run a file, or a folder's __main__.py"),
    ("-", "run what standard input says (the default; a prompt if it is a terminal)"),
    ("arg ...", "given to the program in sys.argv[1:]"),
];

/// What `-V` prints; `-VV` says more.
pub fn version(is_long: bool) -> String {
    if is_long {
        format!("Baton {VERSION} (Python 3.14; {} {})\n", std::env::consts::OS, std::env::consts::ARCH)
    } else {
        format!("Baton {VERSION} (Python 3.14)\n")
    }
}

fn rows<'a>(rows: impl Iterator<Item = (String, &'a str)>) -> String {
    rows.map(|(name, help)| format!("{name:<15}: {help}\n")).collect()
}

fn pairs(pairs: &[(&str, &str)]) -> String {
    rows(pairs.iter().map(|&(name, help)| (name.to_owned(), help)))
}

fn letter(row: &OptionRow) -> String {
    match row.argument {
        Some(argument) => format!("-{} {argument}", row.letter),
        None => format!("-{}", row.letter),
    }
}

fn long(row: &LongRow) -> String {
    if row.choices.is_empty() { format!("--{}", row.name) } else { format!("--{}=F", row.name) }
}

/// What `-h` prints.
pub fn help() -> String {
    let options = OPTIONS.iter().map(|row| (letter(row), row.help));
    let long_options = LONG_OPTIONS.iter().map(|row| (long(row), row.help));
    let commands = COMMANDS.iter().map(|row| (row.name.to_owned(), row.help));
    let others = [
        ("-V", "print the version; -VV says more"),
        ("-h", "print this; also --help-env, --help-xoptions and --help-all"),
    ];
    let others = others.map(|(name, help)| (name.to_owned(), help));
    format!(
        "usage: {USAGE}\nOptions:\n{}\nArguments:\n{}\nCommands:\n{}",
        rows(options.chain(long_options).chain(others)),
        pairs(PROGRAMS),
        rows(commands)
    )
}

/// What `--help-env` prints.
pub fn variables() -> String {
    format!("Environment variables that change behavior:\n{}", pairs(VARIABLES))
}

/// What `--help-xoptions` prints.
pub fn extensions() -> String {
    format!("The following implementation-specific options are available:\n{}", pairs(EXTENSIONS))
}

/// What `--help-all` prints.
pub fn help_all() -> String {
    format!("{}\n{}\n{}", help(), variables(), extensions())
}

/// The manual page, in the language of `man`.
pub fn manual() -> String {
    let paragraph = |(name, help): (String, &str)| format!(".TP\n.B {}\n{help}\n", name.replace('-', "\\-"));
    let list = |pairs: &[(&str, &str)]| -> String {
        pairs.iter().map(|&(name, help)| paragraph((name.to_owned(), help))).collect()
    };
    let options: String = OPTIONS
        .iter()
        .map(|row| (letter(row), row.help))
        .chain(LONG_OPTIONS.iter().map(|row| (long(row), row.help)))
        .map(paragraph)
        .collect();
    let commands: String =
        COMMANDS.iter().map(|row| paragraph((format!("{} {}", row.name, row.arguments), row.help))).collect();
    format!(
        ".TH BATON 1 \"\" \"Baton {VERSION}\"\n.SH NAME\nbaton \\- a small, fast Python with NumPy built in\n\
         .SH SYNOPSIS\n{}\n.SH PROGRAMS\n{}.SH OPTIONS\n{options}.SH COMMANDS\n{commands}.SH ENVIRONMENT\n{}\
         .SH EXIT STATUS\n0 after success, 1 after an exception nobody caught, 2 for wrong usage or a file that cannot \
         be read, 120 when standard output cannot be written, else what the program gives to sys.exit.\n",
        USAGE.replace('-', "\\-"),
        list(PROGRAMS),
        list(VARIABLES),
    )
}

/// What a shell needs to complete the command line.
pub fn completions(shell: &str) -> Answer {
    let letters = OPTIONS.iter().map(|row| format!("-{}", row.letter));
    let words = LONG_OPTIONS.iter().flat_map(|row| match row.choices {
        [] => vec![format!("--{}", row.name)],
        choices => choices.iter().map(|choice| format!("--{}={choice}", row.name)).collect(),
    });
    let options: Vec<String> = letters.chain(words).collect();
    let commands: Vec<&str> = COMMANDS.iter().map(|row| row.name).collect();
    let (options, commands) = (options.join(" "), commands.join(" "));
    match shell {
        "bash" => Answer::Text(format!(
            "_baton() {{\n    local word=\"${{COMP_WORDS[COMP_CWORD]}}\" words=\"{options}\"\n    \
             [ \"$COMP_CWORD\" -eq 1 ] && words=\"$words {commands}\"\n    \
             COMPREPLY=($(compgen -W \"$words\" -- \"$word\") $(compgen -f -- \"$word\"))\n}}\n\
             complete -o filenames -F _baton baton\n"
        )),
        "zsh" => Answer::Text(format!(
            "#compdef baton\n_baton() {{\n    compadd -- {options}\n    (( CURRENT == 2 )) && compadd -- {commands}\n    \
             _files\n}}\n_baton \"$@\"\n"
        )),
        "fish" => Answer::Text(format!(
            "complete -c baton -n '__fish_is_first_arg' -a '{commands}'\ncomplete -c baton -a '{options}'\n"
        )),
        _ => Answer::misuse("completions are made for: bash, fish, zsh"),
    }
}
