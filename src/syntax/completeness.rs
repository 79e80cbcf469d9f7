//! Has somebody at a prompt typed enough? The one answer for every prompt and notebook that embeds the language.

use super::lexer::{self, TokenList};
use super::parser::{self, Mode};
use super::token::TokenKind;
use crate::source::Diagnostic;

/// One more level of a block.
const INDENT: usize = 4;

/// Whether a prompt has enough text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Completeness {
    Complete,
    /// More lines may make it a program; the next one begins with so many blanks.
    Incomplete {
        indent: usize,
    },
    Invalid,
}

/// Tells a prompt whether `text`, of one or more lines, is a whole statement. A compound statement of several lines is
/// complete once an empty line follows it.
pub fn completeness(text: &str) -> Completeness {
    let list = lexer::tokenize(text, false);
    let blank_end =
        text.lines().count() > 1 && text.lines().last().is_some_and(|line| line.trim().is_empty());
    let incomplete = Completeness::Incomplete { indent: next_indent(text, &list) };
    match parser::parse(text, Mode::Module) {
        Ok(_) => {
            let ends_block =
                list.tokens.iter().rev().nth(1).is_some_and(|token| token.kind == TokenKind::Dedent);
            if ends_block && !blank_end && !text.ends_with("\n\n") {
                incomplete
            } else {
                Completeness::Complete
            }
        }
        Err(error) if error.incomplete || list.is_incomplete => incomplete,
        Err(error) if !blank_end && awaits_block(text, &error) => incomplete,
        Err(_) => Completeness::Invalid,
    }
}

/// The blanks the line after `text` begins with: those of its last line, a level more after a colon, a level less after a statement
/// that ends its block.
pub fn indent_after(text: &str) -> usize {
    next_indent(text, &lexer::tokenize(text, false))
}

fn next_indent(text: &str, list: &TokenList) -> usize {
    let text = text.strip_suffix('\n').unwrap_or(text);
    let last = text.rsplit('\n').next().unwrap_or_default();
    let own = last.len() - last.trim_start_matches(' ').len();
    if list.unclosed.is_some() {
        let opens = last.trim_end().ends_with(['(', '[', '{']);
        return if opens { own + INDENT } else { own };
    }
    let is_layout = |kind| matches!(kind, TokenKind::Newline | TokenKind::Dedent | TokenKind::EndOfFile);
    let mut words = list.tokens.iter().filter(|token| !is_layout(token.kind));
    let start = (text.len() - last.len()) as u32;
    let first = words.clone().find(|token| token.start >= start && token.kind != TokenKind::Indent);
    match (first.map(|token| token.kind), words.next_back().map(|token| token.kind)) {
        (Some(_), Some(TokenKind::Colon)) => own + INDENT,
        (
            Some(
                TokenKind::Return
                | TokenKind::Pass
                | TokenKind::Break
                | TokenKind::Continue
                | TokenKind::Raise,
            ),
            _,
        ) => own.saturating_sub(INDENT),
        _ => own,
    }
}

/// Whether the text stops where a block, a handler or a definition has to follow.
fn awaits_block(text: &str, error: &Diagnostic) -> bool {
    let is_at_end = error.span.start as usize >= text.trim_end_matches(['\n', '\r']).len();
    let lacks_block = error.message.starts_with("expected an indented block")
        || error.message.starts_with("expected 'except' or 'finally'");
    let is_decorator = text.lines().last().is_some_and(|line| line.trim_start().starts_with('@'));
    is_at_end && (lacks_block || is_decorator)
}

#[cfg(test)]
mod tests {
    use super::{Completeness, completeness, indent_after};

    #[test]
    fn a_prompt_asks_for_more_until_the_statement_ends() {
        for text in ["if x:", "if x:\n  y\n", "(", "x = [", "x \\\n", "@a\n", "try:\n  x\n", "f'{"] {
            assert!(matches!(completeness(text), Completeness::Incomplete { .. }), "{text:?}");
        }
        for text in ["", "x", "if x:\n  y\n\n", "for x in y: pass", "x = [1,\n2]"] {
            assert_eq!(completeness(text), Completeness::Complete, "{text:?}");
        }
        for text in ["x = = 1", "if x", "else:\n", "x = 'a", ")"] {
            assert_eq!(completeness(text), Completeness::Invalid, "{text:?}");
        }
    }

    #[test]
    fn the_next_line_is_indented_as_the_block_wants() {
        for (text, indent) in [
            ("if x:", 4),
            ("if x:  # why", 4),
            ("if x:\n    y", 4),
            ("if x:\n    if y:", 8),
            ("def f():\n    return 1", 0),
            ("d = {'a': ", 0),
            ("f(", 4),
            ("x = {'a': 1,\n     'b':", 5),
            ("x = 1", 0),
        ] {
            assert_eq!(indent_after(text), indent, "{text:?}");
        }
    }
}
