//! Tuples: what can be done with the payload [`Tuple`], which lies in `object/`. Tuples never change, so their items may be borrowed
//! while user code runs, as long as the tuple is alive.

use super::arguments;
use super::definition::{ClassDefinition, EMPTY};
use super::generic_alias;
use super::iterators::TupleIterator;
use super::list::List;
use super::sequence::{self, receiver, receiver_reference};
use super::slice::{self, Slice};
use crate::object::{Kind, Ref, Tuple, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::{call, convert, hash, iteration};
use crate::syntax::operators::{BinaryOperator, CompareOperator};

pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Tuple,
    name: "tuple",
    documentation: "Built-in immutable sequence.\n\nIf no argument is given, the constructor returns an empty tuple.\nIf iterable is specified the tuple is initialized from iterable's items.\n\nIf the argument is a tuple, the return value is the same object.",
    flags: flags::NATIVE | flags::BASE | flags::SEQUENCE | flags::MATCH_SELF,
    slots: |slots| {
        slots.length = Some(|interp, tuple| Ok(receiver::<Tuple>(interp, tuple)?.len()));
        slots.get_item = Some(get_item);
        slots.contains = Some(contains);
        slots.iterate = Some(iterate);
        slots.representation = Some(repr);
        slots.hash = Some(hash_tuple);
        slots.compare = Some(compare);
        slots.binary[BinaryOperator::Add as usize] = Some(concatenate);
        slots.binary[BinaryOperator::Mult as usize] = Some(multiply);
        slots.construct = Some(construct);
    },
    methods: METHODS,
    class_methods: CLASS_METHODS,
    ..EMPTY
};

native_functions! { METHODS;
    /// Return first index of value.
    ///
    /// Raises ValueError if the value is not present.
    def index(self, value, start=0, stop=9223372036854775807, /) = index;
    /// Return number of occurrences of value.
    def count(self, value, /) = count;
    def __getnewargs__(self, /) = new_arguments;
}

native_functions! { CLASS_METHODS;
    /// See PEP 585
    def __class_getitem__(cls, object, /) = class_get_item;
}

fn index(
    interp: &mut Interp,
    tuple: &Tuple,
    value: &Value,
    start: Option<&Value>,
    stop: Option<&Value>,
) -> Result<usize> {
    let start = start.map_or(Ok(0), |start| slice::search_bound(interp, start))?;
    let stop = stop.map_or(Ok(i64::MAX), |stop| slice::search_bound(interp, stop))?;
    let (start, stop) = (sequence::clamp(start, tuple.len()), sequence::clamp(stop, tuple.len()));
    match sequence::find(interp, tuple, value, start, stop)? {
        Some(at) => Ok(at),
        None => Err(interp.value_error("tuple.index(x): x not in tuple")),
    }
}

fn count(interp: &mut Interp, tuple: &Tuple, value: &Value) -> Result<usize> {
    sequence::count(interp, tuple, value)
}

fn new_arguments(_: &mut Interp, tuple: &Tuple) -> Ref<Tuple> {
    let copy = Tuple::from_slice(tuple.items());
    Tuple::of(std::iter::once(copy.into()))
}

fn get_item(interp: &mut Interp, container: &Value, key: &Value) -> Result {
    let tuple: &Tuple = receiver(interp, container)?;
    if let Some(slice) = key.exact::<Slice>() {
        let range = slice.bounds(interp)?.resolve(tuple.len());
        if container.is(Kind::Tuple) && range.contiguous() == Some(0..tuple.len()) {
            return Ok(container.clone());
        }
        return Ok(Tuple::from_vec(sequence::pick(tuple.items(), &range)).into());
    }
    let index = sequence::index(interp, key, "tuple")?;
    match sequence::position(index, tuple.len()).and_then(|at| tuple.items().get(at)) {
        Some(item) => Ok(item.clone()),
        None => Err(interp.index_error("tuple index out of range")),
    }
}

fn contains(interp: &mut Interp, container: &Value, item: &Value) -> Result<bool> {
    let tuple: &Tuple = receiver(interp, container)?;
    Ok(sequence::find(interp, tuple, item, 0, usize::MAX)?.is_some())
}

fn iterate(interp: &mut Interp, value: &Value) -> Result {
    let tuple: &Ref<Tuple> = receiver_reference(interp, value)?;
    Ok(TupleIterator::new(tuple.clone()).into())
}

