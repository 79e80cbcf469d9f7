//! Floats as text: the shortest `repr`, and `float(text)`.
//!
//! The digits of the `repr` are the shortest that read back as the same float (crate `zmij`), laid out as CPython
//! does: an exponent of at least two digits from 1e16 and below 1e-4. Called by `float` and by formatting.

use super::failure::Failure;
use super::numeral::{to_ascii, trim, without_underscores};
use crate::runtime::text::repr as quoting;

/// `repr(value)`.
pub fn repr(value: f64) -> String {
    let mut text = String::new();
    push_repr(&mut text, value);
    text
}

/// Appends `repr(value)`.
pub fn push_repr(output: &mut String, value: f64) {
    if !value.is_finite() {
        output.push_str(non_finite(value));
        return;
    }
    let mut buffer = zmij::Buffer::new();
    let shortest = buffer.format_finite(value);
    // The crate's fixed notation is Python's in this range; elsewhere the digits are laid out anew.
    if value == 0.0 || (1e-4..1e16).contains(&value.abs()) {
        output.push_str(shortest);
        return;
    }
    let (digits, exponent) = split_digits(shortest);
    if value < 0.0 {
        output.push('-');
    }
    push_exponent_form(output, &digits, exponent);
}

fn non_finite(value: f64) -> &'static str {
    match (value.is_nan(), value > 0.0) {
        (true, _) => "nan",
        (false, true) => "inf",
        (false, false) => "-inf",
    }
}

/// The significant digits of a float that is not zero, without sign and trailing zeros, and the decimal exponent of
/// the first: 0.00125 is `("125", -3)`.
pub fn shortest_digits(value: f64) -> (String, i32) {
    split_digits(zmij::Buffer::new().format_finite(value))
}

/// Digits and decimal exponent of a number in either notation.
fn split_digits(text: &str) -> (String, i32) {
    let (mantissa, exponent) = text.split_once('e').unwrap_or((text, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    let mantissa = mantissa.trim_start_matches('-');
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let significant = digits.trim_start_matches('0');
    let leading = (digits.len() - significant.len()) as i32;
    let first = whole.len() as i32 - 1 - leading;
    (significant.trim_end_matches('0').to_owned(), first + exponent)
}

/// Appends `d.ddde±xx`, without a point when there is one digit.
pub(super) fn push_exponent_form(output: &mut String, digits: &str, exponent: i32) {
    let (first, rest) = digits.split_at(digits.len().min(1));
    output.push_str(first);
    if !rest.is_empty() {
        output.push('.');
        output.push_str(rest);
    }
    push_exponent(output, exponent, 'e');
}

/// Appends a decimal exponent of at least two digits with its sign.
pub(super) fn push_exponent(output: &mut String, exponent: i32, letter: char) {
    let sign = if exponent < 0 { '-' } else { '+' };
    output.push(letter);
    output.push(sign);
    let magnitude = exponent.unsigned_abs();
    if magnitude < 10 {
        output.push('0');
    }
    output.push_str(&magnitude.to_string());
}

/// `float(text)`.
///
/// # Errors
/// `ValueError` when the text is no number.
pub fn parse(text: &str) -> Result<f64, Failure> {
    parse_number(&to_ascii(text)).ok_or_else(|| unconvertible(&quoting::quote(text)))
}

/// `float(bytes)`.
///
/// # Errors
/// As [`parse`].
pub fn parse_bytes(bytes: &[u8]) -> Result<f64, Failure> {
    parse_number(bytes).ok_or_else(|| unconvertible(&quoting::quote_bytes(bytes)))
}

#[cold]
fn unconvertible(quoted: &str) -> Failure {
    Failure::value(format!("could not convert string to float: {quoted}"))
}

fn parse_number(bytes: &[u8]) -> Option<f64> {
    let digits = without_underscores(trim(bytes))?;
    parse_plain(&digits)
}

/// A number without underscores and space. The standard library's grammar is C's, without hexadecimal.
pub(super) fn parse_plain(bytes: &[u8]) -> Option<f64> {
    std::str::from_utf8(bytes).ok()?.parse().ok()
}
