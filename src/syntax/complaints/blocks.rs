//! Mistakes in how blocks follow each other: missing bodies, `try` without `except`, `elif` after `else`.
//!
//! Invariant: looks only at line starts. Called by `complaints` before the line itself is examined.

use super::recognizer::{Recognizer, mistake};
use crate::source::{Diagnostic, Span};
use crate::syntax::token::TokenKind;

type Checked = Result<(), Box<Diagnostic>>;

/// Looks for a mistake of layout at the token with index `at`.
pub(super) fn find(recognizer: &mut Recognizer<'_>, at: usize) -> Checked {
    if at == 0 {
        return Ok(());
    }
    missing_body(recognizer, at)?;
    // The star of `except*`, or what stands where one is missing, is where the parser stops.
    if recognizer.is(at - 1, TokenKind::Except)
        && let Some(previous) = previous_header(recognizer, at - 1)
        && recognizer.is(previous, TokenKind::Except)
    {
        return mixed_handlers(recognizer, previous, at - 1);
    }
    let starts_line =
        matches!(recognizer.kind(at - 1), TokenKind::Newline | TokenKind::Dedent | TokenKind::Indent);
    if !starts_line || recognizer.is(at, TokenKind::Indent) {
        return Ok(());
    }
    let Some(previous) = previous_header(recognizer, at) else { return Ok(()) };
    match recognizer.kind(previous) {
        TokenKind::Try if !matches!(recognizer.kind(at), TokenKind::Except | TokenKind::Finally) => {
            mistake("expected 'except' or 'finally' block", token_place(recognizer, at))
        }
        TokenKind::Else if recognizer.is(at, TokenKind::Elif) => {
            mistake("'elif' block follows an 'else' block", recognizer.span(at))
        }
        _ => Ok(()),
    }
}

/// `except` and `except*` on one `try`: the parser stops at the star, or at what should have been one.
fn mixed_handlers(recognizer: &Recognizer<'_>, previous: usize, at: usize) -> Checked {
    let had_star = recognizer.is(previous + 1, TokenKind::Star);
    let has_star = recognizer.is(at + 1, TokenKind::Star);
    if had_star == has_star {
        return Ok(());
    }
    let span = if has_star { recognizer.span(at).to(recognizer.span(at + 1)) } else { recognizer.span(at) };
    mistake("cannot have both 'except' and 'except*' on the same 'try'", span)
}

/// A colon at the end of a line and no indentation after it.
fn missing_body(recognizer: &Recognizer<'_>, at: usize) -> Checked {
    let ends_header = at >= 2
        && recognizer.is(at - 1, TokenKind::Newline)
        && recognizer.is(at - 2, TokenKind::Colon)
        && !recognizer.is(at, TokenKind::Indent);
    if !ends_header {
        return Ok(());
    }
    let start = line_start(recognizer, at - 2);
    let word = if recognizer.is(start, TokenKind::Async) { start + 1 } else { start };
    let what = match recognizer.kind(word) {
        TokenKind::Def => "function definition".to_owned(),
        TokenKind::Class => "class definition".to_owned(),
        TokenKind::Except if recognizer.is(word + 1, TokenKind::Star) => "'except*' statement".to_owned(),
        _ => format!("'{}' statement", recognizer.slice(word)),
    };
    let offset = recognizer.span(word).start as usize;
    let line = recognizer.text.get(..offset).unwrap_or("").lines().count().max(1);
    let line = if recognizer.text.get(..offset).is_some_and(|before| before.ends_with('\n')) {
        line + 1
    } else {
        line
    };
    let message = format!("expected an indented block after {what} on line {line}");
    Err(Box::new(Diagnostic::indentation(message, token_place(recognizer, at))))
}

/// Where CPython puts a complaint about the token at `at`: the end of the text lies at the end of its last
/// line.
fn token_place(recognizer: &Recognizer<'_>, at: usize) -> Span {
    let span = recognizer.span(at);
    if (span.start as usize) < recognizer.text.len() {
        return span;
    }
    let trimmed = recognizer.text.strip_suffix('\n').unwrap_or(recognizer.text);
    Span::at(trimmed.strip_suffix('\r').unwrap_or(trimmed).len() as u32)
}

/// Index of the first token of the logical line that `at` is on.
pub(super) fn line_start(recognizer: &Recognizer<'_>, at: usize) -> usize {
    let mut start = at;
    while start > 0
        && !matches!(recognizer.kind(start - 1), TokenKind::Newline | TokenKind::Indent | TokenKind::Dedent)
    {
        start -= 1;
    }
    start
}

/// The first token of the compound statement's clause that ended just before the line starting at `at`.
fn previous_header(recognizer: &Recognizer<'_>, at: usize) -> Option<usize> {
    let mut index = at;
    let mut depth = 0usize;
    while index > 0 {
        index -= 1;
        match recognizer.kind(index) {
            TokenKind::Dedent => depth += 1,
            TokenKind::Indent => {
                depth = depth.checked_sub(1)?;
                if depth == 0 && index >= 1 {
                    return Some(line_start(recognizer, index - 1 - usize::from(index >= 2)));
                }
            }
            TokenKind::Newline if depth == 0 && index + 1 == at => {
                let start = line_start(recognizer, index.saturating_sub(1));
                return Some(start);
            }
            _ => {}
        }
    }
    None
}
