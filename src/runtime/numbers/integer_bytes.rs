//! Integers as bytes: `int.to_bytes` and `int.from_bytes`.
//!
//! A signed integer is its two's complement in the given number of bytes. Called by `int`, and by the modules that
//! pack numbers.

use dashu_int::{IBig, UBig};

use super::failure::{Failure, bytes_with_capacity};
use super::integer::{Integer, IntegerView};
use super::integer_bits::{bit_length, invert};

/// Which end of the number comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ByteOrder {
    Big,
    Little,
}

impl ByteOrder {
    /// The order that `byteorder` names; `ValueError` for another word.
    pub fn parse(name: &str) -> Result<ByteOrder, Failure> {
        match name {
            "big" => Ok(ByteOrder::Big),
            "little" => Ok(ByteOrder::Little),
            _ => Err(Failure::value("byteorder must be either 'little' or 'big'")),
        }
    }
}

/// `value.to_bytes(length, order, signed=signed)`.
///
/// # Errors
/// `ValueError` for a negative length, `OverflowError` when the value does not fit.
pub fn to_bytes(
    value: IntegerView<'_>,
    length: i64,
    order: ByteOrder,
    signed: bool,
) -> Result<Vec<u8>, Failure> {
    let Ok(length) = usize::try_from(length) else {
        return Err(Failure::value("length argument must be non-negative"));
    };
    let negative = value.is_negative();
    if negative && !signed {
        return Err(Failure::overflow("can't convert negative int to unsigned"));
    }
    // The bits of a negative number are those of its complement, inverted.
    let complement = if negative { invert(value) } else { value.to_owned() };
    let needed = bit_length(complement.view()) + usize::from(signed && !value.is_zero());
    if needed > length.saturating_mul(8) {
        return Err(Failure::overflow("int too big to convert"));
    }
    let mut bytes = bytes_with_capacity(length)?;
    match complement.view() {
        IntegerView::Small(small) => bytes.extend_from_slice(&small.to_le_bytes()),
        IntegerView::Big(_) => bytes.extend_from_slice(&complement.view().magnitude().to_le_bytes()),
    }
    bytes.resize(length, 0);
    if negative {
        bytes.iter_mut().for_each(|byte| *byte = !*byte);
    }
    if order == ByteOrder::Big {
        bytes.reverse();
    }
    Ok(bytes)
}

/// `int.from_bytes(bytes, order, signed=signed)`.
pub fn from_bytes(bytes: &[u8], order: ByteOrder, signed: bool) -> Integer {
    let magnitude = match order {
        ByteOrder::Big => UBig::from_be_bytes(bytes),
        ByteOrder::Little => UBig::from_le_bytes(bytes),
    };
    let leading = match order {
        ByteOrder::Big => bytes.first(),
        ByteOrder::Little => bytes.last(),
    };
    let value = IBig::from(magnitude);
    if signed && leading.is_some_and(|byte| byte & 0x80 != 0) {
        return Integer::from_big(value - (IBig::ONE << (bytes.len() * 8)));
    }
    Integer::from_big(value)
}
