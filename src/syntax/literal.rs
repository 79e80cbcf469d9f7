//! What literals mean: numbers, escapes in strings and bytes.
//!
//! Invariant: the lexer has delimited the literal and checked the form of numbers; only escapes can still be wrong.
//! Language reference 2.4 to 2.6. Called by `actions`.

use std::borrow::Cow;

use super::ast::{BigInteger, Constant};
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
            let Some(value) = hexadecimal(&body, index + 2, 2) else {
                let message = format!("(value error) invalid \\x escape at position {index}");
                return Err(Diagnostic::syntax(message, span));
            };
            decoded.push(value as u8);
            index += 4;
        } else if (b'0'..=b'7').contains(&escape) {
            let (value, length) = octal(bytes, index + 1);
            decoded.push(value as u8);
            index += 1 + length;
        } else {
            match simple_escape(escape) {
                Some(Some(character)) => decoded.push(character as u8),
                Some(None) => {}
                None => decoded.extend([b'\\', escape]),
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
        let escape_at = index + found;
        decoded.push_str(body.get(index..escape_at).unwrap_or(""));
        index = decode_escape(&body, bytes, escape_at, &mut decoded)
            .map_err(|failure| failure.into_diagnostic(&body, span))?;
    }
    decoded.push_str(body.get(index..).unwrap_or(""));
    Ok(decoded.into_boxed_str())
}

/// An escape that means nothing: its extent in the body and CPython's reason.
struct EscapeFailure {
    start: usize,
    end: usize,
    reason: &'static str,
}

impl EscapeFailure {
    /// CPython counts positions in a copy where characters outside ASCII are written as ten-character escapes.
    fn into_diagnostic(self, body: &str, span: Span) -> Diagnostic {
        if self.reason == SURROGATE {
            return Diagnostic::syntax(SURROGATE, span);
        }
        let shift: usize = body
            .get(..self.start)
            .unwrap_or("")
            .chars()
            .filter(|character| !character.is_ascii())
            .map(|character| 10 - character.len_utf8())
            .sum();
        let (start, end) = (self.start + shift, self.end + shift);
        let place = if start == end {
            format!("byte 0x5c in position {start}")
        } else {
            format!("bytes in position {start}-{end}")
        };
        let message = format!("(unicode error) 'unicodeescape' codec can't decode {place}: {}", self.reason);
        Diagnostic::syntax(message, span)
    }
}

const SURROGATE: &str = "surrogate characters (U+D800 to U+DFFF) are not supported in string literals";

/// Decodes the escape at `start` into `decoded`; returns where the text goes on.
fn decode_escape(
    body: &str,
    bytes: &[u8],
    start: usize,
    decoded: &mut String,
) -> Result<usize, EscapeFailure> {
    let Some(&escape) = bytes.get(start + 1) else {
        decoded.push('\\');
        return Ok(start + 1);
    };
    match escape {
        b'x' => decode_code(body, start, 2, "truncated \\xXX escape", decoded),
        b'u' => decode_code(body, start, 4, "truncated \\uXXXX escape", decoded),
        b'U' => decode_code(body, start, 8, "truncated \\UXXXXXXXX escape", decoded),
        b'N' => decode_name(body, start, decoded),
        b'0'..=b'7' => {
            let (value, length) = octal(bytes, start + 1);
            decoded.extend(char::from_u32(value));
            Ok(start + 1 + length)
        }
        _ => match simple_escape(escape) {
            Some(character) => {
                decoded.extend(character);
                Ok(start + 2)
            }
            None => {
                decoded.push('\\');
                Ok(start + 1)
            }
        },
    }
}

fn decode_code(
    body: &str,
    start: usize,
    digits: usize,
    reason: &'static str,
    decoded: &mut String,
) -> Result<usize, EscapeFailure> {
    let Some(value) = hexadecimal(body, start + 2, digits) else {
        let rest = body.as_bytes().get(start + 2..).unwrap_or(&[]);
        let found = rest.iter().take(digits).take_while(|byte| byte.is_ascii_hexdigit()).count();
        return Err(EscapeFailure { start, end: start + 1 + found, reason });
    };
    let end = start + 2 + digits;
    match char::from_u32(value) {
        Some(character) => decoded.push(character),
        None if (0xD800..0xE000).contains(&value) => {
            return Err(EscapeFailure { start, end: end - 1, reason: SURROGATE });
        }
        None => return Err(EscapeFailure { start, end: end - 1, reason: "illegal Unicode character" }),
    }
    Ok(end)
}

fn decode_name(body: &str, start: usize, decoded: &mut String) -> Result<usize, EscapeFailure> {
    let rest = body.get(start + 2..).unwrap_or("");
    let name = rest.strip_prefix('{').and_then(|rest| rest.split_once('}')).map(|(name, _)| name);
    let Some(name) = name.filter(|name| !name.is_empty()) else {
        let end = if rest.starts_with('{') {
            start + 1 + rest.len().min(rest.find('}').map_or(rest.len(), |at| at + 1))
        } else {
            start + 1
        };
        return Err(EscapeFailure { start, end, reason: "malformed \\N character escape" });
    };
    let end = start + 2 + name.len() + 2;
    match unicode_names2::character(name) {
        Some(character) => {
            decoded.push(character);
            Ok(end)
        }
        None => Err(EscapeFailure { start, end: end - 1, reason: "unknown Unicode character name" }),
    }
}

/// Escapes of one letter: a character, or nothing for a line continuation. `None` for what is no escape.
fn simple_escape(escape: u8) -> Option<Option<char>> {
    Some(Some(match escape {
        b'\n' => return Some(None),
        b'\\' => '\\',
        b'\'' => '\'',
        b'"' => '"',
        b'a' => '\x07',
        b'b' => '\x08',
        b'f' => '\x0C',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        b'v' => '\x0B',
        _ => return None,
    }))
}

fn hexadecimal(body: &str, start: usize, digits: usize) -> Option<u32> {
    let text = body.get(start..start + digits)?;
    if !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    u32::from_str_radix(text, 16).ok()
}

/// Up to three octal digits at `start`: value and length.
fn octal(bytes: &[u8], start: usize) -> (u32, usize) {
    let digits = bytes.get(start..).unwrap_or(&[]);
    let length = digits.iter().take(3).take_while(|byte| (b'0'..=b'7').contains(byte)).count();
    let value = digits.iter().take(length).fold(0, |value, &digit| value * 8 + u32::from(digit - b'0'));
    (value, length)
}
