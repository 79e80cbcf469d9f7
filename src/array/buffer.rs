//! Counted, aligned memory for elements: the layer's home of `unsafe`.
//!
//! Invariants: a buffer's bytes are initialised and are valid elements of its dtype at every multiple of
//! the item size; memory is only reached through [`Cell`]s (so that views may share and overlap) or through
//! `exclusive`, which needs the only reference; every access is checked here against the capacity, whatever
//! the caller computed. Buffers are not `Send`: the count is not atomic. Blocks come from and return to
//! `cache`, because fresh pages cost more than the arithmetic on them. Called by `array.rs` and the kernels.

use std::alloc::{Layout, alloc_zeroed, dealloc};
use std::cell::{Cell, RefCell};
use std::collections::HashSet;
use std::ptr::NonNull;
use std::sync::OnceLock;

use ndarray::{ArrayView1, ArrayView2, ArrayViewD, ArrayViewMut2, Axis, IxDyn, ShapeBuilder};

use super::dtype::{DType, Element};
use super::extended::Description;

/// Elements start at a multiple of this, one cache line and one AVX-512 register.
const ALIGNMENT: usize = 64;
/// What the system allocator aligns to by itself; asking for more would cost `calloc`'s lazily zeroed pages.
const SYSTEM_ALIGNMENT: usize = 16;
/// Blocks of this size and more are worth huge pages.
const HUGE: usize = 4 << 20;
/// Small blocks are multiples of this, so that any free block of a class fits.
const SMALL_STEP: usize = 64;
/// Classes of small blocks: up to 64 KiB.
const SMALL_CLASSES: usize = 1024;
const SMALL_KEPT: usize = 8;
const LARGE_KEPT: usize = 8;
const LARGE_KEPT_BYTES: usize = 256 << 20;

/// Allocations beyond this many bytes fail without asking the system: what the machine has in all, because the system promises
/// more than it can keep.
fn limit() -> usize {
    static LIMIT: OnceLock<usize> = OnceLock::new();
    *LIMIT.get_or_init(|| physical_memory().unwrap_or(usize::MAX).min(isize::MAX as usize / 2))
}

#[cfg(unix)]
fn physical_memory() -> Option<usize> {
    // SAFETY: `sysconf` reads a constant of the system and touches no memory of ours.
    let (pages, size) = unsafe { (libc::sysconf(libc::_SC_PHYS_PAGES), libc::sysconf(libc::_SC_PAGESIZE)) };
    usize::try_from(pages).ok()?.checked_mul(usize::try_from(size).ok()?).filter(|&bytes| bytes > 0)
}

#[cfg(not(unix))]
fn physical_memory() -> Option<usize> {
    None
}

/// The bookkeeping in front of the elements, one cache line long.
#[repr(C, align(64))]
struct Block {
    count: Cell<usize>,
    /// Bytes available for elements.
    capacity: usize,
    dtype: Cell<DType>,
    /// What the system allocator returned, and its layout.
    start: *mut u8,
    layout: Layout,
}

/// A reference to counted element memory.
pub struct Buffer {
    block: NonNull<Block>,
}

impl Buffer {
    /// Memory for `count` elements with unspecified values, or `None` when there is not enough.
    pub fn allocate(dtype: DType, count: usize) -> Option<Buffer> {
        Self::obtain(dtype, count).map(|(buffer, _)| buffer)
    }

    /// Memory for `count` elements, all zero.
    pub fn zeroed(dtype: DType, count: usize) -> Option<Buffer> {
        let (buffer, fresh) = Self::obtain(dtype, count)?;
        if !fresh {
            // SAFETY: the block has this many bytes, nobody else refers to it, and zero bytes are valid
            // elements of every dtype.
            unsafe { buffer.data().write_bytes(0, count * dtype.size()) };
        }
        Some(buffer)
    }

