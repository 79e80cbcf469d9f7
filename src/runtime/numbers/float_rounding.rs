//! `round(value, digits)` of floats: the float nearest to the exact value rounded half to even in decimal.
//!
//! Rounding `value * 10**digits` would round twice, so the digits come from the exact expansion and are read back,
//! as CPython does. Called by `float.__round__`.

use super::failure::Failure;
use super::integer::Integer;
use super::integer_float::from_float;

/// `round(value)`: the nearest integer, ties to even.
///
/// # Errors
/// As [`from_float`].
pub fn round_to_integer(value: f64) -> Result<Integer, Failure> {
    from_float(value.round_ties_even())
}

/// `round(value, digits)`.
///
/// # Errors
/// `OverflowError` when the rounded value is beyond the floats.
pub fn round(value: f64, digits: i64) -> Result<f64, Failure> {
    // Every float is exact with 323 places, and none reaches half of 10**309.
    if !value.is_finite() || value == 0.0 || digits > 323 {
        return Ok(value);
    }
    if digits < -308 {
        return Ok(0.0 * value);
    }
    let rounded = match usize::try_from(digits) {
        Ok(places) => round_behind_point(value, places),
        Err(_) => round_before_point(value, digits.unsigned_abs() as usize),
    };
    if rounded.is_infinite() {
        return Err(Failure::overflow("rounded value too large to represent"));
    }
    Ok(rounded)
}

fn round_behind_point(value: f64, places: usize) -> f64 {
    // A float from 2**52 on is whole.
    if value.abs() >= 4_503_599_627_370_496.0 {
        return value;
    }
    read(&format!("{value:.places$}"), value)
}

fn round_before_point(value: f64, places: usize) -> f64 {
    let exact = format!("{value:.0}");
    let whole = exact.trim_start_matches('-').len();
    let sign = if value < 0.0 { "-" } else { "" };
    if whole < places {
        return 0.0_f64.copysign(value);
    }
    if whole == places {
        return if is_above_half(value.abs(), places) {
            read(&format!("{sign}1e{places}"), value)
        } else {
            0.0_f64.copysign(value)
        };
    }
    // More than `places` digits stand before the point; the rest are significant. A value like 9.9999 has one
    // digit fewer than its rounded text, and asking for one digit less rounds it the same.
    let exponent = decimal_exponent(value);
    let significant = (exponent + 1).saturating_sub(places);
    if significant == 0 {
        return read(&format!("{sign}{}e{places}", u8::from(is_above_half(value.abs(), places))), value);
    }
    read(&format!("{value:.precision$e}", precision = significant - 1), value)
}

/// The exponent of the first digit of a float of at least 1, from its exact expansion.
fn decimal_exponent(value: f64) -> usize {
    format!("{:.0}", value.abs().trunc()).len() - 1
}

/// Whether the value is more than half of 10**`places`; a tie rounds to zero, which is even.
fn is_above_half(value: f64, places: usize) -> bool {
    let whole = format!("{:.0}", value.trunc());
    if whole.len() != places {
        return whole.len() > places;
    }
    let half = format!("5{}", "0".repeat(places - 1));
    whole > half || (whole == half && value.fract() > 0.0)
}

/// Reads a number that was just written.
fn read(text: &str, value: f64) -> f64 {
    text.parse().unwrap_or(value)
}
