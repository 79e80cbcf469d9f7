//! Integer division, which rounds towards minus infinity, and what is built on it: `gcd`, `lcm`, `isqrt`.
//!
//! The remainder has the sign of the divisor, so that `left == quotient * right + remainder` always holds.
//! Called by the operators `//`, `%` and `divmod` of `int`, and by the module `math`.

use dashu_int::ops::{DivRem, Gcd, SquareRoot, UnsignedAbs};
use dashu_int::{IBig, Sign, UBig};

use super::failure::Failure;
use super::integer::{self, Integer, IntegerView, with_both};

/// `left // right` for machine words; `None` when the divisor is zero or the quotient overflows.
#[inline]
pub fn checked_floor_divide(left: i64, right: i64) -> Option<i64> {
    let quotient = left.checked_div(right)?;
    let inexact = left % right != 0;
    Some(if inexact && (left ^ right) < 0 { quotient - 1 } else { quotient })
}

/// `left % right` for machine words; `None` when the divisor is zero.
#[inline]
pub fn checked_modulo(left: i64, right: i64) -> Option<i64> {
    if right == 0 {
        return None;
    }
    let remainder = left.wrapping_rem(right);
    Some(if remainder != 0 && (remainder ^ right) < 0 { remainder + right } else { remainder })
}

/// `left // right`.
pub fn floor_divide(left: IntegerView<'_>, right: IntegerView<'_>) -> Result<Integer, Failure> {
    if let (IntegerView::Small(a), IntegerView::Small(b)) = (left, right)
        && let Some(quotient) = checked_floor_divide(a, b)
    {
        return Ok(Integer::Small(quotient));
    }
    Ok(divide_modulo(left, right)?.0)
}

/// `left % right`.
pub fn modulo(left: IntegerView<'_>, right: IntegerView<'_>) -> Result<Integer, Failure> {
    if let (IntegerView::Small(a), IntegerView::Small(b)) = (left, right)
        && let Some(remainder) = checked_modulo(a, b)
    {
        return Ok(Integer::Small(remainder));
    }
    Ok(divide_modulo(left, right)?.1)
}

/// `divmod(left, right)`.
pub fn divide_modulo(left: IntegerView<'_>, right: IntegerView<'_>) -> Result<(Integer, Integer), Failure> {
    if right.is_zero() {
        return Err(Failure::division_by_zero());
    }
    if let (IntegerView::Small(a), IntegerView::Small(b)) = (left, right)
        && let (Some(quotient), Some(remainder)) = (checked_floor_divide(a, b), checked_modulo(a, b))
    {
        return Ok((Integer::Small(quotient), Integer::Small(remainder)));
    }
    let (quotient, remainder) = with_both(left, right, floor_division);
    Ok((Integer::from_big(quotient), Integer::from_big(remainder)))
}

/// Quotient and remainder, rounded towards minus infinity. The divisor is not zero.
pub(super) fn floor_division(left: &IBig, right: &IBig) -> (IBig, IBig) {
    let (quotient, remainder) = left.div_rem(right);
    if !remainder.is_zero() && remainder.sign() != right.sign() {
        return (quotient - 1, remainder + right);
    }
    (quotient, remainder)
}

/// The greatest common divisor, never negative; zero when both are zero.
pub fn greatest_common_divisor(left: IntegerView<'_>, right: IntegerView<'_>) -> Integer {
    if let (IntegerView::Small(a), IntegerView::Small(b)) = (left, right) {
        return Integer::from(small_divisor(a.unsigned_abs(), b.unsigned_abs()));
    }
    with_both(left, right, |a, b| match (a.is_zero(), b.is_zero()) {
        (true, _) => Integer::from_unsigned_big(false, b.unsigned_abs()),
        (_, true) => Integer::from_unsigned_big(false, a.unsigned_abs()),
        (false, false) => Integer::from_unsigned_big(false, a.gcd(b)),
    })
}

/// Stein's algorithm on machine words.
fn small_divisor(mut a: u64, mut b: u64) -> u64 {
    if a == 0 || b == 0 {
        return a | b;
    }
    let shift = (a | b).trailing_zeros();
    a >>= a.trailing_zeros();
    while b != 0 {
        b >>= b.trailing_zeros();
        if a > b {
            std::mem::swap(&mut a, &mut b);
        }
        b -= a;
    }
    a << shift
}

/// The least common multiple, never negative; zero when either is zero.
pub fn least_common_multiple(left: IntegerView<'_>, right: IntegerView<'_>) -> Result<Integer, Failure> {
    if left.is_zero() || right.is_zero() {
        return Ok(Integer::Small(0));
    }
    let divisor = greatest_common_divisor(left, right);
    let reduced = floor_divide(left, divisor.view())?;
    let product = integer::multiply(reduced.view(), right)?;
    Ok(integer::absolute(product.view()))
}

/// `math.isqrt(value)`: the largest integer whose square is not above the value.
pub fn integer_square_root(value: IntegerView<'_>) -> Result<Integer, Failure> {
    if value.is_negative() {
        return Err(Failure::value("isqrt() argument must be nonnegative"));
    }
    Ok(match value {
        IntegerView::Small(small) => Integer::Small(small.isqrt()),
        IntegerView::Big(big) => Integer::from_unsigned_big(false, (&big.0).unsigned_abs().sqrt()),
    })
}

/// `value` rounded to a multiple of 10**`places`, ties to even: `round(value, -places)`.
pub fn round_to_power_of_ten(value: IntegerView<'_>, places: u64) -> Integer {
    if places == 0 {
        return value.to_owned();
    }
    // With more places than the value has digits the result is zero; log10(2) is below 0.302.
    if places as f64 > super::integer_bits::bit_length(value) as f64 * 0.302 + 1.0 {
        return Integer::Small(0);
    }
    let unit = IBig::from(UBig::from(10u8).pow(places as usize));
    value.with_big(|value| {
        let (quotient, remainder) = floor_division(value, &unit);
        let twice: IBig = &remainder * IBig::from(2);
        let up = match twice.cmp(&unit) {
            std::cmp::Ordering::Less => false,
            std::cmp::Ordering::Greater => true,
            std::cmp::Ordering::Equal => IntegerView::is_odd(Integer::from_big(quotient).view()),
        };
        Integer::from_big(if up { value - remainder + unit } else { value - remainder })
    })
}

/// The sign of a big integer as the sign of its quotient by a positive one.
pub(super) fn is_negative(value: &IBig) -> bool {
    value.sign() == Sign::Negative
}
