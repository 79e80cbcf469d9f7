//! Ranges: start, stop and step with the count of numbers between, as machine words when all of them fit and as arbitrary ints when
//! they do not. A range never changes.

use super::arguments;
use super::definition::{AttributeDefinition, ClassDefinition, EMPTY, read_only_member};
use super::iterators::RangeIterator;
use super::sequence::{self, receiver};
use super::slice::{self, Slice};
use crate::object::{Kind, Payload, Ref, Str, Tuple, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::numbers::failure::Failure;
use crate::runtime::numbers::integer::{self, Integer, IntegerView};
use crate::runtime::numbers::{integer_division, integer_text};
use crate::runtime::{call, convert, hash, iteration, operators};
use crate::syntax::operators::CompareOperator;

/// The payload of a range.
pub struct Range {
    form: Form,
}

/// Machine words wherever they do: loops over ranges are everywhere.
enum Form {
    Small { start: i64, stop: i64, step: i64, length: u64 },
    Large(Box<LargeRange>),
}

struct LargeRange {
    start: Integer,
    stop: Integer,
    step: Integer,
    length: Integer,
}

/// A range whose start, stop and step fit machine words, and with them every number.
#[derive(Clone, Copy, Debug)]
pub struct SmallRange {
    pub start: i64,
    pub step: i64,
    pub length: u64,
}

impl SmallRange {
    /// The numbers.
    pub fn numbers(self) -> impl Iterator<Item = i64> {
        (0..self.length).map(move |at| self.start.wrapping_add((at as i64).wrapping_mul(self.step)))
    }

    /// How many numbers there are, as a size for a vector.
    pub fn count(self) -> usize {
        usize::try_from(self.length).unwrap_or(usize::MAX)
    }
}

impl Payload for Range {
    const KIND: Kind = Kind::Range;
}

impl Range {
    /// The range from `start` up to `stop`; `step` is not zero.
    #[inline]
    fn new(start: Integer, stop: Integer, step: Integer) -> std::result::Result<Range, Failure> {
        if let (Integer::Small(start), Integer::Small(stop), Integer::Small(step)) = (&start, &stop, &step) {
            return Ok(Range::of_words(*start, *stop, *step));
        }
        let length = count_steps(start.view(), stop.view(), step.view())?;
        Ok(Range { form: Form::Large(Box::new(LargeRange { start, stop, step, length })) })
    }

    /// The range of these words; `step` is not zero.
    #[inline]
    pub fn of_words(start: i64, stop: i64, step: i64) -> Range {
        // Of two words, the larger minus the smaller fits an unsigned one.
        let length = if step > 0 && start < stop {
            (stop.wrapping_sub(start) as u64 - 1) / step.unsigned_abs() + 1
        } else if step < 0 && start > stop {
            (start.wrapping_sub(stop) as u64 - 1) / step.unsigned_abs() + 1
        } else {
            0
        };
        Range { form: Form::Small { start, stop, step, length } }
    }

    /// The range in machine words, if it fits them.
    #[inline]
    pub fn small(&self) -> Option<SmallRange> {
        match self.form {
            Form::Small { start, step, length, .. } => Some(SmallRange { start, step, length }),
            Form::Large(_) => None,
        }
    }

    fn start(&self) -> IntegerView<'_> {
        match &self.form {
            Form::Small { start, .. } => IntegerView::Small(*start),
            Form::Large(large) => large.start.view(),
        }
    }

    fn stop(&self) -> IntegerView<'_> {
        match &self.form {
            Form::Small { stop, .. } => IntegerView::Small(*stop),
            Form::Large(large) => large.stop.view(),
        }
    }

    fn step(&self) -> IntegerView<'_> {
        match &self.form {
            Form::Small { step, .. } => IntegerView::Small(*step),
            Form::Large(large) => large.step.view(),
        }
    }

    /// How many numbers there are.
    fn length(&self) -> Integer {
        match &self.form {
            Form::Small { length, .. } => Integer::from(*length),
            Form::Large(large) => large.length.clone(),
        }
    }

    /// The number at `index`, which need not be in the range.
    fn number(&self, index: IntegerView<'_>) -> std::result::Result<Integer, Failure> {
        let offset = integer::multiply(index, self.step())?;
        Ok(integer::add(self.start(), offset.view()))
    }

    /// The index of a number, if the range has it.
    fn find(&self, number: IntegerView<'_>) -> std::result::Result<Option<Integer>, Failure> {
        let offset = integer::subtract(number, self.start());
        let (index, rest) = integer_division::divide_modulo(offset.view(), self.step())?;
        let inside = rest.view().is_zero()
            && !index.view().is_negative()
            && integer::compare(index.view(), self.length().view()).is_lt();
        Ok(inside.then_some(index))
    }
}

