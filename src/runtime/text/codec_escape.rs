//! The encodings `unicode_escape` and `raw_unicode_escape`: Latin-1 with the escapes of string literals, or those of `\u` and `\U` alone.

use super::codec_errors::{CodecFailure, ErrorHandler, Fault};
use crate::runtime::numbers::failure::{Failure, FailureKind};
use crate::source::escape::{self, Escape, Mistake};
use std::fmt::Write;

/// `text.encode("unicode_escape")`
pub fn encode(text: &str, is_raw: bool) -> Vec<u8> {
    let mut output = Vec::with_capacity(text.len());
    for character in text.chars() {
        match (character, u32::from(character)) {
            ('\\', _) if !is_raw => output.extend_from_slice(b"\\\\"),
            ('\t', _) if !is_raw => output.extend_from_slice(b"\\t"),
            ('\n', _) if !is_raw => output.extend_from_slice(b"\\n"),
            ('\r', _) if !is_raw => output.extend_from_slice(b"\\r"),
            (_, code @ 0..=0xff) if is_raw || (0x20..0x7f).contains(&code) => output.push(code as u8),
            (_, code) => {
                let mut escape = String::new();
                // Writing to a string does not fail.
                let _ = match code {
                    0..=0xff => write!(escape, "\\x{code:02x}"),
                    0x100..=0xffff => write!(escape, "\\u{code:04x}"),
                    _ => write!(escape, "\\U{code:08x}"),
                };
                output.extend_from_slice(escape.as_bytes());
            }
        }
    }
    output
}

/// `bytes.decode("unicode_escape")`
pub fn decode(bytes: &[u8], is_raw: bool, errors: ErrorHandler<'_>) -> Result<String, CodecFailure> {
    let mut output = String::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        if byte != b'\\' {
            output.push(char::from(byte));
            at += 1;
            continue;
        }
        let letter = bytes.get(at + 1).copied();
        if is_raw && !matches!(letter, Some(b'u' | b'U')) {
            output.push('\\');
            output.extend(letter.map(char::from));
            at += 2;
            continue;
        }
        match escape::decode(bytes, at) {
            Ok((meaning, next)) => {
                match meaning {
                    Escape::Character(character) => output.push(character),
                    Escape::Nothing => {}
                    Escape::Backslash => output.push('\\'),
                }
                at = next;
            }
            Err(mistake) if mistake.reason == escape::SURROGATE => {
                let message = "lone surrogates (U+D800 to U+DFFF) in strings are not supported";
                return Err(CodecFailure::Other(Failure::new(
                    FailureKind::NotImplemented,
                    message.to_owned(),
                )));
            }
            Err(Mistake { end, reason }) => {
                let encoding = if is_raw { "rawunicodeescape" } else { "unicodeescape" };
                errors.decode(&mut output, bytes, Fault { encoding, start: at, end, reason })?;
                at = end;
            }
        }
    }
    Ok(output)
}
