//! The side table of weak references: which weak-reference objects point at an object. An object pays for it with one header flag.
//! The payload of a weak reference is [`Weak`]; its class and behaviour are the runtime's.

use super::release::{Pending, queue};
use super::{Header, Kind, Payload, Ref, Value};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::mem::ManuallyDrop;

/// The payload of a weak reference.
pub struct Weak {
    /// The target's address, null once it has died.
    target: Cell<*mut Header>,
    /// Called with the reference when the target dies; Unbound without one.
    callback: RefCell<Value>,
    /// The hash of the target, kept once it has been asked for.
    pub hash: Cell<Option<i64>>,
}

impl Payload for Weak {
    const KIND: Kind = Kind::Weak;
    const TRACKED: bool = true;

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        visit(&self.callback.borrow());
    }

    fn clear(&mut self) {
        *self.callback.get_mut() = Value::UNBOUND;
    }
}

impl Drop for Weak {
    fn drop(&mut self) {
        let target = self.target.get();
        if target.is_null() {
            return;
        }
        let own = std::ptr::from_ref(self);
        REFERENCES.with(|table| {
            let mut table = table.borrow_mut();
            if let Some(list) = table.get_mut(&(target as usize)) {
                list.retain(|&listed| payload(listed) != own);
            }
        });
    }
}

thread_local! {
    // Never dropped: weak references may die while the thread ends.
    static REFERENCES: ManuallyDrop<RefCell<BTreeMap<usize, Vec<*mut Header>>>> = const { ManuallyDrop::new(RefCell::new(BTreeMap::new())) };
}

fn payload(reference: *mut Header) -> *const Weak {
    // SAFETY: the table lists live weak references only; their payload follows the header.
    unsafe { &raw const (*reference.cast::<super::Object<Weak>>()).payload }
}

/// A weak reference to `target`, which must be a counted object; references without a callback are shared.
pub fn reference(target: &Value, callback: Value) -> Option<Ref<Weak>> {
    let header = target.header()?;
    let pointer = target.pointer();
    if callback.is_unbound()
        && let Some(shared) = existing(pointer)
    {
        return Some(shared);
    }
    let made = Ref::new(Weak {
        target: Cell::new(pointer),
        callback: RefCell::new(callback),
        hash: Cell::new(None),
    });
    header.set(Header::HAS_WEAK);
    REFERENCES
        .with(|table| table.borrow_mut().entry(pointer as usize).or_default().push(made.value().pointer()));
    Some(made)
}

fn existing(target: *mut Header) -> Option<Ref<Weak>> {
    REFERENCES.with(|table| {
        let table = table.borrow();
        let list = table.get(&(target as usize))?;
        // SAFETY: the table lists live weak references only.
        list.iter()
            .map(|&listed| Ref::<Weak>::from_value_unchecked(unsafe { Value::borrow_pointer(listed) }))
            .find(|shared| shared.callback.borrow().is_unbound())
    })
}

/// The weak references to `target` that are alive.
pub fn references_to(target: &Value) -> Vec<Value> {
    if !target.header().is_some_and(|header| header.has(Header::HAS_WEAK)) {
        return Vec::new();
    }
    REFERENCES.with(|table| {
        let table = table.borrow();
        let listed = table.get(&(target.pointer() as usize)).map(Vec::as_slice).unwrap_or_default();
        // SAFETY: the table lists live weak references only.
        listed.iter().map(|&reference| unsafe { Value::borrow_pointer(reference) }).collect()
    })
}

impl Weak {
    /// The target, while it is alive.
    pub fn target(&self) -> Option<Value> {
        let pointer = self.target.get();
        // SAFETY: the address is cleared before its object is freed. An object whose count is zero is being freed.
        unsafe {
            if pointer.is_null() || (*pointer).count.get() == 0 {
                None
            } else {
                Some(Value::borrow_pointer(pointer))
            }
        }
    }

    /// The callback, or Unbound.
    pub fn callback(&self) -> Value {
        self.callback.borrow().clone()
    }
}

/// Clears the weak references to an object that is about to be freed and queues their callbacks, the newest first.
pub(crate) fn target_dies(object: *mut Header) {
    let listed = REFERENCES.with(|table| table.borrow_mut().remove(&(object as usize))).unwrap_or_default();
    for &reference in listed.iter().rev() {
        let weak = payload(reference);
        // SAFETY: the table lists live weak references only.
        unsafe {
            (*weak).target.set(std::ptr::null_mut());
            let callback = (*weak).callback.replace(Value::UNBOUND);
            if !callback.is_unbound() && (*reference).count.get() > 0 {
                queue(Pending::Callback { reference: Value::borrow_pointer(reference), callback });
            }
        }
    }
}