/// How many numbers lie from `start` to `stop` in steps of `step`.
fn count_steps(
    start: IntegerView<'_>,
    stop: IntegerView<'_>,
    step: IntegerView<'_>,
) -> std::result::Result<Integer, Failure> {
    let (distance, stride) = if step.is_negative() {
        (integer::subtract(start, stop), integer::negate(step))
    } else {
        (integer::subtract(stop, start), step.to_owned())
    };
    if distance.view().is_negative() || distance.view().is_zero() {
        return Ok(Integer::Small(0));
    }
    let last = integer::subtract(distance.view(), IntegerView::Small(1));
    let steps = integer_division::floor_divide(last.view(), stride.view())?;
    Ok(integer::add(steps.view(), IntegerView::Small(1)))
}

pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Range,
    name: "range",
    documentation: "range(stop) -> range object\nrange(start, stop[, step]) -> range object\n\nReturn an object that produces a sequence of integers from start (inclusive)\nto stop (exclusive) by step.  range(i, j) produces i, i+1, i+2, ..., j-1.\nstart defaults to 0, and stop is omitted!  range(4) produces 0, 1, 2, 3.\nThese are exactly the valid indices for a list of 4 elements.\nWhen step is given, it specifies the increment (or decrement).",
    flags: flags::NATIVE | flags::SEQUENCE,
    slots: |slots| {
        slots.length = Some(length);
        slots.truth = Some(|interp, range| Ok(!receiver::<Range>(interp, range)?.length().view().is_zero()));
        slots.get_item = Some(get_item);
        slots.contains = Some(contains);
        slots.iterate = Some(iterate);
        slots.representation = Some(repr);
        slots.hash = Some(hash_range);
        slots.compare = Some(compare);
        slots.construct = Some(construct);
    },
    methods: METHODS,
    attributes: &[
        AttributeDefinition {
            name: "start",
            documentation: "",
            get: |interp, range| attribute(interp, range, Range::start),
            set: Some(read_only_member),
        },
        AttributeDefinition {
            name: "stop",
            documentation: "",
            get: |interp, range| attribute(interp, range, Range::stop),
            set: Some(read_only_member),
        },
        AttributeDefinition {
            name: "step",
            documentation: "",
            get: |interp, range| attribute(interp, range, Range::step),
            set: Some(read_only_member),
        },
    ],
    ..EMPTY
};

native_functions! { METHODS;
    /// rangeobject.index(value) -> integer -- return index of value.
    /// Raise ValueError if the value is not present.
    def index(self, value, /) = index;
    /// rangeobject.count(value) -> integer -- return number of occurrences of value
    def count(self, value, /) = count;
    /// Return a reverse iterator.
    def __reversed__(self, /) = reversed;
}

fn attribute(interp: &mut Interp, range: &Value, part: fn(&Range) -> IntegerView<'_>) -> Result {
    let range: &Range = receiver(interp, range)?;
    Ok(convert::from_integer(part(range).to_owned()))
}

fn construct(interp: &mut Interp, class: &Ref<Class>, given: CallArguments<'_>) -> Result {
    let given = arguments::positional(interp, "range", given, 1, 3)?;
    let mut parts = [Integer::Small(0), Integer::Small(0), Integer::Small(1)];
    // A single argument is the stop.
    let first = usize::from(given.len() == 1);
    for (part, value) in parts.iter_mut().skip(first).zip(given) {
        *part = convert::to_integer(interp, value)?;
    }
    let [start, stop, step] = parts;
    if step.view().is_zero() {
        return Err(interp.value_error("range() arg 3 must not be zero"));
    }
    let range = Range::new(start, stop, step).map_err(|failure| interp.fail(failure))?;
    call::finish_construct(interp, class, Value::new(range))
}

fn length(interp: &mut Interp, range: &Value) -> Result<usize> {
    let range: &Range = receiver(interp, range)?;
    match range.length().view().to_i64().and_then(|length| usize::try_from(length).ok()) {
        Some(length) => Ok(length),
        None => Err(interp.overflow_error("Python int too large to convert to C ssize_t")),
    }
}

fn get_item(interp: &mut Interp, container: &Value, key: &Value) -> Result {
    let range: &Range = receiver(interp, container)?;
    if let Some(slice) = key.exact::<Slice>() {
        return get_slice(interp, range, slice);
    }
    if !sequence::has_index(interp, key) {
        let class = interp.type_name(key);
        return Err(interp.type_error(format!("range indices must be integers or slices, not {class}")));
    }
    let mut index = convert::to_integer(interp, key)?;
    if index.view().is_negative() {
        index = integer::add(index.view(), range.length().view());
    }
    if index.view().is_negative() || integer::compare(index.view(), range.length().view()).is_ge() {
        return Err(interp.index_error("range object index out of range"));
    }
    range.number(index.view()).map(convert::from_integer).map_err(|failure| interp.fail(failure))
}

fn get_slice(interp: &mut Interp, range: &Range, slice: &Slice) -> Result {
    let [start, stop, step] = slice::exact_indices(interp, slice, &range.length())?;
    let picked = || {
        let step = integer::multiply(range.step(), step.view())?;
        Range::new(range.number(start.view())?, range.number(stop.view())?, step)
    };
    picked().map(Value::new).map_err(|failure| interp.fail(failure))
}

