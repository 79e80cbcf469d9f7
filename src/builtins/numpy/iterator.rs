//! Iterating over an array: its elements, or its rows as views.

use std::cell::Cell;

use super::object::ArrayObject;
use super::state::state;
use super::subscript;
use crate::object::{Kind, Value};
use crate::runtime::class::flags;
use crate::runtime::convert;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::definition::{ClassDefinition, EMPTY};
use crate::runtime::types::iterators::own_iterator;
use crate::runtime::types::native_object::{NativeData, NativeObject};
use crate::runtime::types::sequence::receiver;

/// The data of an iterator over an array.
struct ArrayIterator {
    array: Value,
    next: Cell<usize>,
}

impl NativeData for ArrayIterator {
    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}

pub static CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Native,
    name: "iterator",
    flags: flags::NATIVE | flags::NO_INSTANCES,
    slots: |slots| {
        slots.iterate = Some(own_iterator);
        slots.next = Some(next);
    },
    methods: METHODS,
    ..EMPTY
};

native_functions! { METHODS;
    /// Private method returning an estimate of len(list(it)).
    def __length_hint__(self, /) = length_hint;
}

/// `iter(array)`
pub fn iterate(interp: &mut Interp, value: &Value) -> Result {
    let object: &ArrayObject = receiver(interp, value)?;
    if object.array(interp).ndim() == 0 {
        return Err(interp.type_error("iteration over a 0-d array"));
    }
    let class = state(interp).iterator_class.clone();
    Ok(NativeObject::new(&class, ArrayIterator { array: value.clone(), next: Cell::new(0) }))
}

fn remaining(interp: &Interp, iterator: &ArrayIterator) -> usize {
    let object = convert::native::<ArrayObject>(&iterator.array);
    let length = object.and_then(|object| object.array(interp).shape().first().copied()).unwrap_or(0);
    length.saturating_sub(iterator.next.get())
}

fn next(interp: &mut Interp, value: &Value) -> Result<Option<Value>> {
    let Some(iterator) = NativeObject::data::<ArrayIterator>(value) else { return Ok(None) };
    if remaining(interp, iterator) == 0 {
        return Ok(None);
    }
    let index = iterator.next.replace(iterator.next.get() + 1);
    match convert::native::<ArrayObject>(&iterator.array) {
        Some(object) => subscript::item(interp, &iterator.array, object, index as isize).map(Some),
        None => Ok(None),
    }
}

fn length_hint(interp: &mut Interp, value: &Value) -> usize {
    NativeObject::data::<ArrayIterator>(value).map_or(0, |iterator| remaining(interp, iterator))
}
