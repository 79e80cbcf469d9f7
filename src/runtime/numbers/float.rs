//! Float arithmetic where Python's rules go beyond the machine's: `//`, `%`, `divmod`, `**`, hashing.
//!
//! Called by the type `float` and by mixed arithmetic, with operands already converted.

use super::failure::Failure;
use super::integer::HASH_MODULUS;

/// `left / right`.
#[inline]
pub fn divide(left: f64, right: f64) -> Result<f64, Failure> {
    if right == 0.0 { Err(Failure::division_by_zero()) } else { Ok(left / right) }
}

/// C's `fmod`, exact: a division of the mantissas for every 11 bits between the exponents, where the library goes bit by bit.
fn truncated_remainder(left: f64, right: f64) -> f64 {
    const MANTISSA: u32 = f64::MANTISSA_DIGITS - 1;
    /// A mantissa has 53 bits; shifted by no more than this it still fits 64.
    const STEP: u64 = 11;
    let (dividend, divisor) = (left.abs().to_bits(), right.abs().to_bits());
    let (high, low) = (dividend >> MANTISSA, divisor >> MANTISSA);
    let infinite = f64::INFINITY.to_bits() >> MANTISSA;
    // The divisor's last place must be a normal number, so that the last product is exact.
    if low <= u64::from(MANTISSA) || high >= infinite || low >= infinite || high < low {
        return left % right;
    }
    let mantissa = |bits: u64| bits & ((1 << MANTISSA) - 1) | 1 << MANTISSA;
    let (mut rest, modulus, mut shift) = (mantissa(dividend), mantissa(divisor), high - low);
    while shift > STEP {
        rest = (rest << STEP) % modulus;
        shift -= STEP;
    }
    rest = (rest << shift) % modulus;
    let last_place = f64::from_bits((low - u64::from(MANTISSA)) << MANTISSA);
    (rest as f64 * last_place).copysign(left)
}

/// `left % right`: the remainder has the sign of the divisor, also when it is zero.
#[inline]
pub fn modulo(left: f64, right: f64) -> Result<f64, Failure> {
    if right == 0.0 {
        return Err(Failure::division_by_zero());
    }
    let remainder = truncated_remainder(left, right);
    if remainder == 0.0 {
        return Ok(0.0_f64.copysign(right));
    }
    Ok(if (right < 0.0) != (remainder < 0.0) { remainder + right } else { remainder })
}

/// `divmod(left, right)`.
pub fn divide_modulo(left: f64, right: f64) -> Result<(f64, f64), Failure> {
    if right == 0.0 {
        return Err(Failure::division_by_zero());
    }
    let mut remainder = truncated_remainder(left, right);
    // The division of what is left by the divisor is close to an integer, and the rounding below makes it one.
    let mut quotient = (left - remainder) / right;
    if remainder == 0.0 {
        remainder = 0.0_f64.copysign(right);
    } else if (right < 0.0) != (remainder < 0.0) {
        remainder += right;
        quotient -= 1.0;
    }
    if quotient == 0.0 {
        return Ok((0.0_f64.copysign(left / right), remainder));
    }
    let floor = quotient.floor();
    Ok((if quotient - floor > 0.5 { floor + 1.0 } else { floor }, remainder))
}

/// `left // right`.
#[inline]
pub fn floor_divide(left: f64, right: f64) -> Result<f64, Failure> {
    Ok(divide_modulo(left, right)?.0)
}

/// The result of `base ** exponent`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Power {
    Real(f64),
    /// A negative base with a fractional exponent: the caller raises both as complex numbers.
    Complex,
}

/// `base ** exponent` of floats, by the special cases of C99's `pow`.
///
/// # Errors
/// `ZeroDivisionError` for zero to a negative power; `OverflowError` when finite operands give no finite result.
pub fn power(base: f64, exponent: f64) -> Result<Power, Failure> {
    if exponent == 0.0 || base == 1.0 {
        return Ok(Power::Real(1.0));
    }
    if base.is_nan() || exponent.is_nan() {
        return Ok(Power::Real(f64::NAN));
    }
    if base.is_finite() && exponent.is_finite() {
        if base == 0.0 && exponent < 0.0 {
            return Err(Failure::new(super::FailureKind::ZeroDivision, "zero to a negative power"));
        }
        if base < 0.0 && exponent != exponent.floor() {
            return Ok(Power::Complex);
        }
        let result = base.powf(exponent);
        if result.is_infinite() {
            return Err(Failure::overflow("(34, 'Numerical result out of range')"));
        }
        return Ok(Power::Real(result));
    }
    Ok(Power::Real(base.powf(exponent)))
}

/// `hash(value)`: that of the equal integer or fraction modulo 2**61 - 1. A NaN hashes by identity, which the
/// caller passes as `identity`.
pub fn hash(value: f64, identity: i64) -> i64 {
    const BITS: u32 = 61;
    const INFINITE: i64 = 314_159;
    if value.is_nan() {
        return identity;
    }
    if value.is_infinite() {
        return if value > 0.0 { INFINITE } else { -INFINITE };
    }
    if value == value.trunc() && value.abs() < HASH_MODULUS as f64 {
        let whole = value as i64;
        return if whole == -1 { -2 } else { whole };
    }
    let (mantissa, exponent) = super::integer_float::decompose(value);
    // Multiplying by two rotates the 61 bits, because 2**61 is 1 modulo the modulus.
    let turn = exponent.rem_euclid(i64::from(BITS)) as u32;
    let residue = mantissa.unsigned_abs();
    let rotated = ((residue << turn) & HASH_MODULUS) | (residue >> (BITS - turn));
    let reduced = (if rotated >= HASH_MODULUS { rotated - HASH_MODULUS } else { rotated }) as i64;
    match if mantissa < 0 { -reduced } else { reduced } {
        -1 => -2,
        hash => hash,
    }
}

/// `value.is_integer()`.
pub fn is_integer(value: f64) -> bool {
    value.is_finite() && value == value.trunc()
}
