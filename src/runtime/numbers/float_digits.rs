//! A float's digits to a given precision, correctly rounded from its exact value: C's `%e`, `%f`, `%g`, and `repr`
//! with formatting's options.
//!
//! Ties of the exact decimal value round to even, as in C. The standard library rounds correctly too but takes no
//! precision above 65,535, so digits past the end of every float's exact expansion are written here as zeros.
//! Called by formatting (`runtime/format`).

use std::fmt::Write;

use super::failure::{Failure, string_with_capacity};
use super::float_text::{push_exponent, shortest_digits};

/// No float has more digits than this behind the point (the smallest subnormal has 1074) or significant (767).
const EXACT_DIGITS: usize = 1100;

/// How digits are laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notation {
    /// `%e`: the precision counts digits behind the point.
    Exponent,
    /// `%f`: the precision counts digits behind the point.
    Fixed,
    /// `%g`: the precision counts significant digits; trailing zeros go, unless the form is alternate.
    General,
    /// `repr`: no precision.
    Shortest,
}

/// A layout of digits with its options.
#[derive(Clone, Copy, Debug)]
pub struct Layout {
    pub notation: Notation,
    pub precision: usize,
    /// The `#` flag: keep the point and the zeros.
    pub alternate: bool,
    /// Write `.0` behind a whole number, as `str` does.
    pub point_zero: bool,
    pub uppercase: bool,
}

/// The text of the absolute value of `value` in the given layout: `1.50`, `2e+20`, `inf`, `NAN`.
///
/// # Errors
/// `MemoryError` for a precision that no memory holds.
pub fn magnitude_text(value: f64, layout: Layout) -> Result<String, Failure> {
    let mut text = if value.is_nan() {
        "nan".to_owned()
    } else if value.is_infinite() {
        "inf".to_owned()
    } else {
        finite_text(value.abs(), layout)?
    };
    if layout.uppercase {
        text.make_ascii_uppercase();
    }
    Ok(text)
}

fn finite_text(value: f64, layout: Layout) -> Result<String, Failure> {
    match layout.notation {
        Notation::Fixed => fixed_text(value, layout),
        Notation::Exponent => exponent_text(value, layout),
        Notation::General => {
            let precision = layout.precision.max(1);
            let (digits, exponent) = rounded_digits(value, precision)?;
            // A whole number that is to end in `.0` needs one place more than its digits.
            let limit = precision as i64 - i64::from(layout.point_zero);
            let scientific = exponent < -4 || i64::from(exponent) >= limit;
            let kept = if layout.alternate { &digits } else { digits.trim_end_matches('0') };
            Ok(arrange(kept, exponent, scientific, layout))
        }
        Notation::Shortest => {
            let (digits, exponent) = if value == 0.0 { (String::new(), 0) } else { shortest_digits(value) };
            Ok(arrange(&digits, exponent, !(-4..16).contains(&exponent), layout))
        }
    }
}

/// The digits of `value * 10**precision`, rounded half to even from the exact value, if 128 bits hold the product.
fn scaled(value: f64, precision: usize) -> Option<u128> {
    /// Powers of ten up to here times a mantissa of 53 bits fit 128 bits.
    const MOST: usize = 22;
    const MANTISSA: u32 = f64::MANTISSA_DIGITS - 1;
    let bits = value.to_bits();
    let exponent = (bits >> MANTISSA) as i32;
    // Numbers from 2**-64 up to 2**53: the point lies inside or shortly before the mantissa.
    let shift = u32::try_from(1075 - exponent).ok().filter(|shift| (1..=116).contains(shift))?;
    if precision > MOST {
        return None;
    }
    let mantissa = u128::from(bits & ((1 << MANTISSA) - 1) | 1 << MANTISSA);
    let product = mantissa * 10_u128.pow(precision as u32);
    let (whole, rest, half) = (product >> shift, product & ((1 << shift) - 1), 1_u128 << (shift - 1));
    Some(if rest > half || rest == half && whole & 1 == 1 { whole + 1 } else { whole })
}

fn fixed_text(value: f64, layout: Layout) -> Result<String, Failure> {
    if let Some(digits) = scaled(value, layout.precision).filter(|_| layout.precision > 0) {
        let width = layout.precision + 1;
        let mut text = match u64::try_from(digits) {
            Ok(digits) => format!("{digits:0width$}"),
            Err(_) => format!("{digits:0width$}"),
        };
        text.insert(text.len() - layout.precision, '.');
        return Ok(text);
    }
    let exact = layout.precision.min(EXACT_DIGITS);
    let mut text = string_with_capacity(layout.precision.saturating_add(8))?;
    // Writing to a string does not fail.
    let _ = write!(text, "{value:.exact$}");
    text.extend(std::iter::repeat_n('0', layout.precision - exact));
    if layout.precision == 0 && layout.alternate {
        text.push('.');
    }
    Ok(text)
}

fn exponent_text(value: f64, layout: Layout) -> Result<String, Failure> {
    let (digits, exponent) = rounded_digits(value, layout.precision.saturating_add(1))?;
    let mut text = string_with_capacity(digits.len() + 8)?;
    let (first, rest) = digits.split_at(digits.len().min(1));
    text.push_str(first);
    if !rest.is_empty() || layout.alternate {
        text.push('.');
        text.push_str(rest);
    }
    push_exponent(&mut text, exponent, 'e');
    Ok(text)
}

/// `count` significant digits and the decimal exponent of the first. Zero has the exponent 0.
fn rounded_digits(value: f64, count: usize) -> Result<(String, i32), Failure> {
    let exact = count.min(EXACT_DIGITS);
    let text = format!("{value:.precision$e}", precision = exact - 1);
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let mut digits = string_with_capacity(count)?;
    digits.extend(mantissa.chars().filter(|character| *character != '.'));
    digits.extend(std::iter::repeat_n('0', count - exact));
    Ok((digits, exponent.parse().unwrap_or(0)))
}

/// Significant digits as a number with or without an exponent.
fn arrange(digits: &str, exponent: i32, scientific: bool, layout: Layout) -> String {
    let digits = if digits.is_empty() { "0" } else { digits };
    let mut text = String::with_capacity(digits.len() + 8);
    // How many digits stand before the point.
    let whole = if scientific { 1 } else { exponent + 1 };
    match usize::try_from(whole) {
        Ok(whole @ 1..) if whole < digits.len() => {
            let (before, behind) = digits.split_at(whole);
            text.push_str(before);
            text.push('.');
            text.push_str(behind);
        }
        Ok(whole @ 1..) => {
            text.push_str(digits);
            text.extend(std::iter::repeat_n('0', whole - digits.len()));
            if layout.alternate {
                text.push('.');
            }
            if layout.point_zero && !scientific {
                text.push_str(if layout.alternate { "0" } else { ".0" });
            }
        }
        Ok(_) | Err(_) => {
            text.push_str("0.");
            text.extend(std::iter::repeat_n('0', whole.unsigned_abs() as usize));
            text.push_str(digits);
        }
    }
    if scientific {
        push_exponent(&mut text, exponent, 'e');
    }
    text
}
