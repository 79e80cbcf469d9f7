//! The value: two words, a tag that holds the kind and a payload word. Immediates live in the payload word, all else is a
//! pointer to a counted object. Values always move as two whole words: with byte-sized tags the machine loses a factor
//! of three (see the micro-benchmark in `benches/`).

use super::{Header, Kind, Object, Payload, Ref, release};
use std::num::NonZeroU64;

/// A value a script can hold. It owns one count of the object it points to, if any.
#[repr(C)]
pub struct Value {
    tag: NonZeroU64,
    bits: u64,
}

/// The same two words without ownership: what the operand stack and the locals of the machine hold.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Word {
    pub(crate) tag: u64,
    pub(crate) bits: u64,
}

const _: () =
    assert!(size_of::<Value>() == 16 && size_of::<Option<Value>>() == 16 && size_of::<Word>() == 16);

const fn tag(kind: Kind) -> NonZeroU64 {
    match NonZeroU64::new(kind as u64) {
        Some(tag) => tag,
        None => NonZeroU64::MIN,
    }
}

impl Value {
    pub const UNBOUND: Value = Value { tag: tag(Kind::Unbound), bits: 0 };
    pub const NONE: Value = Value { tag: tag(Kind::None), bits: 0 };
    pub const TRUE: Value = Value { tag: tag(Kind::Bool), bits: 1 };
    pub const FALSE: Value = Value { tag: tag(Kind::Bool), bits: 0 };
    pub const NOT_IMPLEMENTED: Value = Value { tag: tag(Kind::NotImplemented), bits: 0 };
    pub const ELLIPSIS: Value = Value { tag: tag(Kind::Ellipsis), bits: 0 };

    /// An int that fits 64 bits.
    #[inline(always)]
    pub const fn int(number: i64) -> Value {
        Value { tag: tag(Kind::Int), bits: number as u64 }
    }

    /// A float.
    #[inline(always)]
    pub const fn float(number: f64) -> Value {
        Value { tag: tag(Kind::Float), bits: number.to_bits() }
    }

    /// `True` or `False`.
    #[inline(always)]
    pub const fn bool(truth: bool) -> Value {
        Value { tag: tag(Kind::Bool), bits: truth as u64 }
    }

    /// Makes an object of `payload`.
    #[inline]
    pub fn new<T: Payload>(payload: T) -> Value {
        Ref::new(payload).into()
    }

    /// What the value is.
    #[inline(always)]
    pub fn kind(&self) -> Kind {
        // SAFETY: tags are only ever made from kinds.
        unsafe { std::mem::transmute::<u8, Kind>(self.tag.get() as u8) }
    }

    /// Is it of this kind? For a native type that means: exactly that type, no subclass.
    #[inline(always)]
    pub fn is(&self, kind: Kind) -> bool {
        self.tag.get() == kind as u64
    }

    #[inline(always)]
    pub fn is_none(&self) -> bool {
        self.is(Kind::None)
    }

    #[inline(always)]
    pub fn is_unbound(&self) -> bool {
        self.is(Kind::Unbound)
    }

    /// The number of an exact int that fits 64 bits (not of a bool).
    #[inline(always)]
    pub fn as_int(&self) -> Option<i64> {
        if self.is(Kind::Int) { Some(self.bits as i64) } else { None }
    }

    /// The number of an exact float.
    #[inline(always)]
    pub fn as_float(&self) -> Option<f64> {
        if self.is(Kind::Float) { Some(f64::from_bits(self.bits)) } else { None }
    }

    /// The truth of an exact bool.
    #[inline(always)]
    pub fn as_bool(&self) -> Option<bool> {
        if self.is(Kind::Bool) { Some(self.bits != 0) } else { None }
    }

    /// The payload of an exact `T`.
    #[inline(always)]
    pub fn exact<T: Payload>(&self) -> Option<&T> {
        if self.is(T::KIND) {
            // SAFETY: objects of this kind have payload `T`; the value keeps the object alive as long as it is borrowed.
            Some(unsafe { &(*(self.bits as *const Object<T>)).payload })
        } else {
            None
        }
    }

    /// A counted reference to an exact `T`.
    pub fn exact_ref<T: Payload>(&self) -> Option<Ref<T>> {
        if self.is(T::KIND) { Some(Ref::from_value_unchecked(self.clone())) } else { None }
    }

    /// The header, if the value is a counted object.
    #[inline(always)]
    pub fn header(&self) -> Option<&Header> {
        if self.tag.get() >= Kind::FIRST_REFERENCE {
            // SAFETY: a reference kind's payload word points to a live object, which starts with a header.
            Some(unsafe { &*(self.bits as *const Header) })
        } else {
            None
        }
    }

    /// `is` of the language: the same object, or equal immediates of the same kind.
    #[inline(always)]
    pub fn same(&self, other: &Value) -> bool {
        self.tag == other.tag && self.bits == other.bits
    }

    /// What `id()` shows: the address of an object; immediates get numbers no address has.
    pub fn identity(&self) -> u64 {
        if self.header().is_some() {
            self.bits
        } else {
            self.bits.wrapping_mul(32).wrapping_add(self.tag.get()) & (u64::MAX >> 2) | 1
        }
    }

    /// How many owners the object has; immediates say `u32::MAX`.
    pub fn count(&self) -> u32 {
        self.header().map_or(u32::MAX, Header::count)
    }

