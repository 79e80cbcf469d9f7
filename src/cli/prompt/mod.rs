//! The prompt: statements are read by the editor until they are whole, values are shown through `sys.displayhook`, and errors end the
//! statement, not the session. The tables of the editor are made when the prompt starts, never for a script.

mod commands;
mod editor;
mod history;
mod keys;
mod reader;
mod theme;

use super::arguments::Options;
use super::explanations;
use super::report::Reporter;
use super::run::Status;
use crate::interpreter::{Failure, Interpreter};
use commands::{Line, understand};
use reader::{Input, Reader};
use std::cell::RefCell;

/// The commands that CPython's prompt takes without parentheses, as long as the program has no such names of its own.
const WORDS: &[&str] = &["exit", "quit", "copyright", "credits", "license"];

/// Greets and reads statements until the end.
pub fn run_in(interpreter: &mut Interpreter, options: &Options, reporter: &Reporter) -> Status {
    if !options.quiet && !options.interactive {
        println!(
            "Baton {} (a subset of Python 3.14, NumPy built in). Type help, ?name or %lsmagic; Ctrl-D ends.",
            env!("CARGO_PKG_VERSION")
        );
    }
    interpreter.set_prompts(reader::FIRST, reader::NEXT);
    let shared = RefCell::new(interpreter);
    if !options.interactive
        && let Some(status) = run_startup_file(&shared, options, reporter)
    {
        return status;
    }
    match Reader::new(&shared, options) {
        Ok(mut reader) => {
            let status = Session { shared: &shared, reporter, statements: Vec::new() }.run(&mut reader);
            reader.keep_history();
            status
        }
        Err(error) => {
            eprintln!("baton: the terminal cannot be used for editing: {error}");
            Status::Code(1)
        }
    }
}

/// Runs the file `PYTHONSTARTUP` names; a status ends the session.
fn run_startup_file(
    shared: &RefCell<&mut Interpreter>,
    options: &Options,
    reporter: &Reporter,
) -> Option<Status> {
    let path =
        std::env::var("PYTHONSTARTUP").ok().filter(|path| !path.is_empty() && !options.ignore_environment)?;
    let result = match std::fs::read(&path) {
        Ok(bytes) => shared.borrow_mut().run_bytes(&bytes, &path),
        Err(error) => {
            eprintln!("Could not open PYTHONSTARTUP\n{error}: {path}");
            return None;
        }
    };
    result.err().and_then(|failure| reporter.show_at_prompt(failure))
}

/// What one session has read so far.
struct Session<'a, 'i> {
    shared: &'a RefCell<&'i mut Interpreter>,
    reporter: &'a Reporter,
    statements: Vec<String>,
}

impl Session<'_, '_> {
    fn run(&mut self, reader: &mut Reader) -> Status {
        let mut initial = String::new();
        loop {
            let text = match reader.read(self.statements.len() + 1, &std::mem::take(&mut initial)) {
                Input::Statement(text) => text,
                Input::Cancelled => {
                    eprintln!("KeyboardInterrupt");
                    continue;
                }
                Input::End => return Status::Code(0),
            };
            if text.trim().is_empty() {
                continue;
            }
            let result = self.obey(&text);
            self.statements.push(text);
            self.shared.borrow_mut().flush();
            match result {
                Ok(next) => initial = next.unwrap_or_default(),
                Err(failure) => {
                    if let Some(status) = self.reporter.show_at_prompt(failure) {
                        return status;
                    }
                }
            }
        }
    }

    /// Runs a statement or a command; gives the text the next statement begins with, if there is one.
    fn obey(&mut self, text: &str) -> Result<Option<String>, Failure> {
        let mut interpreter = self.shared.borrow_mut();
        let word = text.trim();
        if WORDS.contains(&word) && !interpreter.defines(word) {
            return interpreter.run_interactive(&format!("{word}()\n"), "<stdin>").map(|()| None);
        }
        if word == "why" && !interpreter.defines(word) {
            let class = self.reporter.last_class();
            let text = class.as_deref().and_then(explanations::find);
            println!("{}", text.unwrap_or("Nothing has failed that there is more to say about.").trim_end());
            return Ok(None);
        }
        match understand(if word == "help" { "?" } else { text }) {
            Line::Command { name, arguments, body } => {
                interpreter.call_support("_session", "command", &[name, arguments, body], &self.statements)
            }
            Line::Question { subject, wants_source } => {
                let level = if wants_source { "2" } else { "1" };
                interpreter.call_support("_session", "question", &[subject, level], &self.statements)
            }
            // Every statement has a name of its own, so that tracebacks find its lines.
            Line::Statement => {
                let name = format!("<python-input-{}>", self.statements.len());
                interpreter.run_interactive(text, &name).map(|()| None)
            }
        }
    }
}
