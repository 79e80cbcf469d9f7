//! Slice objects, and what a slice means for a sequence of some length. Every sequence asks [`resolve`] or, when finding the bounds
//! may change the sequence (`__index__` is user code), [`Slice::bounds`] first and [`Bounds::resolve`] with the length it has then.

use super::arguments;
use super::definition::{AttributeDefinition, ClassDefinition, EMPTY, read_only_member};
use super::sequence::{self, receiver};
use super::tuple;
use crate::object::{Kind, Payload, Ref, Str, Tuple, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::numbers::integer::{self, Integer};
use crate::runtime::{call, convert, hash, representation};
use crate::syntax::operators::CompareOperator;

/// The payload of a slice; any values at all.
pub struct Slice {
    pub(crate) start: Value,
    pub(crate) stop: Value,
    pub(crate) step: Value,
}

impl Payload for Slice {
    const KIND: Kind = Kind::Slice;
    const TRACKED: bool = true;

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        [&self.start, &self.stop, &self.step].into_iter().for_each(visit);
    }

    fn clear(&mut self) {
        for part in [&mut self.start, &mut self.stop, &mut self.step] {
            drop(std::mem::take(part));
        }
    }
}

pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Slice,
    name: "slice",
    documentation: "slice(stop)\nslice(start, stop[, step])\n\nCreate a slice object.  This is used for extended slicing (e.g. a[0:10:2]).",
    flags: flags::NATIVE,
    slots: |slots| {
        slots.representation = Some(repr);
        slots.compare = Some(compare);
        slots.hash = Some(hash_slice);
        slots.construct = Some(construct);
    },
    methods: METHODS,
    attributes: &[
        AttributeDefinition {
            name: "start",
            documentation: "",
            get: |interp, slice| Ok(receiver::<Slice>(interp, slice)?.start.clone()),
            set: Some(read_only_member),
        },
        AttributeDefinition {
            name: "stop",
            documentation: "",
            get: |interp, slice| Ok(receiver::<Slice>(interp, slice)?.stop.clone()),
            set: Some(read_only_member),
        },
        AttributeDefinition {
            name: "step",
            documentation: "",
            get: |interp, slice| Ok(receiver::<Slice>(interp, slice)?.step.clone()),
            set: Some(read_only_member),
        },
    ],
    ..EMPTY
};

native_functions! { METHODS;
    /// S.indices(len) -> (start, stop, stride)
    ///
    /// Assuming a sequence of length len, calculate the start and stop
    /// indices, and the stride length of the extended slice described by
    /// S. Out of bounds indices are clipped in a manner consistent with the
    /// handling of normal slices.
    def indices(self, object, /) = indices;
}

/// The numbers of a slice, cut to 64 bits; `None` where the slice leaves the choice to its direction.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    start: Option<i64>,
    stop: Option<i64>,
    step: i64,
}

/// The items a slice picks from a sequence: `start`, `start + step` ... `count` items in all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SliceRange {
    pub start: isize,
    pub stop: isize,
    pub step: isize,
    pub count: usize,
}

impl SliceRange {
    /// The positions, in the slice's order.
    pub fn positions(self) -> impl ExactSizeIterator<Item = usize> {
        (0..self.count)
            .map(move |number| self.start.wrapping_add((number as isize).wrapping_mul(self.step)) as usize)
    }

    /// The positions as a range, when the step is 1.
    pub fn contiguous(self) -> Option<std::ops::Range<usize>> {
        let start = self.start as usize;
        (self.step == 1).then_some(start..start.saturating_add(self.count))
    }
}

/// What the slice object `slice` picks from a sequence of `length` items.
pub fn resolve(interp: &mut Interp, slice: &Value, length: usize) -> Result<SliceRange> {
    let slice: &Slice = receiver(interp, slice)?;
    Ok(slice.bounds(interp)?.resolve(length))
}

impl Slice {
    /// A slice object.
    pub fn new(start: Value, stop: Value, step: Value) -> Ref<Slice> {
        Ref::new(Slice { start, stop, step })
    }

    /// The slice's numbers; may run `__index__` of its parts. ValueError for a step of zero, TypeError for parts that are no numbers.
    pub fn bounds(&self, interp: &mut Interp) -> Result<Bounds> {
        let step = match bound(interp, &self.step)? {
            Some(0) => return Err(interp.value_error("slice step cannot be zero")),
            // Its negation must fit too.
            Some(step) => step.max(-i64::MAX),
            None => 1,
        };
        Ok(Bounds { start: bound(interp, &self.start)?, stop: bound(interp, &self.stop)?, step })
    }
}

impl Bounds {
    /// What the slice picks from a sequence of `length` items (CPython's `PySlice_AdjustIndices`).
    pub fn resolve(self, length: usize) -> SliceRange {
        let length = i64::try_from(length).unwrap_or(i64::MAX);
        let (low, high) = if self.step < 0 { (-1, length - 1) } else { (0, length) };
        let cut =
            |bound: i64| if bound < 0 { bound.saturating_add(length).max(low) } else { bound.min(high) };
        let (first, last) = if self.step < 0 { (high, low) } else { (low, high) };
        let start = self.start.map_or(first, cut);
        let stop = self.stop.map_or(last, cut);
        let distance = if self.step < 0 { start - stop } else { stop - start };
        let count = if distance > 0 { (distance - 1) / self.step.abs() + 1 } else { 0 };
        SliceRange {
            start: start as isize,
            stop: stop as isize,
            step: self.step as isize,
            count: count as usize,
        }
    }
}

