//! Between integers and floats: exact comparison, correctly rounded conversion and division.
//!
//! Called by `int`, `float` and by mixed arithmetic. Nothing here rounds twice: a quotient of integers too large
//! for a float is still the float nearest to the exact quotient.

use std::cmp::Ordering;

use dashu_int::IBig;
use dashu_int::ops::{BitTest, DivRem, UnsignedAbs};

use super::failure::Failure;
use super::integer::{Integer, IntegerView, compare};
use super::integer_division::is_negative;

/// Integers up to this magnitude are floats exactly.
const EXACT: u64 = 1 << 53;

/// `value * 2**exponent`, exact whenever the result is a float; infinite when it is too large.
pub(super) fn scale(value: f64, exponent: i64) -> f64 {
    let step = |exponent: i64| f64::from_bits(((exponent + 1023) as u64) << 52);
    let mut result = value;
    let mut rest = exponent.clamp(-2200, 2200);
    // Each factor is a normal power of two, and the last one alone may reach the subnormals.
    while rest > 1023 {
        result *= step(1023);
        rest -= 1023;
    }
    while rest < -1000 {
        if rest > -2000 {
            let half = rest / 2;
            return result * step(half) * step(rest - half);
        }
        result *= step(-1000);
        rest += 1000;
    }
    result * step(rest)
}

/// `float(value)`, rounded to nearest, ties to even.
///
/// # Errors
/// `OverflowError` when the value is beyond the floats.
pub fn to_float(value: IntegerView<'_>) -> Result<f64, Failure> {
    match value {
        IntegerView::Small(small) => Ok(small as f64),
        IntegerView::Big(big) => {
            let float = nearest(&big.0);
            if float.is_infinite() {
                return Err(Failure::overflow("int too large to convert to float"));
            }
            Ok(float)
        }
    }
}

/// The nearest float, infinite when the value is beyond the floats.
fn nearest(value: &IBig) -> f64 {
    let magnitude = value.unsigned_abs();
    let shift = magnitude.bit_len().saturating_sub(64);
    // The top 64 bits with a sticky last bit round exactly like the whole.
    let lost = magnitude.trailing_zeros().is_some_and(|zeros| zeros < shift);
    let top = u64::try_from(&magnitude >> shift).unwrap_or(u64::MAX) | u64::from(lost);
    let float = scale(top as f64, shift as i64);
    if is_negative(value) { -float } else { float }
}

/// The integer part of a float, as `int(value)`.
///
/// # Errors
/// `OverflowError` for infinities, `ValueError` for NaN.
pub fn from_float(value: f64) -> Result<Integer, Failure> {
    if value.is_nan() {
        return Err(Failure::value("cannot convert float NaN to integer"));
    }
    if value.is_infinite() {
        return Err(Failure::overflow("cannot convert float infinity to integer"));
    }
    let truncated = value.trunc();
    // Both bounds are powers of two and therefore exact.
    if (-9_223_372_036_854_775_808.0..9_223_372_036_854_775_808.0).contains(&truncated) {
        return Ok(Integer::Small(truncated as i64));
    }
    let (mantissa, exponent) = decompose(truncated);
    Ok(Integer::from_big(IBig::from(mantissa) << exponent.unsigned_abs() as usize))
}

/// A finite float as `mantissa * 2**exponent`.
pub(super) fn decompose(value: f64) -> (i64, i64) {
    let bits = value.to_bits();
    let biased = ((bits >> 52) & 0x7ff) as i64;
    let fraction = (bits & ((1 << 52) - 1)) as i64;
    let (mantissa, exponent) =
        if biased == 0 { (fraction, -1074) } else { (fraction | 1 << 52, biased - 1075) };
    (if value.is_sign_negative() { -mantissa } else { mantissa }, exponent)
}

