//! `map`: the results of a function for one item of each iterable.

use super::definition::{ClassDefinition, EMPTY};
use super::iterators::{own_iterator, reduce};
use super::sequence::receiver;
use super::zip;
use crate::object::{Kind, Payload, Ref, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::{call, iteration};

/// The payload of a map.
pub struct Map {
    pub(crate) function: Value,
    pub(crate) iterators: Box<[Value]>,
    pub(crate) strict: bool,
}

impl Payload for Map {
    const KIND: Kind = Kind::Map;
    const TRACKED: bool = true;

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        visit(&self.function);
        self.iterators.iter().for_each(visit);
    }

    fn clear(&mut self) {
        drop((std::mem::take(&mut self.function), std::mem::take(&mut self.iterators)));
    }
}

pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Map,
    name: "map",
    documentation: "Make an iterator that computes the function using arguments from\neach of the iterables.  Stops when the shortest iterable is exhausted.\n\nIf strict is true and one of the arguments is exhausted before the others,\nraise a ValueError.",
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
    /// Return state information for pickling.
    def __reduce__(self, /) = reduce;
}

fn construct(interp: &mut Interp, class: &Ref<Class>, given: CallArguments<'_>) -> Result {
    let strict = zip::strict_keyword(interp, "map", given)?;
    let [function, iterables @ ..] = given.positionals() else {
        return Err(interp.type_error("map() must have at least two arguments."));
    };
    if iterables.is_empty() {
        return Err(interp.type_error("map() must have at least two arguments."));
    }
    let iterators = zip::iterators(interp, iterables)?;
    call::finish_construct(interp, class, Value::new(Map { function: function.clone(), iterators, strict }))
}

fn next(interp: &mut Interp, iterator: &Value) -> Result<Option<Value>> {
    let map: &Map = receiver(interp, iterator)?;
    if let [only] = &*map.iterators {
        return match iteration::next(interp, only)? {
            Some(item) => call::call(interp, &map.function, &[item]).map(Some),
            None => Ok(None),
        };
    }
    match zip::next_row(interp, "map", &map.iterators, map.strict)? {
        Some(row) => call::call(interp, &map.function, &row).map(Some),
        None => Ok(None),
    }
}
