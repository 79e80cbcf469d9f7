//! The arguments of `baton`. CPython's rules decide where options end: at the script, `-c command`, `-m module` or `-`, and everything
//! behind goes to the program untouched.

mod help;
mod table;
mod tools;

pub use tools::{CheckFormat, Tool};

use std::process::ExitCode;

/// What to run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    File(String),
    Command(String),
    Module(String),
    /// Standard input: a program, or the prompt if it is a terminal.
    Input,
    Tool(Tool),
}

/// The options.
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
    /// The argument of `--error-format`.
    pub error_format: Option<String>,
    /// `--classic`: the prompt reads line by line.
    pub classic: bool,
    /// `--vi`
    pub vi: bool,
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

/// An answer that needs no interpreter.
#[derive(Debug)]
pub enum Answer {
    /// Help, version and the like.
    Text(String),
    /// What is wrong with the arguments.
    Misuse(String),
}

impl Answer {
    /// Prints it; wrong usage is 2.
    pub fn print(self) -> ExitCode {
        use std::io::Write;
        match self {
            // A closed pipe wants no answer.
            Answer::Text(text) => {
                let _ = std::io::stdout().write_all(text.as_bytes());
                ExitCode::SUCCESS
            }
            Answer::Misuse(text) => {
                let _ = std::io::stderr().write_all(text.as_bytes());
                ExitCode::from(2)
            }
        }
    }

    fn misuse(complaint: &str) -> Answer {
        Answer::Misuse(format!("{complaint}\nusage: {}\n{}\n", help::USAGE, help::TRY))
    }
}

/// Understands the arguments, the program's own name first.
///
/// # Errors
/// What to print instead of running anything.
pub fn parse(original: &[String]) -> Result<Invocation, Answer> {
    let given = original.get(1..).unwrap_or_default();
    let mut reader = Reader { given, next: 0, options: Options::default() };
    let (action, arguments) = match tools::parse(given)? {
        Some(tool) => (Action::Tool(tool), vec![String::new()]),
        None => reader.program()?,
    };
    let mut options = reader.options;
    if !options.ignore_environment {
        add_environment(&mut options);
    }
    Ok(Invocation { options, action, arguments, original: original.to_vec() })
}

/// Goes through the arguments as `getopt` does.
struct Reader<'a> {
    given: &'a [String],
    next: usize,
    options: Options,
}

/// What to run and `sys.argv`.
type Program = (Action, Vec<String>);

impl Reader<'_> {
    fn take(&mut self) -> Option<String> {
        let word = self.given.get(self.next).cloned();
        self.next += 1;
        word
    }

    fn rest(&self) -> &[String] {
        self.given.get(self.next..).unwrap_or_default()
    }

    fn program(&mut self) -> Result<Program, Answer> {
        while let Some(word) = self.take() {
            if let Some(long) = word.strip_prefix("--") {
                if long.is_empty() {
                    break;
                }
                self.long_option(long, &word)?;
            } else if let Some(letters) = word.strip_prefix('-').filter(|letters| !letters.is_empty()) {
                if let Some(program) = self.letters(letters)? {
                    return Ok(program);
                }
            } else {
                self.next -= 1;
                break;
            }
        }
        let arguments = self.rest().to_vec();
        Ok(match arguments.first().map(String::as_str) {
            None => (Action::Input, vec![String::new()]),
            Some("-") => (Action::Input, arguments),
            Some(path) => (Action::File(path.to_owned()), arguments),
        })
    }

    /// The letters of one argument; `-c` and `-m` among them say what to run.
    fn letters(&mut self, letters: &str) -> Result<Option<Program>, Answer> {
        for (at, letter) in letters.char_indices() {
            let attached = letters.get(at + letter.len_utf8()..).unwrap_or_default();
            match letter {
                'c' | 'm' => {
                    let text = self.argument(letter, attached)?;
                    let mut arguments = vec![format!("-{letter}")];
                    arguments.extend_from_slice(self.rest());
                    let action = if letter == 'c' { Action::Command(text) } else { Action::Module(text) };
                    return Ok(Some((action, arguments)));
                }
                'h' | '?' => return Err(Answer::Text(help::help())),
                'V' => return Err(Answer::Text(help::version(attached.starts_with('V')))),
                _ => {}
            }
            let Some(row) = table::OPTIONS.iter().find(|row| row.letter == letter) else {
                return Err(Answer::misuse(&format!("Unknown option: -{letter}")));
            };
            if row.argument.is_some() {
                let text = self.argument(letter, attached)?;
                (row.apply)(&mut self.options, &text);
                return Ok(None);
            }
            (row.apply)(&mut self.options, "");
        }
        Ok(None)
    }

    /// The rest of the word, or the next one.
    fn argument(&mut self, letter: char, attached: &str) -> Result<String, Answer> {
        if !attached.is_empty() {
            return Ok(attached.to_owned());
        }
        self.take().ok_or_else(|| Answer::misuse(&format!("Argument expected for the -{letter} option")))
    }

    fn long_option(&mut self, long: &str, word: &str) -> Result<(), Answer> {
        match long {
            "help" => return Err(Answer::Text(help::help())),
            "help-all" => return Err(Answer::Text(help::help_all())),
            "help-env" => return Err(Answer::Text(help::variables())),
            "help-xoptions" => return Err(Answer::Text(help::extensions())),
            "version" => return Err(Answer::Text(help::version(false))),
            _ => {}
        }
        let (name, choice) = long.split_once('=').unwrap_or((long, ""));
        let row = table::LONG_OPTIONS.iter().find(|row| row.name == name);
        match row {
            Some(row) if row.choices.contains(&choice) || row.choices.is_empty() && choice.is_empty() => {
                (row.apply)(&mut self.options, choice);
                Ok(())
            }
            Some(row) if !row.choices.is_empty() => {
                Err(Answer::misuse(&format!("--{name} is one of: {}", row.choices.join(", "))))
            }
            _ => Err(Answer::misuse(&format!("Unknown option: {word}"))),
        }
    }
}

