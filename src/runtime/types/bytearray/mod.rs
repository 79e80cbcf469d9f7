//! Bytearrays: the payload, the class `bytearray` and its operators. The methods of bytes are shared (`types/bytes`); those that change
//! the content are in `methods`, subscripts in `items`. While a memoryview looks into a bytearray its size cannot change.

mod items;
mod methods;

use super::bytes::{self, byte_methods};
use super::definition::{ClassDefinition, EMPTY};
use super::{parameters, sequence};
use crate::object::{Guarded, Kind, Payload, Ref, Str, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::{CallArguments, NativeDefinition};
use crate::runtime::text::repr::quote_bytes;
use crate::runtime::types::str::percent_format_bytes;
use crate::runtime::{call, convert, operators};
use crate::syntax::operators::{BinaryOperator, CompareOperator};
use std::cell::Cell;

/// The payload of a bytearray.
pub struct ByteArray {
    pub(crate) content: Guarded<Vec<u8>>,
    /// How many memoryviews look into it.
    pub(super) exports: Cell<usize>,
}

impl ByteArray {
    /// A bytearray that takes over `content`.
    pub fn value(content: Vec<u8>) -> Value {
        Value::new(ByteArray { content: Guarded::new(content), exports: Cell::new(0) })
    }

    /// The bytes, as they are now.
    #[inline]
    pub fn as_slice<'a>(&'a self, interp: &'a Interp) -> &'a [u8] {
        interp.read(&self.content).as_slice()
    }

    /// BufferError when a memoryview forbids a change of size.
    fn check_resizable(&self, interp: &mut Interp) -> Result<()> {
        if self.exports.get() > 0 {
            let message = "Existing exports of data: object cannot be re-sized";
            return Err(interp.raise(ExceptionKind::BufferError, message));
        }
        Ok(())
    }

    /// The content, to be made longer or shorter.
    fn resizable<'a>(&'a self, interp: &'a mut Interp) -> Result<&'a mut Vec<u8>> {
        self.check_resizable(interp)?;
        Ok(interp.write(&self.content))
    }
}

impl Payload for ByteArray {
    const KIND: Kind = Kind::ByteArray;
}

pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::ByteArray,
    name: "bytearray",
    documentation: "bytearray(iterable_of_ints) -> bytearray\nbytearray(string, encoding[, errors]) -> bytearray\n\
        bytearray(bytes_or_buffer) -> mutable copy of bytes_or_buffer\nbytearray(int) -> bytes array of size given by the parameter initialized with null bytes\n\
        bytearray() -> empty bytes array\n\nConstruct a mutable bytearray object from:\n  - an iterable yielding integers in range(256)\n\
        \x20 - a text string encoded using the specified encoding\n  - a bytes or a buffer object\n  - any object implementing the buffer API.\n  - an integer",
    flags: flags::NATIVE | flags::BASE | flags::MATCH_SELF,
    slots: |slots| {
        slots.length = Some(|interp, array| Ok(receiver(interp, array)?.as_slice(interp).len()));
        slots.get_item = Some(items::get);
        slots.set_item = Some(items::set);
        slots.contains = Some(bytes::contains);
        slots.iterate = Some(bytes::iterate);
        slots.representation = Some(repr);
        slots.hash = None;
        slots.compare = Some(compare);
        slots.binary[BinaryOperator::Add as usize] = Some(concatenate);
        slots.binary[BinaryOperator::Mult as usize] = Some(multiply);
        slots.binary[BinaryOperator::Mod as usize] = Some(modulo);
        slots.in_place[BinaryOperator::Add as usize] = Some(append_in_place);
        slots.in_place[BinaryOperator::Mult as usize] = Some(multiply_in_place);
        slots.construct = Some(construct);
        slots.initialize = Some(initialize);
    },
    methods: METHODS,
    class_methods: CLASS_METHODS,
    static_methods: STATIC_METHODS,
    ..EMPTY
};

