//! `float.hex` and `float.fromhex`: floats as hexadecimal text, which is exact.
//!
//! Called by the type `float`.

use super::failure::Failure;
use super::integer_float::{decompose, scale};
use super::numeral::trim;

/// `value.hex()`.
pub fn to_hex(value: f64) -> String {
    if !value.is_finite() || value == 0.0 {
        let zero = if value.is_sign_negative() { "-0x0.0p+0" } else { "0x0.0p+0" };
        return if value == 0.0 { zero.to_owned() } else { super::float_text::repr(value) };
    }
    let (mantissa, exponent) = decompose(value.abs());
    let sign = if value < 0.0 { "-" } else { "" };
    let (lead, fraction) = (mantissa >> 52, mantissa & ((1 << 52) - 1));
    format!("{sign}0x{lead}.{fraction:013x}p{:+}", exponent + 52)
}

/// `float.fromhex(text)`, rounded half to even.
///
/// # Errors
/// `ValueError` for text that is no such number, `OverflowError` when it is beyond the floats.
pub fn from_hex(text: &str) -> Result<f64, Failure> {
    let bytes = trim(text.as_bytes());
    let (negative, rest) = match bytes {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        rest => (false, rest),
    };
    let magnitude = match rest.to_ascii_lowercase().as_slice() {
        b"inf" | b"infinity" => f64::INFINITY,
        b"nan" => f64::NAN,
        rest => parse_magnitude(rest)?,
    };
    Ok(if negative { -magnitude } else { magnitude })
}

fn invalid() -> Failure {
    Failure::value("invalid hexadecimal floating-point string")
}

fn too_large() -> Failure {
    Failure::overflow("hexadecimal value too large to represent as a float")
}

/// `[0x] digits [. digits] [p exponent]` in lower case.
fn parse_magnitude(bytes: &[u8]) -> Result<f64, Failure> {
    let bytes = bytes.strip_prefix(b"0x").unwrap_or(bytes);
    let end = bytes.iter().position(|byte| *byte == b'p').unwrap_or(bytes.len());
    let (mantissa, tail) = bytes.split_at(end);
    let exponent = match tail {
        [] => 0,
        [_, digits @ ..] => parse_exponent(digits)?,
    };
    let point = mantissa.iter().position(|byte| *byte == b'.');
    let mut digits = Vec::with_capacity(mantissa.len());
    for (index, byte) in mantissa.iter().enumerate() {
        if Some(index) != point {
            digits.push(char::from(*byte).to_digit(16).ok_or_else(invalid)? as u8);
        }
    }
    if digits.is_empty() {
        return Err(invalid());
    }
    let behind = point.map_or(0, |point| mantissa.len() - 1 - point) as i64;
    assemble(&digits, exponent.saturating_sub(behind.saturating_mul(4)))
}

/// A decimal exponent; one too large for the arithmetic below is cut to a size that decides the result alike.
fn parse_exponent(bytes: &[u8]) -> Result<i64, Failure> {
    let (negative, digits) = match bytes {
        [b'-', digits @ ..] => (true, digits),
        [b'+', digits @ ..] => (false, digits),
        digits => (false, digits),
    };
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
        return Err(invalid());
    }
    let magnitude = digits.iter().fold(0i64, |value, digit| {
        value.saturating_mul(10).saturating_add(i64::from(digit - b'0')).min(i64::MAX / 4)
    });
    Ok(if negative { -magnitude } else { magnitude })
}

/// The float nearest to the hexadecimal digits times 2**`exponent`.
fn assemble(digits: &[u8], exponent: i64) -> Result<f64, Failure> {
    let Some(first) = digits.iter().position(|digit| *digit != 0) else { return Ok(0.0) };
    let significant = digits.get(first..).unwrap_or_default();
    // Sixteen digits and a sticky bit decide the rounding of any number of them.
    let taken = significant.len().min(15);
    let (head, tail) = significant.split_at(taken);
    let mut value = head.iter().fold(0u64, |value, digit| value << 4 | u64::from(*digit)) << 1;
    value |= u64::from(tail.iter().any(|digit| *digit != 0));
    let exponent = exponent.saturating_add(tail.len() as i64 * 4).saturating_sub(1);
    let length = i64::from(u64::BITS - value.leading_zeros());
    let top = length.saturating_add(exponent);
    if top > f64::MAX_EXP as i64 {
        return Err(too_large());
    }
    if top < f64::MIN_EXP as i64 - f64::MANTISSA_DIGITS as i64 {
        return Ok(0.0);
    }
    // Bits below the last place of the result, which for subnormals is fixed at 2**-1074.
    let dropped = (length - f64::MANTISSA_DIGITS as i64).max(-1074 - exponent);
    let rounded = round_bits(value, dropped);
    let result = scale(rounded as f64, exponent);
    if result.is_infinite() { Err(too_large()) } else { Ok(result) }
}

/// The value with its lowest `dropped` bits rounded away, ties to even.
fn round_bits(value: u64, dropped: i64) -> u128 {
    let value = u128::from(value);
    if dropped <= 0 {
        return value;
    }
    let unit = 1u128 << dropped.min(100);
    let low = value & (unit - 1);
    let floor = value - low;
    let up = low > unit / 2 || (low == unit / 2 && floor & unit != 0);
    if up { floor + unit } else { floor }
}
