//! The module `_zlib`, behind `stdlib/zlib.py`: compression and decompression of the plain deflate format, and a checksum. Headers and
//! trailers are written in the language.

mod deflate;
mod huffman;
mod trees;

use super::add_functions;
use crate::object::{Kind, Ref, Tuple, Value};
use crate::runtime::class::Class;
use crate::runtime::class::flags::{NATIVE, NO_INSTANCES};
use crate::runtime::class_creation::native_class_with_base;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::bytes::{self, Bytes};
use crate::runtime::types::definition::{ClassDefinition, EMPTY};
use crate::runtime::types::module::Module;
use crate::runtime::types::native_object::{NativeData, NativeObject};
use deflate::{Deflater, Flush, Strategy};
use miniz_oxide::inflate::stream::{InflateState, inflate};
use miniz_oxide::{DataFormat, MZError, MZFlush, MZStatus};
use std::any::Any;
use std::cell::RefCell;

native_functions! { FUNCTIONS;
    def adler32(data, value=1, /) = adler32;
    def deflater(level, window_bits, memory, strategy, dictionary, /) = deflater;
    def inflater() = inflater;
}

native_functions! { DEFLATER_METHODS;
    def write(self, data, flush, /) = write;
    def copy(self, /) = copy_deflater;
}

native_functions! { INFLATER_METHODS;
    def read(self, data, limit, /) = read;
    def copy(self, /) = copy_inflater;
}

const STATE_NAME: &str = "_zlib";

#[derive(Clone)]
struct State {
    deflater: Ref<Class>,
    inflater: Ref<Class>,
}

struct Compression(RefCell<Deflater>);

struct Decompression(RefCell<Box<InflateState>>);

impl NativeData for Compression {
    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl NativeData for Decompression {
    fn as_any(&self) -> &dyn Any {
        self
    }
}

static DEFLATER: ClassDefinition = ClassDefinition {
    kind: Kind::Native,
    name: "Deflater",
    module: "_zlib",
    documentation: "Compresses one stream.",
    flags: NATIVE | NO_INSTANCES,
    methods: DEFLATER_METHODS,
    ..EMPTY
};

static INFLATER: ClassDefinition = ClassDefinition {
    kind: Kind::Native,
    name: "Inflater",
    module: "_zlib",
    documentation: "Decompresses one stream.",
    flags: NATIVE | NO_INSTANCES,
    methods: INFLATER_METHODS,
    ..EMPTY
};

/// Makes the module.
pub fn create(interp: &mut Interp) -> Ref<Module> {
    let module = Module::new(interp, "_zlib", Some("The deflate format."));
    add_functions(interp, &module, "_zlib", FUNCTIONS);
    module
}

fn state(interp: &mut Interp) -> State {
    if let Some(state) = interp.module_state.get(STATE_NAME).and_then(|state| state.downcast_ref::<State>()) {
        return state.clone();
    }
    let object = interp.class_of_kind(Kind::Instance).clone();
    let state = State {
        deflater: native_class_with_base(interp, &DEFLATER, Some(object.clone())),
        inflater: native_class_with_base(interp, &INFLATER, Some(object)),
    };
    interp.module_state.insert(STATE_NAME, Box::new(state.clone()));
    state
}

/// RFC 1950, section 9.
fn adler32(interp: &mut Interp, data: &Value, value: Option<i64>) -> Result<i64> {
    const MODULUS: u32 = 65521;
    /// So many bytes can be summed before the sums must be reduced.
    const PIECE: usize = 5552;
    let content = bytes::required(interp, data)?;
    let before = value.unwrap_or(1) as u32;
    let (mut low, mut high) = (before & 0xffff, before >> 16);
    for piece in content.chunks(PIECE) {
        for &byte in piece {
            low += u32::from(byte);
            high += low;
        }
        low %= MODULUS;
        high %= MODULUS;
    }
    Ok(i64::from(high << 16 | low))
}

fn deflater(
    interp: &mut Interp,
    level: i64,
    window_bits: i64,
    memory: i64,
    strategy: i64,
    dictionary: &Value,
) -> Result {
    let strategy = match strategy {
        1 => Strategy::Filtered,
        2 => Strategy::HuffmanOnly,
        4 => Strategy::Fixed,
        _ => Strategy::Default,
    };
    let window_bits = window_bits.clamp(9, 15) as u32;
    let mut made =
        Deflater::new(level.clamp(0, 9) as usize, window_bits, memory.clamp(1, 9) as u32, strategy);
    if !dictionary.is_none() {
        made.set_dictionary(&bytes::required(interp, dictionary)?);
    }
    let class = state(interp).deflater;
    Ok(NativeObject::new(&class, Compression(RefCell::new(made))))
}

fn inflater(interp: &mut Interp) -> Value {
    let class = state(interp).inflater;
    NativeObject::new(&class, Decompression(RefCell::new(InflateState::new_boxed(DataFormat::Raw))))
}

fn compression<'a>(interp: &mut Interp, value: &'a Value) -> Result<&'a Compression> {
    NativeObject::data::<Compression>(value).ok_or_else(|| interp.type_error("a Deflater is required"))
}

