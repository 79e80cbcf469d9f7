//! String iterators: one string per character.

use super::own_iterator;
use super::reduction::{reduce, set_state};
use crate::object::{Guarded, Kind, Payload, Ref, Str, Value};
use crate::runtime::class::flags;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::definition::{ClassDefinition, EMPTY};
use crate::runtime::types::sequence::receiver;
use crate::runtime::types::str::from_char;
use std::cell::Cell;

/// The payload of a string iterator.
pub struct StrIterator {
    /// `None` once the end was reached.
    pub(crate) string: Guarded<Option<Ref<Str>>>,
    /// The byte offset of the next character.
    pub(crate) offset: Cell<usize>,
}

impl StrIterator {
    /// An iterator at the start of `string`.
    pub fn new(string: Ref<Str>) -> Ref<StrIterator> {
        Ref::new(StrIterator { string: Guarded::new(Some(string)), offset: Cell::new(0) })
    }
}

impl Payload for StrIterator {
    const KIND: Kind = Kind::StrIterator;
}

pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::StrIterator,
    // CPython has another class for text that is not ASCII; the name of the common one serves both.
    name: "str_ascii_iterator",
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

fn rest<'a>(string: &'a Ref<Str>, iterator: &StrIterator) -> &'a str {
    string.as_str().get(iterator.offset.get()..).unwrap_or_default()
}

pub(crate) fn next(interp: &mut Interp, iterator: &Value) -> Result<Option<Value>> {
    let iterator: &StrIterator = receiver(interp, iterator)?;
    let Some(string) = interp.read(&iterator.string) else { return Ok(None) };
    let offset = iterator.offset.get();
    if let Some(&byte) = string.as_str().as_bytes().get(offset).filter(|byte| byte.is_ascii()) {
        iterator.offset.set(offset + 1);
        return Ok(Some(from_char(interp, char::from(byte))));
    }
    if let Some(character) = rest(string, iterator).chars().next() {
        iterator.offset.set(iterator.offset.get() + character.len_utf8());
        return Ok(Some(from_char(interp, character)));
    }
    let exhausted = interp.write(&iterator.string).take();
    drop(exhausted);
    Ok(None)
}

fn length_hint(interp: &mut Interp, iterator: &Value) -> Result<usize> {
    let iterator: &StrIterator = receiver(interp, iterator)?;
    let string = interp.read(&iterator.string).as_ref();
    Ok(string.map_or(0, |string| rest(string, iterator).chars().count()))
}
