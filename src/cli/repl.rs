//! The prompt: lines are edited by rustyline, statements of several lines are read until they are whole, values are shown through
//! `sys.displayhook`, and errors end the statement, not the session.

use super::arguments::Options;
use super::report;
use super::run::Status;
use crate::interpreter::{Failure, Interpreter};
use rustyline::DefaultEditor;
use rustyline::error::ReadlineError;
use std::path::PathBuf;

const FIRST: &str = ">>> ";
const NEXT: &str = "... ";
/// What one level of a block is indented by.
const INDENT: &str = "    ";

/// What reading a statement gave.
enum Input {
    Statement(String),
    /// Ctrl-C: the statement is given up.
    Cancelled,
    /// Ctrl-D.
    End,
}

/// Greets and reads statements until the end.
pub fn run_in(interpreter: &mut Interpreter, options: &Options) -> Status {
    if !options.quiet && !options.interactive {
        println!(
            "Baton {} (Python 3.14). Type help(object) for help, Ctrl-D to leave.",
            env!("CARGO_PKG_VERSION")
        );
    }
    interpreter.set_prompts(FIRST, NEXT);
    let mut editor = match DefaultEditor::new() {
        Ok(editor) => editor,
        Err(error) => {
            eprintln!("baton: the terminal cannot be used for editing: {error}");
            return Status::Code(1);
        }
    };
    let history = history_file(options);
    if let Some(path) = &history {
        // There is no history before the first session.
        let _ = editor.load_history(path);
    }
    let status = session(interpreter, &mut editor);
    if let Some(path) = &history {
        if let Some(folder) = path.parent() {
            let _ = std::fs::create_dir_all(folder);
        }
        // A history that cannot be kept is no reason to fail.
        let _ = editor.save_history(path);
    }
    status
}

fn session(interpreter: &mut Interpreter, editor: &mut DefaultEditor) -> Status {
    for number in 0_u64.. {
        let statement = match read_statement(interpreter, editor) {
            Input::Statement(text) => text,
            Input::Cancelled => {
                eprintln!("\nKeyboardInterrupt");
                continue;
            }
            Input::End => {
                println!();
                break;
            }
        };
        if statement.trim().is_empty() {
            continue;
        }
        // Every statement has a name of its own, so that tracebacks find its lines.
        let result = interpreter.run_interactive(&statement, &format!("<python-input-{number}>"));
        interpreter.flush();
        match result {
            Ok(()) | Err(Failure::Interrupted | Failure::Unreadable(_) | Failure::NoModule(_)) => {}
            Err(Failure::Exit(code)) => return Status::Code(code),
            Err(Failure::BrokenPipe) => return Status::Code(1),
            Err(Failure::Uncaught(place)) => {
                if let Some(place) = place {
                    report::draw(&place);
                }
            }
        }
    }
    Status::Code(0)
}

/// Reads lines until they make a whole statement.
fn read_statement(interpreter: &mut Interpreter, editor: &mut DefaultEditor) -> Input {
    let mut text = String::new();
    loop {
        let read = if text.is_empty() {
            editor.readline(&interpreter.prompt("ps1", FIRST))
        } else {
            editor.readline_with_initial(&interpreter.prompt("ps2", NEXT), (&indent_after(&text), ""))
        };
        let line = match read {
            Ok(line) => line,
            Err(ReadlineError::Interrupted) => return Input::Cancelled,
            Err(ReadlineError::Eof) if text.is_empty() => return Input::End,
            Err(_) => return if text.is_empty() { Input::End } else { finish(editor, text) },
        };
        let is_first = text.is_empty();
        // A line of blanks ends a block; the indentation was the editor's.
        let line = if !is_first && line.trim().is_empty() { String::new() } else { line };
        text.push_str(&line);
        text.push('\n');
        let is_whole = !interpreter.is_incomplete(&text) && (is_first || line.is_empty() || !is_block(&text));
        if is_whole || is_first && line.trim().is_empty() {
            return finish(editor, text);
        }
    }
}

/// Does the text begin a block that more lines may continue?
fn is_block(text: &str) -> bool {
    let first = text.lines().next().unwrap_or_default();
    first.trim_end().ends_with(':') || first.starts_with('@')
}

fn finish(editor: &mut DefaultEditor, text: String) -> Input {
    if !text.trim().is_empty() {
        // A full or duplicate history entry is no problem of the statement.
        let _ = editor.add_history_entry(text.trim_end());
    }
    Input::Statement(text)
}

/// What the next line starts with: the indentation of the last one, deeper after a colon.
fn indent_after(text: &str) -> String {
    let last = text.lines().last().unwrap_or_default();
    let own = last.get(..last.len() - last.trim_start().len()).unwrap_or_default();
    if last.trim_end().ends_with(':') { format!("{own}{INDENT}") } else { own.to_owned() }
}

/// The history lies in the folder for state (XDG Base Directory Specification), unless `PYTHON_HISTORY` says where.
fn history_file(options: &Options) -> Option<PathBuf> {
    if !options.ignore_environment
        && let Some(path) = std::env::var_os("PYTHON_HISTORY").filter(|path| !path.is_empty())
    {
        return Some(path.into());
    }
    let state = std::env::var_os("XDG_STATE_HOME").map(PathBuf::from).filter(|path| path.is_absolute());
    let state =
        state.or_else(|| std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".local/state")))?;
    Some(state.join("baton").join("history"))
}
