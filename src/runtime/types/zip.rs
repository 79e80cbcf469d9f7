//! `zip`: tuples of one item from each iterable; also the step from row to row that `map` shares.

use super::definition::{ClassDefinition, EMPTY};
use super::iterators::{own_iterator, reduce};
use super::sequence::receiver;
use crate::object::{Kind, Payload, Ref, Tuple, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::interp::{Interp, Raised, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::{call, iteration, operators};

/// The payload of a zip.
pub struct Zip {
    pub(crate) iterators: Box<[Value]>,
    pub(crate) strict: bool,
}

impl Payload for Zip {
    const KIND: Kind = Kind::Zip;
    const TRACKED: bool = true;

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        self.iterators.iter().for_each(visit);
    }

    fn clear(&mut self) {
        drop(std::mem::take(&mut self.iterators));
    }
}

pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Zip,
    name: "zip",
    documentation: "The zip object yields n-length tuples, where n is the number of iterables\npassed as positional arguments to zip().  The i-th element in every tuple\ncomes from the i-th iterable argument to zip().  This continues until the\nshortest argument is exhausted.\n\nIf strict is true and one of the arguments is exhausted before the others,\nraise a ValueError.\n\n   >>> list(zip('abcdefg', range(3), range(4)))\n   [('a', 0, 0), ('b', 1, 1), ('c', 2, 2)]",
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
    let strict = strict_keyword(interp, "zip", given)?;
    let iterators = iterators(interp, given.positionals())?;
    call::finish_construct(interp, class, Value::new(Zip { iterators, strict }))
}

/// The one keyword of `zip` and `map`.
pub fn strict_keyword(interp: &mut Interp, function: &str, given: CallArguments<'_>) -> Result<bool> {
    let mut strict = false;
    for (name, value) in given.keywords() {
        let name = name.exact::<crate::object::Str>().map(|name| name.as_str()).unwrap_or_default();
        if name != "strict" {
            return Err(
                interp.type_error(format!("{function}() got an unexpected keyword argument '{name}'"))
            );
        }
        strict = operators::is_true(interp, value)?;
    }
    Ok(strict)
}

/// An iterator for each iterable.
pub fn iterators(interp: &mut Interp, iterables: &[Value]) -> Result<Box<[Value]>> {
    iterables.iter().map(|iterable| iteration::iterator(interp, iterable)).collect()
}

pub(crate) fn next(interp: &mut Interp, iterator: &Value) -> Result<Option<Value>> {
    if gives_pairs(iterator) {
        let pair = next_pair(interp, iterator)?;
        return Ok(pair.map(|(first, second)| Tuple::pair(first, second).into()));
    }
    let zip: &Zip = receiver(interp, iterator)?;
    if zip.iterators.is_empty() {
        return Ok(None);
    }
    let row = next_row(interp, "zip", &zip.iterators, zip.strict)?;
    Ok(row.map(|row| Tuple::from_vec(row).into()))
}

/// Is it the plain `zip` of two iterables?
#[inline]
pub(crate) fn gives_pairs(iterator: &Value) -> bool {
    iterator.exact::<Zip>().is_some_and(|zip| zip.iterators.len() == 2 && !zip.strict)
}

/// The items of the next pair of a `zip` that [`gives_pairs`].
#[inline]
pub(crate) fn next_pair(interp: &mut Interp, iterator: &Value) -> Result<Option<(Value, Value)>> {
    let Some([left, right]) = iterator.exact::<Zip>().map(|zip| &*zip.iterators) else { return Ok(None) };
    let Some(first) = iteration::next(interp, left)? else { return Ok(None) };
    let Some(second) = iteration::next(interp, right)? else { return Ok(None) };
    Ok(Some((first, second)))
}

/// One item of each iterator; `None` when one has ended. If `strict`, all must end together: ValueError names the one that did not.
pub fn next_row(
    interp: &mut Interp,
    function: &str,
    iterators: &[Value],
    strict: bool,
) -> Result<Option<Vec<Value>>> {
    let mut row = Vec::with_capacity(iterators.len());
    for iterator in iterators {
        match iteration::next(interp, iterator)? {
            Some(item) => row.push(item),
            None if !strict => return Ok(None),
            None if row.is_empty() => return check_others(interp, function, iterators).map(|()| None),
            None => return Err(uneven(interp, function, row.len(), "shorter")),
        }
    }
    Ok(Some(row))
}

/// The first iterator has ended: have the others?
fn check_others(interp: &mut Interp, function: &str, iterators: &[Value]) -> Result<()> {
    for (index, iterator) in iterators.iter().enumerate().skip(1) {
        if iteration::next(interp, iterator)?.is_some() {
            return Err(uneven(interp, function, index, "longer"));
        }
    }
    Ok(())
}

#[cold]
fn uneven(interp: &mut Interp, function: &str, index: usize, how: &str) -> Raised {
    let others = if index == 1 { " 1".to_owned() } else { format!("s 1-{index}") };
    interp.value_error(format!("{function}() argument {} is {how} than argument{others}", index + 1))
}
