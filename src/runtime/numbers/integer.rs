//! Arbitrary integers: an `i64` while the value fits, a [`BigInteger`] otherwise.
//!
//! The invariant of the whole folder is that the form is canonical: a [`BigInteger`] never holds a value that fits
//! an `i64`, so two equal integers have the same form. Every result passes through [`Integer::from_big`], which
//! demotes. The machine does the common `i64` cases itself with checked arithmetic and calls the functions here
//! when one overflows or an operand is already large.

use std::cmp::Ordering;

use dashu_int::ops::{BitTest, UnsignedAbs};
use dashu_int::{IBig, Sign, UBig};

use super::failure::Failure;

/// The largest integer that an operation may make, in bits (256 MiB). Beyond it CPython raises `MemoryError` or
/// runs for hours; here it is `MemoryError` before the memory is asked for.
pub const MAXIMUM_BITS: usize = 1 << 31;

/// The modulus of number hashes: 2**61 - 1 (`sys.hash_info.modulus`).
pub const HASH_MODULUS: u64 = (1 << 61) - 1;

/// An integer that does not fit an `i64`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BigInteger(pub(super) IBig);

/// An owned integer in canonical form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Integer {
    Small(i64),
    Big(BigInteger),
}

/// An integer operand: what a value of type `int` holds, borrowed.
#[derive(Clone, Copy, Debug)]
pub enum IntegerView<'a> {
    Small(i64),
    Big(&'a BigInteger),
}

impl Integer {
    /// The canonical form of a big integer.
    pub(super) fn from_big(value: IBig) -> Integer {
        match i64::try_from(&value) {
            Ok(small) => Integer::Small(small),
            Err(_) => Integer::Big(BigInteger(value)),
        }
    }

    pub(super) fn from_unsigned_big(negative: bool, magnitude: UBig) -> Integer {
        let sign = if negative { Sign::Negative } else { Sign::Positive };
        Integer::from_big(IBig::from_parts(sign, magnitude))
    }

    /// The integer borrowed as an operand.
    #[inline]
    pub fn view(&self) -> IntegerView<'_> {
        match self {
            Integer::Small(small) => IntegerView::Small(*small),
            Integer::Big(big) => IntegerView::Big(big),
        }
    }
}

impl From<i64> for Integer {
    #[inline]
    fn from(value: i64) -> Self {
        Integer::Small(value)
    }
}

impl From<u64> for Integer {
    fn from(value: u64) -> Self {
        i64::try_from(value).map_or_else(|_| Integer::Big(BigInteger(IBig::from(value))), Integer::Small)
    }
}

impl From<usize> for Integer {
    fn from(value: usize) -> Self {
        Integer::from(value as u64)
    }
}

impl From<i128> for Integer {
    fn from(value: i128) -> Self {
        i64::try_from(value).map_or_else(|_| Integer::Big(BigInteger(IBig::from(value))), Integer::Small)
    }
}

impl From<i64> for IntegerView<'_> {
    #[inline]
    fn from(value: i64) -> Self {
        IntegerView::Small(value)
    }
}

impl<'a> IntegerView<'a> {
    /// Calls `operation` with the value as a big integer, without copying a large one.
    pub(super) fn with_big<R>(self, operation: impl FnOnce(&IBig) -> R) -> R {
        match self {
            IntegerView::Small(small) => operation(&IBig::from(small)),
            IntegerView::Big(big) => operation(&big.0),
        }
    }

    /// The absolute value, unsigned.
    pub(super) fn magnitude(self) -> UBig {
        self.with_big(|value| value.unsigned_abs())
    }

    /// An owned copy.
    pub fn to_owned(self) -> Integer {
        match self {
            IntegerView::Small(small) => Integer::Small(small),
            IntegerView::Big(big) => Integer::Big(big.clone()),
        }
    }

    #[inline]
    pub fn is_negative(self) -> bool {
        match self {
            IntegerView::Small(small) => small < 0,
            IntegerView::Big(big) => big.0.sign() == Sign::Negative,
        }
    }

    #[inline]
    pub fn is_zero(self) -> bool {
        matches!(self, IntegerView::Small(0))
    }

    pub fn is_odd(self) -> bool {
        match self {
            IntegerView::Small(small) => small & 1 == 1,
            IntegerView::Big(big) => big.0.bit(0),
        }
    }

    /// The value as a machine word, when it fits one.
    #[inline]
    pub fn to_i64(self) -> Option<i64> {
        match self {
            IntegerView::Small(small) => Some(small),
            IntegerView::Big(_) => None,
        }
    }

    /// The value as a `u64`, when it fits one.
    pub fn to_u64(self) -> Option<u64> {
        match self {
            IntegerView::Small(small) => u64::try_from(small).ok(),
            IntegerView::Big(big) => u64::try_from(&big.0).ok(),
        }
    }

