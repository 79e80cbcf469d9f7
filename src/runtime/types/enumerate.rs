//! `enumerate`: pairs of a count and an item.

use super::definition::{ClassDefinition, EMPTY};
use super::generic_alias;
use super::iterators::{own_iterator, reduce};
use super::sequence::receiver;
use crate::object::{Guarded, Kind, Payload, Ref, Str, Tuple, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::{call, convert, iteration, operators};
use crate::syntax::operators::BinaryOperator;
use std::cell::Cell;

/// The payload of an enumeration.
pub struct Enumerate {
    pub(crate) iterator: Value,
    /// The next count; `i64::MAX` when `large` has it.
    pub(crate) index: Cell<i64>,
    /// The next count once it does not fit, or would not fit after one more step; Unbound before.
    large: Guarded<Value>,
}

impl Enumerate {
    /// Counts the items of `iterator` from `start`, an exact int.
    pub fn new(iterator: Value, start: &Value) -> Ref<Enumerate> {
        let (index, large) = match start.as_int() {
            Some(number) if number < i64::MAX => (number, Value::UNBOUND),
            _ => (i64::MAX, start.clone()),
        };
        Ref::new(Enumerate { iterator, index: Cell::new(index), large: Guarded::new(large) })
    }

    /// The next count, without passing it.
    pub(super) fn upcoming(&self, interp: &Interp) -> Value {
        match self.index.get() {
            i64::MAX => interp.read(&self.large).clone(),
            index => Value::int(index),
        }
    }

    /// The next count, which it passes.
    fn count(&self, interp: &mut Interp) -> Result {
        let index = self.index.get();
        if index < i64::MAX {
            self.index.set(index + 1);
            if index + 1 == i64::MAX {
                *interp.write(&self.large) = Value::int(i64::MAX);
            }
            return Ok(Value::int(index));
        }
        let count = interp.read(&self.large).clone();
        let following = operators::binary(interp, BinaryOperator::Add, &count, &Value::int(1))?;
        *interp.write(&self.large) = following;
        Ok(count)
    }
}

impl Payload for Enumerate {
    const KIND: Kind = Kind::Enumerate;
    const TRACKED: bool = true;

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        visit(&self.iterator);
    }

    fn clear(&mut self) {
        drop(std::mem::take(&mut self.iterator));
    }
}

pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Enumerate,
    name: "enumerate",
    documentation: "Return an enumerate object.\n\n  iterable\n    an object supporting iteration\n\nThe enumerate object yields pairs containing a count (from start, which\ndefaults to zero) and a value yielded by the iterable argument.\n\nenumerate is useful for obtaining an indexed list:\n    (0, seq[0]), (1, seq[1]), (2, seq[2]), ...",
    flags: flags::NATIVE | flags::BASE,
    slots: |slots| {
        slots.iterate = Some(own_iterator);
        slots.next = Some(next);
        slots.construct = Some(construct);
    },
    class_methods: CLASS_METHODS,
    methods: METHODS,
    ..EMPTY
};

native_functions! { METHODS;
    /// Return state information for pickling.
    def __reduce__(self, /) = reduce;
}

native_functions! { CLASS_METHODS;
    /// See PEP 585
    def __class_getitem__(cls, object, /) = class_get_item;
}

fn construct(interp: &mut Interp, class: &Ref<Class>, given: CallArguments<'_>) -> Result {
    let (iterable, start) = bind(interp, given)?;
    let start = match start {
        Some(start) => convert::index(interp, start)?,
        None => Value::int(0),
    };
    let iterator = iteration::iterator(interp, iterable)?;
    call::finish_construct(interp, class, Enumerate::new(iterator, &start).into())
}

/// `enumerate(iterable, start=0)`, whose texts for wrong arguments are its own.
fn bind<'a>(interp: &mut Interp, given: CallArguments<'a>) -> Result<(&'a Value, Option<&'a Value>)> {
    if given.values.len() > 2 {
        let count = given.values.len();
        return Err(interp.type_error(format!("enumerate() takes at most 2 arguments ({count} given)")));
    }
    let mut bound = [given.positionals().first(), given.positionals().get(1)];
    for (name, value) in given.keywords() {
        let name = name.exact::<Str>().map(Str::as_str).unwrap_or_default();
        let slot = match (name, bound) {
            ("iterable", [None, _]) => 0,
            // CPython looks for the iterable first.
            ("start", [_, None]) if bound[0].is_some() || given.names.len() == 2 => 1,
            _ => {
                return Err(
                    interp.type_error(format!("'{name}' is an invalid keyword argument for enumerate()"))
                );
            }
        };
        bound[slot] = Some(value);
    }
    match bound {
        [Some(iterable), start] => Ok((iterable, start)),
        [None, _] => Err(interp.type_error("enumerate() missing required argument 'iterable'")),
    }
}

pub(crate) fn next(interp: &mut Interp, iterator: &Value) -> Result<Option<Value>> {
    let pair = next_pair(interp, iterator)?;
    Ok(pair.map(|(count, item)| Tuple::pair(count, item).into()))
}

/// The next count and item, not as a tuple.
#[inline]
pub(crate) fn next_pair(interp: &mut Interp, iterator: &Value) -> Result<Option<(Value, Value)>> {
    let enumerate: &Enumerate = receiver(interp, iterator)?;
    let Some(item) = iteration::next(interp, &enumerate.iterator)? else { return Ok(None) };
    Ok(Some((enumerate.count(interp)?, item)))
}

fn class_get_item(_: &mut Interp, class: &Value, parameters: &Value) -> Value {
    generic_alias::new(class, parameters)
}
