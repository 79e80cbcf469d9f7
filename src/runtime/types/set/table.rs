//! The table under sets: open addressing with runs of linear probes, step by step that of CPython's `Objects/setobject.c`. Programs
//! print sets of small ints, and the order they see is that of the places in this table.
//!
//! The table is plain data: nothing here runs a script's code except [`find`], which borrows the table anew after every comparison
//! and starts again when the comparison rebuilt it.

use crate::object::{Guarded, Value};
use crate::runtime::hash_table::quick_equal;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::operators;

/// The elements of a set or frozenset.
pub type Elements = Guarded<SetTable>;

/// How many places a table has at least.
const SMALLEST: usize = 8;
/// How many places are looked at after the first one before the search jumps.
const LINEAR_PROBES: usize = 9;
/// How far the hash is shifted per jump.
const PERTURB_SHIFT: u32 = 5;
/// Sets with more elements double when they grow; smaller ones become four times as large.
const LARGE: usize = 50_000;
/// The hash at a place whose element was removed; no element has it.
const REMOVED: i64 = -1;

#[derive(Clone)]
struct Slot {
    hash: i64,
    /// Unbound where there is no element.
    key: Value,
}

impl Slot {
    const NEVER_USED: Slot = Slot { hash: 0, key: Value::UNBOUND };

    fn is_never_used(&self) -> bool {
        self.hash == 0 && self.key.is_unbound()
    }
}

/// The table.
#[derive(Clone, Default)]
pub struct SetTable {
    /// Empty before the first element comes; else a power of two, at least [`SMALLEST`].
    slots: Vec<Slot>,
    /// How many elements there are.
    used: usize,
    /// How many places were ever used since the last rebuild.
    fill: usize,
    /// Where `pop` searches next.
    finger: usize,
    /// Changes whenever elements get other places.
    generation: u32,
}

/// Where a search ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The element is here.
    Taken(usize),
    /// The element is absent and would come here.
    Free(usize),
}

/// The places a hash leads to, in order.
struct Probe {
    base: usize,
    step: usize,
    run: usize,
    perturb: u64,
}

impl Probe {
    fn new(hash: i64, mask: usize) -> Probe {
        let base = hash as usize & mask;
        Probe { base, step: 0, run: run_at(base, mask), perturb: hash as u64 }
    }

    #[inline]
    fn next(&mut self, mask: usize) -> usize {
        if self.step == self.run {
            self.perturb >>= PERTURB_SHIFT;
            self.base = self.base.wrapping_mul(5).wrapping_add(1).wrapping_add(self.perturb as usize) & mask;
            self.run = run_at(self.base, mask);
            self.step = 0;
        }
        self.step += 1;
        self.base + self.step - 1
    }
}

/// How many places in a row are looked at from `base` on.
fn run_at(base: usize, mask: usize) -> usize {
    if base + LINEAR_PROBES <= mask { LINEAR_PROBES + 1 } else { 1 }
}

impl SetTable {
    /// How many elements there are.
    #[inline]
    pub fn len(&self) -> usize {
        self.used
    }

    /// Is there no element?
    pub fn is_empty(&self) -> bool {
        self.used == 0
    }

    /// Has no place been used since the last rebuild, so that nothing need be compared when elements come?
    pub fn is_pristine(&self) -> bool {
        self.fill == 0
    }

    /// Every element.
    pub fn iter(&self) -> impl Iterator<Item = &Value> {
        self.slots.iter().map(|slot| &slot.key).filter(|key| !key.is_unbound())
    }

    /// The hash of every element.
    pub fn hashes(&self) -> impl Iterator<Item = i64> {
        self.slots.iter().filter(|slot| !slot.key.is_unbound()).map(|slot| slot.hash)
    }