/// `value.as_integer_ratio()`: numerator and positive denominator in lowest terms.
///
/// # Errors
/// `OverflowError` for infinities, `ValueError` for NaN.
pub fn integer_ratio(value: f64) -> Result<(Integer, Integer), Failure> {
    if value.is_nan() {
        return Err(Failure::value("cannot convert NaN to integer ratio"));
    }
    if value.is_infinite() {
        return Err(Failure::overflow("cannot convert Infinity to integer ratio"));
    }
    let (mantissa, exponent) = decompose(value);
    if mantissa == 0 {
        return Ok((Integer::Small(0), Integer::Small(1)));
    }
    let zeros = i64::from(mantissa.trailing_zeros());
    let (mantissa, exponent) = (mantissa >> zeros, exponent + zeros);
    let power = IBig::ONE << exponent.unsigned_abs() as usize;
    if exponent >= 0 {
        return Ok((Integer::from_big(IBig::from(mantissa) * power), Integer::Small(1)));
    }
    Ok((Integer::Small(mantissa), Integer::from_big(power)))
}

/// The order of an integer and a float, decided exactly; `None` when the float is NaN.
pub fn compare_float(integer: IntegerView<'_>, float: f64) -> Option<Ordering> {
    if let IntegerView::Small(small) = integer
        && small.unsigned_abs() <= EXACT
    {
        return (small as f64).partial_cmp(&float);
    }
    if float.is_nan() {
        return None;
    }
    if float.is_infinite() {
        return Some(if float > 0.0 { Ordering::Less } else { Ordering::Greater });
    }
    let truncated = from_float(float).ok()?;
    Some(
        compare(integer, truncated.view())
            .then_with(|| 0.0.partial_cmp(&float.fract()).unwrap_or(Ordering::Equal)),
    )
}

/// `left / right`: the float nearest to the exact quotient.
///
/// # Errors
/// `ZeroDivisionError`, or `OverflowError` when the quotient is beyond the floats.
pub fn true_divide(left: IntegerView<'_>, right: IntegerView<'_>) -> Result<f64, Failure> {
    if right.is_zero() {
        return Err(Failure::division_by_zero());
    }
    if let (IntegerView::Small(a), IntegerView::Small(b)) = (left, right)
        && a.unsigned_abs() <= EXACT
        && b.unsigned_abs() <= EXACT
    {
        return Ok(a as f64 / b as f64);
    }
    if left.is_zero() {
        return Ok(if right.is_negative() { -0.0 } else { 0.0 });
    }
    divide_exactly(left, right)
}

/// Division with one rounding: a quotient of at least 55 bits, whose lost bits are remembered in its last one,
/// is cut to the precision that the result's exponent leaves (53 bits, fewer for subnormals).
fn divide_exactly(left: IntegerView<'_>, right: IntegerView<'_>) -> Result<f64, Failure> {
    const DIGITS: i64 = f64::MANTISSA_DIGITS as i64;
    let too_large = || Failure::overflow("integer division result too large for a float");
    let negative = left.is_negative() != right.is_negative();
    let signed = |value: f64| if negative { -value } else { value };
    let (numerator, denominator) = (left.magnitude(), right.magnitude());
    let difference = numerator.bit_len() as i64 - denominator.bit_len() as i64;
    if difference > f64::MAX_EXP as i64 {
        return Err(too_large());
    }
    if difference < f64::MIN_EXP as i64 - DIGITS - 1 {
        return Ok(signed(0.0));
    }
    let shift = difference.max(f64::MIN_EXP as i64) - DIGITS - 2;
    let distance = shift.unsigned_abs() as usize;
    let mut inexact = false;
    let shifted = if shift <= 0 {
        numerator << distance
    } else {
        inexact = numerator.trailing_zeros().is_some_and(|zeros| zeros < distance);
        numerator >> distance
    };
    let (quotient, remainder) = shifted.div_rem(&denominator);
    inexact |= !remainder.is_zero();
    let quotient = u64::try_from(quotient).unwrap_or(u64::MAX) | u64::from(inexact);
    let length = i64::from(u64::BITS - quotient.leading_zeros());
    let extra = length.max(f64::MIN_EXP as i64 - shift) - DIGITS;
    let half = 1u64 << (extra - 1);
    let mut rounded = quotient;
    if rounded & half != 0 && rounded & (3 * half - 1) != 0 {
        rounded += half;
    }
    rounded &= !(2 * half - 1);
    let result = scale(rounded as f64, shift);
    if result.is_infinite() { Err(too_large()) } else { Ok(signed(result)) }
}
