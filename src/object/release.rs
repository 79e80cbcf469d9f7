//! Freeing: what happens when the last owner of an object goes. Nested objects are freed without recursion past a small depth, so
//! that a list nested ten million deep is freed like any other. Finalizers and weak-reference callbacks never run here, because a
//! container may be half changed: they are queued, and the machine runs them before its next instruction.

use super::{Header, Value, heap, layout, weak};
use std::cell::{Cell, RefCell};
use std::mem::ManuallyDrop;

/// Nested frees deeper than this wait in a list.
const DEEPEST: u32 = 48;

/// What waits to be run at the machine's next safe point.
pub enum Pending {
    /// An object without owners whose finalizer must run; the queue owns it now.
    Finalizer(Value),
    /// A weak reference whose target died, to be passed to its callback.
    Callback { reference: Value, callback: Value },
}

struct Releases {
    depth: Cell<u32>,
    waiting: RefCell<Vec<*mut Header>>,
    pending: RefCell<Vec<Pending>>,
    has_pending: Cell<bool>,
}

thread_local! {
    // Never dropped: objects may die while the thread ends.
    static RELEASES: ManuallyDrop<Releases> = const {
        ManuallyDrop::new(Releases {
            depth: Cell::new(0),
            waiting: RefCell::new(Vec::new()),
            pending: RefCell::new(Vec::new()),
            has_pending: Cell::new(false),
        })
    };
}

/// Must finalizers or callbacks run?
#[inline(always)]
pub fn has_pending() -> bool {
    RELEASES.with(|releases| releases.has_pending.get())
}

/// Takes what waits, oldest first.
pub fn take_pending() -> Vec<Pending> {
    RELEASES.with(|releases| {
        releases.has_pending.set(false);
        std::mem::take(&mut *releases.pending.borrow_mut())
    })
}

/// Queues a finalizer or callback.
pub(crate) fn queue(pending: Pending) {
    RELEASES.with(|releases| {
        releases.pending.borrow_mut().push(pending);
        releases.has_pending.set(true);
    });
}

/// Frees an object whose count has reached zero.
///
/// # Safety
/// The object is alive and nobody owns it.
#[cold]
#[inline(never)]
pub(crate) unsafe fn free(object: *mut Header) {
    RELEASES.with(|releases| {
        if releases.depth.get() >= DEEPEST {
            releases.waiting.borrow_mut().push(object);
            return;
        }
        releases.depth.set(releases.depth.get() + 1);
        // SAFETY: by the caller's promise.
        unsafe { free_now(object) };
        if releases.depth.get() == 1 {
            loop {
                let next = releases.waiting.borrow_mut().pop();
                let Some(next) = next else { break };
                // SAFETY: waiting objects have no owners and are freed once.
                unsafe { free_now(next) };
            }
        }
        releases.depth.set(releases.depth.get() - 1);
    });
}

unsafe fn free_now(object: *mut Header) {
    // SAFETY: the object is alive, has no owners, and its kind has a layout.
    unsafe {
        let flags = (*object).flags.get();
        if flags & (Header::HAS_FINALIZER | Header::HAS_WEAK) != 0 && !prepare(object, flags) {
            return;
        }
        let layout = layout::of((*object).kind);
        let size = (layout.size)(object);
        let tracked = (*object).has(Header::TRACKED);
        if tracked && size > heap::LARGEST {
            heap::unlist_large(object);
        }
        (layout.drop)(object);
        heap::deallocate(object.cast(), size, tracked);
    }
}

/// Deals with finalizers and weak references; says whether the object may be freed now.
unsafe fn prepare(object: *mut Header, flags: u8) -> bool {
    // SAFETY: the object is alive; queueing it gives it an owner again.
    unsafe {
        if flags & Header::HAS_FINALIZER != 0 && flags & Header::FINALIZED == 0 {
            (*object).set(Header::FINALIZED);
            (*object).count.set(1);
            queue(Pending::Finalizer(Value::from_pointer((*object).kind, object)));
            return false;
        }
        if flags & Header::HAS_WEAK != 0 {
            weak::target_dies(object);
        }
    }
    true
}
