//! Strings in quotes, with what JSON does not allow in them escaped.

use crate::object::{Str, Value};
use crate::runtime::convert;
use crate::runtime::interp::{Interp, Result};
use std::fmt::Write;

/// `encode_basestring(text)`
pub fn encode_text(interp: &mut Interp, value: &Value) -> Result<String> {
    encoded(interp, value, false)
}

/// `encode_basestring_ascii(text)`
pub fn encode_ascii(interp: &mut Interp, value: &Value) -> Result<String> {
    encoded(interp, value, true)
}

fn encoded(interp: &mut Interp, value: &Value, ascii: bool) -> Result<String> {
    let Some(text) = convert::native::<Str>(value) else {
        let class = interp.type_name(value);
        return Err(interp.type_error(format!("first argument must be a string, not {class}")));
    };
    let mut output = String::with_capacity(text.as_str().len() + 2);
    push_quoted(&mut output, text.as_str(), ascii);
    Ok(output)
}

/// Adds the text in quotes; with `ascii`, characters outside ASCII are escaped too.
pub fn push_quoted(output: &mut String, text: &str, ascii: bool) {
    output.push('"');
    let mut plain_from = 0;
    for (at, &byte) in text.as_bytes().iter().enumerate() {
        // The bytes of a character after its first one are passed over.
        if !needs_escape(byte, ascii) || at < plain_from {
            continue;
        }
        output.push_str(text.get(plain_from..at).unwrap_or_default());
        let Some(character) = text.get(at..).and_then(|rest| rest.chars().next()) else { continue };
        push_escaped(output, character);
        plain_from = at + character.len_utf8();
    }
    output.push_str(text.get(plain_from..).unwrap_or_default());
    output.push('"');
}

fn needs_escape(byte: u8, ascii: bool) -> bool {
    byte < b' ' || byte == b'"' || byte == b'\\' || (ascii && byte >= 0x7f)
}

fn push_escaped(output: &mut String, character: char) {
    let short = match character {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        '\u{8}' => "\\b",
        '\u{c}' => "\\f",
        _ => "",
    };
    if !short.is_empty() {
        output.push_str(short);
        return;
    }
    for &mut unit in character.encode_utf16(&mut [0; 2]) {
        // Writing to a string does not fail.
        let _ = write!(output, "\\u{unit:04x}");
    }
}
