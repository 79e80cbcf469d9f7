//! Dicts: the object and what the rest of the runtime does with it. Keys are unique by hash and equality, and the order is that of
//! insertion. The table itself is [`HashTable`]; the class and its methods are in the sibling files.
//!
//! `keys_version` lets the machine remember where a key lies: it is zero unless somebody asked for a number, and becomes zero with
//! every change of the set of keys or of the entries' places, but not when a value is replaced.

mod class;
mod merge;
mod methods;

pub use class::CLASS;

use crate::object::{Guarded, Kind, Payload, Ref, Str, Value};
use crate::runtime::hash::{self, Container};
use crate::runtime::hash_table::{self, Entry, HashTable, Outcome};
use crate::runtime::interp::{Interp, Result};
use std::cell::Cell;

/// The payload of a dict.
#[derive(Default)]
pub struct Dict {
    table: Guarded<HashTable>,
    keys_version: Cell<u32>,
}

impl Payload for Dict {
    const KIND: Kind = Kind::Dict;
    const TRACKED: bool = true;

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        for entry in self.table.peek().entries() {
            visit(&entry.key);
            visit(&entry.value);
        }
    }

    fn clear(&mut self) {
        self.keys_version.set(0);
        drop(self.table.get_exclusive().take());
    }
}

thread_local! {
    static NEXT_KEYS_VERSION: Cell<u32> = const { Cell::new(1) };
}

/// Looking up and changing without a script's code: keys that are strings.
impl Dict {
    /// An empty dict.
    pub fn new() -> Ref<Dict> {
        Ref::new(Dict::default())
    }

    /// An empty dict that can take `count` keys without growing.
    pub fn with_capacity(count: usize) -> Ref<Dict> {
        Dict::from_table(HashTable::with_capacity(count))
    }

    fn from_table(table: HashTable) -> Ref<Dict> {
        Ref::new(Dict { table: Guarded::new(table), keys_version: Cell::new(0) })
    }

    /// How many keys there are.
    #[inline]
    pub fn len(&self, interp: &Interp) -> usize {
        interp.read(&self.table).len()
    }

    /// Is there no key?
    pub fn is_empty(&self, interp: &Interp) -> bool {
        self.len(interp) == 0
    }

    /// The value of the key that is exactly this string.
    #[inline]
    pub fn get_str(&self, interp: &Interp, name: &Ref<Str>) -> Option<Value> {
        let number = self.index_of_str(interp, name)?;
        interp.read(&self.table).entry(number).map(|entry| entry.value.clone())
    }

    /// The value of the string key with this text.
    pub fn get_text(&self, interp: &Interp, text: &str) -> Option<Value> {
        let hash = hash::hash_text(interp, text);
        let table = interp.read(&self.table);
        table.entry(table.find_text(text, hash)?).map(|entry| entry.value.clone())
    }

    /// Sets the value of a string key and returns the old one.
    pub fn set_str(&self, interp: &mut Interp, name: &Ref<Str>, value: Value) -> Option<Value> {
        let hash = hash::of_string(interp, name);
        match interp.read(&self.table).find_str(name, hash) {
            Some(number) => interp.write(&self.table).replace(number, value),
            None => {
                self.push(interp, hash, name.to_value(), value);
                None
            }
        }
    }

    /// Removes a string key and returns its value.
    pub fn remove_str(&self, interp: &mut Interp, name: &Ref<Str>) -> Option<Value> {
        let number = self.index_of_str(interp, name)?;
        self.remove_at(interp, number).map(|entry| entry.value)
    }

    /// The number of a string key's entry; it stays the same as long as `keys_version` does.
    #[inline]
    pub fn index_of_str(&self, interp: &Interp, name: &Ref<Str>) -> Option<usize> {
        let hash = hash::of_string(interp, name);
        interp.read(&self.table).find_str(name, hash)
    }

    /// The value of a key whose hash and comparison need no script's code: `Some(None)` when it is absent, `None` when
    /// [`Dict::get`] must be asked.
    #[inline]
    pub fn get_fast(&self, interp: &Interp, key: &Value) -> Option<Option<Value>> {
        let hash = hash::quick(interp, key)?;
        let table = interp.read(&self.table);
        match table.find_quick(key, hash) {
            Outcome::Found(number) => Some(table.entry(number).map(|entry| entry.value.clone())),
            Outcome::Absent => Some(None),
            Outcome::Undecided => None,
        }
    }

