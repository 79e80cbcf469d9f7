//! Why a text does not parse: CPython's message and place for the token the parser stumbled over.
//!
//! Invariant: every failure gets a message. The order is CPython's: a familiar mistake on the line, else "invalid
//! syntax", and in either case a bracket that was never closed or an impossible token further on comes first. Called by
//! `parser` after a failure; speed does not matter here.

mod blocks;
mod displays;
mod keywords;
mod lines;
mod parameters;
mod recognizer;

pub use keywords::suggest_keyword;

use recognizer::Recognizer;

use super::lexer::{TokenList, bracket_character};
use super::token::{Token, TokenKind};
use crate::source::{Diagnostic, DiagnosticKind, Span};

/// The tokens ended although everything so far was in order.
pub fn unfinished(text: &str, list: &TokenList) -> Diagnostic {
    if let Some(error) = &list.error {
        return error.clone();
    }
    never_closed(list).unwrap_or_else(|| {
        let end = text.len() as u32;
        Diagnostic::syntax("unexpected EOF while parsing", Span::at(end)).as_incomplete()
    })
}

fn never_closed(list: &TokenList) -> Option<Diagnostic> {
    let bracket = list.unclosed?;
    let message = format!("'{}' was never closed", bracket_character(bracket.kind));
    let diagnostic = Diagnostic::syntax(message, Span::new(bracket.start, bracket.end));
    Some(if list.is_incomplete { diagnostic.as_incomplete() } else { diagnostic })
}

/// An action rejected what the grammar accepted.
pub fn semantic(text: &str, list: &TokenList, error: Diagnostic) -> Diagnostic {
    overriding(text, list, error.span.start).unwrap_or(error)
}

/// What is wrong further on and reported first: a token that is none, or a bracket opened on an earlier line than the
/// complaint at `offset` and never closed.
fn overriding(text: &str, list: &TokenList, offset: u32) -> Option<Diagnostic> {
    if let Some(error) = list.error.as_ref().filter(|error| is_raised_at_once(error)) {
        return Some(error.clone());
    }
    let bracket = list.unclosed?;
    let between = text.get(bracket.start as usize..offset as usize)?;
    if between.contains('\n') { never_closed(list) } else { None }
}

/// CPython's tokenizer raises most errors itself; those of layout wait for the parser, which has stopped before.
fn is_raised_at_once(error: &Diagnostic) -> bool {
    error.kind == DiagnosticKind::SyntaxError
        && !error.message.starts_with("unexpected character after line continuation")
}

/// The parser cannot go on with `token`.
pub fn unexpected(text: &str, list: &TokenList, token: Token) -> Diagnostic {
    let tokens = &list.tokens;
    let at = tokens
        .partition_point(|other| (other.start, other.end) < (token.start, token.end))
        .min(tokens.len().saturating_sub(1));
    let at = (at..tokens.len()).find(|&index| tokens.get(index) == Some(&token)).unwrap_or(at);
    let mut recognizer = Recognizer::new(text, tokens);
    let is_last = at + 1 >= tokens.len() && list.error.is_none();
    if is_last && let Some(diagnostic) = never_closed(list) {
        return diagnostic;
    }
    let found = blocks::find(&mut recognizer, at).and_then(|()| lines::find(&mut recognizer, at));
    if let Err(diagnostic) = found {
        return overriding(text, list, token.start).unwrap_or(*diagnostic);
    }
    let is_layout = matches!(token.kind, TokenKind::Indent | TokenKind::Dedent);
    if !is_layout && let Some(diagnostic) = overriding(text, list, token.start) {
        return diagnostic;
    }
    let before = at.checked_sub(1).and_then(|index| tokens.get(index));
    if let Some(diagnostic) = before.and_then(|before| keywords::incompatible_prefixes(text, *before, token))
    {
        return diagnostic;
    }
    match token.kind {
        TokenKind::Greater
            if before.is_some_and(|before| before.kind == TokenKind::Less && before.end == token.start) =>
        {
            let message = "invalid syntax.  Maybe you meant '!=' instead of '<>'?";
            Diagnostic::syntax(message, Span::new(token.start - 1, token.end))
        }
        TokenKind::Indent => Diagnostic::indentation("unexpected indent", Span::at(token.end - 1)),
        TokenKind::Dedent => Diagnostic::indentation("unexpected unindent", token.span()),
        TokenKind::EndOfFile if list.is_incomplete => unfinished(text, list),
        _ => Diagnostic::syntax("invalid syntax", token.span()),
    }
}
