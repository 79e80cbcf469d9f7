//! The allocator: size classes of 16 to 512 bytes with intrusive free lists, in aligned pages; objects that can be part of a cycle
//! have pages of their own, which is how the collector finds them. Larger blocks come from the system. Everything is per thread.
//!
//! A free block keeps the link to the next one in its second word and a zero in the byte where an object has its kind, so that a
//! walk over a page can tell live objects from free blocks.

use super::Header;
use std::alloc::{Layout, alloc, dealloc, handle_alloc_error};
use std::cell::{Cell, RefCell};
use std::mem::ManuallyDrop;
use std::ptr;

/// Pages are aligned to their size, so that an object's page is found by masking its address.
pub(crate) const PAGE_SIZE: usize = 64 * 1024;
/// The largest block a size class serves.
pub(crate) const LARGEST: usize = 512;
const GRAIN: usize = 16;
const CLASSES: usize = LARGEST / GRAIN + 1;
/// Blocks start here; before them stands the page's header.
pub(crate) const PAGE_HEADER: usize = 64;

/// What stands at the start of a page.
#[repr(C)]
pub(crate) struct Page {
    /// Bytes per block.
    pub block: usize,
    /// Scratch of the collector: counts per block while it runs.
    pub scratch: Cell<*mut u32>,
}

/// A free block: the first word is zero where an object has count and kind.
struct FreeBlock {
    /// Read through the header of the object that is not there.
    _zero: u64,
    next: *mut FreeBlock,
}

struct Heap {
    /// Free lists: untracked classes, then tracked ones.
    free: [Cell<*mut FreeBlock>; 2 * CLASSES],
    /// Live tracked objects, in size classes and large.
    tracked: Cell<usize>,
    /// The collector should run when `tracked` passes this.
    threshold: Cell<usize>,
    pages: RefCell<Vec<*mut Page>>,
    /// Addresses of large tracked objects.
    large: RefCell<Vec<*mut Header>>,
}

thread_local! {
    // Never dropped, so that access needs no check for destruction: the operating system takes the pages back.
    static HEAP: ManuallyDrop<Heap> = const {
        ManuallyDrop::new(Heap {
            free: [const { Cell::new(ptr::null_mut()) }; 2 * CLASSES],
            tracked: Cell::new(0),
            threshold: Cell::new(10_000),
            pages: RefCell::new(Vec::new()),
            large: RefCell::new(Vec::new()),
        })
    };
}

/// A block of at least `size` bytes, aligned to 16, not initialised.
#[inline]
pub(crate) fn allocate(size: usize, tracked: bool) -> *mut u8 {
    HEAP.with(|heap| {
        if tracked {
            heap.tracked.set(heap.tracked.get() + 1);
        }
        if size > LARGEST {
            return allocate_large(size);
        }
        let class = size.div_ceil(GRAIN) + if tracked { CLASSES } else { 0 };
        let list = &heap.free[class];
        let block = list.get();
        if block.is_null() {
            return refill(heap, class);
        }
        // SAFETY: blocks on the free list are unused and start with a `FreeBlock`.
        list.set(unsafe { (*block).next });
        block.cast()
    })
}

/// Gives back a block that [`allocate`] gave with the same size and tracking.
///
/// # Safety
/// The block is not used any more.
#[inline]
pub(crate) unsafe fn deallocate(block: *mut u8, size: usize, tracked: bool) {
    HEAP.with(|heap| {
        if tracked {
            heap.tracked.set(heap.tracked.get() - 1);
        }
        if size > LARGEST {
            // SAFETY: by the caller's promise; `allocate_large` made it with the same layout.
            unsafe { dealloc(block, large_layout(size)) };
            return;
        }
        let class = size.div_ceil(GRAIN) + if tracked { CLASSES } else { 0 };
        let list = &heap.free[class];
        let free = block.cast::<FreeBlock>();
        // SAFETY: the block is unused and at least 16 bytes long.
        unsafe { free.write(FreeBlock { _zero: 0, next: list.get() }) };
        list.set(free);
    });
}

