//! Elements of arrays as objects (`numpy.float64` and its sisters): a class and the Python number with the same value.
//!
//! Invariant: `number` is an exact number of the built-in type that holds the dtype's values. Which dtype a class stands
//! for, and all arithmetic, is the business of `builtins/numpy`, which makes these objects; the runtime only has to know
//! their class and, where that derives from the number's own type, the number.

use crate::object::{Kind, Payload, Ref, Value};
use crate::runtime::class::Class;

/// The payload of an array's element.
pub struct ArrayScalar {
    pub class: Ref<Class>,
    /// The place of its dtype in the array layer's table.
    pub dtype: u8,
    /// The same value as a Python number.
    pub number: Value,
    /// Does the class derive from the type of `number`, as `numpy.float64` from `float`?
    pub is_native: bool,
}

impl Payload for ArrayScalar {
    const KIND: Kind = Kind::ArrayScalar;
}

impl ArrayScalar {
    /// The number, if the object is an instance of the number's own type.
    #[inline]
    pub fn as_native(&self) -> Option<&Value> {
        self.is_native.then_some(&self.number)
    }
}
