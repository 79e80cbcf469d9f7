//! The iterators that `list.__reversed__` makes. As the list shrinks under them, they end early.

use super::own_iterator;
use super::reduction::{reduce, set_state};
use crate::object::{Guarded, Kind, Payload, Ref, Value};
use crate::runtime::class::flags;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::definition::{ClassDefinition, EMPTY};
use crate::runtime::types::list::List;
use crate::runtime::types::sequence::receiver;
use std::cell::Cell;

/// The payload of a reversed list iterator.
pub struct ListReverseIterator {
    /// `None` once the start was reached.
    pub(super) list: Guarded<Option<Ref<List>>>,
    /// One more than the index of the next item.
    pub(super) left: Cell<usize>,
}

impl ListReverseIterator {
    /// An iterator over the first `length` items of `list`, the last of them first.
    pub fn new(list: Ref<List>, length: usize) -> Ref<ListReverseIterator> {
        Ref::new(ListReverseIterator { list: Guarded::new(Some(list)), left: Cell::new(length) })
    }
}

impl Payload for ListReverseIterator {
    const KIND: Kind = Kind::ListReverseIterator;
    const TRACKED: bool = true;

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        self.list.peek().iter().for_each(|list| visit(list.value()));
    }

    fn clear(&mut self) {
        drop(self.list.get_exclusive().take());
    }
}

pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::ListReverseIterator,
    name: "list_reverseiterator",
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
    let iterator: &ListReverseIterator = receiver(interp, iterator)?;
    let Some(list) = interp.read(&iterator.list) else { return Ok(None) };
    let item = iterator.left.get().checked_sub(1).and_then(|index| Some((index, list.get(interp, index)?)));
    if let Some((index, item)) = item {
        iterator.left.set(index);
        return Ok(Some(item));
    }
    iterator.left.set(0);
    let exhausted = interp.write(&iterator.list).take();
    drop(exhausted);
    Ok(None)
}

fn length_hint(interp: &mut Interp, iterator: &Value) -> Result<usize> {
    let iterator: &ListReverseIterator = receiver(interp, iterator)?;
    let length = interp.read(&iterator.list).as_ref().map_or(0, |list| list.len(interp));
    // The list may have become shorter.
    Ok(if length < iterator.left.get() { 0 } else { iterator.left.get() })
}
