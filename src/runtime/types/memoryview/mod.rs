//! Memoryviews: windows of one dimension into bytes and bytearrays, without a copy. A view names a start, a distance between items and
//! a format of the items; while it is not released, the bytearray behind it cannot change its size. Reading and writing items is in
//! `items`, the formats in `format`, the methods in `methods`.

mod format;
mod items;
mod methods;

use super::bytearray::ByteArray;
use super::bytes::{self, Bytes};
use super::definition::{AttributeDefinition, ClassDefinition, EMPTY};
use super::iterators::BytesIterator;
use super::{parameters, sequence};
use crate::object::{Kind, Payload, Ref, Str, Tuple, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::{CallArguments, NativeDefinition};
use crate::runtime::{call, convert, hash};
use crate::syntax::operators::CompareOperator;
use format::ItemFormat;
use std::borrow::Cow;
use std::cell::Cell;

/// The payload of a memoryview.
pub struct MemoryView {
    /// The bytes or bytearray, perhaps an instance of a subclass.
    source: Value,
    /// Where the first item begins, in bytes.
    start: usize,
    /// From one item to the next, in bytes.
    stride: isize,
    /// How many items there are.
    count: usize,
    format: ItemFormat,
    is_read_only: bool,
    is_released: Cell<bool>,
}

impl MemoryView {
    /// Another view of the same source, `self` changed by `change`.
    fn derive(&self, change: impl FnOnce(&mut MemoryView)) -> Value {
        let &MemoryView { start, stride, count, format, is_read_only, .. } = self;
        let source = self.source.clone();
        let is_released = Cell::new(false);
        let mut view = MemoryView { source, start, stride, count, format, is_read_only, is_released };
        change(&mut view);
        view.export()
    }

    /// The view as a value; from now on it holds the size of the bytearray.
    fn export(self) -> Value {
        if let Some(array) = convert::native::<ByteArray>(&self.source) {
            array.exports.set(array.exports.get() + 1);
        }
        Value::new(self)
    }

    /// All bytes of the source.
    fn memory<'a>(&'a self, interp: &'a Interp) -> &'a [u8] {
        match (convert::native::<Bytes>(&self.source), convert::native::<ByteArray>(&self.source)) {
            (Some(bytes), _) => bytes.as_slice(),
            (None, Some(array)) => array.as_slice(interp),
            (None, None) => &[],
        }
    }

    /// The bytes of the item at `position`.
    fn item<'a>(&self, memory: &'a [u8], position: usize) -> &'a [u8] {
        let start = self.offset(position);
        memory.get(start..start.saturating_add(self.format.size())).unwrap_or_default()
    }

    fn offset(&self, position: usize) -> usize {
        self.start.wrapping_add_signed(self.stride.wrapping_mul(position as isize))
    }

    /// Do the items lie side by side?
    fn is_contiguous(&self) -> bool {
        self.count <= 1 || self.stride == self.format.size() as isize
    }

    /// How many bytes the items are.
    fn size(&self) -> usize {
        self.count * self.format.size()
    }

    /// The bytes of the items in order; `None` for a view that was released.
    pub(super) fn content<'a>(&'a self, interp: &'a Interp) -> Option<Cow<'a, [u8]>> {
        if self.is_released.get() {
            return None;
        }
        let memory = self.memory(interp);
        if self.is_contiguous() {
            return memory.get(self.start..self.start + self.size()).map(Cow::Borrowed);
        }
        let items = (0..self.count).flat_map(|position| self.item(memory, position));
        Some(Cow::Owned(items.copied().collect()))
    }

    /// Gives the bytearray its freedom back.
    fn release(&self) {
        if !self.is_released.replace(true)
            && let Some(array) = convert::native::<ByteArray>(&self.source)
        {
            array.exports.set(array.exports.get().saturating_sub(1));
        }
    }
}

impl Drop for MemoryView {
    fn drop(&mut self) {
        self.release();
    }
}

impl Payload for MemoryView {
    const KIND: Kind = Kind::MemoryView;
    const TRACKED: bool = true;

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        visit(&self.source);
    }

    fn clear(&mut self) {
        self.release();
        drop(std::mem::take(&mut self.source));
    }
}

macro_rules! attribute {
    ($name:literal, $doc:literal, $get:expr) => {
        AttributeDefinition {
            name: $name,
            documentation: $doc,
            get: |interp, value| {
                let get: fn(&MemoryView) -> Value = $get;
                Ok(get(living(interp, value)?))
            },
            set: None,
        }
    };
}

pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::MemoryView,
    name: "memoryview",
    documentation: "Create a new memoryview object which references the given object.",
    flags: flags::NATIVE | flags::SEQUENCE,
    slots: |slots| {
        slots.length = Some(|interp, view| Ok(living(interp, view)?.count));
        slots.get_item = Some(items::get);
        slots.set_item = Some(items::set);
        slots.iterate = Some(iterate);
        slots.representation = Some(repr);
        slots.hash = Some(hash_view);
        slots.compare = Some(compare);
        slots.construct = Some(construct);
    },
    methods: methods::METHODS,
    attributes: &[
        attribute!("obj", "The underlying object of the memoryview.", |view| view.source.clone()),
        attribute!(
            "nbytes",
            "The amount of space in bytes that the array would use in\n a contiguous representation.",
            |view| number(view.size())
        ),
        attribute!("readonly", "A bool indicating whether the memory is read only.", |view| Value::bool(
            view.is_read_only
        )),
        attribute!("itemsize", "The size in bytes of each element of the memoryview.", |view| number(
            view.format.size()
        )),
        attribute!(
            "format",
            "A string containing the format (in struct module style)\n for each element in the view.",
            |view| Str::value(&view.format.text())
        ),
        attribute!(
            "ndim",
            "An integer indicating how many dimensions of a multi-dimensional\n array the memory represents.",
            |_| Value::int(1)
        ),
        attribute!(
            "shape",
            "A tuple of ndim integers giving the shape of the memory\n as an N-dimensional array.",
            |view| single(number(view.count))
        ),
        attribute!(
            "strides",
            "A tuple of ndim integers giving the size in bytes to access\n each element for each dimension of the array.",
            |view| single(Value::int(view.stride as i64))
        ),
        attribute!("suboffsets", "A tuple of integers used internally for PIL-style arrays.", |_| {
            Tuple::from_slice(&[]).into()
        }),
        attribute!("c_contiguous", "A bool indicating whether the memory is C contiguous.", |view| {
            Value::bool(view.is_contiguous())
        }),
        attribute!("f_contiguous", "A bool indicating whether the memory is Fortran contiguous.", |view| {
            Value::bool(view.is_contiguous())
        }),
        attribute!("contiguous", "A bool indicating whether the memory is contiguous.", |view| Value::bool(
            view.is_contiguous()
        )),
    ],
    ..EMPTY
};

