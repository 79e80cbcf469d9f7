//! Integers as bits: shifts, `& | ^ ~` on the endless two's complement, `bit_length` and `bit_count`.
//!
//! Called by the operators and methods of `int`.

use dashu_int::ops::{BitTest, UnsignedAbs};

use super::failure::Failure;
use super::integer::{Integer, IntegerView, MAXIMUM_BITS, with_both};

/// `left << right`.
///
/// # Errors
/// `ValueError` for a negative count, `OverflowError` or `MemoryError` for a result without bounds.
pub fn shift_left(left: IntegerView<'_>, right: IntegerView<'_>) -> Result<Integer, Failure> {
    if right.is_negative() {
        return Err(Failure::value("negative shift count"));
    }
    if left.is_zero() {
        return Ok(Integer::Small(0));
    }
    let IntegerView::Small(count) = right else {
        return Err(Failure::overflow("too many digits in integer"));
    };
    if let (IntegerView::Small(value), 0..=63) = (left, count) {
        return Ok(match value.checked_mul(1 << count) {
            Some(shifted) if count < 63 => Integer::Small(shifted),
            _ => Integer::from(i128::from(value) << count),
        });
    }
    let count = count as u64;
    if count.saturating_add(bit_length(left) as u64) > MAXIMUM_BITS as u64 {
        return Err(Failure::memory());
    }
    Ok(Integer::from_big(left.with_big(|value| value << count as usize)))
}

/// `left >> right`, rounding towards minus infinity.
///
/// # Errors
/// `ValueError` for a negative count.
pub fn shift_right(left: IntegerView<'_>, right: IntegerView<'_>) -> Result<Integer, Failure> {
    if right.is_negative() {
        return Err(Failure::value("negative shift count"));
    }
    let count = right.clipped();
    if let IntegerView::Small(value) = left {
        return Ok(Integer::Small(value >> count.min(63)));
    }
    if count as u64 >= bit_length(left) as u64 {
        return Ok(Integer::Small(if left.is_negative() { -1 } else { 0 }));
    }
    Ok(Integer::from_big(left.with_big(|value| value >> count as usize)))
}

/// `left & right`.
#[inline]
pub fn and(left: IntegerView<'_>, right: IntegerView<'_>) -> Integer {
    match (left, right) {
        (IntegerView::Small(a), IntegerView::Small(b)) => Integer::Small(a & b),
        _ => Integer::from_big(with_both(left, right, |a, b| a & b)),
    }
}

/// `left | right`.
#[inline]
pub fn or(left: IntegerView<'_>, right: IntegerView<'_>) -> Integer {
    match (left, right) {
        (IntegerView::Small(a), IntegerView::Small(b)) => Integer::Small(a | b),
        _ => Integer::from_big(with_both(left, right, |a, b| a | b)),
    }
}

/// `left ^ right`.
#[inline]
pub fn xor(left: IntegerView<'_>, right: IntegerView<'_>) -> Integer {
    match (left, right) {
        (IntegerView::Small(a), IntegerView::Small(b)) => Integer::Small(a ^ b),
        _ => Integer::from_big(with_both(left, right, |a, b| a ^ b)),
    }
}

/// `~value`.
#[inline]
pub fn invert(value: IntegerView<'_>) -> Integer {
    match value {
        IntegerView::Small(small) => Integer::Small(!small),
        IntegerView::Big(big) => Integer::from_big(!&big.0),
    }
}

/// The number of bits of the absolute value; zero has none.
pub fn bit_length(value: IntegerView<'_>) -> usize {
    match value {
        IntegerView::Small(small) => (u64::BITS - small.unsigned_abs().leading_zeros()) as usize,
        IntegerView::Big(big) => (&big.0).unsigned_abs().bit_len(),
    }
}

/// The number of ones in the absolute value.
pub fn bit_count(value: IntegerView<'_>) -> usize {
    match value {
        IntegerView::Small(small) => small.unsigned_abs().count_ones() as usize,
        IntegerView::Big(big) => (&big.0).unsigned_abs().count_ones(),
    }
}
