//! `array.flat`: the elements in C order as one sequence, for iterating, reading and assignment.

use std::cell::Cell;

use super::object::{ArrayObject, or_raise, result};
use super::scalar::make;
use super::state::state;
use super::subscript::{assigned, indices};
use crate::array::{Array, ArrayError, DType, Index, Scalar, create};
use crate::object::{Kind, Value};
use crate::runtime::class::flags;
use crate::runtime::convert;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::definition::{AttributeDefinition, ClassDefinition, EMPTY};
use crate::runtime::types::iterators::own_iterator;
use crate::runtime::types::native_object::{NativeData, NativeObject};

/// The data of a `flatiter`.
struct FlatIterator {
    array: Value,
    next: Cell<usize>,
}

impl NativeData for FlatIterator {
    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}

pub static CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Native,
    name: "flatiter",
    module: "numpy",
    documentation: "Flat iterator object to iterate over arrays.",
    flags: flags::NATIVE | flags::NO_INSTANCES,
    slots: |slots| {
        slots.iterate = Some(own_iterator);
        slots.next = Some(next);
        slots.length = Some(|interp, value| Ok(array(interp, value).map_or(0, Array::size)));
        slots.get_item = Some(get_item);
        slots.set_item = Some(set_item);
    },
    methods: METHODS,
    attributes: &[
        AttributeDefinition {
            name: "base",
            documentation: "A reference to the array that is iterated over.",
            get: |_, value| Ok(data(value).map(|data| data.array.clone()).unwrap_or_default()),
            set: None,
        },
        AttributeDefinition {
            name: "index",
            documentation: "Current flat index into the array.",
            get: |_, value| Ok(Value::int(data(value).map_or(0, |data| data.next.get() as i64))),
            set: None,
        },
    ],
    ..EMPTY
};

native_functions! { METHODS;
    /// Get a copy of the iterator as a 1-D array.
    def copy(self, /) = copy;
    def __array__(self, dtype=None, /) = to_array;
}

fn data(value: &Value) -> Option<&FlatIterator> {
    NativeObject::data::<FlatIterator>(value)
}

fn array<'a>(interp: &'a Interp, value: &'a Value) -> Option<&'a Array> {
    convert::native::<ArrayObject>(&data(value)?.array).map(|object| object.array(interp))
}

/// The `flat` of an array.
pub fn object(interp: &mut Interp, array: &Value) -> Value {
    let class = state(interp).flat_class.clone();
    NativeObject::new(&class, FlatIterator { array: array.clone(), next: Cell::new(0) })
}

/// The index of every axis for a place in C order.
fn unravel(shape: &[usize], place: usize) -> Vec<isize> {
    let mut rest = place;
    let mut places = vec![0isize; shape.len()];
    for (place, &length) in places.iter_mut().zip(shape).rev() {
        *place = (rest % length.max(1)) as isize;
        rest /= length.max(1);
    }
    places
}

fn next(interp: &mut Interp, value: &Value) -> Result<Option<Value>> {
    let (Some(data), Some(array)) = (data(value), array(interp, value)) else { return Ok(None) };
    let place = data.next.get();
    if place >= array.size() {
        return Ok(None);
    }
    let places = unravel(array.shape(), place);
    data.next.set(place + 1);
    if array.dtype().is_extended() {
        let places: Vec<Index> = places.into_iter().map(Index::Integer).collect();
        let made = array.get(&places);
        let made = or_raise(interp, made)?;
        return super::extended::element(interp, &made).map(Some);
    }
    let element = array.item(&places);
    or_raise(interp, element).map(|element| Some(make(interp, element)))
}

fn flattened(interp: &mut Interp, value: &Value) -> Result<Array> {
    let made = match array(interp, value) {
        Some(array) => array.flatten(),
        None => Array::empty(DType::Float64, &[0]),
    };
    or_raise(interp, made)
}

fn copy(interp: &mut Interp, value: &Value) -> Result {
    flattened(interp, value).map(super::object::wrap)
}

fn to_array(interp: &mut Interp, value: &Value, _dtype: Option<&Value>) -> Result {
    copy(interp, value)
}

fn get_item(interp: &mut Interp, value: &Value, key: &Value) -> Result {
    let flat = flattened(interp, value)?;
    let indices = indices(interp, key)?;
    let made = flat.get(&indices).map_err(without_axis);
    let made = or_raise(interp, made)?;
    result(interp, made)
}

fn without_axis(error: ArrayError) -> ArrayError {
    match error {
        ArrayError::IndexBounds { index, size, .. } => ArrayError::FlatIndexBounds { index, size },
        other => other,
    }
}

/// The places named by the key get the values in turn, over and over.
fn set_item(interp: &mut Interp, value: &Value, key: &Value, new: Option<&Value>) -> Result<()> {
    let Some(new) = new else { return Err(interp.type_error("Cannot delete iterator elements")) };
    let Some((size, dtype)) = array(interp, value).map(|array| (array.size(), array.dtype())) else {
        return Ok(());
    };
    let new = assigned(interp, new, dtype)?;
    let indices: Vec<Index> = indices(interp, key)?;
    let places = create::arange(Scalar::Int(0), Scalar::Int(size as i64), Scalar::Int(1))
        .and_then(|all| all.get(&indices).map_err(without_axis))
        .and_then(|places| places.ravel());
    let places = or_raise(interp, places)?;
    let stored = array(interp, value).map_or(Ok(()), |array| store(array, &places, &new));
    or_raise(interp, stored)
}

fn store(array: &Array, places: &Array, new: &Array) -> std::result::Result<(), ArrayError> {
    let values: Vec<Scalar> = new.scalars().collect();
    for (place, value) in places.scalars().zip(values.iter().cycle()) {
        if let Scalar::Int(place) = place {
            array.set_item(&unravel(array.shape(), place as usize), *value)?;
        }
    }
    Ok(())
}
