//! Integers as text: `int(text, base)` and decimal, hexadecimal, octal and binary digits.
//!
//! Conversions between decimal text and integers of more than [`DEFAULT_DIGIT_LIMIT`] digits are refused, because
//! they take more than linear time; the limit in force comes from the caller (`sys.set_int_max_str_digits`), and 0
//! means none. Bases that are powers of two have no limit. Called by `int`, by the lexer's constants and by
//! formatting.

use dashu_int::UBig;

use super::failure::Failure;
use super::integer::{Integer, IntegerView};
use super::integer_bits::bit_length;
use super::numeral::{to_ascii, trim};
use crate::runtime::text::repr;

/// `sys.int_info.default_max_str_digits`.
pub const DEFAULT_DIGIT_LIMIT: usize = 4300;

/// `sys.int_info.str_digits_check_threshold`: the smallest limit that may be set, and a size that is never refused.
pub const DIGIT_LIMIT_THRESHOLD: usize = 640;

/// `int(text, base)`; base 0 reads the text as a literal of the language.
///
/// # Errors
/// `ValueError` for a base or a text that is none, or for more digits than `limit`.
pub fn parse(text: &str, base: i64, limit: usize) -> Result<Integer, Failure> {
    if base == 10
        && let Some(value) = parse_plain(text.as_bytes())
    {
        return Ok(Integer::Small(value));
    }
    let base = check_base(base)?;
    parse_ascii(&to_ascii(text), base, limit)?.ok_or_else(|| invalid_literal(base, &repr::quote(text)))
}

/// `int(bytes, base)`, where only ASCII digits count.
///
/// # Errors
/// As [`parse`].
pub fn parse_bytes(bytes: &[u8], base: i64, limit: usize) -> Result<Integer, Failure> {
    let base = check_base(base)?;
    parse_ascii(bytes, base, limit)?.ok_or_else(|| invalid_literal(base, &repr::quote_bytes(bytes)))
}

/// Up to 18 ASCII digits with a sign, which is nearly every number that a script reads.
fn parse_plain(bytes: &[u8]) -> Option<i64> {
    let (negative, digits) = match bytes {
        [b'-', digits @ ..] => (true, digits),
        digits => (false, digits),
    };
    if digits.is_empty() || digits.len() > 18 {
        return None;
    }
    let mut value = 0i64;
    for &byte in digits {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        value = value * 10 + i64::from(digit);
    }
    Some(if negative { -value } else { value })
}

fn check_base(base: i64) -> Result<u32, Failure> {
    match base {
        0 | 2..=36 => Ok(base as u32),
        _ => Err(Failure::value("int() base must be >= 2 and <= 36, or 0")),
    }
}

/// The message shows at most 200 characters of the text's `repr`.
#[cold]
fn invalid_literal(base: u32, quoted: &str) -> Failure {
    let shown: String = quoted.chars().take(200).collect();
    Failure::value(format!("invalid literal for int() with base {base}: {shown}"))
}

/// `Ok(None)` when the text is no integer in this base.
fn parse_ascii(bytes: &[u8], base: u32, limit: usize) -> Result<Option<Integer>, Failure> {
    let bytes = trim(bytes);
    let (negative, unsigned) = match bytes {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        rest => (false, rest),
    };
    let (radix, digits) = strip_prefix(unsigned, base);
    let Some(scanned) = scan_digits(digits, radix) else { return Ok(None) };
    let count = scanned.len();
    if !radix.is_power_of_two() && limit > 0 && count > limit.max(DIGIT_LIMIT_THRESHOLD) {
        return Err(Failure::value(format!(
            "Exceeds the limit ({limit} digits) for integer string conversion: value has {count} digits; \
             use sys.set_int_max_str_digits() to increase the limit"
        )));
    }
    let Ok(magnitude) = UBig::from_str_radix(&scanned, radix) else { return Ok(None) };
    // A literal of the language has no leading zeros, unless it is zero.
    if base == 0 && radix == 10 && unsigned.first() == Some(&b'0') && !magnitude.is_zero() {
        return Ok(None);
    }
    Ok(Some(Integer::from_unsigned_big(negative, magnitude)))
}

