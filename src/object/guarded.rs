//! Interior mutability whose rule is checked by the compiler: content may be borrowed only while a borrow of the one [`Token`] is
//! held, and user code can run only through a mutable borrow of the interpreter, which owns the token. So no list, dict or
//! namespace is ever borrowed while user code runs, and no run-time check is needed.

use std::cell::UnsafeCell;

/// The right to look into guarded content. There is one per interpreter.
pub struct Token {
    _private: (),
}

impl Token {
    /// Makes the token of a new interpreter. The caller keeps it for that interpreter, whose objects are never used with the token of
    /// another one: objects are handed from one interpreter to another by no function.
    pub(crate) fn for_interpreter() -> Self {
        Token { _private: () }
    }
}

/// Content that is read with `&Token` and changed with `&mut Token`.
#[repr(transparent)]
pub struct Guarded<T> {
    content: UnsafeCell<T>,
}

impl<T: Default> Default for Guarded<T> {
    fn default() -> Self {
        Guarded::new(T::default())
    }
}

impl<T> Guarded<T> {
    /// Guards `content`.
    pub const fn new(content: T) -> Self {
        Guarded { content: UnsafeCell::new(content) }
    }

    /// Reads the content; nothing guarded can change and no user code can run while the borrow lasts.
    #[inline(always)]
    pub fn get<'a>(&'a self, _token: &'a Token) -> &'a T {
        // SAFETY: a mutable borrow of any guarded content needs `&mut Token`, excluded while `_token` is borrowed.
        unsafe { &*self.content.get() }
    }

    /// Changes the content; nothing else guarded can be read or changed while the borrow lasts.
    #[inline(always)]
    pub fn get_mut<'a>(&'a self, _token: &'a mut Token) -> &'a mut T {
        // SAFETY: `_token` is borrowed exclusively, so no other borrow of guarded content exists.
        unsafe { &mut *self.content.get() }
    }

    /// The content of an object that is being freed or cleared.
    pub fn get_exclusive(&mut self) -> &mut T {
        self.content.get_mut()
    }

    /// The content, for the collector's tracing: no script runs and nothing changes while it traces.
    pub(crate) fn peek(&self) -> &T {
        // SAFETY: only `Payload::trace` calls this, from a collection, during which no guarded content is borrowed exclusively.
        unsafe { &*self.content.get() }
    }

    /// Changes the content from a destructor, which may run while other content is borrowed; `change` must be short and must not drop
    /// values or look at other guarded content.
    pub(crate) fn peek_mut_for_drop(&self, change: impl FnOnce(&mut T)) {
        // SAFETY: destructors run when nothing of the object they unlink from is borrowed: lists of subclasses are copied out
        // before anything is dropped.
        change(unsafe { &mut *self.content.get() });
    }

    /// The address of a part of the content, for the machine's loop; `find` must not drop values or look at other guarded content.
    #[inline(always)]
    pub(crate) fn address_in<P>(&self, find: impl FnOnce(&mut T) -> *mut P) -> *mut P {
        // SAFETY: the machine asks between instructions, when no guarded content is borrowed.
        find(unsafe { &mut *self.content.get() })
    }

    /// The address of the content, for the machine's loop.
    #[inline(always)]
    pub(crate) fn pointer(&self) -> *mut T {
        self.content.get()
    }
}