fn repr(interp: &mut Interp, value: &Value) -> Result {
    let tuple: &Tuple = receiver(interp, value)?;
    sequence::representation(interp, value, tuple, ['(', ')'])
}

fn compare(interp: &mut Interp, operator: CompareOperator, left: &Value, right: &Value) -> Result {
    match (convert::native::<Tuple>(left), convert::native::<Tuple>(right)) {
        (Some(left), Some(right)) => sequence::compare(interp, operator, left, right),
        _ => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn concatenate(_: &mut Interp, left: &Value, right: &Value) -> Result {
    let (Some(first), Some(second)) = (convert::native::<Tuple>(left), convert::native::<Tuple>(right))
    else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    if first.is_empty() && right.is(Kind::Tuple) {
        return Ok(right.clone());
    }
    if second.is_empty() && left.is(Kind::Tuple) {
        return Ok(left.clone());
    }
    Ok(Tuple::from_vec([first.items(), second.items()].concat()).into())
}

fn multiply(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    let (operand, factor) =
        if convert::native::<Tuple>(left).is_some() { (left, right) } else { (right, left) };
    let tuple: &Tuple = receiver(interp, operand)?;
    let Some(times) = sequence::repetitions(interp, factor)? else { return Ok(Value::NOT_IMPLEMENTED) };
    if operand.is(Kind::Tuple) && (times == 1 || tuple.is_empty()) {
        return Ok(operand.clone());
    }
    Ok(Tuple::from_vec(sequence::repeat(interp, tuple, times)?).into())
}

/// `tuple(iterable)`: an exact tuple stands for itself.
fn construct(interp: &mut Interp, class: &Ref<Class>, given: CallArguments<'_>) -> Result {
    let made = match arguments::for_class(interp, class, "tuple", given, 0, 1)?.first() {
        Some(tuple) if tuple.is(Kind::Tuple) => tuple.clone(),
        Some(iterable) => match iterable.exact::<List>() {
            Some(list) => Tuple::from_slice(interp.read(&list.items).as_slice()).into(),
            None => Tuple::from_vec(iteration::collect(interp, iterable)?).into(),
        },
        None => Tuple::from_slice(&[]).into(),
    };
    call::finish_construct(interp, class, made)
}

/// The hash of the items' hashes, kept in the tuple once it is known.
fn hash_tuple(interp: &mut Interp, value: &Value) -> Result<i64> {
    let tuple: &Tuple = receiver(interp, value)?;
    let known = tuple.hash.get();
    if known != 0 {
        return Ok(known);
    }
    interp.enter_native("")?;
    let mut mixer = HashMixer::default();
    for item in tuple.items() {
        mixer.add(hash::hash(interp, item)?);
    }
    let made = mixer.finish_with_length(tuple.len());
    tuple.hash.set(made);
    Ok(made)
}

/// Mixes the hashes of items into one: the 64-bit xxHash of CPython's tuples (github.com/Cyan4973/xxHash, doc/xxhash_spec.md), so that
/// `hash((1, 2))` prints the same.
pub struct HashMixer {
    state: u64,
}

const PRIME_1: u64 = 11_400_714_785_074_694_791;
const PRIME_2: u64 = 14_029_467_366_897_019_727;
const PRIME_5: u64 = 2_870_177_450_012_600_261;

impl Default for HashMixer {
    fn default() -> Self {
        HashMixer { state: PRIME_5 }
    }
}

impl HashMixer {
    /// Mixes in the hash of the next item.
    pub fn add(&mut self, hash: i64) {
        let lane = self.state.wrapping_add((hash as u64).wrapping_mul(PRIME_2));
        self.state = lane.rotate_left(31).wrapping_mul(PRIME_1);
    }

    /// The hash of a fixed number of items.
    pub fn finish(self) -> i64 {
        // -1 is the sign of an error in CPython, which therefore has another number there.
        if self.state == u64::MAX { 1_546_275_796 } else { self.state as i64 }
    }

    /// The hash of a sequence of this length.
    pub fn finish_with_length(mut self, length: usize) -> i64 {
        self.state = self.state.wrapping_add(length as u64 ^ (PRIME_5 ^ 3_527_539));
        self.finish()
    }
}

fn class_get_item(_: &mut Interp, class: &Value, parameters: &Value) -> Value {
    generic_alias::new(class, parameters)
}
