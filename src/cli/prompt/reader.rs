//! Reads one statement. The usual way writes a heading (`In [1]:`) and edits the whole statement under it, so that its lines stand in the
//! columns they have; `--classic`, and terminals that cannot move the cursor, read line by line behind `>>>` and `...`.

use super::super::arguments::Options;
use super::super::colour;
use super::editor::Assistant;
use super::{history, keys, theme};
use crate::interpreter::Interpreter;
use crate::interpreter::session::{Completeness, completeness, without_prompts};
use rustyline::error::ReadlineError;
use rustyline::history::DefaultHistory;
use rustyline::{ColorMode, CompletionType, Config, EditMode, Editor};
use std::cell::RefCell;
use std::path::PathBuf;

pub const FIRST: &str = ">>> ";
pub const NEXT: &str = "... ";
const MOST_ENTRIES: usize = 10_000;

/// What reading a statement gave.
pub enum Input {
    Statement(String),
    /// Ctrl-C: the statement is given up.
    Cancelled,
    /// Ctrl-D.
    End,
}

/// The editor with its settings.
pub struct Reader<'a, 'i> {
    interpreter: &'a RefCell<&'i mut Interpreter>,
    editor: Editor<Assistant<'a, 'i>, DefaultHistory>,
    history: Option<PathBuf>,
    is_classic: bool,
    has_colour: bool,
}

impl<'a, 'i> Reader<'a, 'i> {
    /// An editor on the terminal.
    ///
    /// # Errors
    /// The terminal cannot be used.
    pub fn new(interpreter: &'a RefCell<&'i mut Interpreter>, options: &Options) -> rustyline::Result<Self> {
        let is_dumb = matches!(std::env::var("TERM").as_deref(), Ok("dumb" | "cons25" | "emacs") | Err(_));
        let is_classic = options.classic || is_dumb;
        let has_colour = colour::is_wanted(&std::io::stdout(), options.ignore_environment);
        let config = Config::builder()
            .max_history_size(MOST_ENTRIES)?
            .history_ignore_dups(true)?
            .completion_type(CompletionType::List)
            .edit_mode(if options.vi { EditMode::Vi } else { EditMode::Emacs })
            .color_mode(if has_colour { ColorMode::Forced } else { ColorMode::Disabled })
            .tab_stop(4)
            .build();
        let mut editor = Editor::with_config(config)?;
        editor.set_helper(Some(Assistant::new(interpreter, has_colour && !is_dumb)));
        if !is_classic {
            for (key, handler) in keys::bindings() {
                editor.bind_sequence(key, handler);
            }
        }
        let history = history::file(options.ignore_environment);
        if let Some(path) = &history {
            // There is no history before the first session.
            let _ = editor.load_history(path);
        }
        Ok(Reader { interpreter, editor, history, is_classic, has_colour })
    }

    /// Reads the statement with this number, which begins with `initial`.
    pub fn read(&mut self, number: usize, initial: &str) -> Input {
        let input = if self.is_classic { self.read_lines() } else { self.read_block(number, initial) };
        if let Input::Statement(text) = &input
            && !text.trim().is_empty()
        {
            // A full or duplicate history entry is no problem of the statement.
            let _ = self.editor.add_history_entry(text.trim_end());
        }
        input
    }

    /// Writes the history, if it can be written.
    pub fn keep_history(&mut self) {
        let Some(path) = &self.history else { return };
        if let Some(folder) = path.parent() {
            let _ = std::fs::create_dir_all(folder);
        }
        let _ = self.editor.save_history(path);
    }

    /// The heading, or what the program has put into `sys.ps1`.
    fn heading(&mut self, number: usize) -> String {
        let own = self.interpreter.borrow_mut().prompt("ps1", FIRST);
        let heading = if own == FIRST { format!("In [{number}]:") } else { own.trim_end().to_owned() };
        if self.has_colour { format!("{}{heading}{}", theme::PROMPT, theme::RESET) } else { heading }
    }

    fn read_block(&mut self, number: usize, initial: &str) -> Input {
        println!("{}", self.heading(number));
        match self.editor.readline_with_initial("", (initial.trim_end(), "")) {
            Ok(text) => Input::Statement(format!("{}\n", without_prompts(&text).trim_end())),
            Err(ReadlineError::Interrupted) => Input::Cancelled,
            Err(_) => Input::End,
        }
    }

    /// Reads lines until they make a whole statement.
    fn read_lines(&mut self) -> Input {
        let mut text = String::new();
        let mut indent = 0;
        loop {
            let is_first = text.is_empty();
            let (name, prompt) = if is_first { ("ps1", FIRST) } else { ("ps2", NEXT) };
            let prompt = self.interpreter.borrow_mut().prompt(name, prompt);
            let line = match self.editor.readline_with_initial(&prompt, (&" ".repeat(indent), "")) {
                Ok(line) => line,
                Err(ReadlineError::Interrupted) => return Input::Cancelled,
                Err(_) if is_first => return Input::End,
                Err(_) => return Input::Statement(text),
            };
            // A line of blanks ends a block; the indentation was the editor's.
            text.push_str(if line.trim().is_empty() { "" } else { &line });
            text.push('\n');
            let is_command = text.starts_with(['%', '?']);
            match completeness(&text) {
                Completeness::Incomplete { indent: next } if !is_command => indent = next,
                _ => return Input::Statement(without_prompts(&text).into_owned()),
            }
        }
    }
}