fn bound(interp: &mut Interp, value: &Value) -> Result<Option<i64>> {
    if let Some(number) = value.as_int() {
        return Ok(Some(number));
    }
    if value.is_none() {
        return Ok(None);
    }
    check_bound(interp, value, "integers or None or have")?;
    convert::to_clamped(interp, value).map(Some)
}

fn check_bound(interp: &mut Interp, value: &Value, allowed: &str) -> Result<()> {
    if sequence::has_index(interp, value) {
        return Ok(());
    }
    Err(interp.type_error(format!("slice indices must be {allowed} an __index__ method")))
}

/// The `start` and `stop` of a search in a sequence (`list.index(x, start, stop)`), cut to 64 bits.
pub fn search_bound(interp: &mut Interp, value: &Value) -> Result<i64> {
    check_bound(interp, value, "integers or have")?;
    convert::to_clamped(interp, value)
}

fn exact_bound(interp: &mut Interp, value: &Value) -> Result<Option<Integer>> {
    if value.is_none() {
        return Ok(None);
    }
    check_bound(interp, value, "integers or None or have")?;
    convert::to_integer(interp, value).map(Some)
}

/// Start, stop and step for a sequence of any length: what `indices` gives, and what slices of ranges need.
pub fn exact_indices(interp: &mut Interp, slice: &Slice, length: &Integer) -> Result<[Integer; 3]> {
    let step = exact_bound(interp, &slice.step)?.unwrap_or(Integer::Small(1));
    if step.view().is_zero() {
        return Err(interp.value_error("slice step cannot be zero"));
    }
    let backwards = step.view().is_negative();
    let one = Integer::Small(1);
    let (low, high) = if backwards {
        (Integer::Small(-1), integer::subtract(length.view(), one.view()))
    } else {
        (Integer::Small(0), length.clone())
    };
    let cut = |bound: Integer| {
        let bound =
            if bound.view().is_negative() { integer::add(bound.view(), length.view()) } else { bound };
        if integer::compare(bound.view(), low.view()).is_lt() {
            low.clone()
        } else if integer::compare(bound.view(), high.view()).is_gt() {
            high.clone()
        } else {
            bound
        }
    };
    let (first, last) = if backwards { (&high, &low) } else { (&low, &high) };
    let start = exact_bound(interp, &slice.start)?.map_or_else(|| first.clone(), cut);
    let stop = exact_bound(interp, &slice.stop)?.map_or_else(|| last.clone(), cut);
    Ok([start, stop, step])
}

fn indices(interp: &mut Interp, slice: &Slice, length: &Value) -> Result<Ref<Tuple>> {
    let length = convert::to_integer(interp, length)?;
    if length.view().is_negative() {
        return Err(interp.value_error("length should not be negative"));
    }
    let numbers = exact_indices(interp, slice, &length)?;
    Ok(Tuple::of(numbers.map(convert::from_integer).into_iter()))
}

fn parts(slice: &Slice) -> Ref<Tuple> {
    Tuple::of([&slice.start, &slice.stop, &slice.step].into_iter().cloned())
}

fn construct(interp: &mut Interp, class: &Ref<Class>, given: CallArguments<'_>) -> Result {
    let made = match arguments::positional(interp, "slice", given, 1, 3)? {
        [stop] => Slice::new(Value::NONE, stop.clone(), Value::NONE),
        [start, stop, rest @ ..] => {
            Slice::new(start.clone(), stop.clone(), rest.first().cloned().unwrap_or_default())
        }
        [] => Slice::new(Value::NONE, Value::NONE, Value::NONE),
    };
    call::finish_construct(interp, class, made.into())
}

fn repr(interp: &mut Interp, value: &Value) -> Result {
    let slice: &Slice = receiver(interp, value)?;
    let start = representation::repr(interp, &slice.start)?;
    let stop = representation::repr(interp, &slice.stop)?;
    let step = representation::repr(interp, &slice.step)?;
    Ok(Str::value(&format!("slice({}, {}, {})", start.as_str(), stop.as_str(), step.as_str())))
}

/// Slices compare as tuples of their parts do.
fn compare(interp: &mut Interp, operator: CompareOperator, left: &Value, right: &Value) -> Result {
    match (left.exact::<Slice>(), right.exact::<Slice>()) {
        (Some(left), Some(right)) => sequence::compare(interp, operator, &*parts(left), &*parts(right)),
        _ => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn hash_slice(interp: &mut Interp, value: &Value) -> Result<i64> {
    let slice: &Slice = receiver(interp, value)?;
    let mut mixer = tuple::HashMixer::default();
    for part in [&slice.start, &slice.stop, &slice.step] {
        mixer.add(hash::hash(interp, part)?);
    }
    Ok(mixer.finish())
}
