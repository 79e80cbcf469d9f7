//! Bytes: the payload, the class `bytes` and its operators, and what "bytes-like" means for everybody else. The constructor is in
//! `construct`; the methods, which bytearrays share, are in `methods` and the files it names.

mod construct;
mod conversion;
mod edit;
mod methods;
mod search;
mod split;

pub use construct::{expect_bytes, from_iterable, from_object, source};
pub(super) use conversion::hexadecimal;
pub(super) use methods::byte_methods;
pub(super) use search::needle_byte;

/// The functions under the table of shared methods.
pub(super) mod shared {
    pub use super::conversion::*;
    pub use super::edit::*;
    pub use super::search::*;
    pub use super::split::*;
}

use super::bytearray::ByteArray;
use super::definition::{ClassDefinition, EMPTY};
use super::iterators::BytesIterator;
use super::memoryview::MemoryView;
use super::sequence;
use super::slice::{Slice, SliceRange};
use super::str::percent_format_bytes;
pub use super::str::raise_decode_failure as raise_codec_failure;
use crate::object::{Kind, Payload, Str, Value};
use crate::runtime::class::flags;
use crate::runtime::interp::{Interp, Raised, Result};
use crate::runtime::numbers::failure::bytes_with_capacity;
use crate::runtime::text::find::find_bytes;
use crate::runtime::text::repr::quote_bytes;
use crate::runtime::{convert, hash, operators};
use crate::syntax::operators::{BinaryOperator, CompareOperator};
use std::borrow::Cow;
use std::cell::Cell;

/// The payload of bytes.
pub struct Bytes {
    content: Box<[u8]>,
    /// Zero before it was computed.
    hash: Cell<i64>,
}

impl Bytes {
    /// A bytes object that takes over `content`.
    pub fn value(content: Vec<u8>) -> Value {
        from_vec(content)
    }

    /// The bytes.
    #[inline]
    pub fn as_slice(&self) -> &[u8] {
        &self.content
    }
}

impl Payload for Bytes {
    const KIND: Kind = Kind::Bytes;
}

pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Bytes,
    name: "bytes",
    documentation: "bytes(iterable_of_ints) -> bytes\nbytes(string, encoding[, errors]) -> bytes\n\
        bytes(bytes_or_buffer) -> immutable copy of bytes_or_buffer\nbytes(int) -> bytes object of size given by the parameter initialized with null bytes\n\
        bytes() -> empty bytes object\n\nConstruct an immutable array of bytes from:\n  - an iterable yielding integers in range(256)\n\
        \x20 - a text string encoded using the specified encoding\n  - any object implementing the buffer API.\n  - an integer",
    flags: flags::NATIVE | flags::BASE | flags::MATCH_SELF,
    slots: |slots| {
        slots.length = Some(|interp, bytes| Ok(receiver(interp, bytes)?.content.len()));
        slots.get_item = Some(get_item);
        slots.contains = Some(contains);
        slots.iterate = Some(iterate);
        slots.representation = Some(repr);
        slots.hash = Some(hash_slot);
        slots.compare = Some(compare);
        slots.binary[BinaryOperator::Add as usize] = Some(concatenate);
        slots.binary[BinaryOperator::Mult as usize] = Some(multiply);
        slots.binary[BinaryOperator::Mod as usize] = Some(modulo);
        slots.construct = Some(construct::construct);
    },
    methods: METHODS,
    class_methods: CLASS_METHODS,
    static_methods: STATIC_METHODS,
    ..EMPTY
};

byte_methods! { METHODS, CLASS_METHODS, STATIC_METHODS;
    /// Convert this value to exact type bytes.
    def __bytes__(self, /) = conversion::to_bytes;
}

/// A bytes object with a copy of `content`.
pub fn make(content: &[u8]) -> Value {
    Value::new(Bytes { content: content.into(), hash: Cell::new(0) })
}

/// A bytes object that takes over `content`.
pub fn from_vec(content: Vec<u8>) -> Value {
    Value::new(Bytes { content: content.into_boxed_slice(), hash: Cell::new(0) })
}

/// The content of a bytes-like object (bytes, bytearray, memoryview; subclasses too); `None` for anything else. A view whose items do
/// not lie side by side is copied.
pub fn as_bytes<'a>(interp: &'a Interp, value: &'a Value) -> Option<Cow<'a, [u8]>> {
    let native = convert::native_value(value);
    match native.kind() {
        Kind::Bytes => native.exact::<Bytes>().map(|bytes| Cow::Borrowed(bytes.as_slice())),
        Kind::ByteArray => native.exact::<ByteArray>().map(|array| Cow::Borrowed(array.as_slice(interp))),
        Kind::MemoryView => native.exact::<MemoryView>().and_then(|view| view.content(interp)),
        _ => None,
    }
}

/// A copy of the content of an argument that must be bytes-like.
pub fn required(interp: &mut Interp, value: &Value) -> Result<Vec<u8>> {
    if let Some(content) = as_bytes(interp, value) {
        return Ok(content.into_owned());
    }
    Err(not_bytes_like(interp, value))
}

#[cold]
pub(super) fn not_bytes_like(interp: &mut Interp, value: &Value) -> Raised {
    let class = interp.type_name(value);
    interp.type_error(format!("a bytes-like object is required, not '{class}'"))
}

