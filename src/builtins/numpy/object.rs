//! Arrays as objects, and results on their way to the script: arrays without axes become scalars, views remember their
//! base.

use super::errors::raise;
use super::scalar;
use super::warnings;
use crate::array::{Array, ArrayError, Warnings};
use crate::object::{Guarded, Kind, Payload, Ref, Value};
use crate::runtime::convert;
use crate::runtime::interp::{Interp, Result};

/// The payload of an `ndarray`.
pub struct ArrayObject {
    array: Guarded<Array>,
    /// The array whose memory this one looks at; None if the memory is its own.
    pub base: Value,
}

impl Payload for ArrayObject {
    const KIND: Kind = Kind::Array;
}

impl ArrayObject {
    /// The array, for as long as nothing can change its shape.
    #[inline(always)]
    pub fn array<'a>(&'a self, interp: &'a Interp) -> &'a Array {
        interp.read(&self.array)
    }

    /// Puts another array in its place: the same elements in another shape, or with another right to write.
    pub fn replace(&self, interp: &mut Interp, array: Array) {
        drop(std::mem::replace(interp.write(&self.array), array));
    }
}

/// A new object that owns its array.
#[inline]
pub fn wrap(array: Array) -> Value {
    Value::new(ArrayObject { array: Guarded::new(array), base: Value::NONE })
}

/// What an operation gives back: a scalar if no axis is left.
#[inline]
pub fn result(interp: &mut Interp, array: Array) -> Result {
    if array.ndim() > 0 {
        return Ok(wrap(array));
    }
    if array.dtype().is_extended() {
        return super::extended::element(interp, &array);
    }
    let element = array.single();
    or_raise(interp, element).map(|element| scalar::make(interp, element))
}

/// An array made from another one, which is its base if they share memory.
pub fn view(interp: &Interp, source: &Value, made: Array) -> Value {
    let base =
        convert::native::<ArrayObject>(source).filter(|object| object.array(interp).shares_buffer(&made));
    let base = match base {
        Some(object) if !object.base.is_none() => object.base.clone(),
        Some(_) => source.clone(),
        None => Value::NONE,
    };
    Value::new(ArrayObject { array: Guarded::new(made), base })
}

/// Turns the array layer's error into an exception.
#[inline]
pub fn or_raise<T>(interp: &mut Interp, made: std::result::Result<T, ArrayError>) -> Result<T> {
    match made {
        Ok(made) => Ok(made),
        Err(error) => Err(raise(interp, &error)),
    }
}

/// Runs an operation of the array layer, issues its warnings and raises its error.
#[inline]
pub fn compute<T>(
    interp: &mut Interp,
    run: impl FnOnce(&Interp, &mut Warnings) -> std::result::Result<T, ArrayError>,
) -> Result<T> {
    let mut collected = Warnings::new();
    let made = run(interp, &mut collected);
    if !collected.is_empty() {
        warnings::issue(interp, &collected)?;
    }
    or_raise(interp, made)
}

/// What an operation of the array layer gives back, with its warnings issued. Arrays are large to move, so the common case goes
/// straight into its object.
#[inline]
pub fn finish(
    interp: &mut Interp,
    made: std::result::Result<Array, ArrayError>,
    collected: &Warnings,
) -> Result {
    match made {
        Ok(array) if array.ndim() > 0 && collected.is_empty() => Ok(wrap(array)),
        made => finish_slowly(interp, made, collected),
    }
}

#[inline(never)]
fn finish_slowly(
    interp: &mut Interp,
    made: std::result::Result<Array, ArrayError>,
    collected: &Warnings,
) -> Result {
    if !collected.is_empty() {
        warnings::issue(interp, collected)?;
    }
    let made = or_raise(interp, made)?;
    result(interp, made)
}

/// An operand of the function: an array object, or an array made from something else.
pub enum Input {
    Object(Ref<ArrayObject>),
    /// Boxed, so that the common case is small enough to pass around.
    Made(Box<Array>),
}

impl Input {
    #[inline]
    pub fn array<'a>(&'a self, interp: &'a Interp) -> &'a Array {
        match self {
            Input::Object(object) => object.array(interp),
            Input::Made(array) => array,
        }
    }

    /// The array as an object.
    pub fn to_value(&self) -> Value {
        match self {
            Input::Object(object) => object.to_value(),
            Input::Made(array) => wrap((**array).clone()),
        }
    }

    /// A view of this array, or a new array with its elements.
    pub fn view(&self, interp: &Interp, made: Array) -> Value {
        match self {
            Input::Object(object) => view(interp, object.value(), made),
            Input::Made(_) => wrap(made),
        }
    }
}
