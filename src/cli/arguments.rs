//! The arguments of `baton`. CPython's rules decide where options end: at the script, `-c command`, `-m module` or `-`, and everything
//! behind goes to the program untouched. clap knows no such rule, so the arguments are cut there first; what stands before goes to clap.

use clap::{Arg, ArgAction, ArgMatches, Command as ClapCommand};
use std::process::ExitCode;

/// What to run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    File(String),
    Command(String),
    Module(String),
    /// Standard input: a program, or the prompt if it is a terminal.
    Input,
    /// The subcommands about a file.
    Disassemble(String),
    Check(String),
    DumpTree(String),
}

/// The options CPython has, and what they are here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// `-i`: the prompt after the program.
    pub interactive: bool,
    pub quiet: bool,
    /// `-u`: standard output is sent at every write.
    pub unbuffered: bool,
    /// `-O`, counted.
    pub optimize: u8,
    /// `-E`, or `-I`: `PYTHON*` variables count for nothing.
    pub ignore_environment: bool,
    /// `-I`, or `-P`: the script's folder is not searched for modules.
    pub safe_path: bool,
    pub isolated: bool,
    pub no_site: bool,
    pub no_user_site: bool,
    pub dont_write_bytecode: bool,
    /// The arguments of `-W`.
    pub warnings: Vec<String>,
    /// The arguments of `-X`.
    pub extensions: Vec<String>,
}

/// The command line, understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invocation {
    pub options: Options,
    pub action: Action,
    /// `sys.argv`
    pub arguments: Vec<String>,
    /// Everything as it was given, for `sys.orig_argv`.
    pub original: Vec<String>,
}

/// An answer that needs no interpreter: help, version, or what is wrong.
#[derive(Debug)]
pub struct Answer {
    text: String,
    is_error: bool,
}

impl Answer {
    fn error(text: String) -> Answer {
        Answer { text, is_error: true }
    }

    /// Prints it; wrong usage is 2.
    pub fn print(self) -> ExitCode {
        use std::io::Write;
        if self.is_error {
            eprint!("{}", self.text);
            return ExitCode::from(2);
        }
        // A closed pipe wants no answer.
        let _ = std::io::stdout().write_all(self.text.as_bytes());
        ExitCode::SUCCESS
    }
}

const VERSION: &str = concat!("Baton ", env!("CARGO_PKG_VERSION"), " (Python 3.14)\n");
const USAGE: &str = "baton [option] ... [-c cmd | -m mod | file | -] [arg] ...";
const TRY: &str = "Try 'baton -h' for more information.";
const AFTER: &str = "\
Arguments:
  -c cmd         Run a program given as text; ends the options
  -m mod         Run a module; ends the options
  file           Run a file
  -              Run what standard input says (the default; a prompt if it is a terminal)
  arg ...        Given to the program in sys.argv[1:]

Commands:
  dis file       Show the bytecode beside the source
  check file     Report syntax errors without running
  --dump-ast file
                 Show the syntax tree";

fn flag(id: &'static str, short: char, help: &'static str) -> Arg {
    Arg::new(id).short(short).action(ArgAction::Count).help(help)
}

fn definition() -> ClapCommand {
    let value = |id: &'static str, short: char, help: &'static str| {
        Arg::new(id)
            .short(short)
            .action(ArgAction::Append)
            .value_name("arg")
            .allow_hyphen_values(true)
            .help(help)
    };
    ClapCommand::new("baton")
        .about("A small, fast Python with NumPy built in.")
        .override_usage(USAGE)
        .after_help(AFTER)
        .disable_help_flag(true)
        .args([
            flag("dont_write", 'B', "Accepted: no bytecode files are written anyway"),
            flag("ignore_environment", 'E', "Ignore PYTHON* environment variables"),
            flag("interactive", 'i', "Go on with the prompt after the program"),
            flag("isolated", 'I', "Ignore the environment and the script's folder"),
            flag("optimize", 'O', "Leave out assert statements; -OO also docstrings"),
            flag("safe_path", 'P', "Do not look for modules beside the script"),
            flag("quiet", 'q', "No greeting at the prompt"),
            flag("no_user_site", 's', "Accepted"),
            flag("no_site", 'S', "Accepted"),
            flag("unbuffered", 'u', "Send standard output at every write"),
            flag("verbose", 'v', "Accepted"),
            flag("bytes_warning", 'b', "Accepted"),
            flag("debug", 'd', "Accepted"),
            flag("skip_first", 'x', "Accepted for -x before a file"),
            value("warnings", 'W', "What to do with warnings: default, ignore or error"),
            value("extensions", 'X', "Options of the implementation"),
        ])
}

/// Where the options end, and what that means.
enum Cut {
    /// At this index stands the script or `-`, or the arguments are over.
    Plain(usize),
    /// At this index stands an argument with `-c` or `-m` in it; the text before it in the same argument, and the rest.
    Letter { index: usize, before: String, letter: char, attached: String },
}

