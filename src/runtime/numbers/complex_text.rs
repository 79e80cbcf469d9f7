//! Complex numbers as text: `repr` and `complex(text)`.
//!
//! Called by the type `complex`.

use super::complex::Complex;
use super::failure::Failure;
use super::float_digits::{Layout, Notation, magnitude_text};
use super::float_text::parse_plain;
use super::numeral::{to_ascii, trim, without_underscores};
use crate::runtime::text::repr as quoting;

/// `repr(value)`: only the imaginary part when the real one is a positive zero, otherwise both in parentheses.
pub fn repr(value: Complex) -> String {
    let imaginary = part(value.imaginary);
    if value.real == 0.0 && value.real.is_sign_positive() {
        return format!("{imaginary}j");
    }
    let plus = if imaginary.starts_with('-') { "" } else { "+" };
    format!("({}{plus}{imaginary}j)", part(value.real))
}

/// A part without `.0`.
fn part(value: f64) -> String {
    let layout = Layout {
        notation: Notation::Shortest,
        precision: 0,
        alternate: false,
        point_zero: false,
        uppercase: false,
    };
    let sign = if value.is_sign_negative() && !value.is_nan() { "-" } else { "" };
    format!("{sign}{}", magnitude_text(value, layout).unwrap_or_default())
}

/// `complex(text)`.
///
/// # Errors
/// `ValueError` when the text is no complex number.
pub fn parse(text: &str) -> Result<Complex, Failure> {
    let ascii = to_ascii(text);
    let Some(digits) = without_underscores(&ascii) else {
        return Err(Failure::value(format!("could not convert string to complex: {}", quoting::quote(text))));
    };
    parse_ascii(trim(&digits)).ok_or_else(|| Failure::value("complex() arg is a malformed string"))
}

fn parse_ascii(bytes: &[u8]) -> Option<Complex> {
    let inner = match bytes {
        [b'(', inner @ .., b')'] => trim(inner),
        _ => bytes,
    };
    let (first, rest) = split_number(inner);
    match rest {
        [] => Some(Complex::new(parse_plain(first)?, 0.0)),
        [b'j' | b'J'] => Some(Complex::new(0.0, parse_unit(first)?)),
        [b'+' | b'-', ..] if !first.is_empty() => {
            let real = parse_plain(first)?;
            let (second, [b'j' | b'J']) = split_number(rest) else { return None };
            Some(Complex::new(real, parse_unit(second)?))
        }
        _ => None,
    }
}

/// The factor of the imaginary unit, where a sign alone means one.
fn parse_unit(bytes: &[u8]) -> Option<f64> {
    match bytes {
        [] | [b'+'] => Some(1.0),
        [b'-'] => Some(-1.0),
        number => parse_plain(number),
    }
}

/// Splits behind the longest prefix that may be one signed number.
fn split_number(bytes: &[u8]) -> (&[u8], &[u8]) {
    let mut end = 0;
    let mut previous = 0u8;
    for &byte in bytes {
        let is_exponent_sign = matches!(previous, b'e' | b'E');
        match byte {
            b'+' | b'-' if end > 0 && !is_exponent_sign => break,
            b'j' | b'J' => break,
            _ => end += 1,
        }
        previous = byte;
    }
    bytes.split_at(end)
}
