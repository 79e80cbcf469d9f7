//! What rustyline asks while a statement is edited: how to colour it, what could follow, what the history suggests.

use super::theme;
use crate::interpreter::Interpreter;
use rustyline::completion::Completer;
use rustyline::highlight::{CmdKind, Highlighter};
use rustyline::hint::Hinter;
use rustyline::history::SearchDirection;
use rustyline::validate::Validator;
use rustyline::{CompletionType, Context, Helper};
use std::borrow::Cow;
use std::cell::{Cell, RefCell};

/// Looks into the interpreter, which stands still while somebody types.
pub struct Assistant<'a, 'i> {
    pub interpreter: &'a RefCell<&'i mut Interpreter>,
    pub has_colour: bool,
    /// Is the statement being accepted, so that nothing is marked any more?
    is_final: Cell<bool>,
}

impl<'a, 'i> Assistant<'a, 'i> {
    pub fn new(interpreter: &'a RefCell<&'i mut Interpreter>, has_colour: bool) -> Assistant<'a, 'i> {
        Assistant { interpreter, has_colour, is_final: Cell::new(false) }
    }
}

impl Helper for Assistant<'_, '_> {}
impl Validator for Assistant<'_, '_> {}

impl Completer for Assistant<'_, '_> {
    type Candidate = String;

    fn complete(&self, line: &str, at: usize, _: &Context<'_>) -> rustyline::Result<(usize, Vec<String>)> {
        let text = line.get(..at).unwrap_or_default();
        let mut interpreter = self.interpreter.borrow_mut();
        if let Some(typed) = text.strip_prefix('%') {
            let listed = interpreter.call_support("_session", "names", &[typed], &[]);
            let names = listed.ok().flatten().unwrap_or_default();
            return Ok((1, names.split_whitespace().map(str::to_owned).collect()));
        }
        let found = interpreter.completions(text.trim_start_matches('?'));
        Ok((found.start + text.len() - text.trim_start_matches('?').len(), found.candidates))
    }
}

impl Hinter for Assistant<'_, '_> {
    type Hint = String;

    /// The rest of the line that began like this one the last time; only in colour, because it must look unlike what was typed.
    fn hint(&self, line: &str, at: usize, context: &Context<'_>) -> Option<String> {
        if !self.has_colour || line.trim().is_empty() || line.contains('\n') || at < line.len() {
            return None;
        }
        let newest = context.history().len().checked_sub(1)?;
        let found = context.history().starts_with(line, newest, SearchDirection::Reverse).ok()??;
        let rest = found.entry.get(line.len()..)?.lines().next()?;
        (!rest.is_empty()).then(|| rest.to_owned())
    }
}

impl Highlighter for Assistant<'_, '_> {
    fn highlight<'l>(&self, line: &'l str, at: usize) -> Cow<'l, str> {
        if !self.has_colour {
            return Cow::Borrowed(line);
        }
        let marked = if self.is_final.get() { None } else { bracket_pair(line, at) };
        let mut styles: Vec<(usize, usize, &str)> = self
            .interpreter
            .borrow()
            .colouring(line)
            .into_iter()
            .map(|(span, role)| (span.start as usize, span.end as usize, theme::style(role)))
            .collect();
        let brackets = marked.into_iter().flat_map(|(open, close)| [open, close]);
        styles.extend(brackets.map(|bracket| (bracket, bracket + 1, theme::BRACKET)));
        styles.sort_by_key(|(start, ..)| *start);
        Cow::Owned(styled(line, &styles))
    }

    fn highlight_hint<'h>(&self, hint: &'h str) -> Cow<'h, str> {
        Cow::Owned(format!("{}{hint}{}", theme::SUGGESTION, theme::RESET))
    }

    fn highlight_candidate<'c>(&self, candidate: &'c str, _: CompletionType) -> Cow<'c, str> {
        Cow::Borrowed(candidate)
    }

    fn highlight_char(&self, _: &str, _: usize, kind: CmdKind) -> bool {
        self.is_final.set(kind == CmdKind::ForcedRefresh);
        self.has_colour
    }
}

/// The text with each part in its style; parts that overlap one before are left plain.
fn styled(text: &str, styles: &[(usize, usize, &str)]) -> String {
    let mut output = String::with_capacity(text.len() + styles.len() * 10);
    let mut written = 0;
    for &(start, end, style) in styles {
        let (Some(between), Some(part)) = (text.get(written..start), text.get(start..end)) else { continue };
        output.push_str(between);
        // A style does not reach over the end of a line, where rustyline breaks the text.
        for (index, line) in part.split('\n').enumerate() {
            let line_end = if index > 0 { "\n" } else { "" };
            output.push_str(&format!("{line_end}{style}{line}{}", theme::RESET));
        }
        written = end;
    }
    output.push_str(text.get(written..).unwrap_or_default());
    output
}

/// The bracket under or before the cursor and its partner.
fn bracket_pair(text: &str, at: usize) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    let is_bracket = |index: &usize| bytes.get(*index).is_some_and(|byte| b"()[]{}".contains(byte));
    let place = [Some(at), at.checked_sub(1)].into_iter().flatten().find(is_bracket)?;
    let mut open = Vec::new();
    for (index, byte) in bytes.iter().enumerate() {
        match byte {
            b'(' | b'[' | b'{' => open.push((index, *byte)),
            b')' | b']' | b'}' => {
                let (opening, bracket) = open.pop()?;
                let fits = matches!((bracket, byte), (b'(', b')') | (b'[', b']') | (b'{', b'}'));
                if place == opening || place == index {
                    return fits.then_some((opening, index));
                }
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{bracket_pair, styled};

    #[test]
    fn brackets_are_matched_under_and_before_the_cursor() {
        assert_eq!(bracket_pair("f(x)", 1), Some((1, 3)));
        assert_eq!(bracket_pair("f(x)", 4), Some((1, 3)));
        assert_eq!(bracket_pair("f(x]", 4), None);
        assert_eq!(bracket_pair("fx", 1), None);
        assert_eq!(bracket_pair("", 0), None);
    }

    #[test]
    fn styles_end_with_the_line() {
        assert_eq!(styled("'a\nb'", &[(0, 5, "S")]), "S'a\x1b[0m\nSb'\x1b[0m");
        assert_eq!(styled("ab", &[(0, 1, "S"), (0, 2, "T")]), "Sa\x1b[0mb");
    }
}