    /// The element at or after a place, with its hash; `position` moves behind it.
    #[inline]
    pub fn element_after(&self, position: &mut usize) -> Option<(&Value, i64)> {
        let rest = self.slots.get(*position..)?;
        let skipped = rest.iter().position(|slot| !slot.key.is_unbound())?;
        *position += skipped + 1;
        rest.get(skipped).map(|slot| (&slot.key, slot.hash))
    }

    fn mask(&self) -> usize {
        self.slots.len().max(SMALLEST) - 1
    }

    /// Searches without running a script's code; `None` when some element can be compared only by its own `__eq__`.
    #[inline]
    pub fn find_quick(&self, key: &Value, hash: i64) -> Option<Place> {
        let mask = self.mask();
        let mut probe = Probe::new(hash, mask);
        loop {
            let at = probe.next(mask);
            let Some(slot) = self.slots.get(at).filter(|slot| !slot.is_never_used()) else {
                return Some(Place::Free(at));
            };
            if slot.hash == hash && quick_equal(&slot.key, key)? {
                return Some(Place::Taken(at));
            }
        }
    }

    /// Puts an element at the free place that a search gave.
    pub fn occupy(&mut self, at: usize, hash: i64, key: Value) {
        if self.slots.is_empty() {
            self.slots = vec![Slot::NEVER_USED; SMALLEST];
        }
        if let Some(slot) = self.slots.get_mut(at) {
            *slot = Slot { hash, key };
            self.fill += 1;
            self.used += 1;
        }
        if self.fill * 5 >= self.mask() * 3 {
            self.resize(self.grown());
        }
    }

    /// Takes out the element at a place.
    pub fn remove(&mut self, at: usize) -> Option<Value> {
        let slot = self.slots.get_mut(at).filter(|slot| !slot.key.is_unbound())?;
        self.used -= 1;
        Some(std::mem::replace(slot, Slot { hash: REMOVED, key: Value::UNBOUND }).key)
    }

    /// Takes out the next element, going round from where the last one was taken.
    pub fn pop(&mut self) -> Option<Value> {
        let start = self.finger & self.mask();
        let places = (start..self.slots.len()).chain(0..start);
        let at =
            places.into_iter().find(|&at| self.slots.get(at).is_some_and(|slot| !slot.key.is_unbound()))?;
        self.finger = at + 1;
        self.remove(at)
    }

    /// Becomes `other` and returns what it was.
    pub fn assign(&mut self, other: SetTable) -> SetTable {
        let generation = self.generation.wrapping_add(1);
        std::mem::replace(self, SetTable { generation, ..other })
    }

    /// Makes room for `more` elements, some of which may be there already.
    pub fn reserve(&mut self, more: usize) {
        if (self.fill + more) * 5 >= self.mask() * 3 {
            self.resize((self.used + more) * 2);
        }
    }

    /// Rebuilds the table when more than a quarter of its places are those of removed elements.
    pub fn trim(&mut self) {
        if self.fill - self.used > self.mask() / 4 {
            self.resize(self.grown());
        }
    }

    /// The table that comes of adding these elements to an empty one.
    pub fn copy(&self) -> SetTable {
        let mut copy = SetTable::default();
        if self.used == 0 {
            return copy;
        }
        copy.reserve(self.used);
        if copy.mask() == self.mask() && self.fill == self.used {
            copy.slots = self.slots.clone();
        } else {
            copy.slots.resize(copy.mask() + 1, Slot::NEVER_USED);
            self.slots
                .iter()
                .filter(|slot| !slot.key.is_unbound())
                .for_each(|slot| copy.insert_clean(slot.clone()));
        }
        copy.fill = self.used;
        copy.used = self.used;
        copy
    }

    /// How many bytes the places take.
    pub fn memory(&self) -> usize {
        self.slots.capacity() * size_of::<Slot>()
    }

    /// The size growth aims at.
    fn grown(&self) -> usize {
        if self.used > LARGE { self.used * 2 } else { self.used * 4 }
    }