/// The index of an exact int or bool; `None` for values that must be compared with one number after the other.
fn find_exactly(interp: &mut Interp, range: &Range, value: &Value) -> Option<Result<Option<Integer>>> {
    if !matches!(value.kind(), Kind::Int | Kind::BigInt | Kind::Bool) {
        return None;
    }
    let number = convert::integer(value)?;
    Some(range.find(number).map_err(|failure| interp.fail(failure)))
}

/// The numbers of the range that equal `value`, as `visit` wants to know them until it says stop.
fn compare_each(
    interp: &mut Interp,
    container: &Value,
    value: &Value,
    mut visit: impl FnMut(i64) -> bool,
) -> Result<()> {
    let iterator = iteration::iterator(interp, container)?;
    let mut at = 0;
    while let Some(number) = iteration::next(interp, &iterator)? {
        if operators::equal(interp, &number, value)? && !visit(at) {
            break;
        }
        at += 1;
    }
    Ok(())
}

fn contains(interp: &mut Interp, container: &Value, item: &Value) -> Result<bool> {
    let range: &Range = receiver(interp, container)?;
    if let Some(found) = find_exactly(interp, range, item) {
        return found.map(|found| found.is_some());
    }
    let mut found = false;
    compare_each(interp, container, item, |_| {
        found = true;
        false
    })?;
    Ok(found)
}

fn index(interp: &mut Interp, container: &Value, value: &Value) -> Result {
    let range: &Range = receiver(interp, container)?;
    if let Some(found) = find_exactly(interp, range, value) {
        return match found? {
            Some(index) => Ok(convert::from_integer(index)),
            None => Err(interp.value_error("range.index(x): x not in range")),
        };
    }
    let mut found = None;
    compare_each(interp, container, value, |at| {
        found = Some(at);
        false
    })?;
    found.map(Value::int).ok_or_else(|| interp.value_error("sequence.index(x): x not in sequence"))
}

fn count(interp: &mut Interp, container: &Value, value: &Value) -> Result<i64> {
    let range: &Range = receiver(interp, container)?;
    if let Some(found) = find_exactly(interp, range, value) {
        return found.map(|found| i64::from(found.is_some()));
    }
    let mut found = 0;
    compare_each(interp, container, value, |_| {
        found += 1;
        true
    })?;
    Ok(found)
}

fn iterate(interp: &mut Interp, value: &Value) -> Result {
    let range: &Range = receiver(interp, value)?;
    Ok(match range.small() {
        Some(small) => RangeIterator::new(small.start, small.step, small.length).into(),
        None => {
            RangeIterator::large(range.start().to_owned(), range.step().to_owned(), range.length()).into()
        }
    })
}

fn reversed(interp: &mut Interp, range: &Range) -> Result<Ref<RangeIterator>> {
    let last = integer::subtract(range.length().view(), IntegerView::Small(1));
    let start = range.number(last.view()).map_err(|failure| interp.fail(failure))?;
    let step = integer::negate(range.step());
    Ok(match (start.view().to_i64(), step.view().to_i64(), range.small()) {
        (Some(start), Some(step), Some(small)) => RangeIterator::new(start, step, small.length),
        _ => RangeIterator::large(start, step, range.length()),
    })
}

fn repr(interp: &mut Interp, value: &Value) -> Result {
    let range: &Range = receiver(interp, value)?;
    let limit = interp.int_max_str_digits;
    let mut text = |number: IntegerView<'_>| {
        integer_text::to_decimal(number, limit).map_err(|failure| interp.fail(failure))
    };
    let (start, stop) = (text(range.start())?, text(range.stop())?);
    if matches!(range.step(), IntegerView::Small(1)) {
        return Ok(Str::from_string(format!("range({start}, {stop})")).into());
    }
    let step = text(range.step())?;
    Ok(Str::from_string(format!("range({start}, {stop}, {step})")).into())
}

/// What decides whether two ranges are equal: the count, the first number and the step, as far as there are numbers.
fn essence(range: &Range) -> (Integer, Option<Integer>, Option<Integer>) {
    let length = range.length();
    let start = (!length.view().is_zero()).then(|| range.start().to_owned());
    let several = integer::compare(length.view(), IntegerView::Small(1)).is_gt();
    (length, start, several.then(|| range.step().to_owned()))
}

fn compare(_: &mut Interp, operator: CompareOperator, left: &Value, right: &Value) -> Result {
    let (Some(left), Some(right)) = (left.exact::<Range>(), right.exact::<Range>()) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    Ok(match operator {
        CompareOperator::Eq => Value::bool(essence(left) == essence(right)),
        CompareOperator::NotEq => Value::bool(essence(left) != essence(right)),
        _ => Value::NOT_IMPLEMENTED,
    })
}

/// The hash of the tuple of the count, the first number and the step, None standing for what does not matter.
fn hash_range(interp: &mut Interp, value: &Value) -> Result<i64> {
    let range: &Range = receiver(interp, value)?;
    let (length, start, step) = essence(range);
    let parts = [Some(length), start, step].map(|part| part.map_or(Value::NONE, convert::from_integer));
    hash::hash(interp, &Tuple::of(parts.into_iter()).into())
}
