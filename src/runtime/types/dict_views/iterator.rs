//! Iterators over dicts: keys, values or items, forwards or backwards. They notice when the dict has changed its size.

use super::Part;
use crate::object::{Kind, Payload, Ref, Tuple, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::class_creation::native_class;
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::hash_table::Entry;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::definition::{ClassDefinition, EMPTY};
use crate::runtime::types::dict::Dict;
use crate::runtime::types::list::List;
use crate::runtime::types::sequence::receiver;
use std::cell::Cell;

/// The payload of an iterator over a dict.
pub struct DictIterator {
    dict: Ref<Dict>,
    /// What each step gives.
    pub part: Part,
    is_reversed: bool,
    /// Forwards: the entry to look at next. Backwards: the entry that was given last.
    position: Cell<usize>,
    /// How many keys the dict must have; no dict has `usize::MAX`.
    expected: Cell<usize>,
    remaining: Cell<usize>,
    is_done: Cell<bool>,
}

impl Payload for DictIterator {
    const KIND: Kind = Kind::DictIterator;
    const TRACKED: bool = true;

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        visit(self.dict.value());
    }
}

const fn definition(name: &'static str) -> ClassDefinition {
    ClassDefinition {
        kind: Kind::DictIterator,
        name,
        flags: flags::NATIVE | flags::NO_INSTANCES,
        slots: |slots| {
            slots.iterate = Some(|_, iterator| Ok(iterator.clone()));
            slots.next = Some(next);
        },
        methods: METHODS,
        ..EMPTY
    }
}

/// The class of the iterators over keys, which stands for their kind.
pub const ITERATOR_CLASS: ClassDefinition = definition("dict_keyiterator");

static OTHER_CLASSES: [ClassDefinition; 5] = [
    definition("dict_valueiterator"),
    definition("dict_itemiterator"),
    definition("dict_reversekeyiterator"),
    definition("dict_reversevalueiterator"),
    definition("dict_reverseitemiterator"),
];

/// Makes the classes of the other iterators.
pub fn create_classes(interp: &mut Interp) {
    interp.dict_iterator_classes =
        OTHER_CLASSES.iter().map(|definition| native_class(interp, definition)).collect();
}

/// The class of an iterator.
pub fn class_of<'a>(interp: &'a Interp, iterator: &DictIterator) -> &'a Ref<Class> {
    let part: usize = match iterator.part {
        Part::Keys => 0,
        Part::Values => 1,
        Part::Items => 2,
    };
    let number = part + if iterator.is_reversed { 3 } else { 0 };
    number
        .checked_sub(1)
        .and_then(|index| interp.dict_iterator_classes.get(index))
        .unwrap_or_else(|| interp.class_of_kind(Kind::DictIterator))
}

native_functions! { METHODS;
    /// Private method returning an estimate of len(list(it)).
    def __length_hint__(self, /) = length_hint;
    /// Return state information for pickling.
    def __reduce__(self, /) = reduce;
}

impl DictIterator {
    /// An iterator over this part of a dict.
    pub fn new(interp: &Interp, dict: &Ref<Dict>, part: Part, is_reversed: bool) -> Ref<DictIterator> {
        let length = dict.len(interp);
        Ref::new(DictIterator {
            dict: dict.clone(),
            part,
            is_reversed,
            position: Cell::new(if is_reversed { usize::MAX } else { 0 }),
            expected: Cell::new(length),
            remaining: Cell::new(length),
            is_done: Cell::new(false),
        })
    }

    /// The next key, value or pair.
    ///
    /// # Errors
    /// RuntimeError when the dict's keys have changed.
    #[inline]
    pub fn next(&self, interp: &mut Interp) -> Result<Option<Value>> {
        match self.part {
            Part::Keys => self.step(interp, |entry| entry.key.clone()),
            Part::Values => self.step(interp, |entry| entry.value.clone()),
            Part::Items => self.step(interp, pair),
        }
    }

    #[inline]
    fn step<T>(&self, interp: &mut Interp, pick: impl FnOnce(&Entry) -> T) -> Result<Option<T>> {
        if self.is_done.get() {
            return Ok(None);
        }
        let table = self.dict.table(interp);
        if table.len() != self.expected.get() {
            self.expected.set(usize::MAX);
            return Err(interp.raise(ExceptionKind::RuntimeError, "dictionary changed size during iteration"));
        }
        let position = self.position.get();
        let found = if self.is_reversed { table.entry_before(position) } else { table.entry_from(position) };
        let Some((number, entry)) = found else {
            self.is_done.set(true);
            return Ok(None);
        };
        let picked = pick(entry);
        self.position.set(if self.is_reversed { number } else { number + 1 });
        match self.remaining.get().checked_sub(1) {
            Some(remaining) => self.remaining.set(remaining),
            None if self.is_reversed => {}
            None => {
                self.is_done.set(true);
                return Err(
                    interp.raise(ExceptionKind::RuntimeError, "dictionary keys changed during iteration")
                );
            }
        }
        Ok(Some(picked))
    }

    /// What is left, without moving on.
    fn rest(&self, interp: &Interp) -> Vec<Value> {
        let table = self.dict.table(interp);
        let (mut rest, mut position) = (Vec::new(), self.position.get());
        while let Some((number, entry)) =
            if self.is_reversed { table.entry_before(position) } else { table.entry_from(position) }
        {
            position = if self.is_reversed { number } else { number + 1 };
            rest.push(match self.part {
                Part::Keys => entry.key.clone(),
                Part::Values => entry.value.clone(),
                Part::Items => pair(entry),
            });
        }
        rest
    }
}

fn pair(entry: &Entry) -> Value {
    Tuple::pair(entry.key.clone(), entry.value.clone()).into()
}

/// The next item.
///
/// # Errors
/// RuntimeError when the dict's keys have changed.
pub(crate) fn next(interp: &mut Interp, iterator: &Value) -> Result<Option<Value>> {
    receiver::<DictIterator>(interp, iterator)?.next(interp)
}

/// Does it go over keys with their values?
#[inline]
pub(crate) fn gives_pairs(iterator: &Value) -> bool {
    iterator.exact::<DictIterator>().is_some_and(|iterator| matches!(iterator.part, Part::Items))
}

/// The next key and value, not as a tuple; errors as for [`next`].
#[inline]
pub(crate) fn next_pair(interp: &mut Interp, iterator: &Value) -> Result<Option<(Value, Value)>> {
    let iterator: &DictIterator = receiver(interp, iterator)?;
    iterator.step(interp, |entry| (entry.key.clone(), entry.value.clone()))
}

fn length_hint(interp: &mut Interp, iterator: &Value) -> Result<usize> {
    let own: &DictIterator = receiver(interp, iterator)?;
    let is_valid = !own.is_done.get() && own.dict.len(interp) == own.expected.get();
    Ok(if is_valid { own.remaining.get() } else { 0 })
}

fn reduce(interp: &mut Interp, iterator: &Value) -> Result<Ref<Tuple>> {
    let own: &DictIterator = receiver(interp, iterator)?;
    let rest = if own.is_done.get() { Vec::new() } else { own.rest(interp) };
    let iter = interp.builtins.get_text(interp, "iter").unwrap_or_default();
    Ok(Tuple::from_slice(&[iter, Tuple::from_slice(&[List::value(rest)]).into()]))
}