    /// Rebuilds the table with more than `least` places.
    fn resize(&mut self, least: usize) {
        let size = (least + 1).next_power_of_two().max(SMALLEST);
        let old = std::mem::replace(&mut self.slots, vec![Slot::NEVER_USED; size]);
        old.into_iter().filter(|slot| !slot.key.is_unbound()).for_each(|slot| self.insert_clean(slot));
        self.fill = self.used;
        self.generation = self.generation.wrapping_add(1);
    }

    /// Puts an element that is not there into a table without removed ones.
    fn insert_clean(&mut self, new: Slot) {
        let mask = self.mask();
        let mut probe = Probe::new(new.hash, mask);
        loop {
            match self.slots.get_mut(probe.next(mask)) {
                Some(slot) if slot.key.is_unbound() => {
                    *slot = new;
                    return;
                }
                Some(_) => {}
                None => return,
            }
        }
    }
}

/// Searches for any element, asking `__eq__` where nothing else decides.
pub fn find(interp: &mut Interp, elements: &Elements, key: &Value, hash: i64) -> Result<Place> {
    match interp.read(elements).find_quick(key, hash) {
        Some(place) => Ok(place),
        None => find_asking(interp, elements, key, hash),
    }
}

#[inline(never)]
fn find_asking(interp: &mut Interp, elements: &Elements, key: &Value, hash: i64) -> Result<Place> {
    'search: loop {
        let table = interp.read(elements);
        let (mask, generation) = (table.mask(), table.generation);
        let mut probe = Probe::new(hash, mask);
        loop {
            let at = probe.next(mask);
            let Some(slot) = interp.read(elements).slots.get(at).filter(|slot| !slot.is_never_used()) else {
                return Ok(Place::Free(at));
            };
            if slot.hash != hash {
                continue;
            }
            let stored = slot.key.clone();
            let is_equal = match quick_equal(&stored, key) {
                Some(is_equal) => is_equal,
                None => operators::equal(interp, &stored, key)?,
            };
            let table = interp.read(elements);
            if table.generation != generation
                || !table.slots.get(at).is_some_and(|slot| slot.key.same(&stored))
            {
                continue 'search;
            }
            if is_equal {
                return Ok(Place::Taken(at));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::hash;

    fn set(numbers: impl IntoIterator<Item = i64>) -> SetTable {
        let mut table = SetTable::default();
        for number in numbers {
            let key = Value::int(number);
            if let Some(Place::Free(at)) = table.find_quick(&key, hash::of_int(number)) {
                table.occupy(at, hash::of_int(number), key);
            }
        }
        table
    }

    fn numbers(table: &SetTable) -> Vec<i64> {
        table.iter().filter_map(Value::as_int).collect()
    }

    #[test]
    fn has_the_order_of_cpython() {
        assert_eq!(numbers(&set([3, 1, 2])), [1, 2, 3]);
        assert_eq!(numbers(&set([100, 5, -3, 8, 16, 0])), [0, 100, 5, 8, 16, -3]);
        assert_eq!(numbers(&set([-1, -2, 10, 18, 26])), [10, 18, -2, 26, -1]);
        let scattered = set((0..12).map(|number| number * number * 7919));
        let expected =
            [0, 506816, 71271, 641439, 958199, 7919, 126704, 791900, 197975, 285084, 31676, 388031];
        assert_eq!(numbers(&scattered), expected);
    }

    #[test]
    fn removing_leaves_the_rest() {
        let mut table = set(0..1000);
        for number in (0..1000).step_by(3) {
            let Some(Place::Taken(at)) = table.find_quick(&Value::int(number), number) else {
                panic!("lost {number}")
            };
            assert_eq!(table.remove(at).and_then(|key| key.as_int()), Some(number));
        }
        table.trim();
        assert_eq!(numbers(&table), (0..1000).filter(|number| number % 3 != 0).collect::<Vec<_>>());
        assert_eq!(table.pop().and_then(|key| key.as_int()), Some(1));
        assert_eq!(table.pop().and_then(|key| key.as_int()), Some(2));
    }
}
