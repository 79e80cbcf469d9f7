//! Sets and frozensets: the objects and what the rest of the runtime does with them. Both have the same table of elements
//! ([`SetTable`]); a frozenset's never changes once a script can see it. The operations are in `algebra.rs`, the classes and their
//! methods in the sibling files.

mod algebra;
mod class;
mod iterator;
mod methods;
mod table;

pub use class::{FROZEN_CLASS, SET_CLASS};
pub use iterator::{ITERATOR_CLASS, SetIterator};
pub use table::{Elements, SetTable};

use crate::object::{Guarded, Kind, Payload, Ref, Value};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::{convert, hash};
use std::cell::Cell;
use table::Place;

/// The payload of a set.
#[derive(Default)]
pub struct Set {
    elements: Elements,
}

/// The payload of a frozenset.
#[derive(Default)]
pub struct FrozenSet {
    elements: Elements,
    /// Once it has been computed.
    hash: Cell<Option<i64>>,
}

macro_rules! set_payloads {
    ($( $type:ident )+) => { $(
        impl Payload for $type {
            const KIND: Kind = Kind::$type;
            const TRACKED: bool = true;

            fn trace(&self, visit: &mut dyn FnMut(&Value)) {
                self.elements.peek().iter().for_each(visit);
            }

            fn clear(&mut self) {
                drop(std::mem::take(self.elements.get_exclusive()));
            }
        }

        impl $type {
            /// How many elements there are.
            #[inline]
            pub fn len(&self, interp: &Interp) -> usize {
                interp.read(&self.elements).len()
            }

            /// Is there no element?
            pub fn is_empty(&self, interp: &Interp) -> bool {
                self.len(interp) == 0
            }

            /// Is `key` an element?
            ///
            /// # Errors
            /// TypeError for what cannot be hashed, and whatever its `__hash__` and `__eq__` raise.
            pub fn contains(&self, interp: &mut Interp, key: &Value) -> Result<bool> {
                algebra::contains(interp, &self.elements, key)
            }

            /// Is `key` an element? `None` when only [`Self::contains`] can say, because a script's code may have to run.
            #[inline]
            pub fn contains_fast(&self, interp: &Interp, key: &Value) -> Option<bool> {
                let hash = hash::quick(interp, key)?;
                let place = interp.read(&self.elements).find_quick(key, hash)?;
                Some(matches!(place, Place::Taken(_)))
            }

            /// The elements in their order.
            pub fn items(&self, interp: &Interp) -> Vec<Value> {
                interp.read(&self.elements).iter().cloned().collect()
            }

            /// The element at or after `position`, which moves behind it.
            #[inline]
            pub fn item_after(&self, interp: &Interp, position: &mut usize) -> Option<Value> {
                interp.read(&self.elements).element_after(position).map(|(key, _)| key.clone())
            }
        }
    )+ };
}

set_payloads! { Set FrozenSet }

impl Set {
    /// An empty set.
    pub fn new() -> Ref<Set> {
        Ref::new(Set::default())
    }

    /// A set of the elements of an iterable.
    ///
    /// # Errors
    /// TypeError for what cannot be iterated or hashed, and whatever the iteration and the elements' methods raise.
    pub fn from_iterable(interp: &mut Interp, iterable: &Value) -> Result<Ref<Set>> {
        let elements = Guarded::new(algebra::collect(interp, iterable)?);
        Ok(Ref::new(Set { elements }))
    }

    /// Adds an element and says whether it is new.
    #[inline]
    pub fn add(&self, interp: &mut Interp, key: &Value) -> Result<bool> {
        algebra::add(interp, &self.elements, key)
    }

    /// Adds the elements of an iterable.
    pub fn update(&self, interp: &mut Interp, iterable: &Value) -> Result<()> {
        algebra::update(interp, &self.elements, iterable)
    }

    /// Removes the elements of an iterable.
    pub fn difference_update(&self, interp: &mut Interp, iterable: &Value) -> Result<()> {
        algebra::remove_all(interp, &self.elements, iterable)
    }

    /// Removes the elements of an iterable that are there and adds those that are not.
    pub fn symmetric_difference_update(&self, interp: &mut Interp, iterable: &Value) -> Result<()> {
        algebra::toggle_all(interp, &self.elements, iterable)
    }

    /// The elements that an iterable has too.
    pub fn intersection(&self, interp: &mut Interp, iterable: &Value) -> Result<Ref<Set>> {
        let common = algebra::intersection(interp, &self.elements, iterable)?;
        Ok(Ref::new(Set { elements: Guarded::new(common) }))
    }

    /// Removes an element and says whether it was there.
    pub fn discard(&self, interp: &mut Interp, key: &Value) -> Result<bool> {
        algebra::discard(interp, &self.elements, key)
    }

    /// Removes all elements.
    pub fn clear(&self, interp: &mut Interp) {
        drop(interp.write(&self.elements).assign(SetTable::default()));
    }
}

impl FrozenSet {
    fn from_table(table: SetTable) -> Ref<FrozenSet> {
        Ref::new(FrozenSet { elements: Guarded::new(table), hash: Cell::new(None) })
    }

    /// A frozenset of the elements of an iterable; errors as in [`Set::from_iterable`].
    pub fn from_iterable(interp: &mut Interp, iterable: &Value) -> Result<Ref<FrozenSet>> {
        Ok(FrozenSet::from_table(algebra::collect(interp, iterable)?))
    }

    /// `hash(frozenset)`
    pub fn hash(&self, interp: &Interp) -> i64 {
        let hash = self.hash.get().unwrap_or_else(|| algebra::combined_hash(interp, &self.elements));
        self.hash.set(Some(hash));
        hash
    }
}

/// The frozenset of a code object's constants, which all can be hashed.
pub fn frozen_constant(interp: &mut Interp, constants: &[Value]) -> Value {
    let made = FrozenSet::from_table(SetTable::default());
    for constant in constants {
        if let Err(raised) = algebra::add(interp, &made.elements, constant) {
            drop(interp.take_raised(raised));
        }
    }
    made.into()
}

/// The elements of a set or frozenset, exact or of a subclass.
pub fn elements_of(value: &Value) -> Option<&Elements> {
    let native = convert::native_value(value);
    match native.kind() {
        Kind::Set => native.exact::<Set>().map(|set| &set.elements),
        Kind::FrozenSet => native.exact::<FrozenSet>().map(|set| &set.elements),
        _ => None,
    }
}

/// Are they the elements of one and the same object?
fn same_elements(left: &Elements, right: &Elements) -> bool {
    std::ptr::eq(left, right)
}

/// A set, or a frozenset if `model` is one, with these elements.
fn wrap(model: &Value, table: SetTable) -> Value {
    if convert::native_value(model).is(Kind::FrozenSet) {
        FrozenSet::from_table(table).into()
    } else {
        Value::new(Set { elements: Guarded::new(table) })
    }
}
