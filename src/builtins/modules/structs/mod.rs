//! The module `_struct`, behind `stdlib/struct.py`: values packed into bytes.

mod items;
mod layout;

use super::add_functions;
use crate::object::{Kind, Ref, Str, Tuple, Value};
use crate::runtime::class::Class;
use crate::runtime::class::flags::{BASE, NATIVE, WEAK};
use crate::runtime::class_creation::native_class_with_base;
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Raised, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::types::bytearray::ByteArray;
use crate::runtime::types::bytes::{self, Bytes};
use crate::runtime::types::definition::{AttributeDefinition, ClassDefinition, EMPTY};
use crate::runtime::types::dict::Dict;
use crate::runtime::types::iterators::own_iterator;
use crate::runtime::types::module::Module;
use crate::runtime::types::native_object::{NativeData, NativeObject};
use crate::runtime::{call, convert};
use layout::Layout;
use std::any::Any;
use std::cell::Cell;
use std::collections::HashMap;
use std::rc::Rc;

/// A compiled format.
struct Struct {
    format: Vec<u8>,
    layout: Rc<Layout>,
}

/// What `iter_unpack` gives.
struct Unpacking {
    layout: Rc<Layout>,
    content: Vec<u8>,
    at: Cell<usize>,
}

impl NativeData for Struct {
    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl NativeData for Unpacking {
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// The classes, and the formats that functions have compiled.
struct State {
    class: Ref<Class>,
    iterator: Ref<Class>,
    error: Value,
    layouts: HashMap<Vec<u8>, Rc<Layout>>,
}

const STATE_NAME: &str = "_struct";
/// So many formats are kept; then the cache begins anew.
const MOST_CACHED: usize = 100;

native_functions! { FUNCTIONS;
    /// Return size in bytes of the struct described by the format string.
    def calcsize(format, /) = calculate_size;
    /// pack(format, v1, v2, ...) -> bytes
    ///
    /// Return a bytes object containing the values v1, v2, ... packed according
    /// to the format string.  See help(struct) for more on format strings.
    def pack(*args) = pack_function;
    /// pack_into(format, buffer, offset, v1, v2, ...)
    ///
    /// Pack the values v1, v2, ... according to the format string and write
    /// the packed bytes into the writable buffer buf starting at offset.  Note
    /// that the offset is a required argument.  See help(struct) for more
    /// on format strings.
    def pack_into(*args) = pack_into_function;
    /// Return a tuple containing values unpacked according to the format string.
    ///
    /// The buffer's size in bytes must be calcsize(format).
    ///
    /// See help(struct) for more on format strings.
    def unpack(format, buffer, /) = unpack_function;
    /// Return a tuple containing values unpacked according to the format string.
    ///
    /// The buffer's size, minus offset, must be at least calcsize(format).
    ///
    /// See help(struct) for more on format strings.
    def unpack_from(format, /, buffer, offset=0) = unpack_from_function;
    /// Return an iterator yielding tuples unpacked from the given bytes.
    ///
    /// The bytes are unpacked according to the format string, like
    /// a repeated invocation of unpack_from().
    ///
    /// Requires that the bytes length be a multiple of the struct size.
    def iter_unpack(format, buffer, /) = iterate_function;
    /// Clear the internal cache.
    def _clearcache() = clear_cache;
}

native_functions! { METHODS;
    def pack(self, /, *args) = pack_method;
    def pack_into(self, /, *args) = pack_into_method;
    def unpack(self, buffer, /) = unpack_method;
    def unpack_from(self, /, buffer, offset=0) = unpack_from_method;
    def iter_unpack(self, buffer, /) = iterate_method;
}

native_functions! { ITERATOR_METHODS;
    def __length_hint__(self, /) = records_left;
}

static CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Native,
    name: "Struct",
    module: "_struct",
    documentation: "Struct(fmt) --> compiled struct object",
    flags: NATIVE | BASE | WEAK,
    slots: |slots| {
        slots.construct = Some(construct);
        slots.representation = Some(|interp, value| {
            let format = format_text(interp, value)?;
            Ok(Str::value(&format!("Struct({})", crate::runtime::text::repr::quote(&format))))
        });
    },
    methods: METHODS,
    attributes: &[
        AttributeDefinition {
            name: "format",
            documentation: "struct format string",
            get: |interp, value| Ok(Str::value(&format_text(interp, value)?)),
            set: None,
        },
        AttributeDefinition {
            name: "size",
            documentation: "struct size in bytes",
            get: |interp, value| Ok(Value::int(own_layout(interp, value)?.size as i64)),
            set: None,
        },
    ],
    ..EMPTY
};

static ITERATOR: ClassDefinition = ClassDefinition {
    kind: Kind::Native,
    name: "unpack_iterator",
    module: "_struct",
    flags: NATIVE,
    methods: ITERATOR_METHODS,
    slots: |slots| {
        slots.iterate = Some(own_iterator);
        slots.next = Some(|_, value| Ok(NativeObject::data::<Unpacking>(value).and_then(Unpacking::advance)));
    },
    ..EMPTY
};

impl Unpacking {
    fn advance(&self) -> Option<Value> {
        let start = self.at.get();
        let record = self.content.get(start..start + self.layout.size).filter(|record| !record.is_empty())?;
        self.at.set(start + self.layout.size);
        Some(unpack_record(&self.layout, record).into())
    }
}

fn records_left(_: &mut Interp, value: &Value) -> usize {
    let left = NativeObject::data::<Unpacking>(value);
    left.map_or(0, |left| (left.content.len() - left.at.get()) / left.layout.size.max(1))
}

/// Makes the module.
pub fn create(interp: &mut Interp) -> Ref<Module> {
    let module =
        Module::new(interp, "_struct", Some("Functions to convert between Python values and C structs."));
    add_functions(interp, &module, "_struct", FUNCTIONS);
    let object = interp.class_of_kind(Kind::Instance).clone();
    let class = native_class_with_base(interp, &CLASS, Some(object.clone()));
    let iterator = native_class_with_base(interp, &ITERATOR, Some(object));
    let error = error_class(interp).unwrap_or_default();
    module.set(interp, "Struct", class.to_value());
    module.set(interp, "error", error.clone());
    let state = State { class, iterator, error, layouts: HashMap::new() };
    interp.module_state.insert(STATE_NAME, Box::new(state));
    module
}

/// `class error(Exception)`
fn error_class(interp: &mut Interp) -> Result {
    let namespace = Dict::new();
    let module = interp.names.module.clone();
    drop(namespace.set_str(interp, &module, Str::value("struct")));
    let base = interp.exception_class(ExceptionKind::Exception).to_value();
    let metaclass = interp.class_of_kind(Kind::Class).to_value();
    let bases = Tuple::from_slice(&[base]).into();
    call::call(interp, &metaclass, &[Str::value("error"), bases, namespace.into()])
}

fn state(interp: &mut Interp) -> Option<&mut State> {
    interp.module_state.get_mut(STATE_NAME)?.downcast_mut::<State>()
}

/// Raises `struct.error`.
#[cold]
fn struct_error(interp: &mut Interp, message: &str) -> Raised {
    let Some(class) = state(interp).map(|state| state.error.clone()) else {
        return interp.value_error(message);
    };
    match call::call(interp, &class, &[Str::value(message)]) {
        Ok(made) => interp.raise_with_context(made),
        Err(raised) => raised,
    }
}

/// The bytes of a format.
fn format_bytes(interp: &mut Interp, format: &Value) -> Result<Vec<u8>> {
    if let Some(text) = convert::native::<Str>(format) {
        if text.is_ascii() {
            return Ok(text.as_str().as_bytes().to_vec());
        }
        let name = interp.intern("encode");
        let encoded = call::call_method(interp, format, &name, &[Str::value("ascii")])?;
        return bytes::required(interp, &encoded);
    }
    match convert::native::<Bytes>(format) {
        Some(content) => Ok(content.as_slice().to_vec()),
        None => {
            let class = interp.type_name(format);
            Err(interp.type_error(format!("Struct() argument 1 must be a str or bytes object, not {class}")))
        }
    }
}

fn layout(interp: &mut Interp, format: &Value) -> Result<Rc<Layout>> {
    let exact = format.exact::<Str>().map(|text| text.as_str().as_bytes());
    if let Some(exact) = exact
        && let Some(found) = state(interp).and_then(|state| state.layouts.get(exact).cloned())
    {
        return Ok(found);
    }
    let bytes = format_bytes(interp, format)?;
    let made = match Layout::parse(&bytes) {
        Ok(layout) => Rc::new(layout),
        Err(message) => return Err(struct_error(interp, message)),
    };
    if let Some(state) = state(interp) {
        if state.layouts.len() >= MOST_CACHED {
            state.layouts.clear();
        }
        state.layouts.insert(bytes, made.clone());
    }
    Ok(made)
}

fn construct(interp: &mut Interp, class: &Ref<Class>, arguments: CallArguments<'_>) -> Result {
    let [format] = arguments.values else {
        return Err(interp.type_error("Struct() missing required argument 'format' (pos 1)"));
    };
    let made = Struct { format: format_bytes(interp, format)?, layout: layout(interp, format)? };
    let native = state(interp).map(|state| state.class.clone()).unwrap_or_else(|| class.clone());
    call::finish_construct(interp, class, NativeObject::new(&native, made))
}

fn data<'a>(interp: &mut Interp, value: &'a Value) -> Result<&'a Struct> {
    match NativeObject::data::<Struct>(value) {
        Some(made) => Ok(made),
        None => Err(interp.type_error("a Struct is required")),
    }
}