    /// The two words, giving up ownership to whoever holds them.
    #[inline(always)]
    pub fn into_word(self) -> Word {
        let word = Word { tag: self.tag.get(), bits: self.bits };
        std::mem::forget(self);
        word
    }

    /// The two words, still owned by `self`.
    #[inline(always)]
    pub(crate) fn word(&self) -> Word {
        Word { tag: self.tag.get(), bits: self.bits }
    }

    /// Takes over the count that `pointer` stands for.
    ///
    /// # Safety
    /// `pointer` is a live object of this kind and the caller gives up one count of it.
    #[inline(always)]
    pub(crate) unsafe fn from_pointer(kind: Kind, pointer: *mut Header) -> Value {
        Value { tag: tag(kind), bits: pointer as u64 }
    }

    /// A new owner of a live object.
    ///
    /// # Safety
    /// `pointer` is a live object.
    pub(crate) unsafe fn borrow_pointer(pointer: *mut Header) -> Value {
        // SAFETY: by the caller's promise.
        unsafe {
            (*pointer).count.set((*pointer).count.get() + 1);
            Value::from_pointer((*pointer).kind, pointer)
        }
    }

    /// The object's address.
    #[inline(always)]
    pub(crate) fn pointer(&self) -> *mut Header {
        self.bits as *mut Header
    }
}

impl Word {
    pub const UNBOUND: Word = Word { tag: Kind::Unbound as u64, bits: 0 };

    pub(crate) const NONE: Word = Word { tag: Kind::None as u64, bits: 0 };

    /// An address a cache keeps; it owns nothing.
    pub(crate) fn address<T>(pointer: *const T) -> Word {
        Word { tag: Kind::None as u64, bits: pointer as u64 }
    }

    #[inline(always)]
    pub(crate) const fn int(number: i64) -> Word {
        Word { tag: Kind::Int as u64, bits: number as u64 }
    }

    #[inline(always)]
    pub(crate) const fn float(number: f64) -> Word {
        Word { tag: Kind::Float as u64, bits: number.to_bits() }
    }

    #[inline(always)]
    pub(crate) const fn bool(truth: bool) -> Word {
        Word { tag: Kind::Bool as u64, bits: truth as u64 }
    }

    /// Reads a word as two loads of 8 bytes. One load of 16 bytes, which the optimiser would make of a plain read, cannot be served
    /// from the two stores that wrote the word a moment ago and waits until they reach the cache; volatile reads stay apart.
    ///
    /// # Safety
    /// A word lies at `place`.
    #[inline(always)]
    pub(crate) unsafe fn read(place: *const Word) -> Word {
        // SAFETY: by the caller's promise.
        unsafe {
            Word {
                tag: (&raw const (*place).tag).read_volatile(),
                bits: (&raw const (*place).bits).read_volatile(),
            }
        }
    }

    /// Is it of this kind?
    #[inline(always)]
    pub(crate) const fn is(self, kind: Kind) -> bool {
        self.tag == kind as u64
    }

    /// Does the word point to a counted object?
    #[inline(always)]
    pub(crate) const fn is_counted(self) -> bool {
        self.tag >= Kind::FIRST_REFERENCE
    }

    /// The value the word stands for, still owned by whoever owns the word.
    #[inline(always)]
    pub(crate) fn as_value(&self) -> &Value {
        // SAFETY: words are made from values and have the same layout.
        unsafe { &*std::ptr::from_ref(self).cast::<Value>() }
    }

    /// The value, with the count the word stands for.
    ///
    /// # Safety
    /// The word came from a value and its count is given up here.
    #[inline(always)]
    pub(crate) unsafe fn into_value(self) -> Value {
        // SAFETY: words are made from values, whose tags are not zero.
        Value { tag: unsafe { NonZeroU64::new_unchecked(self.tag) }, bits: self.bits }
    }

    /// Counts one more owner.
    ///
    /// # Safety
    /// The word stands for a live value.
    #[inline(always)]
    pub(crate) unsafe fn retain(self) {
        if self.tag >= Kind::FIRST_REFERENCE {
            let header = self.bits as *mut Header;
            // SAFETY: a reference kind points to a live object.
            unsafe { (*header).count.set((*header).count.get() + 1) }
        }
    }
}

impl Clone for Value {
    #[inline(always)]
    fn clone(&self) -> Value {
        if self.tag.get() >= Kind::FIRST_REFERENCE {
            let header = self.bits as *mut Header;
            // SAFETY: a reference kind points to a live object.
            unsafe { (*header).count.set((*header).count.get() + 1) }
        }
        Value { tag: self.tag, bits: self.bits }
    }
}

impl Drop for Value {
    #[inline(always)]
    fn drop(&mut self) {
        if self.tag.get() >= Kind::FIRST_REFERENCE {
            let header = self.bits as *mut Header;
            // SAFETY: the value owns one count of a live object.
            unsafe {
                let left = (*header).count.get() - 1;
                (*header).count.set(left);
                if left == 0 {
                    release::free(header);
                }
            }
        }
    }
}

impl std::fmt::Debug for Value {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{:?}({:#x})", self.kind(), self.bits)
    }
}

impl From<bool> for Value {
    fn from(truth: bool) -> Value {
        Value::bool(truth)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Value {
        Value::int(number)
    }
}

impl From<f64> for Value {
    fn from(number: f64) -> Value {
        Value::float(number)
    }
}

impl Default for Value {
    fn default() -> Value {
        Value::NONE
    }
}
