//! Where a search has failed: choices at positions, under exact keys, in pages of bits made when first needed.

use std::collections::HashMap;

const BITS: u64 = 64 * 64;
/// More pages than this (half a gigabyte) are not made; then failures are forgotten and only time is lost.
const MOST_PAGES: usize = 1 << 20;

/// A set of keys.
#[derive(Default)]
pub struct Memo {
    pages: HashMap<u64, Box<[u64; 64]>>,
}

impl Memo {
    /// Has the key been noted?
    pub fn contains(&self, key: u64) -> bool {
        self.pages.get(&(key / BITS)).is_some_and(|page| {
            let (word, bit) = place(key);
            page[word] & bit != 0
        })
    }

    /// Notes a key.
    pub fn insert(&mut self, key: u64) {
        if self.pages.len() >= MOST_PAGES && !self.pages.contains_key(&(key / BITS)) {
            return;
        }
        let page = self.pages.entry(key / BITS).or_insert_with(|| Box::new([0; 64]));
        let (word, bit) = place(key);
        page[word] |= bit;
    }

    /// Forgets everything.
    pub fn clear(&mut self) {
        self.pages.clear();
    }
}

fn place(key: u64) -> (usize, u64) {
    let inside = key % BITS;
    ((inside / 64) as usize, 1 << (inside % 64))
}
