//! The module `_heapq`, behind `stdlib/heapq.py`: heaps in lists. One implementation serves both orders; comparing can run user code, so
//! items are looked at anew after each comparison, and a list that changed its length meanwhile is a RuntimeError.

use super::add_functions;
use crate::object::{Kind, Ref, Str, Value};
use crate::runtime::convert;
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::operators::{self, CompareOperator};
use crate::runtime::types::list::List;
use crate::runtime::types::module::Module;

native_functions! { FUNCTIONS;
    /// Push item onto heap, maintaining the heap invariant.
    def heappush(heap, item, /) = push_least;
    /// Pop the smallest item off the heap, maintaining the heap invariant.
    def heappop(heap, /) = pop_least;
    /// Transform list into a heap, in-place, in O(len(heap)) time.
    def heapify(heap, /) = heapify_least;
    /// Pop and return the current smallest value, and add the new item.
    ///
    /// This is more efficient than heappop() followed by heappush(), and can be
    /// more appropriate when using a fixed-size heap.  Note that the value
    /// returned may be larger than item!  That constrains reasonable uses of
    /// this routine unless written as part of a conditional replacement:
    ///
    ///     if item > heap[0]:
    ///         item = heapreplace(heap, item)
    def heapreplace(heap, item, /) = replace_least;
    /// Push item on the heap, then pop and return the smallest item from the heap.
    ///
    /// The combined action runs more efficiently than heappush() followed by
    /// a separate call to heappop().
    def heappushpop(heap, item, /) = push_pop_least;
    /// Push item onto max heap, maintaining the heap invariant.
    def heappush_max(heap, item, /) = push_greatest;
    /// Maxheap variant of heappop.
    def heappop_max(heap, /) = pop_greatest;
    /// Maxheap variant of heapify.
    def heapify_max(heap, /) = heapify_greatest;
    /// Maxheap variant of heapreplace.
    def heapreplace_max(heap, item, /) = replace_greatest;
    /// Maxheap variant of heappushpop.
    ///
    /// The combined action runs more efficiently than heappush_max() followed by
    /// a separate call to heappop_max().
    def heappushpop_max(heap, item, /) = push_pop_greatest;
}

/// Makes the module.
pub fn create(interp: &mut Interp) -> Ref<Module> {
    let module = Module::new(interp, "_heapq", Some("Heap queue algorithm (a.k.a. priority queue)."));
    add_functions(interp, &module, "_heapq", FUNCTIONS);
    module
}

/// Which item a heap has first.
#[derive(Clone, Copy, PartialEq)]
enum First {
    Least,
    Greatest,
}

/// A list that is being used as a heap.
struct Heap<'a> {
    list: &'a List,
    first: First,
}

/// The list, or CPython's TypeError.
fn heap<'a>(interp: &mut Interp, value: &'a Value, what: &str, first: First) -> Result<Heap<'a>> {
    match convert::native::<List>(value) {
        Some(list) => Ok(Heap { list, first }),
        None => {
            let (class, suffix) =
                (interp.type_name(value), if first == First::Greatest { "_max" } else { "" });
            let message = match what.split_once(' ') {
                Some((function, place)) => format!("{function}{suffix}() {place} must be list, not {class}"),
                None => format!("{what}{suffix}() argument must be list, not {class}"),
            };
            Err(interp.type_error(message))
        }
    }
}

macro_rules! forms {
    ($( $least:ident $greatest:ident ($($parameter:ident),*) = $both:ident; )+) => { $(
        fn $least(interp: &mut Interp, list: &Value $(, $parameter: &Value)*) -> Result {
            $both(interp, list $(, $parameter)*, First::Least)
        }

        fn $greatest(interp: &mut Interp, list: &Value $(, $parameter: &Value)*) -> Result {
            $both(interp, list $(, $parameter)*, First::Greatest)
        }
    )+ };
}

forms! {
    push_least push_greatest (item) = push;
    pop_least pop_greatest () = pop;
    heapify_least heapify_greatest () = heapify;
    replace_least replace_greatest (item) = replace;
    push_pop_least push_pop_greatest (item) = push_pop;
}

fn push(interp: &mut Interp, list: &Value, item: &Value, first: First) -> Result {
    let heap = heap(interp, list, "heappush argument 1", first)?;
    heap.list.push(interp, item.clone());
    let last = heap.list.len(interp) - 1;
    heap.rise(interp, 0, last)?;
    Ok(Value::NONE)
}

fn pop(interp: &mut Interp, list: &Value, first: First) -> Result {
    let heap = heap(interp, list, "heappop", first)?;
    let Some(last) = interp.write(&heap.list.items).pop() else { return heap.is_empty(interp) };
    let Some(top) = interp.write(&heap.list.items).first_mut() else { return Ok(last) };
    let top = std::mem::replace(top, last);
    heap.sink(interp, 0)?;
    Ok(top)
}

