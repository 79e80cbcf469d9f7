//! What stands in front of every object: the count, the kind and one word of the type's choice.

use super::Kind;
use std::cell::Cell;

/// The first 16 bytes of every object.
#[repr(C)]
pub struct Header {
    /// How many owners there are. Not atomic: objects never leave their thread.
    pub(crate) count: Cell<u32>,
    pub(crate) kind: Kind,
    /// [`Header::HAS_WEAK`] and its sisters.
    pub(crate) flags: Cell<u8>,
    /// Scratch of the collector.
    pub(crate) mark: Cell<u8>,
    _padding: u8,
    /// How many values follow the payload, for the kinds that have such a tail (tuples, instances).
    pub(crate) word: Cell<usize>,
}

impl Header {
    /// The object is the target of weak references, listed in the side table.
    pub const HAS_WEAK: u8 = 1;
    /// The object's class has `__del__`, or the object is a suspended generator: a finalizer must run before it is freed.
    pub const HAS_FINALIZER: u8 = 2;
    /// The finalizer has run or is waiting to run; it runs once (PEP 442).
    pub const FINALIZED: u8 = 4;
    /// The string is in the table of interned strings.
    pub const INTERNED: u8 = 8;
    /// The memory came from the system and not from a size class.
    pub const LARGE: u8 = 16;
    /// The collector may find the object through its page.
    pub const TRACKED: u8 = 32;

    pub(crate) fn new(kind: Kind, word: usize, flags: u8) -> Self {
        Header {
            count: Cell::new(1),
            kind,
            flags: Cell::new(flags),
            mark: Cell::new(0),
            _padding: 0,
            word: Cell::new(word),
        }
    }

    /// The kind of the object.
    #[inline(always)]
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// How many owners the object has.
    #[inline(always)]
    pub fn count(&self) -> u32 {
        self.count.get()
    }

    /// Is `flag` set?
    #[inline(always)]
    pub fn has(&self, flag: u8) -> bool {
        self.flags.get() & flag != 0
    }

    /// Sets `flag`.
    pub fn set(&self, flag: u8) {
        self.flags.set(self.flags.get() | flag);
    }

    /// Clears `flag`.
    pub fn unset(&self, flag: u8) {
        self.flags.set(self.flags.get() & !flag);
    }
}

/// An object: header and payload in one block.
#[repr(C)]
pub struct Object<T> {
    pub(crate) header: Header,
    pub(crate) payload: T,
}

impl<T> Object<T> {
    /// The object's header.
    #[inline(always)]
    pub fn header(&self) -> &Header {
        &self.header
    }
}

impl<T> std::ops::Deref for Object<T> {
    type Target = T;

    #[inline(always)]
    fn deref(&self) -> &T {
        &self.payload
    }
}

const _: () = assert!(size_of::<Header>() == 16);
