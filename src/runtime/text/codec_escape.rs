//! The encodings `unicode_escape` and `raw_unicode_escape`: Latin-1 with the escapes of string literals, or those of `\u` and `\U` alone.

use super::codec_errors::{CodecFailure, ErrorHandler, Fault};
use crate::runtime::numbers::failure::{Failure, FailureKind};
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
        let escape = bytes.get(at + 1).copied();
        if is_raw && !matches!(escape, Some(b'u' | b'U')) {
            output.push('\\');
            output.extend(escape.map(char::from));
            at += 2;
            continue;
        }
        match decode_escape(bytes, at, escape, &mut output)? {
            Ok(next) => at = next,
            Err((end, reason)) => {
                let encoding = if is_raw { "rawunicodeescape" } else { "unicodeescape" };
                errors.decode(&mut output, bytes, Fault { encoding, start: at, end, reason })?;
                at = end;
            }
        }
    }
    Ok(output)
}

/// Where the text goes on behind an escape, or where a wrong one ends and what is wrong.
type Escaped = Result<usize, (usize, &'static str)>;

fn decode_escape(
    bytes: &[u8],
    start: usize,
    escape: Option<u8>,
    output: &mut String,
) -> Result<Escaped, CodecFailure> {
    let Some(escape) = escape else { return Ok(Err((start + 1, "\\ at end of string"))) };
    let simple = match escape {
        b'\n' => return Ok(Ok(start + 2)),
        b'\\' | b'\'' | b'"' => char::from(escape),
        b'a' => '\x07',
        b'b' => '\x08',
        b'f' => '\x0C',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        b'v' => '\x0B',
        b'0'..=b'7' => {
            let digits = bytes.iter().skip(start + 1).take(3).take_while(|byte| matches!(byte, b'0'..=b'7'));
            let (count, code) =
                digits.fold((0, 0), |(count, code), byte| (count + 1, code * 8 + u32::from(byte - b'0')));
            output.extend(char::from_u32(code));
            return Ok(Ok(start + 1 + count));
        }
        b'x' => return hexadecimal(bytes, start, 2, "truncated \\xXX escape", output),
        b'u' => return hexadecimal(bytes, start, 4, "truncated \\uXXXX escape", output),
        b'U' => return hexadecimal(bytes, start, 8, "truncated \\UXXXXXXXX escape", output),
        b'N' => return Ok(named(bytes, start, output)),
        _ => {
            output.push('\\');
            return Ok(Ok(start + 1));
        }
    };
    output.push(simple);
    Ok(Ok(start + 2))
}

fn hexadecimal(
    bytes: &[u8],
    start: usize,
    digits: usize,
    reason: &'static str,
    output: &mut String,
) -> Result<Escaped, CodecFailure> {
    let found = bytes.iter().skip(start + 2).take(digits).take_while(|byte| byte.is_ascii_hexdigit());
    let (count, code) = found.fold((0, 0_u32), |(count, code), byte| {
        (count + 1, code << 4 | char::from(*byte).to_digit(16).unwrap_or_default())
    });
    let end = start + 2 + count;
    if count < digits {
        return Ok(Err((end, reason)));
    }
    match char::from_u32(code) {
        Some(character) => output.push(character),
        None if (0xD800..0xE000).contains(&code) => {
            let message = "lone surrogates (U+D800 to U+DFFF) in strings are not supported";
            return Err(CodecFailure::Other(Failure::new(FailureKind::NotImplemented, message.to_owned())));
        }
        None => return Ok(Err((end, "illegal Unicode character"))),
    }
    Ok(Ok(end))
}

fn named(bytes: &[u8], start: usize, output: &mut String) -> Escaped {
    let malformed = "malformed \\N character escape";
    let rest = bytes.get(start + 2..).unwrap_or_default();
    let Some(inside) = rest.strip_prefix(b"{") else { return Err((start + 2, malformed)) };
    let Some(length) = inside.iter().position(|&byte| byte == b'}').filter(|&length| length > 0) else {
        return Err((bytes.len(), malformed));
    };
    let end = start + 3 + length + 1;
    let name = inside.get(..length).and_then(|name| std::str::from_utf8(name).ok());
    match name.and_then(unicode_names2::character) {
        Some(character) => {
            output.push(character);
            Ok(end)
        }
        None => Err((end, "unknown Unicode character name")),
    }
}
