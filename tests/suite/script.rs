//! A test script and what it says it expects. Read by `runner.rs`; `tests/check_with_cpython.py` reads the same notation.
//!
//! The first line is a comment with one sentence: the behaviour. The file's name is the behaviour in short.
//!
//! | comment | meaning |
//! |---|---|
//! | `# expect: text` | the next line of standard output; several in the order of printing, beside or after what prints them |
//! | `# raises: Type: message` | exit code 1, and this is the last line of standard error |
//! | `# syntax error: message` | exit code 1, nothing printed, last line `SyntaxError: message` (or the full line for `IndentationError: ...`, `TabError: ...`) |
//! | `# advice: text` | a label or help line that `--error-format=narrated` adds, in order; `# advice: none`: there is none |
//! | `# exit: 3` | the exit code, where it is neither 0 nor 1 for a raised exception |
//! | `# stdin: text` | a line of standard input |
//! | `# args: a b` | arguments after the script's name |
//! | `# todo: reason` | the behaviour is unfinished: the test must fail, and complains once it passes |
//!
//! Files beside the script: `.out` (all of standard output), `.stderr` (all of standard error; paths are relative to the
//! script's folder; exit code 1 unless `# exit:` says otherwise), `.dis` and `.ast` (what `baton dis` and
//! `baton --dump-ast` print). A folder with a `main.py` is one test: its other files are the modules which that imports.

use std::fs;
use std::path::{Path, PathBuf};

/// A script and where it lives; nothing of it has been read yet.
pub struct Location {
    /// `language/import/circular`: the path below `tests/` without the ending.
    pub name: String,
    /// The absolute path of the `.py` file.
    pub path: PathBuf,
}

impl Location {
    /// The file beside the script with another ending, if there is one.
    pub fn beside(&self, ending: &str) -> Option<PathBuf> {
        let path = self.path.with_extension(ending);
        path.exists().then_some(path)
    }

    /// The folder of the script with a closing slash, as it appears at the front of paths in tracebacks.
    pub fn folder_prefix(&self) -> String {
        let folder = self.path.parent().unwrap_or(Path::new("")).to_string_lossy();
        format!("{folder}/")
    }
}

/// What the comments of a script ask for.
#[derive(Debug, Default)]
pub struct Script {
    pub printed: Vec<String>,
    pub last_error_line: Option<String>,
    pub exit_code: Option<i32>,
    /// What is said beyond CPython's text; empty when the script does not ask.
    pub advice: Vec<String>,
    pub stdin: String,
    pub arguments: Vec<String>,
    pub todo: Option<String>,
}

impl Script {
    /// Reads the comments. The error says which rule of the notation the script breaks.
    pub fn read(path: &Path) -> Result<Script, String> {
        let bytes = fs::read(path).map_err(|error| format!("cannot read the script: {error}"))?;
        // Some scripts are wrong on purpose: not UTF-8, or with a byte order mark.
        let text = String::from_utf8_lossy(&bytes);
        let text = text.trim_start_matches('\u{feff}');
        check_sentence(text)?;
        let mut script = Script::default();
        for line in text.split(['\n', '\r']) {
            script.read_line(line)?;
        }
        Ok(script)
    }

    fn read_line(&mut self, line: &str) -> Result<(), String> {
        if let Some(text) = directive(line, "expect") {
            self.printed.push(text.to_owned());
        } else if let Some(text) = directive(line, "raises") {
            self.set_last_error_line(text.to_owned())?;
        } else if let Some(text) = directive(line, "syntax error") {
            let names_its_type =
                ["IndentationError: ", "TabError: "].iter().any(|name| text.starts_with(name));
            let line = if names_its_type { text.to_owned() } else { format!("SyntaxError: {text}") };
            self.set_last_error_line(line)?;
        } else if let Some(text) = directive(line, "advice") {
            self.advice.push(text.to_owned());
        } else if let Some(text) = directive(line, "exit") {
            self.exit_code = Some(text.parse().map_err(|_| format!("`# exit: {text}` is not a number"))?);
        } else if let Some(text) = directive(line, "stdin") {
            self.stdin.push_str(text);
            self.stdin.push('\n');
        } else if let Some(text) = directive(line, "args") {
            self.arguments.extend(text.split_whitespace().map(str::to_owned));
        } else if let Some(text) = directive(line, "todo") {
            self.todo = Some(text.to_owned());
        }
        Ok(())
    }

    fn set_last_error_line(&mut self, line: String) -> Result<(), String> {
        match self.last_error_line.replace(line) {
            None => Ok(()),
            Some(_) => Err("a script ends once: only one `# raises:` or `# syntax error:`".to_owned()),
        }
    }

    /// Whether the comments alone say how the script behaves.
    pub fn expects_something(&self) -> bool {
        !self.printed.is_empty() || self.last_error_line.is_some() || self.exit_code.is_some()
    }
}

/// The text after `# name:`, without the one space that follows the colon and without trailing white space.
fn directive<'a>(line: &'a str, name: &str) -> Option<&'a str> {
    let marker = format!("# {name}:");
    let (_, text) = line.rsplit_once(marker.as_str())?;
    Some(text.strip_prefix(' ').unwrap_or(text).trim_end())
}

/// A `#!` line may come first, because that is where it has a meaning; then the sentence.
fn check_sentence(text: &str) -> Result<(), String> {
    let first = text.split(['\n', '\r']).find(|line| !line.starts_with("#!")).unwrap_or("");
    match first.strip_prefix("# ") {
        Some(sentence) if sentence.contains(' ') => Ok(()),
        _ => Err("the first line must be a comment with a sentence that says the behaviour".to_owned()),
    }
}

/// Every script below the folder, in the order of names. The folder `suite` holds the runner, not scripts.
pub fn find_all(tests: &Path) -> Vec<Location> {
    let mut found = Vec::new();
    for folder in sorted_entries(tests) {
        if folder.is_dir() && folder.file_name() != Some("suite".as_ref()) {
            find_below(tests, &folder, &mut found);
        }
    }
    found
}

fn find_below(tests: &Path, folder: &Path, found: &mut Vec<Location>) {
    let main = folder.join("main.py");
    if main.exists() {
        found.push(Location { name: name_of(tests, folder), path: main });
        return;
    }
    for entry in sorted_entries(folder) {
        if entry.is_dir() {
            find_below(tests, &entry, found);
        } else if entry.extension() == Some("py".as_ref()) {
            found.push(Location { name: name_of(tests, &entry.with_extension("")), path: entry });
        }
    }
}

fn name_of(tests: &Path, path: &Path) -> String {
    path.strip_prefix(tests).unwrap_or(path).to_string_lossy().replace('\\', "/")
}

fn sorted_entries(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    paths
}
