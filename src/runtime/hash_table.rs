//! The table under a dict: entries in the order of insertion and, from nine entries on, an index of entry numbers that is probed by
//! hash. A deleted entry stays as a tombstone (its key is Unbound) until the table is rebuilt.
//!
//! The table is plain data: nothing here runs a script's code except [`find`], which borrows the table anew after every
//! comparison and starts again when the comparison rebuilt it. Only `types::dict` changes a table.
//!
//! The probe sequence is that of CPython's `Objects/dictobject.c`: small ints in sequence do not collide.

use super::interp::{Interp, Result};
use super::operators;
use crate::object::{Guarded, Kind, Ref, Str, Value};

/// Tables with at most this many entries, tombstones included, are searched one entry after the other.
const SCANNED: usize = 8;
/// The smallest index.
const SMALLEST_INDEX: usize = 16;
/// A place of the index that was never used: here a search ends.
const EMPTY: u32 = u32::MAX;
/// A place of the index whose entry is gone: a search goes on.
const DELETED: u32 = u32::MAX - 1;
/// How far the hash is shifted per probe.
const PERTURB_SHIFT: u32 = 5;
/// The hash of tombstones; no key has it.
const NO_HASH: i64 = -1;

/// A key with its hash and its value.
#[derive(Clone)]
pub struct Entry {
    pub hash: i64,
    /// Unbound in a tombstone.
    pub key: Value,
    pub value: Value,
}

/// The table.
#[derive(Clone, Default)]
pub struct HashTable {
    entries: Vec<Entry>,
    /// Entry numbers by hash; empty while the table is scanned. Its length is a power of two.
    index: Box<[u32]>,
    /// How many entries are no tombstones.
    live: usize,
    /// No entry before this one is alive, which makes taking the oldest entry again and again cheap.
    first: usize,
    /// How many entries can be appended before the index must be rebuilt.
    room: usize,
    /// Changes whenever entries get other numbers.
    generation: u32,
}

/// What a search without a script's code can say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Found(usize),
    Absent,
    /// Some key with the same hash can be compared only by its own `__eq__`.
    Undecided,
}

/// A search for entries with a hash: the state between two probes.
struct Search {
    hash: i64,
    place: usize,
    perturb: u64,
}

impl Search {
    fn new(hash: i64, table: &HashTable) -> Search {
        let place = if table.index.is_empty() { table.first } else { hash as usize };
        Search { hash, place, perturb: hash as u64 }
    }

    /// The number of the next entry with the hash.
    #[inline]
    fn next(&mut self, table: &HashTable) -> Option<usize> {
        if table.index.is_empty() {
            while let Some(entry) = table.entries.get(self.place) {
                self.place += 1;
                if entry.hash == self.hash {
                    return Some(self.place - 1);
                }
            }
            return None;
        }
        loop {
            let number = self.probe(table);
            if number == EMPTY {
                return None;
            }
            if table.entries.get(number as usize).is_some_and(|entry| entry.hash == self.hash) {
                return Some(number as usize);
            }
        }
    }

    /// What stands in the index at the next place of the sequence.
    #[inline]
    fn probe(&mut self, table: &HashTable) -> u32 {
        let found = table.index.get(self.place & (table.index.len() - 1)).copied().unwrap_or(EMPTY);
        self.perturb >>= PERTURB_SHIFT;
        self.place = self.place.wrapping_mul(5).wrapping_add(self.perturb as usize).wrapping_add(1);
        found
    }
}

/// Are two keys with the same hash equal? `None` when only `operators::equal` can say.
#[inline]
pub fn quick_equal(stored: &Value, key: &Value) -> Option<bool> {
    if stored.same(key) {
        return Some(true);
    }
    match (stored.kind(), key.kind()) {
        (Kind::Str, Kind::Str) => Some(text(stored) == text(key)),
        (Kind::Int, Kind::Int) => Some(false),
        (Kind::Str, other) | (other, Kind::Str) if !other.is_reference() => Some(false),
        _ => None,
    }
}

