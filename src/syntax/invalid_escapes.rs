//! Escape sequences that mean nothing, such as `\d`: the backslash stays, and the program is warned (language reference 2.4.1.1).
//!
//! The tokens are looked at again, but only when the text holds something that looks like such a sequence.

use super::lexer::tokenize;
use super::token::{Token, TokenKind};
use crate::source::Span;

/// The first escape sequence without a meaning of a literal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidEscape {
    /// The backslash and what follows.
    pub sequence: String,
    /// Three octal digits above 255.
    pub is_octal: bool,
    /// The backslash and the character behind it.
    pub span: Span,
    /// The line that a warning names, from 1.
    pub line: usize,
}

/// The first such sequence of every string literal and of every literal part of an f-string, in the order of the text.
pub fn invalid_escapes(text: &str) -> Vec<InvalidEscape> {
    if !is_suspicious(text.as_bytes()) {
        return Vec::new();
    }
    let mut found = Vec::new();
    // Where the parts of open f-strings began in `found`, and whether their backslashes are plain characters.
    let mut open: Vec<(usize, bool)> = Vec::new();
    for token in tokenize(text, false).tokens {
        match token.kind {
            TokenKind::String => found.extend(in_string(text, token)),
            TokenKind::FStringStart | TokenKind::TStringStart => {
                let is_raw = part(text, token).contains(['r', 'R']);
                open.push((found.len(), is_raw));
            }
            TokenKind::FStringMiddle if open.last().is_some_and(|&(_, is_raw)| !is_raw) => {
                // A brace after the text ends the token, but belongs to the sequence.
                let end = (token.end as usize + 1).min(text.len());
                let body = text.get(token.start as usize..end).unwrap_or_else(|| part(text, token));
                let length = (token.end - token.start) as usize;
                found.extend(first_in(text, body, length, token.start as usize, false));
            }
            TokenKind::FStringEnd => {
                let Some((first, _)) = open.pop() else { continue };
                // CPython counts the lines of a part from where the whole literal ends.
                let end = line_of(text, token.start as usize);
                for escape in found.iter_mut().skip(first) {
                    escape.line += end;
                }
            }
            _ => {}
        }
    }
    found
}

fn part(text: &str, token: Token) -> &str {
    text.get(token.start as usize..token.end as usize).unwrap_or("")
}

fn line_of(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|&byte| byte == b'\n').count() + 1
}

/// Is there a backslash before a character that it does not escape in any literal?
fn is_suspicious(bytes: &[u8]) -> bool {
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        if byte == b'\\' {
            if !is_escape(bytes.get(at + 1).copied(), false) || is_large_octal(bytes, at) {
                return true;
            }
            at += 1;
        }
        at += 1;
    }
    false
}

fn is_escape(byte: Option<u8>, in_bytes: bool) -> bool {
    match byte {
        Some(
            b'\n'
            | b'\r'
            | b'\\'
            | b'\''
            | b'"'
            | b'a'
            | b'b'
            | b'f'
            | b'n'
            | b'r'
            | b't'
            | b'v'
            | b'x'
            | b'0'..=b'7',
        )
        | None => true,
        Some(b'N' | b'u' | b'U') => !in_bytes,
        Some(byte) => !byte.is_ascii(),
    }
}

fn is_large_octal(bytes: &[u8], at: usize) -> bool {
    matches!(bytes.get(at + 1..at + 4), Some([b'4'..=b'7', b'0'..=b'7', b'0'..=b'7']))
}

fn in_string(text: &str, token: Token) -> Option<InvalidEscape> {
    let literal = part(text, token);
    let quote = literal.find(['\'', '"'])?;
    let (prefix, quoted) = literal.split_at(quote);
    if prefix.contains(['r', 'R']) {
        return None;
    }
    let quotes = if quoted.starts_with("'''") || quoted.starts_with("\"\"\"") { 3 } else { 1 };
    let body = quoted.get(quotes..quoted.len().checked_sub(quotes)?)?;
    let start = token.start as usize + quote + quotes;
    let mut found = first_in(text, body, body.len(), start, prefix.contains(['b', 'B']))?;
    found.line = line_of(text, found.span.start as usize);
    Some(found)
}

/// The first sequence that starts in the first `length` bytes of `body`, which lies at `start`; its line counts from `start`.
fn first_in(text: &str, body: &str, length: usize, start: usize, in_bytes: bool) -> Option<InvalidEscape> {
    let bytes = body.as_bytes();
    let mut at = 0;
    while at < length {
        if bytes.get(at) == Some(&b'\\') {
            let is_octal = is_large_octal(bytes, at);
            if is_octal || !is_escape(bytes.get(at + 1).copied(), in_bytes) {
                let end = at + if is_octal { 4 } else { 2 };
                let begin = (start + at) as u32;
                let lines = text.bytes().skip(start).take(at).filter(|&byte| byte == b'\n').count();
                return Some(InvalidEscape {
                    sequence: body.get(at..end)?.to_owned(),
                    is_octal,
                    span: Span::new(begin, begin + 2),
                    line: lines,
                });
            }
            at += 1;
        }
        at += 1;
    }
    None
}
