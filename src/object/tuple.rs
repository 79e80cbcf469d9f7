//! Tuples: the items follow the payload in the same block.

use super::{Header, Kind, Object, Payload, Ref, Value};

/// The payload of a tuple; immutable once made.
#[repr(C)]
pub struct Tuple {
    length: usize,
    /// The next free word keeps the items aligned to 16 bytes: the hash once it has been computed, 0 before.
    pub hash: std::cell::Cell<i64>,
}

impl Tuple {
    /// A tuple of `items`, whose exact number the iterator knows.
    pub fn of(items: impl ExactSizeIterator<Item = Value>) -> Ref<Tuple> {
        let length = items.len();
        let made = Ref::with_tail(Tuple { length: 0, hash: Default::default() }, length);
        let mut filled = 0;
        for item in items.take(length) {
            // SAFETY: `filled < length`, and the block has room for `length` values.
            unsafe { made.tail().add(filled).write(item) };
            filled += 1;
        }
        // SAFETY: nobody else knows the tuple yet; its first `filled` values are initialised.
        unsafe { (*made.object().cast_mut()).payload.length = filled };
        made
    }

    /// A tuple of two items, which go straight into it.
    #[inline]
    pub fn pair(first: Value, second: Value) -> Ref<Tuple> {
        let made = Ref::with_tail(Tuple { length: 2, hash: Default::default() }, 2);
        // SAFETY: the block has room for two values.
        unsafe {
            made.tail().write(first);
            made.tail().add(1).write(second);
        }
        made
    }

    /// A tuple of the items of `items`.
    pub fn from_vec(items: Vec<Value>) -> Ref<Tuple> {
        Tuple::of(items.into_iter())
    }

    /// A tuple of copies of `items`.
    pub fn from_slice(items: &[Value]) -> Ref<Tuple> {
        Tuple::of(items.iter().cloned())
    }

    /// The items.
    #[inline(always)]
    pub fn items(&self) -> &[Value] {
        // SAFETY: the first `length` values behind the payload are initialised.
        unsafe { std::slice::from_raw_parts(std::ptr::from_ref(self).add(1).cast::<Value>(), self.length) }
    }

    /// How many items there are.
    #[inline(always)]
    pub fn len(&self) -> usize {
        self.length
    }

    /// Is it `()`?
    pub fn is_empty(&self) -> bool {
        self.length == 0
    }
}

impl Payload for Tuple {
    const KIND: Kind = Kind::Tuple;
    const TRACKED: bool = true;

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        self.items().iter().for_each(visit);
    }

    fn clear(&mut self) {
        let length = std::mem::take(&mut self.length);
        let first = std::ptr::from_mut(self).wrapping_add(1).cast::<Value>();
        // The last item first, as CPython does: finalizers can tell.
        for index in (0..length).rev() {
            // SAFETY: the values were initialised and are out of reach now.
            unsafe { first.add(index).drop_in_place() };
        }
    }

    fn block_size(object: &Object<Self>) -> usize {
        size_of::<Object<Self>>() + object.header.word.get() * size_of::<Value>()
    }
}

impl Drop for Tuple {
    fn drop(&mut self) {
        self.clear();
    }
}

const _: () = assert!(size_of::<Header>() + size_of::<Tuple>() == 32);