fn text(value: &Value) -> Option<&str> {
    value.exact::<Str>().map(Str::as_str)
}

impl HashTable {
    /// A table that can take `count` entries without being rebuilt.
    pub fn with_capacity(count: usize) -> HashTable {
        let mut table = HashTable { entries: Vec::with_capacity(count), ..HashTable::default() };
        if count > SCANNED {
            table.rebuild(count);
        }
        table
    }

    /// How many keys there are.
    #[inline]
    pub fn len(&self) -> usize {
        self.live
    }

    /// Is there no key?
    pub fn is_empty(&self) -> bool {
        self.live == 0
    }

    /// All entries with the tombstones.
    #[inline]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entries, for the machine's loop, which changes values through their address.
    #[inline(always)]
    pub(crate) fn entries_address(&mut self) -> *mut Entry {
        self.entries.as_mut_ptr()
    }

    /// The entry of this number, if it is alive.
    #[inline]
    pub fn entry(&self, number: usize) -> Option<&Entry> {
        self.entries.get(number).filter(|entry| !entry.key.is_unbound())
    }

    /// The first living entry from number `from` on, and its number.
    #[inline]
    pub fn entry_from(&self, from: usize) -> Option<(usize, &Entry)> {
        let start = from.max(self.first);
        let rest = self.entries.get(start..)?;
        let skipped = rest.iter().position(|entry| !entry.key.is_unbound())?;
        rest.get(skipped).map(|entry| (start + skipped, entry))
    }

    /// The last living entry before number `before`, and its number.
    pub fn entry_before(&self, before: usize) -> Option<(usize, &Entry)> {
        let head = self.entries.get(..before.min(self.entries.len()))?;
        let number = head.iter().rposition(|entry| !entry.key.is_unbound())?;
        head.get(number).map(|entry| (number, entry))
    }

    /// Searches without running a script's code.
    #[inline]
    pub fn find_quick(&self, key: &Value, hash: i64) -> Outcome {
        let mut search = Search::new(hash, self);
        while let Some(number) = search.next(self) {
            match self.entries.get(number).map(|entry| quick_equal(&entry.key, key)) {
                Some(Some(true)) => return Outcome::Found(number),
                Some(Some(false)) => {}
                Some(None) | None => return Outcome::Undecided,
            }
        }
        Outcome::Absent
    }

    /// The number of the entry whose key is exactly this string; keys of other classes that might equal it are not asked.
    #[inline]
    pub fn find_str(&self, name: &Ref<Str>, hash: i64) -> Option<usize> {
        self.find_by(hash, |key| key.same(name.value()) || text(key) == Some(name.as_str()))
    }

    /// As [`HashTable::find_str`] for a text that is no object.
    pub fn find_text(&self, name: &str, hash: i64) -> Option<usize> {
        self.find_by(hash, |key| text(key) == Some(name))
    }

    #[inline]
    fn find_by(&self, hash: i64, is_wanted: impl Fn(&Value) -> bool) -> Option<usize> {
        let mut search = Search::new(hash, self);
        loop {
            let number = search.next(self)?;
            if self.entries.get(number).is_some_and(|entry| is_wanted(&entry.key)) {
                return Some(number);
            }
        }
    }

    /// Appends an entry whose key is not in the table.
    pub fn push(&mut self, hash: i64, key: Value, value: Value) {
        let is_full = if self.index.is_empty() { self.entries.len() >= SCANNED } else { self.room == 0 };
        if is_full {
            self.make_room();
        }
        if !self.index.is_empty() {
            self.index_entry(hash, self.entries.len());
            self.room = self.room.saturating_sub(1);
        }
        self.entries.push(Entry { hash, key, value });
        self.live += 1;
    }