/// The base in force and what follows its prefix, with one underscore allowed between.
fn strip_prefix(bytes: &[u8], base: u32) -> (u32, &[u8]) {
    let marked = match bytes {
        [b'0', b'x' | b'X', ..] => 16,
        [b'0', b'o' | b'O', ..] => 8,
        [b'0', b'b' | b'B', ..] => 2,
        _ => return (if base == 0 { 10 } else { base }, bytes),
    };
    if base != 0 && base != marked {
        return (base, bytes);
    }
    match bytes {
        [_, _, b'_', rest @ ..] => (marked, rest),
        [_, _, rest @ ..] => (marked, rest),
        _ => (marked, &[]),
    }
}

/// The digits without underscores; `None` for another character, a misplaced underscore or no digit at all.
fn scan_digits(bytes: &[u8], radix: u32) -> Option<String> {
    let mut digits = String::with_capacity(bytes.len());
    let mut previous = b'_';
    for &byte in bytes {
        if byte == b'_' {
            if previous == b'_' {
                return None;
            }
        } else if char::from(byte).is_digit(radix) {
            digits.push(char::from(byte));
        } else {
            return None;
        }
        previous = byte;
    }
    (previous != b'_').then_some(digits)
}

/// `str(value)`.
///
/// # Errors
/// `ValueError` for more digits than `limit`.
pub fn to_decimal(value: IntegerView<'_>, limit: usize) -> Result<String, Failure> {
    match value {
        IntegerView::Small(small) => Ok(small.to_string()),
        IntegerView::Big(big) => {
            // Refuse before converting: the digits are at least log10(2) times the bits before the highest.
            let at_least = (bit_length(value) - 1) as f64 * std::f64::consts::LOG10_2;
            if limit > 0 && at_least > limit as f64 + 1.0 {
                return Err(too_many_digits(limit));
            }
            let text = big.0.to_string();
            if limit > 0 && text.len() - usize::from(value.is_negative()) > limit {
                return Err(too_many_digits(limit));
            }
            Ok(text)
        }
    }
}

#[cold]
fn too_many_digits(limit: usize) -> Failure {
    Failure::value(format!(
        "Exceeds the limit ({limit} digits) for integer string conversion; \
         use sys.set_int_max_str_digits() to increase the limit"
    ))
}

/// A base that is a power of two, in which digits are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BinaryBase {
    Binary,
    Octal,
    Hexadecimal,
}

impl BinaryBase {
    /// The prefix of a literal in this base.
    pub fn prefix(self) -> &'static str {
        match self {
            BinaryBase::Binary => "0b",
            BinaryBase::Octal => "0o",
            BinaryBase::Hexadecimal => "0x",
        }
    }
}

/// The digits of the absolute value, lower case, without sign and prefix.
pub fn digits_in_base(value: IntegerView<'_>, base: BinaryBase) -> String {
    match value {
        IntegerView::Small(small) => {
            let magnitude = small.unsigned_abs();
            match base {
                BinaryBase::Binary => format!("{magnitude:b}"),
                BinaryBase::Octal => format!("{magnitude:o}"),
                BinaryBase::Hexadecimal => format!("{magnitude:x}"),
            }
        }
        IntegerView::Big(_) => {
            let magnitude = value.magnitude();
            match base {
                BinaryBase::Binary => format!("{magnitude:b}"),
                BinaryBase::Octal => format!("{magnitude:o}"),
                BinaryBase::Hexadecimal => format!("{magnitude:x}"),
            }
        }
    }
}

/// `bin(value)`, `oct(value)` or `hex(value)`.
pub fn to_literal(value: IntegerView<'_>, base: BinaryBase) -> String {
    let sign = if value.is_negative() { "-" } else { "" };
    format!("{sign}{}{}", base.prefix(), digits_in_base(value, base))
}