    fn obtain(dtype: DType, count: usize) -> Option<(Buffer, bool)> {
        let bytes = count.checked_mul(dtype.size())?;
        if bytes > limit() {
            return None;
        }
        let capacity = bytes.max(1).next_multiple_of(SMALL_STEP);
        let cached = CACHE.try_with(|cache| cache.borrow_mut().take(capacity)).ok().flatten();
        let fresh = cached.is_none();
        let block = match cached {
            Some(block) => block,
            None => fresh_block(capacity)?,
        };
        // SAFETY: a block from the cache or the allocator is live and referred to by nobody else.
        let header = unsafe { block.as_ref() };
        header.count.set(1);
        let old = header.dtype.replace(dtype);
        let buffer = Buffer { block };
        if dtype.is_extended() {
            // SAFETY: as in `zeroed`; words of the block's last use would mean something else now.
            unsafe { buffer.data().write_bytes(0, header.capacity) };
            if is_pooled(dtype) {
                POOLED.with_borrow_mut(|blocks| blocks.insert(block));
            }
        } else if dtype == DType::Bool && old != DType::Bool {
            // SAFETY: as in `zeroed`; every byte of the block becomes a valid bool.
            unsafe { buffer.data().write_bytes(0, header.capacity) };
        }
        Some((buffer, fresh))
    }

    fn header(&self) -> &Block {
        // SAFETY: the block lives as long as its count is not zero, and `self` is counted.
        unsafe { self.block.as_ref() }
    }

    /// The address of the first element.
    fn data(&self) -> *mut u8 {
        // SAFETY: the elements follow the header in the same allocation.
        unsafe { self.block.as_ptr().add(1).cast() }
    }

    /// Whether this is the only reference.
    pub fn is_unique(&self) -> bool {
        self.header().count.get() == 1
    }

    /// Whether two references share memory.
    pub fn is_same(&self, other: &Buffer) -> bool {
        self.block == other.block
    }

    /// A number that is the same exactly for references to the same memory.
    pub fn identity(&self) -> usize {
        self.block.as_ptr() as usize
    }

    fn holds<T: Element>(&self, offset: usize, count: usize) -> bool {
        let header = self.header();
        let size = size_of::<T>();
        // All bytes are numbers of every other dtype; only booleans ask for more.
        let dtype = header.dtype.get();
        (dtype == T::DTYPE || (dtype != DType::Bool && T::DTYPE != DType::Bool))
            && offset.is_multiple_of(size)
            && count
                .checked_mul(size)
                .and_then(|bytes| bytes.checked_add(offset))
                .is_some_and(|end| end <= header.capacity)
    }

    /// `count` neighbouring elements from a byte offset, or `None` outside the buffer or for another dtype.
    #[inline]
    pub fn cells<T: Element>(&self, offset: usize, count: usize) -> Option<&[Cell<T>]> {
        if !self.holds::<T>(offset, count) {
            return None;
        }
        // SAFETY: in bounds, aligned and initialised by the check and the invariants; `Cell<T>` has T's
        // layout, and all shared access is through cells of this one thread.
        Some(unsafe { std::slice::from_raw_parts(self.data().add(offset).cast::<Cell<T>>(), count) })
    }

    /// One element.
    #[inline]
    pub fn cell<T: Element>(&self, offset: usize) -> Option<&Cell<T>> {
        self.cells(offset, 1).and_then(<[_]>::first)
    }

    /// All of the first `count` elements, if this is the only reference.
    pub fn exclusive<T: Element>(&mut self, count: usize) -> Option<&mut [T]> {
        if !self.is_unique() || !self.holds::<T>(0, count) {
            return None;
        }
        // SAFETY: as in `cells`; the only reference is mutably borrowed for the result's lifetime.
        Some(unsafe { std::slice::from_raw_parts_mut(self.data().cast::<T>(), count) })
    }

