//! List iterators. They see the list grow and shrink under them.

use super::own_iterator;
use super::reduction::{reduce, set_state};
use crate::object::{Guarded, Kind, Payload, Ref, Value};
use crate::runtime::class::flags;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::definition::{ClassDefinition, EMPTY};
use crate::runtime::types::list::List;
use crate::runtime::types::sequence::receiver;
use std::cell::Cell;

/// The payload of a list iterator.
pub struct ListIterator {
    /// `None` once the end was reached.
    pub(crate) list: Guarded<Option<Ref<List>>>,
    /// The position of the next item.
    pub(crate) index: Cell<usize>,
}

impl ListIterator {
    /// An iterator at the start of `list`.
    pub fn new(list: Ref<List>) -> Ref<ListIterator> {
        Ref::new(ListIterator { list: Guarded::new(Some(list)), index: Cell::new(0) })
    }
}

impl Payload for ListIterator {
    const KIND: Kind = Kind::ListIterator;
    const TRACKED: bool = true;

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        self.list.peek().iter().for_each(|list| visit(list.value()));
    }

    fn clear(&mut self) {
        drop(self.list.get_exclusive().take());
    }
}

pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::ListIterator,
    name: "list_iterator",
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

pub(crate) fn next(interp: &mut Interp, iterator: &Value) -> Result<Option<Value>> {
    let iterator: &ListIterator = receiver(interp, iterator)?;
    let index = iterator.index.get();
    let Some(list) = interp.read(&iterator.list) else { return Ok(None) };
    if let Some(item) = list.get(interp, index) {
        iterator.index.set(index + 1);
        return Ok(Some(item));
    }
    let exhausted = interp.write(&iterator.list).take();
    drop(exhausted);
    Ok(None)
}

fn length_hint(interp: &mut Interp, iterator: &Value) -> Result<usize> {
    let iterator: &ListIterator = receiver(interp, iterator)?;
    let list = interp.read(&iterator.list).as_ref();
    Ok(list.map_or(0, |list| list.len(interp).saturating_sub(iterator.index.get())))
}
