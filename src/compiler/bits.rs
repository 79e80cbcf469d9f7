//! A set of frame slots, for the question which locals are surely bound. Slots beyond the verifier's limit are never
//! members, so that a set stays small however many locals a function has. Used by the emitter.

use crate::bytecode::verifier::TRACKED_LOCALS;

/// A set of small numbers; the first 64 live in the value itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SlotSet {
    first: u64,
    more: Vec<u64>,
}

impl SlotSet {
    pub fn insert(&mut self, slot: u32) {
        if slot < 64 {
            self.first |= 1 << slot;
        } else if slot < TRACKED_LOCALS {
            let word = slot as usize / 64 - 1;
            if self.more.len() <= word {
                self.more.resize(word + 1, 0);
            }
            if let Some(bits) = self.more.get_mut(word) {
                *bits |= 1 << (slot % 64);
            }
        }
    }

    pub fn remove(&mut self, slot: u32) {
        if slot < 64 {
            self.first &= !(1 << slot);
        } else if let Some(bits) = self.more.get_mut(slot as usize / 64 - 1) {
            *bits &= !(1 << (slot % 64));
        }
    }

    pub fn contains(&self, slot: u32) -> bool {
        match slot {
            0..64 => self.first >> slot & 1 != 0,
            _ => self.more.get(slot as usize / 64 - 1).is_some_and(|bits| bits >> (slot % 64) & 1 != 0),
        }
    }

    /// Keeps what is in both sets.
    pub fn intersect(&mut self, other: &SlotSet) {
        self.first &= other.first;
        self.more.truncate(other.more.len());
        for (mine, theirs) in self.more.iter_mut().zip(&other.more) {
            *mine &= theirs;
        }
    }

    /// Drops what is in `other`.
    pub fn subtract(&mut self, other: &SlotSet) {
        self.first &= !other.first;
        for (mine, theirs) in self.more.iter_mut().zip(&other.more) {
            *mine &= !theirs;
        }
    }
}