    /// The value clipped to the range of an `i64`, as slices and searches treat their bounds.
    #[inline]
    pub fn clipped(self) -> i64 {
        match self {
            IntegerView::Small(small) => small,
            IntegerView::Big(big) if big.0.sign() == Sign::Negative => i64::MIN,
            IntegerView::Big(_) => i64::MAX,
        }
    }
}

/// Calls `operation` with both operands as big integers.
pub(super) fn with_both<R>(
    left: IntegerView<'_>,
    right: IntegerView<'_>,
    operation: impl FnOnce(&IBig, &IBig) -> R,
) -> R {
    left.with_big(|left| right.with_big(|right| operation(left, right)))
}

/// `left + right`.
#[inline]
pub fn add(left: IntegerView<'_>, right: IntegerView<'_>) -> Integer {
    match (left, right) {
        (IntegerView::Small(a), IntegerView::Small(b)) => match a.checked_add(b) {
            Some(sum) => Integer::Small(sum),
            None => Integer::from(i128::from(a) + i128::from(b)),
        },
        _ => add_big(left, right),
    }
}

#[cold]
#[inline(never)]
fn add_big(left: IntegerView<'_>, right: IntegerView<'_>) -> Integer {
    Integer::from_big(with_both(left, right, |a, b| a + b))
}

/// `left - right`.
#[inline]
pub fn subtract(left: IntegerView<'_>, right: IntegerView<'_>) -> Integer {
    match (left, right) {
        (IntegerView::Small(a), IntegerView::Small(b)) => match a.checked_sub(b) {
            Some(difference) => Integer::Small(difference),
            None => Integer::from(i128::from(a) - i128::from(b)),
        },
        _ => subtract_big(left, right),
    }
}

#[cold]
#[inline(never)]
fn subtract_big(left: IntegerView<'_>, right: IntegerView<'_>) -> Integer {
    Integer::from_big(with_both(left, right, |a, b| a - b))
}

/// `left * right`; `MemoryError` when the product would pass [`MAXIMUM_BITS`].
#[inline]
pub fn multiply(left: IntegerView<'_>, right: IntegerView<'_>) -> Result<Integer, Failure> {
    match (left, right) {
        (IntegerView::Small(a), IntegerView::Small(b)) => Ok(match a.checked_mul(b) {
            Some(product) => Integer::Small(product),
            None => Integer::from(i128::from(a) * i128::from(b)),
        }),
        _ => multiply_big(left, right),
    }
}

#[cold]
#[inline(never)]
fn multiply_big(left: IntegerView<'_>, right: IntegerView<'_>) -> Result<Integer, Failure> {
    with_both(left, right, |a, b| {
        if a.bit_len() + b.bit_len() > MAXIMUM_BITS {
            return Err(Failure::memory());
        }
        Ok(Integer::from_big(a * b))
    })
}

/// `-value`.
#[inline]
pub fn negate(value: IntegerView<'_>) -> Integer {
    match value {
        IntegerView::Small(small) => match small.checked_neg() {
            Some(negated) => Integer::Small(negated),
            None => Integer::from(-i128::from(small)),
        },
        IntegerView::Big(big) => Integer::from_big(-&big.0),
    }
}

/// `abs(value)`.
#[inline]
pub fn absolute(value: IntegerView<'_>) -> Integer {
    if value.is_negative() { negate(value) } else { value.to_owned() }
}

/// The order of two integers.
#[inline]
pub fn compare(left: IntegerView<'_>, right: IntegerView<'_>) -> Ordering {
    match (left, right) {
        (IntegerView::Small(a), IntegerView::Small(b)) => a.cmp(&b),
        (IntegerView::Big(a), IntegerView::Big(b)) => a.0.cmp(&b.0),
        // A big value lies outside the range of every small one, so its sign decides.
        (IntegerView::Small(_), IntegerView::Big(big)) => match big.0.sign() {
            Sign::Negative => Ordering::Greater,
            Sign::Positive => Ordering::Less,
        },
        (IntegerView::Big(big), IntegerView::Small(_)) => match big.0.sign() {
            Sign::Negative => Ordering::Less,
            Sign::Positive => Ordering::Greater,
        },
    }
}

/// `hash(value)`: the value modulo [`HASH_MODULUS`] with the value's sign, and -2 instead of -1
/// (library reference, "Hashing of numeric types").
#[inline]
pub fn hash(value: IntegerView<'_>) -> i64 {
    let residue = match value {
        IntegerView::Small(small) => small.unsigned_abs() % HASH_MODULUS,
        IntegerView::Big(big) => (&big.0).unsigned_abs() % HASH_MODULUS,
    } as i64;
    match (value.is_negative(), residue) {
        (true, 1) => -2,
        (true, residue) => -residue,
        (false, residue) => residue,
    }
}
