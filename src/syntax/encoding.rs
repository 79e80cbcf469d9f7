//! Bytes of a source file to text: byte order mark and encoding declaration (language reference 2.1.4).
//!
//! Invariant: text that leaves here is what the declaration says, without its byte order mark. Called when a file is
//! loaded.

use crate::source::{Diagnostic, Span};

/// Decodes a source file. `name` is its path, for the complaint.
///
/// # Errors
/// A `SyntaxError` for bytes that are not of the declared encoding (UTF-8 if none) and for encodings other than UTF-8,
/// Latin-1 and ASCII.
pub fn decode(name: &str, bytes: &[u8]) -> Result<String, Diagnostic> {
    let (marked, rest) = match bytes.strip_prefix(b"\xef\xbb\xbf") {
        Some(rest) => (true, rest),
        None => (false, bytes),
    };
    let declared = declaration(rest);
    let canonical = declared.as_deref().map(canonical_name);
    if marked && canonical.as_deref().is_some_and(|encoding| encoding != "utf-8") {
        let message = format!("encoding problem: {} with BOM", declared.unwrap_or_default());
        return Err(Diagnostic::syntax(message, Span::at(0)));
    }
    match canonical.as_deref() {
        None | Some("utf-8") => decode_utf8(name, rest, declared.as_deref()),
        Some("iso-8859-1") => Ok(rest.iter().map(|&byte| char::from(byte)).collect()),
        Some("ascii") if rest.is_ascii() => decode_utf8(name, rest, None),
        Some("ascii") => {
            let position = rest.iter().position(|byte| !byte.is_ascii()).unwrap_or(0);
            let byte = rest.get(position).copied().unwrap_or(0);
            let message = format!(
                "(unicode error) 'ascii' codec can't decode byte 0x{byte:02x} in position {position}: ordinal not in range(128)"
            );
            Err(Diagnostic::syntax(message, Span::at(0)))
        }
        Some(_) => {
            let message = format!("unknown encoding: {}", declared.unwrap_or_default());
            Err(Diagnostic::syntax(message, Span::at(0)))
        }
    }
}

fn decode_utf8(name: &str, bytes: &[u8], declared: Option<&str>) -> Result<String, Diagnostic> {
    let error = match std::str::from_utf8(bytes) {
        Ok(text) => return Ok(text.to_owned()),
        Err(error) => error,
    };
    let position = error.valid_up_to();
    let byte = bytes.get(position).copied().unwrap_or(0);
    let message = if declared.is_some() {
        let reason =
            if error.error_len().is_none() { "unexpected end of data" } else { "invalid start byte" };
        format!(
            "(unicode error) 'utf-8' codec can't decode byte 0x{byte:02x} in position {position}: {reason}"
        )
    } else {
        let line = bytes.get(..position).unwrap_or(&[]).iter().filter(|&&byte| byte == b'\n').count() + 1;
        format!(
            "Non-UTF-8 code starting with '\\x{byte:02x}' in file {name} on line {line}, but no encoding declared; see https://peps.python.org/pep-0263/ for details"
        )
    };
    Err(Diagnostic::syntax(message, Span::at(0)))
}

/// The encoding that a comment in the first two lines names.
fn declaration(bytes: &[u8]) -> Option<String> {
    for line in bytes.split(|&byte| byte == b'\n').take(2) {
        let trimmed = line.trim_ascii();
        if let Some(comment) = trimmed.strip_prefix(b"#") {
            if let Some(name) = named_in(comment) {
                return Some(name);
            }
        } else if !trimmed.is_empty() {
            return None;
        }
    }
    None
}

/// `coding`, then `:` or `=`, spaces, and the name.
fn named_in(comment: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(comment);
    let (_, after) = text.split_once("coding")?;
    let value = after.strip_prefix([':', '='])?.trim_start_matches([' ', '\t']);
    let length = value
        .find(|character: char| !(character.is_ascii_alphanumeric() || matches!(character, '-' | '_' | '.')))
        .unwrap_or(value.len());
    let name = value.get(..length)?;
    (!name.is_empty()).then(|| name.to_owned())
}

fn canonical_name(name: &str) -> String {
    let lower = name.to_ascii_lowercase().replace('_', "-");
    match lower.as_str() {
        "utf-8" | "utf8" | "utf-8-sig" => "utf-8".to_owned(),
        "latin-1" | "latin1" | "iso-8859-1" | "iso8859-1" | "l1" => "iso-8859-1".to_owned(),
        "ascii" | "us-ascii" => "ascii".to_owned(),
        _ if lower.starts_with("utf-8-") => "utf-8".to_owned(),
        _ if lower.starts_with("latin-1-") || lower.starts_with("iso-8859-1-") => "iso-8859-1".to_owned(),
        _ => lower,
    }
}
