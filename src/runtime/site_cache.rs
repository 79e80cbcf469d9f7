//! What attribute instructions found, for all of them together: the second place to look at when an instruction's own cache, which holds
//! one shape, meets another. Entries hold no counts; the shape's id is the guard, as in the inline caches.

use crate::object::{Header, Ref, Str, Word};

/// What an instruction does with the attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub(crate) enum Access {
    Load,
    Method,
    Store,
}

#[derive(Clone, Copy)]
struct Entry {
    /// A shape's id; 0 in empty entries.
    shape: u32,
    access: Access,
    /// The interned name; such strings are never freed.
    name: *const Header,
    slot: u32,
    word: Word,
}

const SIZE: usize = 2048;

/// The table. A newer entry takes the place of an older one with the same hash.
pub(crate) struct SiteCache {
    entries: Box<[Entry]>,
}

impl Default for SiteCache {
    fn default() -> SiteCache {
        let empty =
            Entry { shape: 0, access: Access::Load, name: std::ptr::null(), slot: 0, word: Word::UNBOUND };
        SiteCache { entries: vec![empty; SIZE].into_boxed_slice() }
    }
}

impl SiteCache {
    fn place(access: Access, shape: u32, name: *const Header) -> usize {
        ((shape as usize).wrapping_mul(0x9e37) ^ (name as usize >> 5) ^ ((access as usize) << 7)) % SIZE
    }

    /// The slot and word kept for a shape and name.
    #[inline]
    pub fn find(&self, access: Access, shape: u32, name: &Ref<Str>) -> Option<(u32, Word)> {
        let name = name.value().pointer().cast_const();
        let entry = self.entries.get(Self::place(access, shape, name))?;
        (entry.shape == shape && entry.name == name && entry.access == access)
            .then_some((entry.slot, entry.word))
    }

    /// Keeps a slot and word for a shape and name.
    pub fn put(&mut self, access: Access, shape: u32, name: &Ref<Str>, (slot, word): (u32, Word)) {
        let name = name.value().pointer().cast_const();
        if let Some(entry) = self.entries.get_mut(Self::place(access, shape, name)) {
            *entry = Entry { shape, access, name, slot, word };
        }
    }
}