    /// Sets the value of a key as [`Dict::get_fast`] finds it and returns the old one; `None` when [`Dict::insert`] must be asked.
    #[inline]
    pub fn insert_fast(&self, interp: &mut Interp, key: &Value, value: &Value) -> Option<Option<Value>> {
        let hash = hash::quick(interp, key)?;
        match interp.read(&self.table).find_quick(key, hash) {
            Outcome::Found(number) => Some(interp.write(&self.table).replace(number, value.clone())),
            Outcome::Absent => {
                self.push(interp, hash, key.clone(), value.clone());
                Some(None)
            }
            Outcome::Undecided => None,
        }
    }

    /// Adds one to a key's small integer, which starts at zero. `false`: nothing was done, because the key or the value needs more.
    #[inline]
    pub fn increment_fast(&self, interp: &mut Interp, key: &Value) -> bool {
        let Some(hash) = hash::quick(interp, key) else { return false };
        let table = interp.read(&self.table);
        match table.find_quick(key, hash) {
            Outcome::Found(number) => {
                let before = table.entry(number).and_then(|entry| entry.value.as_int());
                let Some(after) = before.and_then(|before| before.checked_add(1)) else { return false };
                interp.write(&self.table).replace(number, Value::int(after));
                true
            }
            Outcome::Absent => {
                self.push(interp, hash, key.clone(), Value::int(1));
                true
            }
            Outcome::Undecided => false,
        }
    }

    fn push(&self, interp: &mut Interp, hash: i64, key: Value, value: Value) {
        self.keys_version.set(0);
        interp.write(&self.table).push(hash, key, value);
    }

    fn remove_at(&self, interp: &mut Interp, number: usize) -> Option<Entry> {
        self.keys_version.set(0);
        interp.write(&self.table).remove(number)
    }
}

/// Looking up and changing with any key: `__hash__` and `__eq__` may run. A key that cannot be hashed is TypeError.
impl Dict {
    /// The value of a key.
    #[inline]
    pub fn get(&self, interp: &mut Interp, key: &Value) -> Result<Option<Value>> {
        let hash = hash::element_hash(interp, key, Container::Dict)?;
        self.get_hashed(interp, key, hash)
    }

    /// Sets a key's value and returns the old one. A key that is there already stays the object it was.
    #[inline]
    pub fn insert(&self, interp: &mut Interp, key: &Value, value: &Value) -> Result<Option<Value>> {
        let hash = hash::element_hash(interp, key, Container::Dict)?;
        self.insert_hashed(interp, hash, key, value)
    }

    /// As [`Dict::insert`] for a key whose hash is known.
    pub fn insert_hashed(
        &self,
        interp: &mut Interp,
        hash: i64,
        key: &Value,
        value: &Value,
    ) -> Result<Option<Value>> {
        match hash_table::find(interp, &self.table, key, hash)? {
            Some(number) => Ok(interp.write(&self.table).replace(number, value.clone())),
            None => {
                self.push(interp, hash, key.clone(), value.clone());
                Ok(None)
            }
        }
    }

    /// Removes a key and returns its value.
    pub fn remove(&self, interp: &mut Interp, key: &Value) -> Result<Option<Value>> {
        let number = self.find(interp, key)?;
        Ok(number.and_then(|number| self.remove_at(interp, number)).map(|entry| entry.value))
    }

    /// Is the key there?
    pub fn contains(&self, interp: &mut Interp, key: &Value) -> Result<bool> {
        Ok(self.find(interp, key)?.is_some())
    }

    /// The value of a key whose hash is known.
    pub fn get_hashed(&self, interp: &mut Interp, key: &Value, hash: i64) -> Result<Option<Value>> {
        let number = hash_table::find(interp, &self.table, key, hash)?;
        Ok(number.and_then(|number| interp.read(&self.table).entry(number).map(|entry| entry.value.clone())))
    }

    /// Removes a key whose hash is known and says whether it was there.
    pub fn remove_hashed(&self, interp: &mut Interp, key: &Value, hash: i64) -> Result<bool> {
        let number = hash_table::find(interp, &self.table, key, hash)?;
        Ok(number.and_then(|number| self.remove_at(interp, number)).is_some())
    }

    /// Is a key there whose hash is known?
    pub fn contains_hashed(&self, interp: &mut Interp, key: &Value, hash: i64) -> Result<bool> {
        Ok(hash_table::find(interp, &self.table, key, hash)?.is_some())
    }

    fn find(&self, interp: &mut Interp, key: &Value) -> Result<Option<usize>> {
        let hash = hash::element_hash(interp, key, Container::Dict)?;
        hash_table::find(interp, &self.table, key, hash)
    }