fn own_layout(interp: &mut Interp, value: &Value) -> Result<Rc<Layout>> {
    Ok(data(interp, value)?.layout.clone())
}

fn format_text(interp: &mut Interp, value: &Value) -> Result<String> {
    Ok(String::from_utf8_lossy(&data(interp, value)?.format).into_owned())
}

fn pack_values(interp: &mut Interp, layout: &Layout, values: &[Value], function: &str) -> Result<Vec<u8>> {
    let (wanted, given) = (layout.items.len(), values.len());
    if wanted != given {
        let message = format!("{function} expected {wanted} items for packing (got {given})");
        return Err(struct_error(interp, &message));
    }
    convert::checked_capacity(interp, layout.size, 1)?;
    let mut packed = vec![0; layout.size];
    for (item, value) in layout.items.iter().zip(values) {
        let place = packed.get_mut(item.offset..item.offset + item.size).unwrap_or_default();
        items::pack(interp, layout, *item, value, place)?;
    }
    Ok(packed)
}

fn unpack_record(layout: &Layout, record: &[u8]) -> Ref<Tuple> {
    Tuple::of(layout.items.iter().map(|item| {
        items::unpack(layout, *item, record.get(item.offset..item.offset + item.size).unwrap_or_default())
    }))
}

/// The part of a buffer of `length` bytes where a record begins; `doing` says what for.
fn record_start(
    interp: &mut Interp,
    layout: &Layout,
    length: usize,
    offset: i64,
    names: [&str; 4],
) -> Result<usize> {
    let [function, doing, preposition, shortage] = names;
    let (size, signed_length) = (layout.size, length as i64);
    let start = if offset < 0 {
        if offset + size as i64 > 0 {
            let message = format!("{shortage} {size} bytes at offset {offset}");
            return Err(struct_error(interp, &message));
        }
        if offset + signed_length < 0 {
            let message = format!("offset {offset} out of range for {length}-byte buffer");
            return Err(struct_error(interp, &message));
        }
        offset + signed_length
    } else {
        offset
    };
    if signed_length - start < size as i64 {
        let least = start.saturating_add(size as i64);
        return Err(struct_error(
            interp,
            &format!(
                "{function} requires a buffer of at least {least} bytes for {doing} {size} bytes {preposition} offset {start} (actual buffer size is {length})"
            ),
        ));
    }
    Ok(start as usize)
}