    /// `count` elements at a distance of `step` bytes, or `None` if one lies outside the buffer.
    pub fn lane<T: Element>(
        &self,
        offset: usize,
        count: usize,
        step: isize,
    ) -> Option<ArrayView1<'_, Cell<T>>> {
        let size = size_of::<T>();
        let distance = step.unsigned_abs();
        let reach = distance.checked_mul(count.checked_sub(1)?)?;
        let lowest = if step < 0 { offset.checked_sub(reach)? } else { offset };
        let highest = lowest.checked_add(reach)?;
        if !distance.is_multiple_of(size) || !self.holds::<T>(lowest, 1) || !self.holds::<T>(highest, 1) {
            return None;
        }
        // SAFETY: the lowest and the highest element are in bounds and aligned; elements may repeat, which cells allow.
        let mut lane = unsafe {
            let pointer = self.data().add(lowest).cast::<Cell<T>>().cast_const();
            ArrayView1::from_shape_ptr([count].strides([distance / size]), pointer)
        };
        if step < 0 {
            lane.invert_axis(Axis(0));
        }
        Some(lane)
    }

    /// A strided view with signed byte strides, or `None` if an element lies outside the buffer.
    pub fn view<T: Element>(
        &self,
        offset: usize,
        shape: &[usize],
        strides: &[isize],
    ) -> Option<ArrayViewD<'_, Cell<T>>> {
        let (lowest, lengths, steps) = self.bounded::<T>(offset, shape, strides)?;
        // SAFETY: `bounded` checked the lowest and highest element; strides are made non-negative as ndarray
        // asks, and the pointer is aligned. Elements may repeat, which cells allow.
        let mut view = unsafe {
            let pointer = self.data().add(lowest).cast::<Cell<T>>().cast_const();
            ArrayViewD::from_shape_ptr(IxDyn(&lengths).strides(IxDyn(&steps)), pointer)
        };
        for (axis, &stride) in strides.iter().enumerate() {
            if stride < 0 {
                view.invert_axis(Axis(axis));
            }
        }
        Some(view)
    }

    /// The byte offset of the lowest element, the shape, and absolute strides in elements.
    fn bounded<T: Element>(
        &self,
        offset: usize,
        shape: &[usize],
        strides: &[isize],
    ) -> Option<(usize, Vec<usize>, Vec<usize>)> {
        let size = size_of::<T>();
        let mut steps = Vec::with_capacity(shape.len());
        if shape.len() != strides.len() || !self.holds::<T>(0, 0) {
            return None;
        }
        if shape.contains(&0) {
            return Some((0, shape.to_vec(), vec![0; shape.len()]));
        }
        let (mut lowest, mut highest) = (offset, offset);
        for (&length, &stride) in shape.iter().zip(strides) {
            let step = stride.unsigned_abs();
            let reach = step.checked_mul(length - 1)?;
            match stride < 0 {
                true => lowest = lowest.checked_sub(reach)?,
                false => highest = highest.checked_add(reach)?,
            }
            if !step.is_multiple_of(size) {
                return None;
            }
            steps.push(step / size);
        }
        (self.holds::<T>(lowest, 1) && self.holds::<T>(highest, 1)).then(|| (lowest, shape.to_vec(), steps))
    }
}

/// Two matrices to read and one to write, each a buffer with offset, shape and byte strides.
pub(super) struct Matrix<'a> {
    pub buffer: &'a Buffer,
    pub offset: usize,
    pub shape: [usize; 2],
    pub strides: [isize; 2],
}