byte_methods! { METHODS, CLASS_METHODS, STATIC_METHODS;
    /// Append a single item to the end of the bytearray.
    ///
    ///   item
    ///     The item to be appended.
    def append(self, item, /) = methods::append;
    /// Remove all items from the bytearray.
    def clear(self, /) = methods::clear;
    /// Return a copy of B.
    def copy(self, /) = methods::copy;
    /// Append all the items from the iterator or sequence to the bytearray.
    ///
    ///   iterable_of_ints
    ///     The iterable of items to append.
    def extend(self, iterable_of_ints, /) = methods::extend;
    /// Insert a single item into the bytearray before the given index.
    ///
    ///   index
    ///     The index where the value is to be inserted.
    ///   item
    ///     The item to be inserted.
    def insert(self, index, item, /) = methods::insert;
    /// Remove and return a single item from B.
    ///
    ///   index
    ///     The index from where to remove the item.
    ///     -1 (the default value) means remove the last item.
    ///
    /// If no index argument is given, will pop the last item.
    def pop(self, index=-1, /) = methods::pop;
    /// Remove the first occurrence of a value in the bytearray.
    ///
    ///   value
    ///     The value to remove.
    def remove(self, value, /) = methods::remove;
    /// Resize the internal buffer of bytearray to len.
    ///
    ///   size
    ///     New size to resize to..
    def resize(self, size, /) = methods::resize;
    /// Reverse the order of the values in B in place.
    def reverse(self, /) = methods::reverse;
}

fn receiver<'a>(interp: &mut Interp, value: &'a Value) -> Result<&'a ByteArray> {
    sequence::receiver::<ByteArray>(interp, value)
}

/// The class's name around the content: that of a subclass, too.
fn repr(interp: &mut Interp, value: &Value) -> Result {
    let array = receiver(interp, value)?;
    let text = format!("{}({})", interp.type_name(value), quote_bytes(array.as_slice(interp)));
    Ok(Str::from_string(text).into())
}

/// Bytearrays compare with everything bytes-like.
fn compare(interp: &mut Interp, operator: CompareOperator, left: &Value, right: &Value) -> Result {
    match (bytes::as_bytes(interp, left), bytes::as_bytes(interp, right)) {
        (Some(left), Some(right)) => {
            Ok(Value::bool(operators::ordering_satisfies(operator, left.cmp(&right))))
        }
        _ => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn concatenate(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    if convert::native::<ByteArray>(left).is_none() {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    Ok(bytes::joined(interp, left, right)?.map_or(Value::NOT_IMPLEMENTED, ByteArray::value))
}

fn append_in_place(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    let array = receiver(interp, left)?;
    let Some(more) = bytes::as_bytes(interp, right).map(std::borrow::Cow::into_owned) else {
        let (left, right) = (interp.type_name(left), interp.type_name(right));
        return Err(interp.type_error(format!("can't concat {right} to {left}")));
    };
    if !more.is_empty() {
        array.resizable(interp)?.extend_from_slice(&more);
    }
    Ok(left.clone())
}

fn multiply(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    let (operand, factor) =
        if convert::native::<ByteArray>(left).is_some() { (left, right) } else { (right, left) };
    match repeated(interp, operand, factor)? {
        Some(made) => Ok(ByteArray::value(made)),
        None => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn repeated(interp: &mut Interp, operand: &Value, factor: &Value) -> Result<Option<Vec<u8>>> {
    let array = receiver(interp, operand)?;
    let Some(times) = sequence::repetitions(interp, factor)? else { return Ok(None) };
    let content = array.as_slice(interp).to_vec();
    bytes::repeated(interp, &content, times).map(Some)
}

fn multiply_in_place(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    let array = receiver(interp, left)?;
    let Some(made) = repeated(interp, left, right)? else { return Ok(Value::NOT_IMPLEMENTED) };
    if made.len() != array.as_slice(interp).len() {
        *array.resizable(interp)? = made;
    }
    Ok(left.clone())
}

fn modulo(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    let Some(array) = convert::native::<ByteArray>(left) else { return Ok(Value::NOT_IMPLEMENTED) };
    let format = array.as_slice(interp).to_vec();
    percent_format_bytes(interp, &format, right).map(ByteArray::value)
}

static PARAMETERS: NativeDefinition =
    parameters::constructor("bytearray", r#"source=b"", encoding="utf-8", errors="strict""#);

/// `bytearray.__new__` takes anything, because the `__init__` of a subclass may.
fn construct(interp: &mut Interp, class: &Ref<Class>, _: CallArguments<'_>) -> Result {
    call::finish_construct(interp, class, ByteArray::value(Vec::new()))
}

/// `bytearray.__init__` replaces the content.
fn initialize(interp: &mut Interp, value: &Value, given: CallArguments<'_>) -> Result<()> {
    let array = receiver(interp, value)?;
    let arguments = parameters::bind(interp, &PARAMETERS, given)?;
    let made = bytes::source(interp, arguments, "bytearray")?;
    *array.resizable(interp)? = made;
    Ok(())
}