fn unpack_whole(interp: &mut Interp, layout: &Layout, buffer: &Value) -> Result<Ref<Tuple>> {
    let content = bytes::as_bytes(interp, buffer);
    match content {
        Some(content) if content.len() == layout.size => Ok(unpack_record(layout, &content)),
        Some(_) => {
            let message = format!("unpack requires a buffer of {} bytes", layout.size);
            Err(struct_error(interp, &message))
        }
        None => bytes::required(interp, buffer).map(|_| Tuple::from_slice(&[])),
    }
}

fn unpack_part(
    interp: &mut Interp,
    layout: &Layout,
    buffer: &Value,
    offset: Option<i64>,
) -> Result<Ref<Tuple>> {
    let content = bytes::required(interp, buffer)?;
    let names = ["unpack_from", "unpacking", "at", "not enough data to unpack"];
    let start = record_start(interp, layout, content.len(), offset.unwrap_or(0), names)?;
    Ok(unpack_record(layout, content.get(start..start + layout.size).unwrap_or_default()))
}

fn iterate(interp: &mut Interp, layout: Rc<Layout>, buffer: &Value) -> Result {
    let content = bytes::required(interp, buffer)?;
    if layout.size == 0 {
        return Err(struct_error(interp, "cannot iteratively unpack with a struct of length 0"));
    }
    if !content.len().is_multiple_of(layout.size) {
        let message = format!("iterative unpacking requires a buffer of a multiple of {} bytes", layout.size);
        return Err(struct_error(interp, &message));
    }
    match state(interp).map(|state| state.iterator.clone()) {
        Some(class) => Ok(NativeObject::new(&class, Unpacking { layout, content, at: Cell::new(0) })),
        None => Ok(Value::NONE),
    }
}

