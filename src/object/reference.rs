//! A counted reference to an object whose payload type is known: `Ref<List>` is to `Value` what `Rc<T>` is to `Rc<dyn Any>`.

use super::{Header, Object, Payload, Value, heap};
use std::marker::PhantomData;
use std::ops::Deref;

/// A counted reference to an object with payload `T`.
#[repr(transparent)]
pub struct Ref<T: Payload> {
    value: Value,
    _payload: PhantomData<T>,
}

impl<T: Payload> Ref<T> {
    /// Makes an object.
    #[inline]
    pub fn new(payload: T) -> Self {
        Self::with_tail(payload, 0)
    }

    /// Makes an object in whose block `tail` values follow the payload; the caller initialises them at once.
    #[inline]
    pub(crate) fn with_tail(payload: T, tail: usize) -> Self {
        let size = size_of::<Object<T>>() + tail * size_of::<Value>();
        let flags = if T::TRACKED { Header::TRACKED } else { 0 };
        let block = heap::allocate(size, T::TRACKED).cast::<Object<T>>();
        // SAFETY: the heap gave a fresh block of this size, aligned to 16 bytes; the write initialises header and payload.
        unsafe {
            block.write(Object { header: Header::new(T::KIND, tail, flags), payload });
            if T::TRACKED && size > heap::LARGEST {
                heap::list_large(block.cast());
            }
            Ref::from_value_unchecked(Value::from_pointer(T::KIND, block.cast()))
        }
    }

    /// The first of the values that follow the payload.
    #[inline(always)]
    pub(crate) fn tail(&self) -> *mut Value {
        // SAFETY: one past the payload is still inside, or just past, the object's block.
        unsafe { self.object().add(1).cast_mut().cast() }
    }

    /// The caller has checked the kind.
    #[inline(always)]
    pub(crate) fn from_value_unchecked(value: Value) -> Self {
        debug_assert!(value.is(T::KIND));
        Ref { value, _payload: PhantomData }
    }

    /// Sees a value that is known to be of the kind as a reference, without counting.
    #[inline(always)]
    pub fn from_value(value: &Value) -> Option<&Ref<T>> {
        if value.is(T::KIND) {
            // SAFETY: `Ref<T>` is a transparent wrapper of `Value`, and the kind has been checked.
            Some(unsafe { &*std::ptr::from_ref(value).cast::<Ref<T>>() })
        } else {
            None
        }
    }

    /// The reference as a value.
    #[inline(always)]
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// A new value that owns a count.
    #[inline(always)]
    pub fn to_value(&self) -> Value {
        self.value.clone()
    }

    /// Do both refer to the same object?
    #[inline(always)]
    pub fn same(&self, other: &Ref<T>) -> bool {
        self.value.same(&other.value)
    }

    /// The object's header.
    #[inline(always)]
    pub fn header(&self) -> &Header {
        // SAFETY: a reference always points to a live object.
        unsafe { &*self.value.pointer() }
    }

    /// The address of the object.
    #[inline(always)]
    pub(crate) fn object(&self) -> *const Object<T> {
        self.value.pointer().cast()
    }
}

impl<T: Payload> Deref for Ref<T> {
    type Target = T;

    #[inline(always)]
    fn deref(&self) -> &T {
        // SAFETY: a reference always points to a live object with payload `T`.
        unsafe { &(*self.value.pointer().cast::<Object<T>>()).payload }
    }
}

impl<T: Payload> Clone for Ref<T> {
    #[inline(always)]
    fn clone(&self) -> Self {
        Ref { value: self.value.clone(), _payload: PhantomData }
    }
}

impl<T: Payload> From<Ref<T>> for Value {
    #[inline(always)]
    fn from(reference: Ref<T>) -> Value {
        reference.value
    }
}