/// A function on plain matrices: it cannot capture, so it reaches no cells of the same memory.
pub(super) type MatrixProduct<T> = fn(ArrayView2<'_, T>, ArrayView2<'_, T>, ArrayViewMut2<'_, T>);

/// Calls `work` on plain views of three matrices. `output` must not overlap the inputs: it has to be another
/// buffer, in row-major order. Returns `None` if it is not, or if a matrix leaves its buffer.
pub(super) fn with_matrices<T: Element>(
    left: &Matrix<'_>,
    right: &Matrix<'_>,
    output: &Matrix<'_>,
    work: MatrixProduct<T>,
) -> Option<()> {
    let [rows, columns] = output.shape;
    let row_major = [(columns * size_of::<T>()) as isize, size_of::<T>() as isize];
    let separate = !output.buffer.is_same(left.buffer) && !output.buffer.is_same(right.buffer);
    if !separate || output.strides != row_major {
        return None;
    }
    let target = output.buffer.cells::<T>(output.offset, rows.checked_mul(columns)?)?;
    // SAFETY: in bounds by `cells`; no other reference to these elements is used while `work` runs, because
    // it is a plain function of this crate's product kernels and the inputs are other buffers.
    let target =
        unsafe { std::slice::from_raw_parts_mut(target.as_ptr().cast::<T>().cast_mut(), target.len()) };
    let target = ArrayViewMut2::from_shape((rows, columns), target).ok()?;
    work(plain_matrix(left)?, plain_matrix(right)?, target);
    Some(())
}

/// A plain view of a matrix that nothing writes while it lives; only `with_matrices` may call this.
fn plain_matrix<'a, T: Element>(matrix: &Matrix<'a>) -> Option<ArrayView2<'a, T>> {
    let (lowest, lengths, steps) =
        matrix.buffer.bounded::<T>(matrix.offset, &matrix.shape, &matrix.strides)?;
    let (&[rows, columns], &[row, column]) = (lengths.as_slice(), steps.as_slice()) else { return None };
    // SAFETY: `bounded` checked every element; see `with_matrices` for the absence of writes.
    let mut view = unsafe {
        let pointer = matrix.buffer.data().add(lowest).cast::<T>().cast_const();
        ArrayView2::from_shape_ptr((rows, columns).strides((row, column)), pointer)
    };
    for axis in 0..2 {
        if matrix.strides[axis] < 0 {
            view.invert_axis(Axis(axis));
        }
    }
    Some(view)
}

/// The same cells under another name for their type, if the types are the same.
pub(super) fn same_type<A: Element, B: Element>(cells: &[Cell<A>]) -> Option<&[Cell<B>]> {
    if A::DTYPE != B::DTYPE {
        return None;
    }
    // SAFETY: each dtype belongs to exactly one type, so A and B are the same type.
    Some(unsafe { std::slice::from_raw_parts(cells.as_ptr().cast::<Cell<B>>(), cells.len()) })
}

impl Clone for Buffer {
    #[inline]
    fn clone(&self) -> Buffer {
        let count = &self.header().count;
        count.set(count.get() + 1);
        Buffer { block: self.block }
    }
}

impl Drop for Buffer {
    #[inline]
    fn drop(&mut self) {
        let count = &self.header().count;
        count.set(count.get() - 1);
        if count.get() == 0 {
            if is_pooled(self.header().dtype.get()) {
                let _ = POOLED.try_with(|blocks| blocks.borrow_mut().remove(&self.block));
            }
            let kept = CACHE.try_with(|cache| cache.borrow_mut().keep(self.block)).unwrap_or(false);
            if !kept {
                release_block(self.block);
            }
        }
    }
}

/// A zeroed block from the system, or `None`.
#[cold]
fn fresh_block(capacity: usize) -> Option<NonNull<Block>> {
    let bytes = capacity.checked_add(size_of::<Block>() + ALIGNMENT)?;
    let layout = Layout::from_size_align(bytes, SYSTEM_ALIGNMENT).ok()?;
    // SAFETY: the layout's size is not zero.
    let start = NonNull::new(unsafe { alloc_zeroed(layout) })?;
    let shift = start.as_ptr().align_offset(ALIGNMENT);
    // SAFETY: `bytes` leaves room for the shift, the header and `capacity`; the header is aligned by the shift.
    unsafe {
        let block = start.add(shift).cast::<Block>();
        let dtype = Cell::new(DType::Bool);
        block.write(Block { count: Cell::new(0), capacity, dtype, start: start.as_ptr(), layout });
        if capacity >= HUGE {
            advise_huge_pages(start.as_ptr(), bytes);
        }
        Some(block)
    }
}

fn release_block(block: NonNull<Block>) {
    // SAFETY: the block is live, nobody refers to it any more, and it carries its own allocation.
    unsafe {
        let header = block.as_ref();
        dealloc(header.start, header.layout);
    }
}

