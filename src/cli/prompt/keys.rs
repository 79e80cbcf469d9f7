//! What Enter, Tab, Backspace and the right arrow do in a program's text; every other key is rustyline's.

use super::commands::takes_body;
use crate::interpreter::session::{Completeness, completeness, indent_after, without_prompts};
use rustyline::{
    Cmd, ConditionalEventHandler, Event, EventContext, EventHandler, KeyCode, KeyEvent, Modifiers, Movement,
    RepeatCount,
};

/// One level of a block.
const INDENT: usize = 4;

/// Each key with what it does.
pub fn bindings() -> [(KeyEvent, EventHandler); 4] {
    let key = |code| KeyEvent(code, Modifiers::NONE);
    [
        (key(KeyCode::Enter), EventHandler::Conditional(Box::new(Enter))),
        // What Enter gives when it was pressed before the editor began to read.
        (KeyEvent::ctrl('J'), EventHandler::Conditional(Box::new(Enter))),
        (key(KeyCode::Tab), EventHandler::Conditional(Box::new(Tab))),
        (key(KeyCode::Backspace), EventHandler::Conditional(Box::new(Backspace))),
    ]
}

/// The blanks before the cursor, if its line has nothing else there.
fn blanks_before(context: &EventContext) -> Option<usize> {
    let before = context.line().get(..context.pos())?;
    let line = before.rsplit('\n').next()?;
    line.chars().all(|character| character == ' ').then_some(line.len())
}

/// Another line while the statement is not whole, with its indentation; else the statement is accepted.
struct Enter;

impl ConditionalEventHandler for Enter {
    fn handle(&self, _: &Event, _: RepeatCount, _: bool, context: &EventContext) -> Option<Cmd> {
        let (before, after) = context.line().split_at_checked(context.pos())?;
        let next_line = |indent: usize| Some(Cmd::Insert(1, format!("\n{}", " ".repeat(indent))));
        if after.contains('\n') {
            return next_line(indent_after(before));
        }
        if context.line().trim_start().starts_with(['%', '?']) {
            return if takes_body(context.line()) { next_line(0) } else { Some(Cmd::AcceptLine) };
        }
        // As if the line were ended: an empty one ends a block.
        let text = format!("{}\n", without_prompts(context.line()));
        match completeness(&text) {
            Completeness::Incomplete { indent } if after.trim().is_empty() => next_line(indent),
            // In the middle of its last line a block is only asked to run.
            Completeness::Incomplete { .. }
                if completeness(&format!("{text}\n")) != Completeness::Complete =>
            {
                next_line(indent_after(before))
            }
            _ => Some(Cmd::AcceptLine),
        }
    }
}

/// Indentation at the beginning of a line, completion elsewhere.
struct Tab;

impl ConditionalEventHandler for Tab {
    fn handle(&self, _: &Event, _: RepeatCount, _: bool, context: &EventContext) -> Option<Cmd> {
        let blanks = blanks_before(context)?;
        Some(Cmd::Insert(1, " ".repeat(INDENT - blanks % INDENT)))
    }
}

/// A whole level of indentation at once.
struct Backspace;

impl ConditionalEventHandler for Backspace {
    fn handle(&self, _: &Event, _: RepeatCount, _: bool, context: &EventContext) -> Option<Cmd> {
        let blanks = blanks_before(context).filter(|blanks| *blanks > 0)?;
        let count = if blanks % INDENT == 0 { INDENT } else { blanks % INDENT };
        Some(Cmd::Kill(Movement::BackwardChar(count as RepeatCount)))
    }
}
