//! The cycle collector: stop-the-world trial deletion over the tracked objects, one generation (G. Collins, "A method for overlapping
//! and erasure of lists", 1960, for the counts; the algorithm is that of CPython's `gc`).
//!
//! For every tracked object the references that come from tracked objects are taken off its count. What has references left is held
//! from outside (the machine's stack, Rust code, objects that are not tracked) and keeps alive what it reaches; the rest is garbage.
//! Nothing here runs a script's code: finalizers and callbacks are queued for the machine's next safe point, and garbage that a
//! finalizer can still reach waits for the next collection (PEP 442).
//!
//! The invariant it rests on is [`super::Payload::trace`]: it shows a value at most once per count the payload owns of it.

use super::release::{Pending, queue};
use super::{Header, Kind, Value, heap, layout, weak};
use std::cell::Cell;
use std::collections::HashMap;

/// Collections are not worth while for fewer objects.
const LEAST_THRESHOLD: usize = 10_000;

/// Bits of [`Header::mark`] while a collection runs.
mod mark {
    /// The object is reachable from outside.
    pub const REACHED: u8 = 1;
    /// The object is large: its count stands in the side table.
    pub const LARGE: u8 = 2;
}

/// What a collection did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Collected {
    /// Objects taken apart.
    pub freed: usize,
    /// Tracked objects looked at.
    pub examined: usize,
    /// Objects whose finalizer has been queued; another collection frees them and what they reach once it has run.
    pub finalizing: usize,
}

struct State {
    disabled: Cell<bool>,
    running: Cell<bool>,
    /// The threshold that holds when automatic collection is enabled.
    threshold: Cell<usize>,
}

thread_local! {
    static STATE: State = const {
        State { disabled: Cell::new(false), running: Cell::new(false), threshold: Cell::new(LEAST_THRESHOLD) }
    };
}

/// May the collector run by itself?
pub fn is_enabled() -> bool {
    STATE.with(|state| !state.disabled.get())
}

/// Lets the collector run by itself when enough objects are alive.
pub fn enable() {
    STATE.with(|state| {
        state.disabled.set(false);
        heap::set_threshold(state.threshold.get());
    });
}

/// Stops the collector from running by itself.
pub fn disable() {
    STATE.with(|state| state.disabled.set(true));
    heap::set_threshold(usize::MAX);
}

/// Looks for cycles nobody can reach and frees them. Does nothing inside another collection.
pub fn collect() -> Collected {
    if STATE.with(|state| state.running.replace(true)) {
        return Collected::default();
    }
    let collected = run();
    let survivors = heap::tracked_count();
    STATE.with(|state| {
        state.threshold.set((survivors / 10).saturating_mul(17).max(LEAST_THRESHOLD));
        state.running.set(false);
        if !state.disabled.get() {
            heap::set_threshold(state.threshold.get());
        }
    });
    collected
}

/// Every tracked object that is alive.
pub fn objects() -> Vec<Value> {
    // SAFETY: the walk shows live objects.
    all_tracked().into_iter().map(|object| unsafe { Value::borrow_pointer(object) }).collect()
}

/// The values that an object owns.
pub fn referents(value: &Value) -> Vec<Value> {
    let mut found = Vec::new();
    if value.header().is_some() {
        trace(value.pointer(), &mut |part| {
            if !part.is_unbound() {
                found.push(part.clone());
            }
        });
    }
    found
}

/// Can the object be part of a cycle, so that the collector looks at it?
pub fn is_tracked(value: &Value) -> bool {
    value.header().is_some_and(|header| header.has(Header::TRACKED))
}

/// Has the object's finalizer been run?
pub fn is_finalized(value: &Value) -> bool {
    value.header().is_some_and(|header| header.has(Header::FINALIZED))
}

fn all_tracked() -> Vec<*mut Header> {
    let mut objects = Vec::with_capacity(heap::tracked_count());
    heap::each_tracked(|object| objects.push(object));
    objects
}

fn trace(object: *mut Header, visit: &mut dyn FnMut(&Value)) {
    // SAFETY: the object is alive, and its kind has a layout.
    unsafe { (layout::of((*object).kind).trace)(object, visit) }
}

fn run() -> Collected {
    let objects = all_tracked();
    let counts = Counts::new(&objects);
    for &object in &objects {
        trace(object, &mut |value| {
            if is_tracked(value) {
                counts.take_one_off(value.pointer());
            }
        });
    }
    reach(objects.iter().copied().filter(|&object| counts.of(object) > 0));
    drop(counts);
    let unreached = objects.iter().copied().filter(|&object| !is_reached(object));
    // Held until all have let go of each other, so that none is freed in the middle.
    // SAFETY: the objects are alive: they own each other.
    let garbage: Vec<Value> = unreached.map(|object| unsafe { Value::borrow_pointer(object) }).collect();
    clear_weak_references(&garbage);
    let finalizing = queue_finalizers(&garbage);
    // What a finalizer can reach must stay as it is until it has run.
    reach(finalizing.iter().copied());
    let mut freed = 0;
    for value in garbage.iter().filter(|value| !is_reached(value.pointer())) {
        clear(value);
        freed += 1;
    }
    drop(garbage);
    Collected { freed, examined: objects.len(), finalizing: finalizing.len() }
}

