//! Tuple iterators.

use super::own_iterator;
use super::reduction::{reduce, set_state};
use crate::object::{Guarded, Kind, Payload, Ref, Tuple, Value};
use crate::runtime::class::flags;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::definition::{ClassDefinition, EMPTY};
use crate::runtime::types::sequence::receiver;
use std::cell::Cell;

/// The payload of a tuple iterator.
pub struct TupleIterator {
    /// `None` once the end was reached.
    pub(crate) tuple: Guarded<Option<Ref<Tuple>>>,
    /// The position of the next item.
    pub(crate) index: Cell<usize>,
}

impl TupleIterator {
    /// An iterator at the start of `tuple`.
    pub fn new(tuple: Ref<Tuple>) -> Ref<TupleIterator> {
        Ref::new(TupleIterator { tuple: Guarded::new(Some(tuple)), index: Cell::new(0) })
    }
}

impl Payload for TupleIterator {
    const KIND: Kind = Kind::TupleIterator;
    const TRACKED: bool = true;

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        self.tuple.peek().iter().for_each(|tuple| visit(tuple.value()));
    }

    fn clear(&mut self) {
        drop(self.tuple.get_exclusive().take());
    }
}

pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::TupleIterator,
    name: "tuple_iterator",
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
    let iterator: &TupleIterator = receiver(interp, iterator)?;
    let index = iterator.index.get();
    let Some(tuple) = interp.read(&iterator.tuple) else { return Ok(None) };
    if let Some(item) = tuple.items().get(index).cloned() {
        iterator.index.set(index + 1);
        return Ok(Some(item));
    }
    let exhausted = interp.write(&iterator.tuple).take();
    drop(exhausted);
    Ok(None)
}

fn length_hint(interp: &mut Interp, iterator: &Value) -> Result<usize> {
    let iterator: &TupleIterator = receiver(interp, iterator)?;
    let tuple = interp.read(&iterator.tuple).as_ref();
    Ok(tuple.map_or(0, |tuple| tuple.len().saturating_sub(iterator.index.get())))
}