    /// Adds the pairs of a mapping or of an iterable of pairs, as `dict.update` does.
    ///
    /// # Errors
    /// TypeError or ValueError for what holds no pairs, and whatever the iteration or the keys' methods raise.
    pub fn update_from(&self, interp: &mut Interp, other: &Value) -> Result<()> {
        merge::update(interp, self, other)
    }
}

/// Walking through the entries, and whole dicts.
impl Dict {
    /// The table, for code that reads entries without taking copies.
    #[inline]
    pub(crate) fn table<'a>(&'a self, interp: &'a Interp) -> &'a HashTable {
        interp.read(&self.table)
    }

    /// The entry at or after `position`, which moves behind it. Entries that come or go meanwhile are no danger.
    #[inline]
    pub fn entry_after(&self, interp: &Interp, position: &mut usize) -> Option<(Value, Value)> {
        let (number, entry) = interp.read(&self.table).entry_from(*position)?;
        *position = number + 1;
        Some((entry.key.clone(), entry.value.clone()))
    }

    /// As [`Dict::entry_after`], with the hash.
    pub fn hashed_after(&self, interp: &Interp, position: &mut usize) -> Option<Entry> {
        let (number, entry) = interp.read(&self.table).entry_from(*position)?;
        *position = number + 1;
        Some(entry.clone())
    }

    /// All keys and values in order.
    pub fn entries(&self, interp: &Interp) -> Vec<(Value, Value)> {
        let living = interp.read(&self.table).entries().iter().filter(|entry| !entry.key.is_unbound());
        living.map(|entry| (entry.key.clone(), entry.value.clone())).collect()
    }

    /// All keys in order.
    pub fn keys(&self, interp: &Interp) -> Vec<Value> {
        let living = interp.read(&self.table).entries().iter().filter(|entry| !entry.key.is_unbound());
        living.map(|entry| entry.key.clone()).collect()
    }

    /// All values in order.
    pub fn values(&self, interp: &Interp) -> Vec<Value> {
        let living = interp.read(&self.table).entries().iter().filter(|entry| !entry.key.is_unbound());
        living.map(|entry| entry.value.clone()).collect()
    }

    /// Removes all keys.
    pub fn clear(&self, interp: &mut Interp) {
        self.keys_version.set(0);
        drop(interp.write(&self.table).take());
    }

    /// A dict with the same keys and values.
    pub fn copy(&self, interp: &Interp) -> Ref<Dict> {
        Dict::from_table(interp.read(&self.table).compact_copy())
    }

    /// Gives this dict, which is empty, what `other` holds.
    fn become_copy_of(&self, interp: &mut Interp, other: &Dict) {
        let copy = interp.read(&other.table).compact_copy();
        self.keys_version.set(0);
        drop(interp.write(&self.table).assign(copy));
    }

    /// Removes the newest key and returns it with its value.
    pub fn pop_last(&self, interp: &mut Interp) -> Option<(Value, Value)> {
        let number = interp.read(&self.table).entry_before(usize::MAX)?.0;
        self.remove_at(interp, number).map(|entry| (entry.key, entry.value))
    }
}

/// What the machine's caches use.
impl Dict {
    /// The number of the present set of keys, 0 when none was assigned.
    #[inline(always)]
    pub fn keys_version(&self, _interp: &Interp) -> u32 {
        self.keys_version.get()
    }

    /// Gives the present set of keys a number no other has; 0, which no cache may keep, when all numbers are used up.
    pub fn assign_keys_version(&self, _interp: &mut Interp) -> u32 {
        if self.keys_version.get() == 0 {
            let version = NEXT_KEYS_VERSION.get();
            NEXT_KEYS_VERSION.set(if version == 0 { 0 } else { version.wrapping_add(1) });
            self.keys_version.set(version);
        }
        self.keys_version.get()
    }

    /// Where the number is kept, for the machine's loop.
    #[inline(always)]
    pub(crate) fn keys_version_cell(&self) -> &Cell<u32> {
        &self.keys_version
    }

    /// The address of the value of entry `index`, which [`Dict::index_of_str`] gave under the present `keys_version`. It is good
    /// until the next change of the dict's keys.
    #[inline(always)]
    pub(crate) fn value_pointer(&self, index: usize) -> *mut Value {
        let entries = self.table.address_in(HashTable::entries_address);
        entries.wrapping_add(index).wrapping_byte_add(std::mem::offset_of!(Entry, value)).cast()
    }
}