    /// Replaces the value of a living entry and returns the old one.
    #[inline]
    pub fn replace(&mut self, number: usize, value: Value) -> Option<Value> {
        self.entries.get_mut(number).map(|entry| std::mem::replace(&mut entry.value, value))
    }

    /// Removes a living entry and returns it.
    pub fn remove(&mut self, number: usize) -> Option<Entry> {
        let hash = self.entry(number)?.hash;
        if !self.index.is_empty() {
            self.forget_place(hash, number);
        }
        let tombstone = Entry { hash: NO_HASH, key: Value::UNBOUND, value: Value::UNBOUND };
        let removed = std::mem::replace(self.entries.get_mut(number)?, tombstone);
        self.live -= 1;
        while self.entries.last().is_some_and(|entry| entry.key.is_unbound()) {
            self.entries.pop();
        }
        while self.entries.get(self.first).is_some_and(|entry| entry.key.is_unbound()) {
            self.first += 1;
        }
        self.first = self.first.min(self.entries.len());
        Some(removed)
    }

    /// The entries without tombstones, as a table of their own.
    pub fn compact_copy(&self) -> HashTable {
        if self.live == self.entries.len() {
            return self.clone();
        }
        let mut copy = HashTable { live: self.live, ..HashTable::default() };
        copy.entries = self.entries.iter().filter(|entry| !entry.key.is_unbound()).cloned().collect();
        if copy.live > SCANNED {
            copy.rebuild(copy.live);
        }
        copy
    }

    /// Takes everything out; the caller drops it when the table is no longer borrowed.
    pub fn take(&mut self) -> HashTable {
        self.assign(HashTable::default())
    }

    /// Becomes `other` and returns what it was.
    pub fn assign(&mut self, other: HashTable) -> HashTable {
        let generation = self.generation.wrapping_add(1);
        std::mem::replace(self, HashTable { generation, ..other })
    }

    /// How many bytes the entries and the index take.
    pub fn memory(&self) -> usize {
        self.entries.capacity() * size_of::<Entry>() + self.index.len() * size_of::<u32>()
    }

    /// Drops the tombstones and, when the living entries need it, makes an index or a larger one.
    fn make_room(&mut self) {
        if self.live < SCANNED {
            self.index = Box::default();
            self.drop_tombstones();
            return;
        }
        // Room for twice the entries: growth costs a constant per insertion.
        self.rebuild(self.live.saturating_mul(2));
    }

    /// Drops the tombstones and makes an index with room for `count` entries in all.
    fn rebuild(&mut self, count: usize) {
        self.drop_tombstones();
        // At most two thirds of the places are used.
        let places = (count + count / 2 + 1).next_power_of_two().max(SMALLEST_INDEX);
        self.index = vec![EMPTY; places].into_boxed_slice();
        let usable = places / 3 * 2;
        self.room = usable.saturating_sub(self.entries.len());
        self.entries.reserve_exact(self.room);
        for number in 0..self.entries.len() {
            let hash = self.entries.get(number).map_or(NO_HASH, |entry| entry.hash);
            self.index_entry(hash, number);
        }
    }

    fn drop_tombstones(&mut self) {
        if self.live < self.entries.len() {
            self.entries.retain(|entry| !entry.key.is_unbound());
        }
        self.first = 0;
        self.generation = self.generation.wrapping_add(1);
    }

    /// Notes an entry's number at the first free place for its hash.
    fn index_entry(&mut self, hash: i64, number: usize) {
        let mut search = Search::new(hash, self);
        loop {
            let place = search.place & (self.index.len() - 1);
            if search.probe(self) >= DELETED {
                if let Some(free) = self.index.get_mut(place) {
                    *free = u32::try_from(number).unwrap_or(DELETED);
                }
                return;
            }
        }
    }

    /// Marks the place of the index that holds an entry's number as deleted.
    fn forget_place(&mut self, hash: i64, number: usize) {
        let mut search = Search::new(hash, self);
        loop {
            let place = search.place & (self.index.len() - 1);
            let found = search.probe(self);
            if found as usize == number {
                if let Some(deleted) = self.index.get_mut(place) {
                    *deleted = DELETED;
                }
                return;
            }
            if found == EMPTY {
                return;
            }
        }
    }
}

