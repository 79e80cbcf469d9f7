//! Constants as Python's `repr` writes them.
//!
//! Invariant: for ASCII text and all numbers, equal to CPython's output; outside ASCII a character counts as printable
//! unless it is a control, format, separator or private-use character.

use crate::syntax::ast::{BigInteger, Constant};

pub(super) fn constant(constant: &Constant) -> String {
    match constant {
        Constant::None => "None".to_owned(),
        Constant::True => "True".to_owned(),
        Constant::False => "False".to_owned(),
        Constant::Ellipsis => "Ellipsis".to_owned(),
        Constant::Integer(value) => value.to_string(),
        Constant::BigInteger(value) => decimal(value),
        Constant::Float(value) => float(*value, ".0"),
        Constant::Imaginary(value) => format!("{}j", float(*value, "")),
        Constant::String(value) => string(&value.text),
        Constant::Bytes(value) => bytes(value),
    }
}

/// Shortest digits that read back as the same number; `whole` is what follows a number without a fraction.
fn float(value: f64, whole: &str) -> String {
    if value.is_infinite() {
        return "inf".to_owned();
    }
    let scientific = format!("{value:e}");
    let (digits, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    if (-4..16).contains(&exponent) {
        let plain = format!("{value}");
        let whole = if plain.contains('.') { "" } else { whole };
        return format!("{plain}{whole}");
    }
    let sign = if exponent < 0 { '-' } else { '+' };
    format!("{digits}e{sign}{:02}", exponent.abs())
}

/// Long multiplication by nine decimal digits at a time; quadratic, for display only.
fn decimal(value: &BigInteger) -> String {
    if value.base == 10 {
        return value.digits.to_string();
    }
    let mut limbs: Vec<u64> = vec![0];
    for digit in value.digits.chars() {
        let mut carry = u64::from(digit.to_digit(value.base).unwrap_or(0));
        for limb in &mut limbs {
            let sum = *limb * u64::from(value.base) + carry;
            *limb = sum % 1_000_000_000;
            carry = sum / 1_000_000_000;
        }
        if carry > 0 {
            limbs.push(carry);
        }
    }
    let mut text = limbs.pop().unwrap_or(0).to_string();
    for limb in limbs.iter().rev() {
        text.push_str(&format!("{limb:09}"));
    }
    text
}

fn quote_for(has_single: bool, has_double: bool) -> char {
    if has_single && !has_double { '"' } else { '\'' }
}

pub(super) fn string(text: &str) -> String {
    let quote = quote_for(text.contains('\''), text.contains('"'));
    let mut written = String::with_capacity(text.len() + 2);
    written.push(quote);
    for character in text.chars() {
        let code = character as u32;
        match character {
            '\\' => written.push_str("\\\\"),
            '\n' => written.push_str("\\n"),
            '\r' => written.push_str("\\r"),
            '\t' => written.push_str("\\t"),
            _ if character == quote => {
                written.push('\\');
                written.push(character);
            }
            ' ' => written.push(' '),
            _ if crate::syntax::lexer::is_printable(character) => written.push(character),
            _ if code < 0x100 => written.push_str(&format!("\\x{code:02x}")),
            _ if code < 0x10000 => written.push_str(&format!("\\u{code:04x}")),
            _ => written.push_str(&format!("\\U{code:08x}")),
        }
    }
    written.push(quote);
    written
}

fn bytes(value: &[u8]) -> String {
    let quote = quote_for(value.contains(&b'\''), value.contains(&b'"'));
    let mut written = String::with_capacity(value.len() + 3);
    written.push('b');
    written.push(quote);
    for &byte in value {
        match byte {
            b'\\' => written.push_str("\\\\"),
            b'\n' => written.push_str("\\n"),
            b'\r' => written.push_str("\\r"),
            b'\t' => written.push_str("\\t"),
            _ if char::from(byte) == quote => {
                written.push('\\');
                written.push(quote);
            }
            b' '..=b'~' => written.push(char::from(byte)),
            _ => written.push_str(&format!("\\x{byte:02x}")),
        }
    }
    written.push(quote);
    written
}
