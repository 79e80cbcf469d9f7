//! Iterators over sets and frozensets. They notice when the set has changed its size.

use super::{Elements, elements_of};
use crate::object::{Kind, Payload, Ref, Tuple, Value};
use crate::runtime::class::flags;
use crate::runtime::convert;
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::definition::{ClassDefinition, EMPTY};
use crate::runtime::types::list::List;
use crate::runtime::types::sequence::receiver;
use std::cell::Cell;

/// The payload of an iterator over a set.
pub struct SetIterator {
    /// The set or frozenset itself, not an instance of a subclass around it.
    set: Value,
    position: Cell<usize>,
    /// How many elements the set must have; no set has `usize::MAX`.
    expected: Cell<usize>,
    remaining: Cell<usize>,
    is_done: Cell<bool>,
}

impl Payload for SetIterator {
    const KIND: Kind = Kind::SetIterator;
    const TRACKED: bool = true;

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        visit(&self.set);
    }
}

/// The class `set_iterator`.
pub const ITERATOR_CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::SetIterator,
    name: "set_iterator",
    flags: flags::NATIVE | flags::NO_INSTANCES,
    slots: |slots| {
        slots.iterate = Some(|_, iterator| Ok(iterator.clone()));
        slots.next = Some(|interp, iterator| receiver::<SetIterator>(interp, iterator)?.next(interp));
    },
    methods: METHODS,
    ..EMPTY
};

native_functions! { METHODS;
    /// Private method returning an estimate of len(list(it)).
    def __length_hint__(self, /) = length_hint;
    /// Return state information for pickling.
    def __reduce__(self, /) = reduce;
}

impl SetIterator {
    /// An iterator over a set or frozenset.
    pub fn new(interp: &Interp, set: &Value) -> Ref<SetIterator> {
        let set = convert::native_value(set).clone();
        let length = elements_of(&set).map_or(0, |elements| interp.read(elements).len());
        Ref::new(SetIterator {
            set,
            position: Cell::new(0),
            expected: Cell::new(length),
            remaining: Cell::new(length),
            is_done: Cell::new(false),
        })
    }

    fn elements(&self) -> Option<&Elements> {
        elements_of(&self.set).filter(|_| !self.is_done.get())
    }

    /// The next element.
    ///
    /// # Errors
    /// RuntimeError when the set has changed its size, this time and from then on.
    #[inline]
    pub fn next(&self, interp: &mut Interp) -> Result<Option<Value>> {
        let Some(elements) = self.elements() else { return Ok(None) };
        let table = interp.read(elements);
        if table.len() != self.expected.get() {
            self.expected.set(usize::MAX);
            return Err(interp.raise(ExceptionKind::RuntimeError, "Set changed size during iteration"));
        }
        let mut position = self.position.get();
        let found = table.element_after(&mut position).map(|(key, _)| key.clone());
        self.position.set(position);
        match found {
            Some(_) => self.remaining.set(self.remaining.get().saturating_sub(1)),
            None => self.is_done.set(true),
        }
        Ok(found)
    }

    fn hint(&self, interp: &Interp) -> usize {
        let length = self.elements().map(|elements| interp.read(elements).len());
        if length == Some(self.expected.get()) { self.remaining.get() } else { 0 }
    }
}

fn length_hint(interp: &mut Interp, iterator: &Value) -> Result<usize> {
    Ok(receiver::<SetIterator>(interp, iterator)?.hint(interp))
}

fn reduce(interp: &mut Interp, iterator: &Value) -> Result<Ref<Tuple>> {
    let own = receiver::<SetIterator>(interp, iterator)?;
    let mut rest = Vec::new();
    let mut position = own.position.get();
    if let Some(elements) = own.elements() {
        let table = interp.read(elements);
        while let Some((key, _)) = table.element_after(&mut position) {
            rest.push(key.clone());
        }
    }
    let iter = interp.builtins.get_text(interp, "iter").unwrap_or_default();
    Ok(Tuple::from_slice(&[iter, Tuple::from_slice(&[List::value(rest)]).into()]))
}