/// Asks for 2 MiB pages, as NumPy does: page faults of 4 KiB dominate large fresh arrays otherwise.
#[cfg(target_os = "linux")]
fn advise_huge_pages(start: *mut u8, bytes: usize) {
    const PAGE: usize = 4096;
    let shift = start.align_offset(PAGE);
    if shift < bytes {
        // SAFETY: the range lies inside one live allocation; the advice changes no contents, and its failure
        // is harmless.
        unsafe { libc::madvise(start.add(shift).cast(), bytes - shift, libc::MADV_HUGEPAGE) };
    }
}

#[cfg(not(target_os = "linux"))]
fn advise_huge_pages(_start: *mut u8, _bytes: usize) {}

/// Do the words of such a buffer stand for things in the binding's pool?
fn is_pooled(dtype: DType) -> bool {
    dtype.is_extended() && dtype.description().is_some_and(Description::is_pooled)
}

/// Shows every word of every live buffer whose words may be places in the pool.
pub fn for_each_pooled_word(mut visit: impl FnMut(i64)) {
    POOLED.with_borrow(|blocks| {
        for &block in blocks {
            // SAFETY: a block in the set has a count above zero; it is taken out when that falls to zero. Its bytes are
            // initialised and aligned for words.
            let words = unsafe {
                let count = block.as_ref().capacity / size_of::<i64>();
                std::slice::from_raw_parts(block.as_ptr().add(1).cast::<Cell<i64>>(), count)
            };
            words.iter().for_each(|word| visit(word.get()));
        }
    });
}

thread_local! {
    /// The live buffers of dtypes with a pool.
    static POOLED: RefCell<HashSet<NonNull<Block>>> = RefCell::default();
    static CACHE: RefCell<Cache> = const { RefCell::new(Cache::new()) };
}

/// Freed blocks, kept for reuse: small ones by exact size, a few large ones by best fit.
struct Cache {
    small: Vec<Vec<NonNull<Block>>>,
    large: Vec<NonNull<Block>>,
    large_bytes: usize,
}

fn capacity_of(block: NonNull<Block>) -> usize {
    // SAFETY: blocks in the cache are live.
    unsafe { block.as_ref().capacity }
}

impl Cache {
    const fn new() -> Cache {
        Cache { small: Vec::new(), large: Vec::new(), large_bytes: 0 }
    }

    #[inline]
    fn take(&mut self, capacity: usize) -> Option<NonNull<Block>> {
        if capacity / SMALL_STEP < SMALL_CLASSES {
            return self.small.get_mut(capacity / SMALL_STEP)?.pop();
        }
        let fits = |&block: &NonNull<Block>| {
            let size = capacity_of(block);
            size >= capacity && size - capacity <= capacity / 4
        };
        let position = self.large.iter().rposition(fits)?;
        let block = self.large.remove(position);
        self.large_bytes -= capacity_of(block);
        Some(block)
    }

    /// Keeps a block, or says that there is no room.
    #[inline]
    fn keep(&mut self, block: NonNull<Block>) -> bool {
        let capacity = capacity_of(block);
        if capacity / SMALL_STEP < SMALL_CLASSES {
            if self.small.is_empty() {
                self.small.resize_with(SMALL_CLASSES, Vec::new);
            }
            return self.small.get_mut(capacity / SMALL_STEP).is_some_and(|class| {
                let room = class.len() < SMALL_KEPT;
                if room {
                    class.push(block);
                }
                room
            });
        }
        if capacity > LARGE_KEPT_BYTES {
            return false;
        }
        while self.large.len() >= LARGE_KEPT || self.large_bytes + capacity > LARGE_KEPT_BYTES {
            let oldest = self.large.remove(0);
            self.large_bytes -= capacity_of(oldest);
            release_block(oldest);
        }
        self.large.push(block);
        self.large_bytes += capacity;
        true
    }
}

impl Drop for Cache {
    fn drop(&mut self) {
        let small = self.small.drain(..).flatten();
        small.chain(self.large.drain(..)).for_each(release_block);
    }
}
