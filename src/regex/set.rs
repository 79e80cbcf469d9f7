//! Sets of characters, ready for matching: a table for the first 256 characters, the members for the others.

use super::characters::{Alphabet, is_in, lower, same_but_for_case};
use super::tree::{Category, SetItem};

/// A set of characters.
pub struct CharacterSet {
    /// For every character below 256: is it a member?
    pub table: [bool; 256],
    items: Vec<SetItem>,
    negated: bool,
    alphabet: Alphabet,
    ignore_case: bool,
    /// Can a character from 256 on change the answer? Else it is `negated`.
    has_wide: bool,
}

impl CharacterSet {
    /// A set of `items`, or of all other characters.
    pub fn new(items: Vec<SetItem>, negated: bool, alphabet: Alphabet, ignore_case: bool) -> CharacterSet {
        let has_wide = items.iter().any(|item| match item {
            SetItem::Range(_, high) => *high >= 128,
            SetItem::Category { negated, .. } => *negated || alphabet == Alphabet::Unicode,
        });
        let has_wide = has_wide || (ignore_case && alphabet == Alphabet::Unicode);
        let mut set = CharacterSet { table: [false; 256], items, negated, alphabet, ignore_case, has_wide };
        for code in 0..256_u32 {
            let answer = set.decide(code);
            if let Some(slot) = set.table.get_mut(code as usize) {
                *slot = answer;
            }
        }
        set
    }

    /// Is the character a member?
    #[inline]
    pub fn contains(&self, code: u32) -> bool {
        match self.table.get(code as usize) {
            Some(&answer) => answer,
            None if self.has_wide => self.decide(code),
            None => self.negated,
        }
    }

    /// Can a character outside ASCII be a member?
    pub fn may_contain_non_ascii(&self) -> bool {
        self.negated || self.has_wide || self.table.iter().skip(128).any(|&member| member)
    }

    fn decide(&self, code: u32) -> bool {
        let found = if self.ignore_case { self.has_ignoring_case(code) } else { self.has(code) };
        found != self.negated
    }

    fn has(&self, code: u32) -> bool {
        self.items.iter().any(|item| match *item {
            SetItem::Range(low, high) => (low..=high).contains(&code),
            SetItem::Category { category, negated } => self.is_in(category, code) != negated,
        })
    }

    fn has_ignoring_case(&self, code: u32) -> bool {
        let small = lower(code, self.alphabet);
        let twins = same_but_for_case(code, self.alphabet);
        self.items.iter().any(|item| match *item {
            SetItem::Range(low, high) => twins.iter().any(|twin| (low..=high).contains(twin)),
            SetItem::Category { category, negated } => self.is_in(category, small) != negated,
        })
    }

    fn is_in(&self, category: Category, code: u32) -> bool {
        is_in(category, code, self.alphabet)
    }
}
