//! What lists and tuples have in common: searching, comparing, printing, and what an index or a slice picks. Comparing items can run
//! user code that changes a list, so every step looks at the sequence anew.

use super::list::List;
use super::slice::SliceRange;
use crate::object::{Kind, Payload, Ref, Str, Tuple, Value};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::{convert, operators, representation};
use crate::syntax::operators::CompareOperator;

/// A payload that holds values in order.
pub trait Sequence: Payload {
    /// The items, as they are now.
    fn values<'a>(&'a self, interp: &'a Interp) -> &'a [Value];
}

impl Sequence for List {
    #[inline(always)]
    fn values<'a>(&'a self, interp: &'a Interp) -> &'a [Value] {
        interp.read(&self.items).as_slice()
    }
}

impl Sequence for Tuple {
    #[inline(always)]
    fn values<'a>(&'a self, _interp: &'a Interp) -> &'a [Value] {
        self.items()
    }
}

/// The payload of a slot's or method's receiver; TypeError if the script called it with something else.
#[inline]
pub fn receiver<'a, T: Payload>(interp: &mut Interp, value: &'a Value) -> Result<&'a T> {
    receiver_reference::<T>(interp, value).map(|reference| &**reference)
}

/// The same as a counted reference.
#[inline]
pub fn receiver_reference<'a, T: Payload>(interp: &mut Interp, value: &'a Value) -> Result<&'a Ref<T>> {
    match convert::native_ref::<T>(value) {
        Some(reference) => Ok(reference),
        None => {
            let (wanted, given) = (interp.class_of_kind(T::KIND).name(interp), interp.type_name(value));
            Err(interp
                .type_error(format!("descriptor requires a '{wanted}' object but received a '{given}'")))
        }
    }
}

/// Can the value be an index (an int or something with `__index__`)?
pub fn has_index(interp: &Interp, value: &Value) -> bool {
    convert::integer(value).is_some() || interp.class_of(value).slots(interp).index.is_some()
}

/// The number in `sequence[key]` where `key` is no slice; `name` is the sequence's type in the TypeError.
#[inline]
pub fn index(interp: &mut Interp, key: &Value, name: &str) -> Result<i64> {
    if let Some(number) = key.as_int() {
        return Ok(number);
    }
    if !has_index(interp, key) {
        let class = interp.type_name(key);
        return Err(interp.type_error(format!("{name} indices must be integers or slices, not {class}")));
    }
    convert::to_sequence_index(interp, key)
}

/// The position an index means: negative ones count from the end. `None` when there is no such item.
#[inline]
pub fn position(index: i64, length: usize) -> Option<usize> {
    let at = if index < 0 { index.checked_add(i64::try_from(length).ok()?)? } else { index };
    usize::try_from(at).ok().filter(|&at| at < length)
}

/// The position at which a search bound or an insertion lies: cut to the sequence.
pub fn clamp(bound: i64, length: usize) -> usize {
    let signed = i64::try_from(length).unwrap_or(i64::MAX);
    let at = if bound < 0 { bound.saturating_add(signed).max(0) } else { bound.min(signed) };
    usize::try_from(at).unwrap_or(length)
}

/// Copies of the items a slice picks.
pub fn pick(values: &[Value], range: &SliceRange) -> Vec<Value> {
    match range.contiguous() {
        Some(range) => values.get(range).unwrap_or_default().to_vec(),
        None if range.step == -1 && range.count > 0 => {
            let (first, last) = (range.start + 1 - range.count as isize, range.start);
            let picked = usize::try_from(first).ok().and_then(|first| values.get(first..=last as usize));
            picked.unwrap_or_default().iter().rev().cloned().collect()
        }
        None => range.positions().filter_map(|at| values.get(at).cloned()).collect(),
    }
}

/// How often `sequence * factor` repeats; `None` when the factor is no integer and the other operand may know what to do.
pub fn repetitions(interp: &mut Interp, factor: &Value) -> Result<Option<usize>> {
    // An array multiplies the items, though one without axes is an index.
    if factor.is(Kind::Array) || !has_index(interp, factor) {
        return Ok(None);
    }
    let exact = convert::index(interp, factor)?;
    match exact.as_int() {
        Some(number) => Ok(Some(usize::try_from(number).unwrap_or(0))),
        None => {
            let class = interp.type_name(factor);
            Err(interp.overflow_error(format!("cannot fit '{class}' into an index-sized integer")))
        }
    }
}

/// The items of `sequence`, `times` times over; MemoryError before more is asked for than there can be.
pub fn repeat<S: Sequence>(interp: &mut Interp, sequence: &S, times: usize) -> Result<Vec<Value>> {
    let Some(total) = sequence.values(interp).len().checked_mul(times) else {
        return Err(interp.memory_error());
    };
    let mut made = Vec::with_capacity(convert::checked_capacity(interp, total, size_of::<Value>())?);
    match sequence.values(interp) {
        [single] => made.resize(total, single.clone()),
        values => (0..times).for_each(|_| made.extend_from_slice(values)),
    }
    Ok(made)
}