fn decompression<'a>(interp: &mut Interp, value: &'a Value) -> Result<&'a Decompression> {
    NativeObject::data::<Decompression>(value).ok_or_else(|| interp.type_error("an Inflater is required"))
}

/// Takes data; gives what is complete. `flush` is a number as zlib has them.
fn write(interp: &mut Interp, value: &Value, data: &Value, flush: i64) -> Result {
    let flush = match flush {
        1 => Flush::Partial,
        2 => Flush::Sync,
        3 => Flush::Full,
        4 => Flush::Finish,
        _ => Flush::None,
    };
    let content = bytes::required(interp, data)?;
    let compression = compression(interp, value)?;
    Ok(Bytes::value(compression.0.borrow_mut().write(&content, flush)))
}

fn copy_deflater(interp: &mut Interp, value: &Value) -> Result {
    let copied = compression(interp, value)?.0.borrow().clone();
    let class = state(interp).deflater;
    Ok(NativeObject::new(&class, Compression(RefCell::new(copied))))
}

fn copy_inflater(interp: &mut Interp, value: &Value) -> Result {
    let copied = decompression(interp, value)?.0.borrow().clone();
    let class = state(interp).inflater;
    Ok(NativeObject::new(&class, Decompression(RefCell::new(copied))))
}

/// Takes data; gives `(output, how many bytes were used, whether the stream is at its end)`, with at most `limit` bytes of output unless
/// that is 0. The output is None for data that is not of the format.
fn read(interp: &mut Interp, value: &Value, data: &Value, limit: i64) -> Result {
    const STEP: usize = 1 << 16;
    let content = bytes::required(interp, data)?;
    let decompression = decompression(interp, value)?;
    let mut state = decompression.0.borrow_mut();
    let limit = if limit > 0 { limit as usize } else { usize::MAX };
    let (mut output, mut used, mut is_end) = (Vec::new(), 0, false);
    loop {
        let before = output.len();
        output.resize(before + STEP.min(limit - before), 0);
        let input = content.get(used..).unwrap_or_default();
        let room = output.get_mut(before..).unwrap_or_default();
        let result = inflate(&mut state, input, room, MZFlush::None);
        used += result.bytes_consumed;
        output.truncate(before + result.bytes_written);
        match result.status {
            Ok(MZStatus::StreamEnd) => is_end = true,
            Ok(_) if result.bytes_consumed + result.bytes_written > 0 && output.len() < limit => continue,
            Ok(_) | Err(MZError::Buf) => {}
            Err(_) => {
                return Ok(Tuple::from_vec(vec![Value::NONE, Value::int(used as i64), Value::FALSE]).into());
            }
        }
        break;
    }
    let items = vec![Bytes::value(output), Value::int(used as i64), Value::bool(is_end)];
    Ok(Tuple::from_vec(items).into())
}