fn is_reached(object: *mut Header) -> bool {
    // SAFETY: callers pass live objects.
    unsafe { (*object).mark.get() & mark::REACHED != 0 }
}

/// Marks the objects of `roots` and all that can be reached from them.
fn reach(roots: impl Iterator<Item = *mut Header>) {
    let mut open: Vec<*mut Header> = Vec::new();
    for root in roots {
        mark_reached(root, &mut open);
        while let Some(object) = open.pop() {
            trace(object, &mut |value| {
                if is_tracked(value) {
                    mark_reached(value.pointer(), &mut open);
                }
            });
        }
    }
}

fn mark_reached(object: *mut Header, open: &mut Vec<*mut Header>) {
    // SAFETY: callers pass live objects.
    let marked = unsafe { &(*object).mark };
    if marked.get() & mark::REACHED == 0 {
        marked.set(marked.get() | mark::REACHED);
        open.push(object);
    }
}

/// Lets weak references to garbage die, before any finalizer runs, as in CPython. Those that are garbage themselves call nobody back.
fn clear_weak_references(garbage: &[Value]) {
    garbage.iter().filter(|value| value.is(Kind::Weak)).for_each(clear);
    for value in garbage {
        if value.header().is_some_and(|header| header.has(Header::HAS_WEAK)) {
            weak::target_dies(value.pointer());
        }
    }
}

/// Queues the finalizers that have not run yet, and says whose they are.
fn queue_finalizers(garbage: &[Value]) -> Vec<*mut Header> {
    let mut queued = Vec::new();
    for value in garbage {
        let Some(header) = value.header() else { continue };
        if header.has(Header::HAS_FINALIZER) && !header.has(Header::FINALIZED) {
            header.set(Header::FINALIZED);
            queue(Pending::Finalizer(value.clone()));
            queued.push(value.pointer());
        }
    }
    queued
}

fn clear(value: &Value) {
    let object = value.pointer();
    // SAFETY: the object is alive, its kind has a layout, and no script can reach it any more.
    unsafe { (layout::of((*object).kind).clear)(object) }
}

/// How many references to each object have not been found yet. Of objects in pages the number stands in an array that the page
/// points to.
struct Counts {
    pages: Vec<(*mut heap::Page, Box<[u32]>)>,
    large: HashMap<usize, Cell<u32>>,
}

impl Counts {
    /// Starts with the full counts, and clears the marks.
    fn new(objects: &[*mut Header]) -> Counts {
        let mut counts = Counts { pages: Vec::new(), large: HashMap::new() };
        heap::each_page(|page| {
            // SAFETY: listed pages are alive for ever.
            let blocks = unsafe { (heap::PAGE_SIZE - heap::PAGE_HEADER) / (*page).block };
            counts.pages.push((page, vec![0; blocks].into_boxed_slice()));
        });
        for (page, numbers) in &mut counts.pages {
            // SAFETY: as above; the array lives as long as `counts`, whose destructor takes the pointer back.
            unsafe { (**page).scratch.set(numbers.as_mut_ptr()) };
        }
        for &object in objects {
            // SAFETY: the objects are alive, and their kinds have layouts.
            let (header, size) = unsafe { (&*object, (layout::of((*object).kind).size)(object)) };
            if size > heap::LARGEST {
                header.mark.set(mark::LARGE);
                counts.large.insert(object as usize, Cell::new(header.count()));
            } else {
                header.mark.set(0);
                // SAFETY: as `slot` says.
                unsafe { *slot(object) = header.count() };
            }
        }
        counts
    }

    fn of(&self, object: *mut Header) -> u32 {
        // SAFETY: the object is tracked and alive; `slot` holds for those that are not large.
        unsafe {
            match (*object).mark.get() & mark::LARGE != 0 {
                true => self.large.get(&(object as usize)).map_or(0, Cell::get),
                false => *slot(object),
            }
        }
    }

    fn take_one_off(&self, object: *mut Header) {
        // SAFETY: as in `of`.
        unsafe {
            if (*object).mark.get() & mark::LARGE != 0 {
                if let Some(count) = self.large.get(&(object as usize)) {
                    count.set(less(count.get()));
                }
            } else {
                let count = slot(object);
                *count = less(*count);
            }
        }
    }
}

impl Drop for Counts {
    fn drop(&mut self) {
        for (page, _) in &self.pages {
            // SAFETY: listed pages are alive for ever.
            unsafe { (**page).scratch.set(std::ptr::null_mut()) };
        }
    }
}

fn less(count: u32) -> u32 {
    debug_assert!(count > 0, "a payload shows a value it does not own");
    count.saturating_sub(1)
}

/// Where the number of a tracked object in a page stands.
///
/// # Safety
/// The object lies in a page (it is tracked and not large), and [`Counts`] exists.
unsafe fn slot(object: *mut Header) -> *mut u32 {
    let page = (object as usize & !(heap::PAGE_SIZE - 1)) as *mut heap::Page;
    // SAFETY: pages are aligned to their size, so that masking finds the page; the block's index is inside its array.
    unsafe {
        let index = (object as usize - page as usize - heap::PAGE_HEADER) / (*page).block;
        (*page).scratch.get().add(index)
    }
}
