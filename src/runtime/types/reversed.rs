//! `reversed`: a sequence by falling index. Types with `__reversed__` make their own iterator.

use super::arguments;
use super::definition::{ClassDefinition, EMPTY};
use super::iterators::sequence::item_or_end;
use super::iterators::{own_iterator, reduce, set_state};
use super::sequence::receiver;
use crate::object::{Guarded, Kind, Payload, Ref, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::interp::{Interp, Raised, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::{attribute, call, convert, operators};
use std::cell::Cell;

/// The payload of a reversed iterator.
pub struct Reversed {
    /// `None` once the start was reached.
    pub(crate) sequence: Guarded<Option<Value>>,
    /// How many items are left: one more than the index of the next.
    pub(crate) left: Cell<usize>,
}

impl Reversed {
    /// An iterator over the first `length` items of `sequence`, the last of them first.
    pub fn new(sequence: Value, length: usize) -> Ref<Reversed> {
        Ref::new(Reversed { sequence: Guarded::new(Some(sequence)), left: Cell::new(length) })
    }
}

impl Payload for Reversed {
    const KIND: Kind = Kind::Reversed;
    const TRACKED: bool = true;

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        self.sequence.peek().iter().for_each(visit);
    }

    fn clear(&mut self) {
        drop(self.sequence.get_exclusive().take());
    }
}

pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Reversed,
    name: "reversed",
    documentation: "Return a reverse iterator over the values of the given sequence.",
    flags: flags::NATIVE | flags::BASE,
    slots: |slots| {
        slots.iterate = Some(own_iterator);
        slots.next = Some(next);
        slots.construct = Some(construct);
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

fn construct(interp: &mut Interp, class: &Ref<Class>, given: CallArguments<'_>) -> Result {
    let [object] = arguments::exactly(interp, "reversed", given)?;
    let name = interp.names.reversed.clone();
    match attribute::special(interp, object, &name)? {
        Some(method) if method.is_none() => return Err(not_reversible(interp, object)),
        Some(method) => return call::call(interp, &method, &[]),
        None => {}
    }
    if !is_sequence(interp, object) {
        return Err(not_reversible(interp, object));
    }
    let length = operators::length(interp, object)?;
    call::finish_construct(interp, class, Reversed::new(object.clone(), length).into())
}

/// Can the object be indexed by numbers? Mappings can be subscripted, too, but have no order by index.
fn is_sequence(interp: &Interp, object: &Value) -> bool {
    let class = interp.class_of(object);
    class.slots(interp).get_item.is_some() && !class.has(flags::MAPPING)
}

#[cold]
fn not_reversible(interp: &mut Interp, object: &Value) -> Raised {
    let class = interp.type_name(object);
    interp.type_error(format!("'{class}' object is not reversible"))
}

fn next(interp: &mut Interp, iterator: &Value) -> Result<Option<Value>> {
    let reversed: &Reversed = receiver(interp, iterator)?;
    let Some(sequence) = interp.read(&reversed.sequence).clone() else { return Ok(None) };
    if let Some(index) = reversed.left.get().checked_sub(1) {
        let item = item_or_end(interp, &sequence, i64::try_from(index).unwrap_or(i64::MAX))?;
        if item.is_some() {
            reversed.left.set(index);
            return Ok(item);
        }
    }
    reversed.left.set(0);
    let exhausted = interp.write(&reversed.sequence).take();
    drop(exhausted);
    Ok(None)
}

fn length_hint(interp: &mut Interp, iterator: &Value) -> Result<usize> {
    let reversed: &Reversed = receiver(interp, iterator)?;
    let Some(sequence) = interp.read(&reversed.sequence).clone() else { return Ok(0) };
    let length = operators::length(interp, convert::native_value(&sequence))?;
    // The sequence may have become shorter.
    Ok(if length < reversed.left.get() { 0 } else { reversed.left.get() })
}
