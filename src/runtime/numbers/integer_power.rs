//! Powers of integers: `base ** exponent` and `pow(base, exponent, modulus)`.
//!
//! Called by `int`. A negative exponent without a modulus is a float power and is the caller's affair.

use dashu_int::fast_div::ConstDivisor;
use dashu_int::ops::{BitTest, UnsignedAbs};
use dashu_int::{IBig, UBig};

use super::failure::Failure;
use super::integer::{Integer, IntegerView, MAXIMUM_BITS, add};
use super::integer_division::floor_division;

/// `base ** exponent` for an exponent that is not negative; `MemoryError` past [`MAXIMUM_BITS`].
pub fn power(base: IntegerView<'_>, exponent: IntegerView<'_>) -> Result<Integer, Failure> {
    if let IntegerView::Small(base @ (-1..=1)) = base {
        return Ok(Integer::Small(trivial_power(base, exponent)));
    }
    let Some(exponent) = exponent.to_u64() else { return Err(Failure::memory()) };
    if let (IntegerView::Small(base), Ok(exponent)) = (base, u32::try_from(exponent))
        && let Some(result) = base.checked_pow(exponent)
    {
        return Ok(Integer::Small(result));
    }
    base.with_big(|base| {
        let bits = (base.bit_len() as u64 - 1).saturating_mul(exponent);
        if bits >= MAXIMUM_BITS as u64 {
            return Err(Failure::memory());
        }
        Ok(Integer::from_big(base.pow(exponent as usize)))
    })
}

fn trivial_power(base: i64, exponent: IntegerView<'_>) -> i64 {
    match base {
        _ if exponent.is_zero() => 1,
        -1 if !exponent.is_odd() => 1,
        base => base,
    }
}

/// `pow(base, exponent, modulus)`. The result has the sign of the modulus. A negative exponent asks for the power
/// of the base's inverse.
///
/// # Errors
/// `ValueError` for a zero modulus, or when there is no inverse.
pub fn power_modulo(
    base: IntegerView<'_>,
    exponent: IntegerView<'_>,
    modulus: IntegerView<'_>,
) -> Result<Integer, Failure> {
    if modulus.is_zero() {
        return Err(Failure::value("pow() 3rd argument cannot be 0"));
    }
    let positive = modulus.magnitude();
    if positive.is_one() {
        return Ok(Integer::Small(0));
    }
    let mut base = base.with_big(|base| floor_division(base, &IBig::from(positive.clone())).1.unsigned_abs());
    if exponent.is_negative() {
        base = inverse(base, &positive)?;
    }
    let exponent = exponent.magnitude();
    let residue = match (u64::try_from(&base), u64::try_from(&exponent), u64::try_from(&positive)) {
        (Ok(base), Ok(exponent), Ok(modulus)) => Integer::from(small_power(base, exponent, modulus)),
        _ => {
            let ring = ConstDivisor::new(positive);
            Integer::from_unsigned_big(false, ring.reduce(base).pow(&exponent).residue())
        }
    };
    if modulus.is_negative() && !residue.view().is_zero() {
        return Ok(add(residue.view(), modulus));
    }
    Ok(residue)
}

/// Square and multiply on machine words.
fn small_power(base: u64, mut exponent: u64, modulus: u64) -> u64 {
    let product = |a: u64, b: u64| (u128::from(a) * u128::from(b) % u128::from(modulus)) as u64;
    let mut square = base % modulus;
    let mut result = 1 % modulus;
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = product(result, square);
        }
        square = product(square, square);
        exponent >>= 1;
    }
    result
}

/// The inverse of `value` modulo `modulus`, by the extended Euclidean algorithm.
fn inverse(value: UBig, modulus: &UBig) -> Result<UBig, Failure> {
    let (mut remainder, mut next) = (IBig::from(modulus.clone()), IBig::from(value));
    let (mut coefficient, mut next_coefficient) = (IBig::ZERO, IBig::ONE);
    while !next.is_zero() {
        let (quotient, rest) = floor_division(&remainder, &next);
        let following = coefficient - &quotient * &next_coefficient;
        (remainder, next) = (next, rest);
        (coefficient, next_coefficient) = (next_coefficient, following);
    }
    if !remainder.is_one() {
        return Err(Failure::value("base is not invertible for the given modulus"));
    }
    Ok(floor_division(&coefficient, &IBig::from(modulus.clone())).1.unsigned_abs())
}