/// Lists a large tracked object for the collector.
pub(crate) fn list_large(object: *mut Header) {
    HEAP.with(|heap| heap.large.borrow_mut().push(object));
}

/// Takes a large tracked object off the collector's list.
pub(crate) fn unlist_large(object: *mut Header) {
    HEAP.with(|heap| {
        let mut large = heap.large.borrow_mut();
        // The newest objects die first most often, so the search starts at the end.
        if let Some(at) = large.iter().rposition(|&listed| listed == object) {
            large.swap_remove(at);
        }
    });
}

/// How many tracked objects are alive.
pub fn tracked_count() -> usize {
    HEAP.with(|heap| heap.tracked.get())
}

/// Is it time to look for cycles?
#[inline]
pub fn wants_collection() -> bool {
    HEAP.with(|heap| heap.tracked.get() > heap.threshold.get())
}

/// Sets the count of tracked objects from which the collector runs next.
pub fn set_threshold(threshold: usize) {
    HEAP.with(|heap| heap.threshold.set(threshold));
}

/// Calls `visit` with every live tracked object. The callback must not allocate or free.
pub(crate) fn each_tracked(mut visit: impl FnMut(*mut Header)) {
    HEAP.with(|heap| {
        for &page in heap.pages.borrow().iter() {
            // SAFETY: listed pages are alive for ever; blocks lie between the page's header and its end.
            unsafe {
                let block = (*page).block;
                let mut offset = PAGE_HEADER;
                while offset + block <= PAGE_SIZE {
                    let object = page.cast::<u8>().add(offset).cast::<Header>();
                    if *object.cast::<u64>() != 0 {
                        visit(object);
                    }
                    offset += block;
                }
            }
        }
        for &object in heap.large.borrow().iter() {
            visit(object);
        }
    });
}

/// Calls `visit` with every page of tracked objects.
pub(crate) fn each_page(mut visit: impl FnMut(*mut Page)) {
    HEAP.with(|heap| heap.pages.borrow().iter().for_each(|&page| visit(page)));
}

fn large_layout(size: usize) -> Layout {
    Layout::from_size_align(size, GRAIN).unwrap_or(Layout::new::<[u128; 64]>())
}

#[cold]
fn allocate_large(size: usize) -> *mut u8 {
    let layout = large_layout(size);
    // SAFETY: the layout's size is not zero.
    let block = unsafe { alloc(layout) };
    if block.is_null() {
        handle_alloc_error(layout);
    }
    block
}

/// Makes a page for a size class and returns its first block.
#[cold]
#[inline(never)]
fn refill(heap: &Heap, class: usize) -> *mut u8 {
    let (tracked, block) =
        if class >= CLASSES { (true, (class - CLASSES) * GRAIN) } else { (false, class * GRAIN) };
    let block = block.max(GRAIN);
    let Ok(layout) = Layout::from_size_align(PAGE_SIZE, PAGE_SIZE) else { std::process::abort() };
    // SAFETY: the layout's size is not zero; the page is written before it is read.
    unsafe {
        let memory = alloc(layout);
        if memory.is_null() {
            handle_alloc_error(layout);
        }
        memory.cast::<Page>().write(Page { block, scratch: Cell::new(ptr::null_mut()) });
        // Blocks are linked in address order, so that fresh objects lie beside each other.
        let mut next: *mut FreeBlock = ptr::null_mut();
        let count = (PAGE_SIZE - PAGE_HEADER) / block;
        for index in (1..count).rev() {
            let free = memory.add(PAGE_HEADER + index * block).cast::<FreeBlock>();
            free.write(FreeBlock { _zero: 0, next });
            next = free;
        }
        heap.free[class].set(next);
        let first = memory.add(PAGE_HEADER).cast::<FreeBlock>();
        first.write(FreeBlock { _zero: 0, next: ptr::null_mut() });
        if tracked {
            heap.pages.borrow_mut().push(memory.cast());
        }
        first.cast()
    }
}
