//! `filter`: the items for which a function is true.

use super::arguments;
use super::definition::{ClassDefinition, EMPTY};
use super::iterators::{own_iterator, reduce};
use super::sequence::receiver;
use crate::object::{Kind, Payload, Ref, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::{call, iteration, operators};

/// The payload of a filter.
pub struct Filter {
    /// None keeps the items that are true themselves.
    pub(crate) function: Value,
    pub(crate) iterator: Value,
}

impl Payload for Filter {
    const KIND: Kind = Kind::Filter;
    const TRACKED: bool = true;

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        visit(&self.function);
        visit(&self.iterator);
    }

    fn clear(&mut self) {
        drop((std::mem::take(&mut self.function), std::mem::take(&mut self.iterator)));
    }
}

pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Filter,
    name: "filter",
    documentation: "Return an iterator yielding those items of iterable for which function(item)\nis true. If function is None, return the items that are true.",
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
    let [function, iterable] = arguments::exactly(interp, "filter", given)?;
    let iterator = iteration::iterator(interp, iterable)?;
    call::finish_construct(interp, class, Value::new(Filter { function: function.clone(), iterator }))
}

fn next(interp: &mut Interp, iterator: &Value) -> Result<Option<Value>> {
    let filter: &Filter = receiver(interp, iterator)?;
    while let Some(item) = iteration::next(interp, &filter.iterator)? {
        let keep = if filter.function.is_none() {
            operators::is_true(interp, &item)?
        } else {
            let verdict = call::call(interp, &filter.function, std::slice::from_ref(&item))?;
            operators::is_true(interp, &verdict)?
        };
        if keep {
            return Ok(Some(item));
        }
    }
    Ok(None)
}