/// What a method of bytes or a bytearray returns: the same type as the receiver's, new.
pub(super) fn like(receiver: &Value, content: Vec<u8>) -> Value {
    match convert::native_value(receiver).kind() {
        Kind::ByteArray => ByteArray::value(content),
        _ => from_vec(content),
    }
}

fn receiver<'a>(interp: &mut Interp, value: &'a Value) -> Result<&'a Bytes> {
    sequence::receiver::<Bytes>(interp, value)
}

/// The bytes a slice picks.
pub(super) fn pick(content: &[u8], range: &SliceRange) -> Vec<u8> {
    match range.contiguous() {
        Some(range) => content.get(range).unwrap_or_default().to_vec(),
        None => range.positions().filter_map(|at| content.get(at).copied()).collect(),
    }
}

fn get_item(interp: &mut Interp, container: &Value, key: &Value) -> Result {
    let bytes = receiver(interp, container)?;
    if let Some(slice) = key.exact::<Slice>() {
        let range = slice.bounds(interp)?.resolve(bytes.content.len());
        if container.is(Kind::Bytes) && range.contiguous() == Some(0..bytes.content.len()) {
            return Ok(container.clone());
        }
        return Ok(from_vec(pick(&bytes.content, &range)));
    }
    let index = sequence::index(interp, key, "byte")?;
    match sequence::position(index, bytes.content.len()).and_then(|at| bytes.content.get(at)) {
        Some(&byte) => Ok(Value::int(i64::from(byte))),
        None => Err(interp.index_error("index out of range")),
    }
}

/// `part in bytes`: a number is one byte, anything else must be bytes-like. Bytearrays share it.
pub(super) fn contains(interp: &mut Interp, container: &Value, item: &Value) -> Result<bool> {
    let needle = if sequence::has_index(interp, item) {
        vec![needle_byte(interp, item)?]
    } else {
        required(interp, item)?
    };
    let content = as_bytes(interp, container);
    Ok(content.is_some_and(|content| find_bytes(&content, &needle).is_some()))
}

/// `iter(bytes)`; bytearrays share it.
pub(super) fn iterate(_: &mut Interp, value: &Value) -> Result {
    Ok(BytesIterator::new(convert::native_value(value).clone()).into())
}

fn repr(interp: &mut Interp, value: &Value) -> Result {
    Ok(Str::from_string(quote_bytes(&receiver(interp, value)?.content)).into())
}

fn hash_slot(interp: &mut Interp, value: &Value) -> Result<i64> {
    let bytes = receiver(interp, value)?;
    if bytes.hash.get() == 0 {
        bytes.hash.set(hash::hash_bytes(interp, &bytes.content));
    }
    Ok(bytes.hash.get())
}

/// Bytes compare with bytes; a bytearray or a view on the other side knows how to compare with them.
fn compare(_: &mut Interp, operator: CompareOperator, left: &Value, right: &Value) -> Result {
    match (convert::native::<Bytes>(left), convert::native::<Bytes>(right)) {
        (Some(left), Some(right)) => {
            Ok(Value::bool(operators::ordering_satisfies(operator, left.content.cmp(&right.content))))
        }
        _ => Ok(Value::NOT_IMPLEMENTED),
    }
}

/// `left + right` for a bytes or bytearray on the left and anything bytes-like on the right.
pub(super) fn joined(interp: &mut Interp, left: &Value, right: &Value) -> Result<Option<Vec<u8>>> {
    let made = match (as_bytes(interp, left), as_bytes(interp, right)) {
        (Some(left), Some(right)) => {
            bytes_with_capacity(left.len().saturating_add(right.len())).map(|mut made| {
                made.extend_from_slice(&left);
                made.extend_from_slice(&right);
                made
            })
        }
        _ => return Ok(None),
    };
    made.map(Some).map_err(|failure| interp.fail(failure))
}

fn concatenate(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    if convert::native::<Bytes>(left).is_none() {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    Ok(joined(interp, left, right)?.map_or(Value::NOT_IMPLEMENTED, from_vec))
}

/// The content `times` times over.
pub(super) fn repeated(interp: &mut Interp, content: &[u8], times: usize) -> Result<Vec<u8>> {
    let total = content.len().checked_mul(times).filter(|&total| isize::try_from(total).is_ok());
    let Some(total) = total else { return Err(interp.overflow_error("repeated bytes are too long")) };
    let mut made = bytes_with_capacity(total).map_err(|failure| interp.fail(failure))?;
    match content {
        [byte] => made.resize(total, *byte),
        _ => (0..times).for_each(|_| made.extend_from_slice(content)),
    }
    Ok(made)
}

fn multiply(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    let (operand, factor) =
        if convert::native::<Bytes>(left).is_some() { (left, right) } else { (right, left) };
    let bytes = receiver(interp, operand)?;
    let Some(times) = sequence::repetitions(interp, factor)? else { return Ok(Value::NOT_IMPLEMENTED) };
    repeated(interp, &bytes.content, times).map(from_vec)
}

fn modulo(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    match convert::native::<Bytes>(left) {
        Some(bytes) => percent_format_bytes(interp, &bytes.content, right).map(from_vec),
        None => Ok(Value::NOT_IMPLEMENTED),
    }
}