fn heapify(interp: &mut Interp, list: &Value, first: First) -> Result {
    let heap = heap(interp, list, "heapify", first)?;
    for position in (0..heap.list.len(interp) / 2).rev() {
        heap.sink(interp, position)?;
    }
    Ok(Value::NONE)
}

fn replace(interp: &mut Interp, list: &Value, item: &Value, first: First) -> Result {
    heap(interp, list, "heapreplace argument 1", first)?.replace_top(interp, item)
}

fn push_pop(interp: &mut Interp, list: &Value, item: &Value, first: First) -> Result {
    let heap = heap(interp, list, "heappushpop argument 1", first)?;
    let Some(top) = heap.list.get(interp, 0) else { return Ok(item.clone()) };
    if !heap.comes_before(interp, &top, item)? {
        return Ok(item.clone());
    }
    drop(top);
    heap.replace_top(interp, item)
}

/// `left < right` where no user code can have a say.
#[inline(always)]
fn less_plainly(left: &Value, right: &Value) -> Option<bool> {
    match (left.kind(), right.kind()) {
        (Kind::Int, Kind::Int) => Some(left.as_int() < right.as_int()),
        (Kind::Float, Kind::Float) => Some(left.as_float() < right.as_float()),
        (Kind::Str, Kind::Str) => {
            Some(left.exact::<Str>().map(Str::as_str) < right.exact::<Str>().map(Str::as_str))
        }
        _ => None,
    }
}

impl Heap<'_> {
    fn is_empty(&self, interp: &mut Interp) -> Result {
        Err(interp.index_error("index out of range"))
    }

    /// Puts `item` at the top and returns what was there.
    fn replace_top(&self, interp: &mut Interp, item: &Value) -> Result {
        let Some(top) = interp.write(&self.list.items).first_mut() else { return self.is_empty(interp) };
        let top = std::mem::replace(top, item.clone());
        self.sink(interp, 0)?;
        Ok(top)
    }

    fn comes_before(&self, interp: &mut Interp, one: &Value, other: &Value) -> Result<bool> {
        let (left, right) = if self.first == First::Least { (one, other) } else { (other, one) };
        match less_plainly(left, right) {
            Some(answer) => Ok(answer),
            None => operators::compare_truth(interp, CompareOperator::Lt, left, right),
        }
    }

    /// Does the item at `one` belong before that at `other`? The list must keep its length meanwhile.
    #[inline]
    fn is_before(&self, interp: &mut Interp, one: usize, other: usize) -> Result<bool> {
        let items = interp.read(&self.list.items);
        let (left, right) = if self.first == First::Least { (one, other) } else { (other, one) };
        let (Some(left), Some(right)) = (items.get(left), items.get(right)) else { return Ok(false) };
        if let Some(answer) = less_plainly(left, right) {
            return Ok(answer);
        }
        let (length, left, right) = (items.len(), left.clone(), right.clone());
        let answer = operators::compare_truth(interp, CompareOperator::Lt, &left, &right)?;
        if interp.read(&self.list.items).len() != length {
            return Err(interp.raise(ExceptionKind::RuntimeError, "list changed size during iteration"));
        }
        Ok(answer)
    }

    fn swap(&self, interp: &mut Interp, one: usize, other: usize) {
        let items = interp.write(&self.list.items);
        if one.max(other) < items.len() {
            items.swap(one, other);
        }
    }

    /// Moves the item at `position` towards `start`, past parents that belong after it.
    fn rise(&self, interp: &mut Interp, start: usize, mut position: usize) -> Result<()> {
        while position > start {
            let parent = (position - 1) / 2;
            if !self.is_before(interp, position, parent)? {
                break;
            }
            self.swap(interp, position, parent);
            position = parent;
        }
        Ok(())
    }

    /// Puts the item at `start` in its place below.
    ///
    /// The children that come first move up until a leaf is free, then the item rises from there: an item that was last before mostly
    /// belongs near the bottom, which saves comparisons (Knuth, The Art of Computer Programming, volume 3, 5.2.3, exercise 16).
    fn sink(&self, interp: &mut Interp, start: usize) -> Result<()> {
        let end = self.list.len(interp);
        let mut position = start;
        while position < end / 2 {
            let mut child = 2 * position + 1;
            if child + 1 < end && !self.is_before(interp, child, child + 1)? {
                child += 1;
            }
            self.swap(interp, position, child);
            position = child;
        }
        self.rise(interp, start, position)
    }
}