/// What the `PYTHON*` variables add to the options.
fn add_environment(options: &mut Options) {
    let set = |name: &str| std::env::var(name).ok().filter(|text| !text.is_empty());
    options.interactive |= set("PYTHONINSPECT").is_some();
    options.unbuffered |= set("PYTHONUNBUFFERED").is_some();
    options.safe_path |= set("PYTHONSAFEPATH").is_some();
    if let Some(level) = set("PYTHONOPTIMIZE") {
        options.optimize = options.optimize.max(level.parse().unwrap_or(1).min(2));
    }
    if let Some(filters) = set("PYTHONWARNINGS") {
        // What the command line says comes last and so decides.
        let given = std::mem::take(&mut options.warnings);
        options.warnings = filters.split(',').map(str::to_owned).chain(given).collect();
    }
    if set("PYTHONPROFILEIMPORTTIME").is_some() {
        options.extensions.push("importtime".to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::{Action, Answer, parse};

    fn parsed(words: &[&str]) -> Result<super::Invocation, Answer> {
        let words: Vec<String> = ["baton"].iter().chain(words).map(|word| (*word).to_owned()).collect();
        parse(&words)
    }

    #[test]
    fn options_end_where_the_program_begins() {
        for (words, arguments) in [
            (&["-qi", "a.py", "-q"][..], &["a.py", "-q"][..]),
            (&["-Oc", "pass", "-i"], &["-c", "-i"]),
            (&["-Ocpass", "x"], &["-c", "x"]),
            (&["-m", "timeit", "--"], &["-m", "--"]),
            (&["-Wignore", "-", "b"], &["-", "b"]),
            (&["-X", "dev", "--", "-x.py"], &["-x.py"]),
        ] {
            let invocation = parsed(words).map(|invocation| invocation.arguments);
            assert_eq!(
                invocation.ok().as_deref(),
                Some(&arguments.iter().map(|&word| word.to_owned()).collect::<Vec<_>>()[..])
            );
        }
    }

    #[test]
    fn wrong_options_are_misuse() {
        for words in [&["-z"][..], &["--zebra"], &["-c"], &["-W"], &["--error-format=loud"], &["--classic=1"]]
        {
            assert!(matches!(parsed(words), Err(Answer::Misuse(_))), "{words:?}");
        }
        assert!(matches!(parsed(&["-Vq"]), Err(Answer::Text(_))));
        assert!(matches!(parsed(&[]).map(|invocation| invocation.action), Ok(Action::Input)));
    }
}
