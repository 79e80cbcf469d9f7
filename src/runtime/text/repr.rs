//! `repr` and `ascii` of strings and byte strings: the quotes and escapes that read back as the same value.
//!
//! Single quotes, unless the text has single quotes and no double ones. Called by `str`, `bytes`, `bytearray`,
//! by formatting (`%r`, `!r`) and by error messages.

use std::fmt::Write;

use super::predicates::is_printable;

/// `repr(text)`.
pub fn quote(text: &str) -> String {
    let mut output = String::with_capacity(text.len() + 2);
    push_quoted(&mut output, text);
    output
}

/// Appends `repr(text)`.
pub fn push_quoted(output: &mut String, text: &str) {
    let quote = choose_quote(text.as_bytes());
    output.push(quote);
    // Whole stretches that need no escape are copied at once.
    let mut rest = text;
    while let Some(plain) = rest.bytes().position(|byte| needs_attention(byte, quote)) {
        let (before, from) = rest.split_at_checked(plain).unwrap_or((rest, ""));
        output.push_str(before);
        let mut characters = from.chars();
        if let Some(character) = characters.next() {
            push_character(output, character, quote);
        }
        rest = characters.as_str();
    }
    output.push_str(rest);
    output.push(quote);
}

fn needs_attention(byte: u8, quote: char) -> bool {
    !matches!(byte, b' '..=b'~') || byte == b'\\' || char::from(byte) == quote
}

fn push_character(output: &mut String, character: char, quote: char) {
    match character {
        '\\' => output.push_str("\\\\"),
        '\n' => output.push_str("\\n"),
        '\r' => output.push_str("\\r"),
        '\t' => output.push_str("\\t"),
        _ if character == quote => {
            output.push('\\');
            output.push(quote);
        }
        _ if is_printable(character) => output.push(character),
        _ => push_escape(output, character),
    }
}

/// Appends the shortest numeric escape of a character: `\x85`, `\u2028`, `\U0001f388`.
pub fn push_escape(output: &mut String, character: char) {
    let code = u32::from(character);
    // Writing to a string does not fail.
    let _ = match code {
        0..=0xff => write!(output, "\\x{code:02x}"),
        0x100..=0xffff => write!(output, "\\u{code:04x}"),
        _ => write!(output, "\\U{code:08x}"),
    };
}

/// A text, such as a `repr`, with every character beyond ASCII escaped: `ascii(value)`.
pub fn escape_non_ascii(text: &str) -> String {
    let mut output = String::with_capacity(text.len());
    for character in text.chars() {
        if character.is_ascii() {
            output.push(character);
        } else {
            push_escape(&mut output, character);
        }
    }
    output
}

/// `ascii(text)`.
pub fn quote_ascii(text: &str) -> String {
    escape_non_ascii(&quote(text))
}

/// `repr(bytes)`.
pub fn quote_bytes(bytes: &[u8]) -> String {
    let quote = choose_quote(bytes);
    let mut output = String::with_capacity(bytes.len() + 3);
    output.push('b');
    output.push(quote);
    for &byte in bytes {
        match byte {
            b'\\' => output.push_str("\\\\"),
            b'\n' => output.push_str("\\n"),
            b'\r' => output.push_str("\\r"),
            b'\t' => output.push_str("\\t"),
            _ if char::from(byte) == quote => {
                output.push('\\');
                output.push(quote);
            }
            b' '..=b'~' => output.push(char::from(byte)),
            _ => push_escape(&mut output, char::from(byte)),
        }
    }
    output.push(quote);
    output
}

fn choose_quote(bytes: &[u8]) -> char {
    if memchr::memchr(b'\'', bytes).is_some() && memchr::memchr(b'"', bytes).is_none() { '"' } else { '\'' }
}
