//! What literals mean: numbers, escapes in strings and bytes.
//!
//! Invariant: the lexer has delimited the literal and checked the form of numbers; only escapes can still be wrong.
//! Language reference 2.4 to 2.6. Called by `actions`.

use std::borrow::Cow;

use super::ast::{BigInteger, Constant};
use crate::source::escape::{self, Escape, Mistake};
use crate::source::{Diagnostic, Span};

/// The value of a number token.
pub fn number(text: &str) -> Constant {
    let cleaned: Cow<'_, str> =
        if text.contains('_') { Cow::Owned(text.replace('_', "")) } else { Cow::Borrowed(text) };
    let base = match cleaned.get(..2) {
        Some("0x" | "0X") => 16,
        Some("0o" | "0O") => 8,
        Some("0b" | "0B") => 2,
        _ => 10,
    };
    if base != 10 {
        return integer(cleaned.get(2..).unwrap_or("0"), base);
    }
    if let Some(digits) = cleaned.strip_suffix(['j', 'J']) {
        return Constant::Imaginary(digits.parse().unwrap_or(0.0));
    }
    if cleaned.bytes().all(|byte| byte.is_ascii_digit()) {
        return integer(&cleaned, 10);
    }
    Constant::Float(cleaned.parse().unwrap_or(0.0))
}

fn integer(digits: &str, base: u32) -> Constant {
    match i64::from_str_radix(digits, base) {
        Ok(value) => Constant::Integer(value),
        Err(_) => {
            let digits = digits.trim_start_matches('0').into();
            Constant::BigInteger(Box::new(BigInteger { base, digits }))
        }
    }
}

/// A string token taken apart: its prefix letters and the text between the quotes.
pub struct Parts<'source> {
    pub is_raw: bool,
    pub is_bytes: bool,
    pub has_unicode_prefix: bool,
    pub body: &'source str,
}

/// Takes apart a whole string token.
pub fn split(token: &str) -> Parts<'_> {
    let opened = token.find(['\'', '"']).unwrap_or(0);
    let (prefix, quoted) = token.split_at(opened);
    let is_triple = quoted.len() >= 6 && (quoted.starts_with("\"\"\"") || quoted.starts_with("'''"));
    let width = if is_triple { 3 } else { 1 };
    Parts {
        is_raw: prefix.contains(['r', 'R']),
        is_bytes: prefix.contains(['b', 'B']),
        has_unicode_prefix: prefix.starts_with('u'),
        body: quoted.get(width..quoted.len().saturating_sub(width)).unwrap_or(""),
    }
}

/// Line ends inside literals are `\n`, whatever the file has.
fn with_plain_line_ends(body: &str) -> Cow<'_, str> {
    if body.contains('\r') {
        Cow::Owned(body.replace("\r\n", "\n").replace('\r', "\n"))
    } else {
        Cow::Borrowed(body)
    }
}

/// The bytes of a bytes literal's body. `span` is the whole token, for complaints.
pub fn decode_bytes(parts: &Parts<'_>, span: Span) -> Result<Vec<u8>, Diagnostic> {
    if !parts.body.is_ascii() {
        return Err(Diagnostic::syntax("bytes can only contain ASCII literal characters", span));
    }
    let body = with_plain_line_ends(parts.body);
    if parts.is_raw || !body.contains('\\') {
        return Ok(body.into_owned().into_bytes());
    }
    let mut decoded = Vec::with_capacity(body.len());
    let bytes = body.as_bytes();
    let mut index = 0;
    while let Some(&byte) = bytes.get(index) {
        if byte != b'\\' {
            decoded.push(byte);
            index += 1;
            continue;
        }
        let escape = bytes.get(index + 1).copied().unwrap_or(b'\\');
        if escape == b'x' {
            let (value, 2) = escape::hexadecimal(bytes, index + 2, 2) else {
                let message = format!("(value error) invalid \\x escape at position {index}");
                return Err(Diagnostic::syntax(message, span));
            };
            decoded.push(value as u8);
            index += 4;
        } else if (b'0'..=b'7').contains(&escape) {
            let (value, length) = escape::octal(bytes, index + 1);
            decoded.push(value as u8);
            index += 1 + length;
        } else {
            match escape::simple(escape) {
                Some(Escape::Character(character)) => decoded.push(character as u8),
                Some(Escape::Nothing) => {}
                Some(Escape::Backslash) | None => decoded.extend([b'\\', escape]),
            }
            index += 2;
        }
    }
    Ok(decoded)
}

/// The text of a string's body, or of a piece of an f-string. `span` is what complaints point at.
pub fn decode_text(body: &str, is_raw: bool, span: Span) -> Result<Box<str>, Diagnostic> {
    let body = with_plain_line_ends(body);
    if is_raw || !body.contains('\\') {
        return Ok(body.into_owned().into_boxed_str());
    }
    let mut decoded = String::with_capacity(body.len());
    let bytes = body.as_bytes();
    let mut index = 0;
    while let Some(found) = body.get(index..).and_then(|rest| rest.find('\\')) {
        let start = index + found;
        decoded.push_str(body.get(index..start).unwrap_or(""));
        match escape::decode(bytes, start) {
            Ok((escape, next)) => {
                match escape {
                    Escape::Character(character) => decoded.push(character),
                    Escape::Nothing => {}
                    Escape::Backslash => decoded.push('\\'),
                }
                index = next;
            }
            // The piece of an f-string before a doubled brace can end with a backslash.
            Err(mistake) if mistake.reason == escape::AT_END => {
                decoded.push('\\');
                index = mistake.end;
            }
            Err(mistake) => return Err(escape_complaint(start, mistake, &body, span)),
        }
    }
    decoded.push_str(body.get(index..).unwrap_or(""));
    Ok(decoded.into_boxed_str())
}

const SURROGATE: &str = "surrogate characters (U+D800 to U+DFFF) are not supported in string literals";

/// CPython counts positions in a copy where characters outside ASCII are written as ten-character escapes.
fn escape_complaint(start: usize, mistake: Mistake, body: &str, span: Span) -> Diagnostic {
    if mistake.reason == escape::SURROGATE {
        return Diagnostic::syntax(SURROGATE, span);
    }
    let before = body.get(..start).unwrap_or("").chars();
    let shift: usize =
        before.filter(|character| !character.is_ascii()).map(|character| 10 - character.len_utf8()).sum();
    let (first, last) = (start + shift, mistake.end + shift - 1);
    let place = if first == last {
        format!("byte 0x5c in position {first}")
    } else {
        format!("bytes in position {first}-{last}")
    };
    let message = format!("(unicode error) 'unicodeescape' codec can't decode {place}: {}", mistake.reason);
    Diagnostic::syntax(message, span)
}
