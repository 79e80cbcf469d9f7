//! Iterators over objects that have `__getitem__` alone: items 0, 1, 2 ... until IndexError or StopIteration.

use super::own_iterator;
use super::reduction::{reduce, set_state};
use crate::object::{Guarded, Kind, Payload, Ref, Value};
use crate::runtime::class::flags;
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::operators;
use crate::runtime::types::definition::{ClassDefinition, EMPTY};
use crate::runtime::types::sequence::receiver;
use std::cell::Cell;

/// The payload of an iterator by index.
pub struct SequenceIterator {
    /// `None` once the end was reached.
    pub(crate) sequence: Guarded<Option<Value>>,
    /// The index of the next item.
    pub(crate) index: Cell<i64>,
}

impl SequenceIterator {
    /// An iterator at index 0 of `sequence`.
    pub fn new(sequence: Value) -> Ref<SequenceIterator> {
        Ref::new(SequenceIterator { sequence: Guarded::new(Some(sequence)), index: Cell::new(0) })
    }
}

impl Payload for SequenceIterator {
    const KIND: Kind = Kind::SequenceIterator;
    const TRACKED: bool = true;

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        self.sequence.peek().iter().for_each(visit);
    }

    fn clear(&mut self) {
        drop(self.sequence.get_exclusive().take());
    }
}

pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::SequenceIterator,
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
    /// Return state information for pickling.
    def __reduce__(self, /) = reduce;
    /// Set state information for unpickling.
    def __setstate__(self, object, /) = set_state;
}

fn next(interp: &mut Interp, iterator: &Value) -> Result<Option<Value>> {
    let iterator: &SequenceIterator = receiver(interp, iterator)?;
    let Some(sequence) = interp.read(&iterator.sequence).clone() else { return Ok(None) };
    let item = item_or_end(interp, &sequence, iterator.index.get())?;
    match item {
        Some(_) => iterator.index.set(iterator.index.get().saturating_add(1)),
        None => drop(interp.write(&iterator.sequence).take()),
    }
    Ok(item)
}

/// `sequence[index]`; `None` when that raises IndexError or StopIteration.
pub fn item_or_end(interp: &mut Interp, sequence: &Value, index: i64) -> Result<Option<Value>> {
    let item = operators::get_item(interp, sequence, &Value::int(index));
    let item = match item {
        Err(raised) if interp.raised_is(&raised, ExceptionKind::StopIteration) => {
            drop(interp.take_raised(raised));
            return Ok(None);
        }
        item => item,
    };
    interp.unless(item, ExceptionKind::IndexError)
}

fn length_hint(interp: &mut Interp, iterator: &Value) -> Result {
    let iterator: &SequenceIterator = receiver(interp, iterator)?;
    let Some(sequence) = interp.read(&iterator.sequence).clone() else { return Ok(Value::int(0)) };
    if interp.class_of(&sequence).slots(interp).length.is_none() {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let length = i64::try_from(operators::length(interp, &sequence)?).unwrap_or(i64::MAX);
    Ok(Value::int((length - iterator.index.get()).max(0)))
}
