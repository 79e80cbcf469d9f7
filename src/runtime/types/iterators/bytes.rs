//! Iterators over bytes and bytearrays: one int per byte. A bytearray may change its size under its iterator.

use super::own_iterator;
use super::reduction::{reduce, set_state};
use crate::object::{Guarded, Kind, Payload, Ref, Value};
use crate::runtime::class::flags;
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::operators;
use crate::runtime::types::bytes::Bytes;
use crate::runtime::types::definition::{ClassDefinition, EMPTY};
use crate::runtime::types::sequence::receiver;
use std::cell::Cell;

/// The payload of an iterator over bytes.
pub struct BytesIterator {
    /// The bytes or bytearray; `None` once the end was reached.
    pub(crate) bytes: Guarded<Option<Value>>,
    /// The position of the next byte.
    pub(crate) index: Cell<i64>,
}

impl BytesIterator {
    /// An iterator at the start of `bytes`, a bytes or bytearray object.
    pub fn new(bytes: Value) -> Ref<BytesIterator> {
        Ref::new(BytesIterator { bytes: Guarded::new(Some(bytes)), index: Cell::new(0) })
    }
}

impl Payload for BytesIterator {
    const KIND: Kind = Kind::BytesIterator;
}

pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::BytesIterator,
    name: "bytes_iterator",
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
    /// Return state information for pickling.
    def __reduce__(self, /) = reduce;
    /// Set state information for unpickling.
    def __setstate__(self, object, /) = set_state;
}

fn next(interp: &mut Interp, iterator: &Value) -> Result<Option<Value>> {
    let iterator: &BytesIterator = receiver(interp, iterator)?;
    let Some(bytes) = interp.read(&iterator.bytes).clone() else { return Ok(None) };
    let index = iterator.index.get();
    let item = match bytes.exact::<Bytes>() {
        Some(own) => usize::try_from(index)
            .ok()
            .and_then(|at| own.as_slice().get(at))
            .map(|&byte| Value::int(byte.into())),
        None => {
            let item = operators::get_item(interp, &bytes, &Value::int(index));
            interp.unless(item, ExceptionKind::IndexError)?
        }
    };
    iterator.index.set(index + 1);
    if item.is_none() {
        let exhausted = interp.write(&iterator.bytes).take();
        drop(exhausted);
    }
    Ok(item)
}

fn length_hint(interp: &mut Interp, iterator: &Value) -> Result<i64> {
    let iterator: &BytesIterator = receiver(interp, iterator)?;
    let Some(bytes) = interp.read(&iterator.bytes).clone() else { return Ok(0) };
    let length = i64::try_from(operators::length(interp, &bytes)?).unwrap_or(i64::MAX);
    Ok((length - iterator.index.get()).max(0))
}
