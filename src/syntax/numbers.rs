//! Complaints about numbers that go on where a number cannot.
//!
//! Invariant: a number token that passes is one `literal` can read. The texts and places are those of CPython's
//! tokenizer. Called by `lexer` after each number.

use crate::source::{Diagnostic, Span};

/// Words that may follow a number without a space, as in `1if x else 2`.
const WORDS: [&str; 8] = ["and", "else", "for", "if", "in", "is", "not", "or"];

/// Checks what follows the number at `start..end`, and that it has no needless leading zeros.
pub fn check_end(text: &str, start: usize, end: usize) -> Result<(), Diagnostic> {
    let bytes = text.as_bytes();
    let next = bytes.get(end).copied().unwrap_or(0);
    if next.is_ascii_alphanumeric() || next == b'_' || next >= 0x80 {
        check_next(text, start, end)?;
    }
    let number = text.get(start..end).unwrap_or("");
    check_leading_zeros(number, start)
}

fn check_next(text: &str, start: usize, end: usize) -> Result<(), Diagnostic> {
    let number = text.get(start..end).unwrap_or("");
    let rest = text.get(end..).unwrap_or("");
    let next = rest.chars().next().unwrap_or(' ');
    let base = match number.get(..2) {
        Some("0x" | "0X") => "hexadecimal",
        Some("0o" | "0O") => "octal",
        Some("0b" | "0B") => "binary",
        _ if number == "0" => match next {
            'x' | 'X' => "hexadecimal",
            'o' | 'O' => "octal",
            'b' | 'B' => "binary",
            _ => "decimal",
        },
        _ if number.ends_with(['j', 'J']) => "imaginary",
        _ => "decimal",
    };
    let invalid =
        |offset: usize| Diagnostic::syntax(format!("invalid {base} literal"), Span::at(offset as u32));
    // `0x` without digits: the number that was found is the zero.
    let digits = if number == "0" && base != "decimal" { end + 1 } else { end };
    let bytes = text.as_bytes();
    let has_underscore = bytes.get(digits) == Some(&b'_');
    let digit_at = if has_underscore { digits + 1 } else { digits };
    let digit = bytes.get(digit_at).copied().unwrap_or(0);
    if (base == "octal" || base == "binary") && digit.is_ascii_digit() {
        let message = format!("invalid digit '{}' in {base} literal", digit as char);
        return Err(Diagnostic::syntax(message, Span::at(digit_at as u32)));
    }
    if has_underscore {
        return Err(invalid(digits));
    }
    if digits > end {
        return Err(invalid(end));
    }
    if base == "decimal" && rest.starts_with(['e', 'E']) && matches!(bytes.get(end + 1), Some(b'+' | b'-')) {
        return Err(invalid(end + 1));
    }
    if WORDS.iter().any(|word| rest.starts_with(word)) {
        return Ok(());
    }
    if next.is_ascii() || unicode_ident::is_xid_continue(next) {
        return Err(invalid(end - 1));
    }
    Ok(())
}

/// `007` is an error; `0_0`, `007.5`, `007e1` and `007j` are not.
fn check_leading_zeros(number: &str, start: usize) -> Result<(), Diagnostic> {
    let is_plain = number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'_');
    if !number.starts_with('0') || !is_plain {
        return Ok(());
    }
    let zeros = number.bytes().take_while(|byte| matches!(byte, b'0' | b'_')).count();
    if zeros == number.len() {
        return Ok(());
    }
    let message =
        "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers";
    let start = start as u32;
    Err(Diagnostic::syntax(message, Span::new(start, start + zeros as u32)))
}