/// Packs into the buffer that stands first in `arguments`, at the offset behind it.
fn pack_into(interp: &mut Interp, layout: &Layout, arguments: &[Value]) -> Result<()> {
    let (buffer, offset, values) = match arguments {
        [] => return Err(struct_error(interp, "pack_into expected buffer argument")),
        [_] => return Err(struct_error(interp, "pack_into expected offset argument")),
        [buffer, offset, values @ ..] => (buffer, offset, values),
    };
    let Some(target) = convert::native_ref::<ByteArray>(buffer).cloned() else {
        let class = interp.type_name(buffer);
        return Err(interp.type_error(format!("argument must be read-write bytes-like object, not {class}")));
    };
    let offset = convert::to_i64(interp, offset)?;
    let length = target.as_slice(interp).len();
    let names = ["pack_into", "packing", "at", "no space to pack"];
    let start = record_start(interp, layout, length, offset, names)?;
    let packed = pack_values(interp, layout, values, "pack_into")?;
    if let Some(place) = interp.write(&target.content).get_mut(start..start + layout.size) {
        place.copy_from_slice(&packed);
    }
    Ok(())
}

fn calculate_size(interp: &mut Interp, format: &Value) -> Result<usize> {
    Ok(layout(interp, format)?.size)
}

fn pack_function(interp: &mut Interp, arguments: &Ref<Tuple>) -> Result {
    let Some((format, values)) = arguments.items().split_first() else {
        return Err(interp.type_error("missing format argument"));
    };
    let layout = layout(interp, format)?;
    Ok(Bytes::value(pack_values(interp, &layout, values, "pack")?))
}

fn pack_into_function(interp: &mut Interp, arguments: &Ref<Tuple>) -> Result<()> {
    let Some((format, rest)) = arguments.items().split_first() else {
        return Err(interp.type_error("missing format argument"));
    };
    let layout = layout(interp, format)?;
    pack_into(interp, &layout, rest)
}

fn unpack_function(interp: &mut Interp, format: &Value, buffer: &Value) -> Result<Ref<Tuple>> {
    let layout = layout(interp, format)?;
    unpack_whole(interp, &layout, buffer)
}

fn unpack_from_function(
    interp: &mut Interp,
    format: &Value,
    buffer: &Value,
    offset: Option<i64>,
) -> Result<Ref<Tuple>> {
    let layout = layout(interp, format)?;
    unpack_part(interp, &layout, buffer, offset)
}

fn iterate_function(interp: &mut Interp, format: &Value, buffer: &Value) -> Result {
    let layout = layout(interp, format)?;
    iterate(interp, layout, buffer)
}

fn clear_cache(interp: &mut Interp) {
    if let Some(state) = state(interp) {
        state.layouts.clear();
    }
}

fn pack_method(interp: &mut Interp, value: &Value, values: &Ref<Tuple>) -> Result {
    let layout = own_layout(interp, value)?;
    Ok(Bytes::value(pack_values(interp, &layout, values.items(), "pack")?))
}

fn pack_into_method(interp: &mut Interp, value: &Value, arguments: &Ref<Tuple>) -> Result<()> {
    let layout = own_layout(interp, value)?;
    pack_into(interp, &layout, arguments.items())
}

fn unpack_method(interp: &mut Interp, value: &Value, buffer: &Value) -> Result<Ref<Tuple>> {
    let layout = own_layout(interp, value)?;
    unpack_whole(interp, &layout, buffer)
}

fn unpack_from_method(
    interp: &mut Interp,
    value: &Value,
    buffer: &Value,
    offset: Option<i64>,
) -> Result<Ref<Tuple>> {
    let layout = own_layout(interp, value)?;
    unpack_part(interp, &layout, buffer, offset)
}

fn iterate_method(interp: &mut Interp, value: &Value, buffer: &Value) -> Result {
    let layout = own_layout(interp, value)?;
    iterate(interp, layout, buffer)
}