/// Searches for any key, asking the keys' `__eq__` where nothing else decides. When that rebuilds the table or replaces the entry in
/// question, the search starts again, as in CPython.
pub fn find(
    interp: &mut Interp,
    guarded: &Guarded<HashTable>,
    key: &Value,
    hash: i64,
) -> Result<Option<usize>> {
    match interp.read(guarded).find_quick(key, hash) {
        Outcome::Found(number) => Ok(Some(number)),
        Outcome::Absent => Ok(None),
        Outcome::Undecided => find_asking(interp, guarded, key, hash),
    }
}

#[inline(never)]
fn find_asking(
    interp: &mut Interp,
    guarded: &Guarded<HashTable>,
    key: &Value,
    hash: i64,
) -> Result<Option<usize>> {
    'search: loop {
        let mut search = Search::new(hash, interp.read(guarded));
        loop {
            let table = interp.read(guarded);
            let Some(number) = search.next(table) else { return Ok(None) };
            let Some(stored) = table.entry(number).map(|entry| entry.key.clone()) else { continue };
            let generation = table.generation;
            let is_equal = match quick_equal(&stored, key) {
                Some(is_equal) => is_equal,
                None => operators::equal(interp, &stored, key)?,
            };
            let table = interp.read(guarded);
            if table.generation != generation
                || !table.entry(number).is_some_and(|entry| entry.key.same(&stored))
            {
                continue 'search;
            }
            if is_equal {
                return Ok(Some(number));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(numbers: impl Iterator<Item = i64>) -> HashTable {
        let mut table = HashTable::default();
        numbers.for_each(|number| table.push(number, Value::int(number), Value::int(-number)));
        table
    }

    fn keys(table: &HashTable) -> Vec<i64> {
        table.entries().iter().filter_map(|entry| entry.key.as_int()).collect()
    }

    #[test]
    fn finds_every_key_in_tables_of_any_size() {
        for size in [0, 1, 8, 9, 21, 22, 1000] {
            let table = filled((0..size).map(|number| number * 64));
            for number in 0..size {
                assert_eq!(
                    table.find_quick(&Value::int(number * 64), number * 64),
                    Outcome::Found(number as usize)
                );
            }
            assert_eq!(table.find_quick(&Value::int(1), 1), Outcome::Absent);
        }
    }

    #[test]
    fn keeps_the_order_over_deletions_and_growth() {
        let mut table = filled(0..20);
        for number in (0..20).step_by(2) {
            assert!(table.remove(number).is_some());
        }
        (20..60).for_each(|number| table.push(number, Value::int(number), Value::NONE));
        let expected: Vec<i64> = (0..20).filter(|number| number % 2 == 1).chain(20..60).collect();
        assert_eq!(keys(&table), expected);
        assert_eq!(table.len(), expected.len());
    }

    #[test]
    fn searches_end_after_endless_pushing_and_popping() {
        let mut table = filled(0..9);
        for number in 100..10_000 {
            table.push(number, Value::int(number), Value::NONE);
            let Outcome::Found(at) = table.find_quick(&Value::int(number), number) else {
                panic!("lost {number}")
            };
            table.remove(at);
            assert_eq!(table.find_quick(&Value::int(number), number), Outcome::Absent);
        }
        assert_eq!(table.len(), 9);
    }

    #[test]
    fn works_as_a_queue() {
        let mut table = filled(0..9);
        for number in 9..5000 {
            table.push(number, Value::int(number), Value::NONE);
            let oldest = table.entry_from(0).map(|(at, _)| at);
            assert_eq!(
                oldest.and_then(|at| table.remove(at)).and_then(|entry| entry.key.as_int()),
                Some(number - 9)
            );
        }
    }
}
