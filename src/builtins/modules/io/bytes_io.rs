//! `BytesIO`: a binary file in memory.

use super::base::{closed_error, size};
use super::bytes_access::{bytes_of, bytes_value, fill, room_in};
use crate::object::{Kind, Ref, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::types::definition::{ClassDefinition, EMPTY};
use crate::runtime::types::native_object::{NativeData, NativeObject};
use crate::runtime::{call, convert};
use std::any::Any;
use std::cell::RefCell;

/// The data of a `BytesIO`; `None` once it is closed.
pub struct BytesIo {
    state: RefCell<Option<State>>,
}

struct State {
    bytes: Vec<u8>,
    /// May lie behind the end.
    position: usize,
}

impl NativeData for BytesIo {
    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl BytesIo {
    pub fn is_closed(&self) -> bool {
        self.state.borrow().is_none()
    }
}

impl State {
    fn rest(&self) -> &[u8] {
        self.bytes.get(self.position..).unwrap_or_default()
    }

    fn take(&mut self, count: usize) -> Vec<u8> {
        let taken = self.rest().get(..count).unwrap_or(self.rest()).to_vec();
        self.position += taken.len();
        taken
    }

    fn line_length(&self) -> usize {
        let rest = self.rest();
        rest.iter().position(|&byte| byte == b'\n').map_or(rest.len(), |at| at + 1)
    }

    fn write(&mut self, content: &[u8]) {
        if content.is_empty() {
            return;
        }
        if self.position > self.bytes.len() {
            self.bytes.resize(self.position, 0);
        }
        let end = (self.position + content.len()).min(self.bytes.len());
        self.bytes.splice(self.position..end, content.iter().copied());
        self.position += content.len();
    }
}

native_functions! { CONSTRUCTOR;
    /// Buffered I/O implementation using an in-memory bytes buffer.
    def BytesIO(initial_bytes=b"") = make;
}

native_functions! { METHODS;
    /// Retrieve the entire contents of the BytesIO object.
    def getvalue(self, /) = get_value;
    /// Get a view over a copy of the contents of the BytesIO object.
    def getbuffer(self, /) = get_buffer;
    /// Read at most size bytes, returned as a bytes object.
    def read(self, size=-1, /) = read;
    /// Read at most size bytes, returned as a bytes object.
    def read1(self, size=-1, /) = read;
    /// Read bytes into buffer.
    def readinto(self, buffer, /) = read_into;
    /// Next line from the file, as a bytes object.
    def readline(self, size=-1, /) = read_line;
    /// Write bytes to file.
    def write(self, b, /) = write;
    /// Change stream position.
    def seek(self, pos, whence=0, /) = seek;
    /// Current file position, an integer.
    def tell(self, /) = tell;
    /// Truncate the file to at most size bytes.
    def truncate(self, size=None, /) = truncate;
    /// Disable all I/O operations.
    def close(self, /) = close;
    /// Returns True if the IO object can be read.
    def readable(self, /) = is_able;
    /// Returns True if the IO object can be written.
    def writable(self, /) = is_able;
    /// Returns True if the IO object can be seeked.
    def seekable(self, /) = is_able;
}

pub static BYTES: ClassDefinition = ClassDefinition {
    kind: Kind::Native,
    name: "BytesIO",
    module: "_io",
    documentation: "Buffered I/O implementation using an in-memory bytes buffer.",
    flags: flags::NATIVE | flags::BASE | flags::DICT | flags::WEAK,
    slots: |slots| slots.construct = Some(construct),
    methods: METHODS,
    ..EMPTY
};

fn construct(interp: &mut Interp, class: &Ref<Class>, arguments: CallArguments<'_>) -> Result {
    let made = match CONSTRUCTOR.first() {
        Some(definition) => definition.invoke(interp, arguments)?,
        None => Value::NONE,
    };
    call::finish_construct(interp, class, made)
}

fn make(interp: &mut Interp, initial: Option<&Value>) -> Result {
    let bytes = match initial.filter(|initial| !initial.is_none()) {
        Some(initial) => bytes_of(interp, initial)?,
        None => Vec::new(),
    };
    let class = super::classes(interp).bytes;
    Ok(NativeObject::new(&class, BytesIo { state: RefCell::new(Some(State { bytes, position: 0 })) }))
}

fn with_state<T>(interp: &mut Interp, value: &Value, function: impl FnOnce(&mut State) -> T) -> Result<T> {
    match NativeObject::data::<BytesIo>(value) {
        Some(data) => match data.state.borrow_mut().as_mut() {
            Some(state) => Ok(function(state)),
            None => Err(closed_error(interp)),
        },
        None => Err(interp.value_error("I/O operation on uninitialized object")),
    }
}

fn get_value(interp: &mut Interp, value: &Value) -> Result {
    with_state(interp, value, |state| state.bytes.clone()).map(bytes_value)
}

/// The view is of a copy, and cannot be written to.
fn get_buffer(interp: &mut Interp, value: &Value) -> Result {
    let content = get_value(interp, value)?;
    let class = interp.class_of_kind(Kind::MemoryView).to_value();
    call::call(interp, &class, &[content])
}

fn read(interp: &mut Interp, value: &Value, count: Option<&Value>) -> Result {
    let count = size(interp, count)?.unwrap_or(usize::MAX);
    with_state(interp, value, |state| state.take(count)).map(bytes_value)
}

fn read_into(interp: &mut Interp, value: &Value, buffer: &Value) -> Result<usize> {
    let room = room_in(interp, buffer)?;
    let bytes = with_state(interp, value, |state| state.take(room))?;
    fill(interp, buffer, &bytes)?;
    Ok(bytes.len())
}

fn read_line(interp: &mut Interp, value: &Value, limit: Option<&Value>) -> Result {
    let limit = size(interp, limit)?.unwrap_or(usize::MAX);
    with_state(interp, value, |state| state.take(state.line_length().min(limit))).map(bytes_value)
}

fn write(interp: &mut Interp, value: &Value, content: &Value) -> Result<usize> {
    let content = bytes_of(interp, content)?;
    with_state(interp, value, |state| state.write(&content))?;
    Ok(content.len())
}

fn seek(interp: &mut Interp, value: &Value, position: i64, whence: Option<i64>) -> Result<i64> {
    let whence = whence.unwrap_or(0);
    let (here, length) =
        with_state(interp, value, |state| (state.position as i64, state.bytes.len() as i64))?;
    let target = match whence {
        0 if position < 0 => return Err(interp.value_error(format!("negative seek value {position}"))),
        0 => position,
        1 => here.saturating_add(position).max(0),
        2 => length.saturating_add(position).max(0),
        _ => return Err(interp.value_error(format!("invalid whence ({whence}, should be 0, 1 or 2)"))),
    };
    with_state(interp, value, |state| state.position = usize::try_from(target).unwrap_or_default())?;
    Ok(target)
}

fn tell(interp: &mut Interp, value: &Value) -> Result<usize> {
    with_state(interp, value, |state| state.position)
}

fn truncate(interp: &mut Interp, value: &Value, size: Option<&Value>) -> Result<i64> {
    let size = match size.filter(|size| !size.is_none()) {
        Some(size) => convert::to_i64(interp, size)?,
        None => tell(interp, value)? as i64,
    };
    match usize::try_from(size) {
        Ok(length) => with_state(interp, value, |state| state.bytes.truncate(length))?,
        Err(_) => return Err(interp.value_error(format!("negative size value {size}"))),
    }
    Ok(size)
}

fn close(_: &mut Interp, value: &Value) {
    if let Some(data) = NativeObject::data::<BytesIo>(value) {
        *data.state.borrow_mut() = None;
    }
}

fn is_able(interp: &mut Interp, value: &Value) -> Result<bool> {
    with_state(interp, value, |_| true)
}
