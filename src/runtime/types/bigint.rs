//! The payload of ints that do not fit 64 bits; `types/int.rs` has what can be done with them.

use crate::object::{Kind, Payload, Value};
use crate::runtime::numbers::integer::BigInteger;

/// An int outside the range of `i64`.
pub struct BigInt {
    pub(crate) number: BigInteger,
}

impl Payload for BigInt {
    const KIND: Kind = Kind::BigInt;
}

impl BigInt {
    /// The int as a value; the caller has made sure that it does not fit 64 bits.
    pub fn value(number: BigInteger) -> Value {
        Value::new(BigInt { number })
    }
}