fn number(number: usize) -> Value {
    Value::int(i64::try_from(number).unwrap_or(i64::MAX))
}

fn single(value: Value) -> Value {
    Tuple::from_slice(&[value]).into()
}

/// The view of a receiver; ValueError when it was released.
fn living<'a>(interp: &mut Interp, value: &'a Value) -> Result<&'a MemoryView> {
    let view = sequence::receiver::<MemoryView>(interp, value)?;
    if view.is_released.get() {
        return Err(interp.value_error("operation forbidden on released memoryview object"));
    }
    Ok(view)
}

static PARAMETERS: NativeDefinition = parameters::constructor("memoryview", "object");

fn construct(interp: &mut Interp, class: &Ref<Class>, given: CallArguments<'_>) -> Result {
    let [object] = parameters::bind(interp, &PARAMETERS, given)?;
    let made = view_of(interp, &object.unwrap_or_default())?;
    call::finish_construct(interp, class, made)
}

/// A view of all of a bytes-like object.
fn view_of(interp: &mut Interp, object: &Value) -> Result {
    if object.is(Kind::MemoryView) {
        return Ok(living(interp, object)?.derive(|_| {}));
    }
    let Some(count) = bytes::as_bytes(interp, object).map(|content| content.len()) else {
        let class = interp.type_name(object);
        return Err(interp.type_error(format!("memoryview: a bytes-like object is required, not '{class}'")));
    };
    let view = MemoryView {
        source: object.clone(),
        start: 0,
        stride: 1,
        count,
        format: ItemFormat::BYTE,
        is_read_only: convert::native::<Bytes>(object).is_some(),
        is_released: Cell::new(false),
    };
    Ok(view.export())
}

fn iterate(interp: &mut Interp, value: &Value) -> Result {
    living(interp, value)?;
    Ok(BytesIterator::new(value.clone()).into())
}

fn repr(interp: &mut Interp, value: &Value) -> Result {
    let view = sequence::receiver::<MemoryView>(interp, value)?;
    let state = if view.is_released.get() { "released memory" } else { "memory" };
    Ok(Str::value(&format!("<{state} at {:#x}>", value.identity())))
}

/// Read-only views of bytes hash as the bytes do.
fn hash_view(interp: &mut Interp, value: &Value) -> Result<i64> {
    let view = living(interp, value)?;
    if !view.is_read_only {
        return Err(interp.value_error("cannot hash writable memoryview object"));
    }
    if !view.format.is_byte() {
        return Err(interp.value_error("memoryview: hashing is restricted to formats 'B', 'b' or 'c'"));
    }
    let content = view.content(interp).unwrap_or_default();
    Ok(hash::hash_bytes(interp, &content))
}

/// Views equal what has the same items; they have no order.
fn compare(interp: &mut Interp, operator: CompareOperator, left: &Value, right: &Value) -> Result {
    let equal = match operator {
        CompareOperator::Eq | CompareOperator::NotEq if left.same(right) => true,
        CompareOperator::Eq | CompareOperator::NotEq => match (values(interp, left), values(interp, right)) {
            (Contents::Foreign, _) | (_, Contents::Foreign) => return Ok(Value::NOT_IMPLEMENTED),
            (Contents::Bytes(left), Contents::Bytes(right)) => left == right,
            (Contents::Items(left), Contents::Items(right)) => format::all_equal(&left, &right),
            (Contents::Items(items), Contents::Bytes(bytes))
            | (Contents::Bytes(bytes), Contents::Items(items)) => {
                let bytes: Vec<Value> = bytes.into_iter().map(|byte| Value::int(i64::from(byte))).collect();
                format::all_equal(&items, &bytes)
            }
            (Contents::Released, _) | (_, Contents::Released) => false,
        },
        _ => return Ok(Value::NOT_IMPLEMENTED),
    };
    Ok(Value::bool(equal == (operator == CompareOperator::Eq)))
}

/// What a view is compared by.
enum Contents {
    /// Not bytes-like.
    Foreign,
    Released,
    /// Items of format `B`.
    Bytes(Vec<u8>),
    Items(Vec<Value>),
}

fn values(interp: &Interp, value: &Value) -> Contents {
    if let Some(view) = value.exact::<MemoryView>()
        && !view.format.is_unsigned_byte()
    {
        return if view.is_released.get() {
            Contents::Released
        } else {
            Contents::Items(view.values(interp))
        };
    }
    match bytes::as_bytes(interp, value) {
        Some(content) => Contents::Bytes(content.into_owned()),
        None if value.is(Kind::MemoryView) => Contents::Released,
        None => Contents::Foreign,
    }
}
