//! What the memory manager knows of each kind: how to drop, trace and clear a payload. The table is filled once, by
//! `runtime::types::register_layouts`, before the first object is made.

use super::{Header, Kind, Object, Value};
use std::sync::OnceLock;

/// The payload of one kind of object.
pub trait Payload: Sized + 'static {
    /// The kind that has this payload; no other type may name it.
    const KIND: Kind;
    /// Can the object be part of a reference cycle?
    const TRACKED: bool = false;

    /// Shows every value the payload owns, for the collector.
    fn trace(&self, _visit: &mut dyn FnMut(&Value)) {}

    /// Drops the values that can be part of a cycle; the object stays valid and empty.
    fn clear(&mut self) {}

    /// How many bytes the whole block takes; more than an `Object<Self>` where values follow the payload.
    fn block_size(_object: &Object<Self>) -> usize {
        size_of::<Object<Self>>()
    }
}

/// The operations on a payload whose type is known only by its kind.
#[derive(Clone, Copy)]
pub(crate) struct Layout {
    pub drop: unsafe fn(*mut Header),
    pub trace: unsafe fn(*mut Header, &mut dyn FnMut(&Value)),
    pub clear: unsafe fn(*mut Header),
    pub size: unsafe fn(*mut Header) -> usize,
}

unsafe fn drop_payload<T: Payload>(header: *mut Header) {
    // SAFETY: the caller passes an object of kind `T::KIND` that nobody else uses any more.
    unsafe { std::ptr::drop_in_place(&raw mut (*header.cast::<Object<T>>()).payload) }
}

unsafe fn trace_payload<T: Payload>(header: *mut Header, visit: &mut dyn FnMut(&Value)) {
    // SAFETY: the caller passes a live object of kind `T::KIND`.
    unsafe { (*header.cast::<Object<T>>()).payload.trace(visit) }
}

unsafe fn clear_payload<T: Payload>(header: *mut Header) {
    // SAFETY: the caller passes a live object of kind `T::KIND` that no script can reach.
    unsafe { (*header.cast::<Object<T>>()).payload.clear() }
}

unsafe fn payload_size<T: Payload>(header: *mut Header) -> usize {
    // SAFETY: the caller passes a live object of kind `T::KIND`.
    unsafe { T::block_size(&*header.cast::<Object<T>>()) }
}

/// The table, indexed by kind.
pub struct Layouts {
    rows: [Option<Layout>; Kind::COUNT],
}

impl Default for Layouts {
    fn default() -> Self {
        Layouts::new()
    }
}

impl Layouts {
    /// An empty table.
    pub const fn new() -> Self {
        Layouts { rows: [None; Kind::COUNT] }
    }

    /// Adds the row of `T`.
    pub fn add<T: Payload>(&mut self) {
        if let Some(row) = self.rows.get_mut(T::KIND as usize) {
            *row = Some(Layout {
                drop: drop_payload::<T>,
                trace: trace_payload::<T>,
                clear: clear_payload::<T>,
                size: payload_size::<T>,
            });
        }
    }
}

static LAYOUTS: OnceLock<Layouts> = OnceLock::new();

/// Installs the table; later calls change nothing.
pub fn install(make: impl FnOnce() -> Layouts) {
    LAYOUTS.get_or_init(make);
}

/// The row of a kind. Objects exist only for kinds with a row.
#[inline]
pub(crate) fn of(kind: Kind) -> &'static Layout {
    let row = LAYOUTS.get().and_then(|layouts| layouts.rows.get(kind as usize)).and_then(Option::as_ref);
    match row {
        Some(layout) => layout,
        None => missing(kind),
    }
}

#[cold]
fn missing(kind: Kind) -> ! {
    // A kind without a row is a mistake in `register_layouts`, found by the first test that makes such an object.
    eprintln!("internal error: kind {kind:?} has no layout");
    std::process::abort()
}