/// Equality where no user code can have a say; `None` when the types must be asked.
#[inline]
fn plainly_equal(left: &Value, right: &Value) -> Option<bool> {
    if left.same(right) {
        return Some(true);
    }
    match (left.kind(), right.kind()) {
        (Kind::Int, Kind::Int) => Some(false),
        (Kind::Float, Kind::Float) => Some(left.as_float() == right.as_float()),
        (Kind::Str, Kind::Str) => {
            Some(left.exact::<Str>().map(Str::as_str) == right.exact::<Str>().map(Str::as_str))
        }
        (Kind::Int | Kind::Float, Kind::Str) | (Kind::Str, Kind::Int | Kind::Float) => Some(false),
        _ => None,
    }
}

/// The first position from `start` up to `stop` with an item equal to `wanted`.
pub fn find<S: Sequence>(
    interp: &mut Interp,
    sequence: &S,
    wanted: &Value,
    start: usize,
    stop: usize,
) -> Result<Option<usize>> {
    let mut at = start;
    while at < stop {
        // Items that plainly differ are passed over without counting references.
        let rest = sequence.values(interp).get(at..).unwrap_or_default();
        let passed = rest.iter().take_while(|item| plainly_equal(item, wanted) == Some(false)).count();
        at += passed;
        let Some(item) = rest.get(passed).cloned() else { return Ok(None) };
        if at >= stop {
            return Ok(None);
        }
        if operators::equal(interp, &item, wanted)? {
            return Ok(Some(at));
        }
        at += 1;
    }
    Ok(None)
}

/// How many items equal `wanted`.
pub fn count<S: Sequence>(interp: &mut Interp, sequence: &S, wanted: &Value) -> Result<usize> {
    let (mut found, mut from) = (0, 0);
    while let Some(at) = find(interp, sequence, wanted, from, usize::MAX)? {
        found += 1;
        from = at + 1;
    }
    Ok(found)
}

/// The first position where the two sequences have items that differ; `None` when one is a beginning of the other.
fn difference<S: Sequence>(interp: &mut Interp, left: &S, right: &S) -> Result<Option<(Value, Value)>> {
    let mut at = 0;
    loop {
        let (Some(one), Some(other)) = (left.values(interp).get(at), right.values(interp).get(at)) else {
            return Ok(None);
        };
        let equal = match plainly_equal(one, other) {
            Some(true) => true,
            Some(false) => return Ok(Some((one.clone(), other.clone()))),
            None => {
                let (one, other) = (one.clone(), other.clone());
                if !operators::equal(interp, &one, &other)? {
                    return Ok(Some((one, other)));
                }
                true
            }
        };
        at += usize::from(equal);
    }
}

/// `left <operator> right`: the first items that differ decide, then the lengths (language reference 6.10.1).
pub fn compare<S: Sequence>(interp: &mut Interp, operator: CompareOperator, left: &S, right: &S) -> Result {
    let lengths = |interp: &Interp| left.values(interp).len().cmp(&right.values(interp).len());
    let equality = matches!(operator, CompareOperator::Eq | CompareOperator::NotEq);
    if equality && lengths(interp).is_ne() {
        return Ok(Value::bool(operator == CompareOperator::NotEq));
    }
    match difference(interp, left, right)? {
        None => Ok(Value::bool(operators::ordering_satisfies(operator, lengths(interp)))),
        Some(_) if equality => Ok(Value::bool(operator == CompareOperator::NotEq)),
        Some((one, other)) => operators::compare(interp, operator, &one, &other),
    }
}

/// `repr`, with `...` between the brackets when the sequence is being printed already.
pub fn representation<S: Sequence>(
    interp: &mut Interp,
    value: &Value,
    sequence: &S,
    [open, close]: [char; 2],
) -> Result {
    if sequence.values(interp).is_empty() {
        return Ok(Str::value(&format!("{open}{close}")));
    }
    if !representation::enter(interp, value) {
        return Ok(Str::value(&format!("{open}...{close}")));
    }
    let text = items_text(interp, sequence, open);
    representation::leave(interp, value);
    let mut text = text?;
    if S::KIND == Kind::Tuple && sequence.values(interp).len() == 1 {
        text.push(',');
    }
    text.push(close);
    Ok(Str::from_string(text).into())
}

fn items_text<S: Sequence>(interp: &mut Interp, sequence: &S, open: char) -> Result<String> {
    let mut text = String::from(open);
    let mut at = 0;
    while let Some(item) = sequence.values(interp).get(at).cloned() {
        if at > 0 {
            text.push_str(", ");
        }
        text.push_str(representation::repr(interp, &item)?.as_str());
        at += 1;
    }
    Ok(text)
}