/// Goes through the options as `getopt` does.
fn find_cut(arguments: &[String]) -> Cut {
    let mut index = 0;
    while let Some(argument) = arguments.get(index) {
        let Some(letters) = argument.strip_prefix('-').filter(|letters| !letters.is_empty()) else {
            return Cut::Plain(index);
        };
        if argument == "--" {
            return Cut::Plain(index);
        }
        if letters.starts_with('-') {
            index += 1;
            continue;
        }
        for (at, letter) in letters.char_indices() {
            let attached = letters.get(at + letter.len_utf8()..).unwrap_or_default();
            match letter {
                'c' | 'm' => {
                    let before = letters.get(..at).unwrap_or_default().to_owned();
                    return Cut::Letter { index, before, letter, attached: attached.to_owned() };
                }
                'W' | 'X' => {
                    index += usize::from(attached.is_empty());
                    break;
                }
                _ => {}
            }
        }
        index += 1;
    }
    Cut::Plain(index.min(arguments.len()))
}

/// Understands the arguments, the program's own name first.
///
/// # Errors
/// What to print instead of running anything.
pub fn parse(original: &[String]) -> Result<Invocation, Answer> {
    let arguments = original.get(1..).unwrap_or_default();
    if let Some(action) = subcommand(arguments)? {
        return Ok(Invocation {
            options: Options::default(),
            action,
            arguments: vec![String::new()],
            original: original.to_vec(),
        });
    }
    let (before, action, rest) = match find_cut(arguments) {
        Cut::Plain(index) => {
            let before = arguments.get(..index).unwrap_or_default().to_vec();
            let mut rest = arguments.get(index..).unwrap_or_default();
            if let [first, others @ ..] = rest
                && first == "--"
            {
                rest = others;
            }
            let action = match rest.first() {
                None => Action::Input,
                Some(first) if first == "-" => Action::Input,
                Some(first) => Action::File(first.clone()),
            };
            (before, action, if rest.is_empty() { vec![String::new()] } else { rest.to_vec() })
        }
        Cut::Letter { index, before, letter, attached } => {
            cut_at_letter(arguments, index, &before, letter, attached)?
        }
    };
    let options = options(&before)?;
    Ok(Invocation { options, action, arguments: rest, original: original.to_vec() })
}

type Parts = (Vec<String>, Action, Vec<String>);

fn cut_at_letter(
    arguments: &[String],
    index: usize,
    before: &str,
    letter: char,
    attached: String,
) -> Result<Parts, Answer> {
    let mut options = arguments.get(..index).unwrap_or_default().to_vec();
    if !before.is_empty() {
        options.push(format!("-{before}"));
    }
    let (text, next) = match (attached.is_empty(), arguments.get(index + 1)) {
        (false, _) => (attached, index + 1),
        (true, Some(text)) => (text.clone(), index + 2),
        (true, None) => {
            return Err(Answer::error(format!(
                "Argument expected for the -{letter} option\nusage: {USAGE}\n{TRY}\n"
            )));
        }
    };
    let mut rest = vec![format!("-{letter}")];
    rest.extend_from_slice(arguments.get(next..).unwrap_or_default());
    let action = if letter == 'c' { Action::Command(text) } else { Action::Module(text) };
    Ok((options, action, rest))
}

/// `dis F`, `check F` and `--dump-ast F`; a file of the same name comes first.
fn subcommand(arguments: &[String]) -> Result<Option<Action>, Answer> {
    let Some(first) = arguments.first() else { return Ok(None) };
    let make: fn(String) -> Action = match first.as_str() {
        "dis" => Action::Disassemble,
        "check" => Action::Check,
        "--dump-ast" => Action::DumpTree,
        _ => return Ok(None),
    };
    if !first.starts_with('-') && std::path::Path::new(first).exists() {
        return Ok(None);
    }
    match arguments {
        [_, file] => Ok(Some(make(file.clone()))),
        _ => Err(Answer::error(format!("usage: baton {first} file\n{TRY}\n"))),
    }
}

fn options(arguments: &[String]) -> Result<Options, Answer> {
    for argument in arguments {
        match argument.as_str() {
            "-h" | "-?" | "--help" | "--help-all" => {
                return Err(Answer { text: definition().render_help().to_string(), is_error: false });
            }
            "-V" | "--version" | "-VV" => return Err(Answer { text: VERSION.to_owned(), is_error: false }),
            _ => {}
        }
    }
    // Nothing to understand: the usual case need not build clap's table.
    if arguments.is_empty() {
        return Ok(Options::default());
    }
    let given = std::iter::once("baton").chain(arguments.iter().map(String::as_str));
    match definition().try_get_matches_from(given) {
        Ok(matches) => Ok(of_matches(&matches)),
        Err(_) => {
            let unknown = arguments.iter().find(|argument| !is_known(argument)).cloned().unwrap_or_default();
            Err(Answer::error(format!("Unknown option: {unknown}\nusage: {USAGE}\n{TRY}\n")))
        }
    }
}

fn is_known(argument: &str) -> bool {
    definition().try_get_matches_from(["baton", argument]).is_ok()
}

fn of_matches(matches: &ArgMatches) -> Options {
    let is_set = |id: &str| matches.get_count(id) > 0;
    let texts = |id: &str| matches.get_many::<String>(id).into_iter().flatten().cloned().collect();
    let isolated = is_set("isolated");
    Options {
        interactive: is_set("interactive"),
        quiet: is_set("quiet"),
        unbuffered: is_set("unbuffered"),
        optimize: matches.get_count("optimize").min(2),
        ignore_environment: is_set("ignore_environment") || isolated,
        safe_path: is_set("safe_path") || isolated,
        isolated,
        no_site: is_set("no_site"),
        no_user_site: is_set("no_user_site") || isolated,
        dont_write_bytecode: is_set("dont_write"),
        warnings: texts("warnings"),
        extensions: texts("extensions"),
    }
}
