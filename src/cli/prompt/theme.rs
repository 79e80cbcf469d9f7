//! The colours of the prompt: those of CPython 3.14's, in the sixteen colours every terminal has.

use crate::interpreter::session::Role;

pub const RESET: &str = "\x1b[0m";
pub const PROMPT: &str = "\x1b[1;35m";
/// Suggestions from the history.
pub const SUGGESTION: &str = "\x1b[90m";
/// The bracket at the cursor and its partner.
pub const BRACKET: &str = "\x1b[1;36;7m";

/// The escape sequence for a part of the text.
pub const fn style(role: Role) -> &'static str {
    match role {
        Role::Keyword => "\x1b[1;34m",
        Role::Builtin => "\x1b[36m",
        Role::Definition => "\x1b[1m",
        Role::String => "\x1b[32m",
        Role::Number => "\x1b[33m",
        Role::Comment => "\x1b[31m",
    }
}
