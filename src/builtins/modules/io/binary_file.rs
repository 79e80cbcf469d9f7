//! Binary files: `BufferedReader`, `BufferedWriter`, `BufferedRandom` and the unbuffered `FileIO`. All are one type over a byte stream.

use super::base::{self, closed_error, failed, size};
use super::bytes_access::{bytes_of, bytes_value, fill, room_in};
use super::stream::ByteStream;
use super::{classes, unsupported};
use crate::object::{Kind, Str, Value};
use crate::runtime::class::flags;
use crate::runtime::convert;
use crate::runtime::host::Host;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::definition::{AttributeDefinition, ClassDefinition, EMPTY};
use crate::runtime::types::native_object::{NativeData, NativeObject};
use std::any::Any;
use std::cell::RefCell;
use std::io::{self, SeekFrom};
use std::rc::Rc;

/// The data of a binary file.
pub struct BinaryFile {
    pub stream: Rc<RefCell<ByteStream>>,
    pub name: Value,
    pub mode: String,
}

impl NativeData for BinaryFile {
    fn as_any(&self) -> &dyn Any {
        self
    }
}

native_functions! { METHODS;
    /// Read and return up to size bytes.
    def read(self, size=-1, /) = read;
    /// Read and return up to size bytes, with at most one call of the system.
    def read1(self, size=-1, /) = read_once;
    /// Read bytes into buffer.
    def readinto(self, buffer, /) = read_into;
    /// Read bytes into buffer.
    def readinto1(self, buffer, /) = read_into;
    /// Read and return all the bytes until the end.
    def readall(self, /) = read_all;
    /// Read and return a line from the stream.
    def readline(self, size=-1, /) = read_line;
    /// Return bytes from the buffer without advancing the position.
    def peek(self, size=0, /) = peek;
    /// Write buffer b to the IO stream and return the number of bytes written.
    def write(self, buffer, /) = write;
    /// Flush write buffers, if applicable.
    def flush(self, /) = flush;
    /// Flush and close the file.
    def close(self, /) = close;
    /// Change the stream position to the given byte offset.
    def seek(self, target, whence=0, /) = seek;
    /// Return current stream position.
    def tell(self, /) = tell;
    /// Truncate the file to size, by default the current position.
    def truncate(self, size=None, /) = truncate;
    /// Return underlying file descriptor.
    def fileno(self, /) = descriptor;
    /// Return whether this is an 'interactive' stream.
    def isatty(self, /) = is_terminal;
    /// Return whether object was opened for reading.
    def readable(self, /) = is_readable;
    /// Return whether object was opened for writing.
    def writable(self, /) = is_writable;
    /// Return whether object supports random access.
    def seekable(self, /) = is_seekable;
}

const BINARY: ClassDefinition = ClassDefinition {
    kind: Kind::Native,
    module: "_io",
    flags: flags::NATIVE | flags::BASE | flags::DICT | flags::WEAK,
    slots: |slots| slots.representation = Some(repr),
    methods: METHODS,
    attributes: &[
        AttributeDefinition {
            name: "name",
            documentation: "",
            get: |interp, value| with_file(interp, value, |_, file| Ok(file.name.clone())),
            set: None,
        },
        AttributeDefinition {
            name: "mode",
            documentation: "",
            get: |interp, value| with_file(interp, value, |_, file| Ok(Str::value(&file.mode))),
            set: None,
        },
        AttributeDefinition { name: "raw", documentation: "", get: raw, set: None },
    ],
    ..EMPTY
};

pub static FILE: ClassDefinition =
    ClassDefinition { name: "FileIO", documentation: "Open a file.", ..BINARY };
pub static READER: ClassDefinition = ClassDefinition {
    name: "BufferedReader",
    documentation: "Create a new buffered reader using the given readable raw IO object.",
    ..BINARY
};
pub static WRITER: ClassDefinition = ClassDefinition {
    name: "BufferedWriter",
    documentation: "A buffer for a writeable sequential RawIO object.",
    ..BINARY
};
pub static RANDOM: ClassDefinition = ClassDefinition {
    name: "BufferedRandom",
    documentation: "A buffered interface to random access streams.",
    ..BINARY
};

/// A binary file over a stream, of the class that fits what the stream can do.
pub fn make(interp: &mut Interp, stream: Rc<RefCell<ByteStream>>, name: Value, mode: &str) -> Value {
    let classes = classes(interp);
    let class = {
        let stream = stream.borrow();
        match (stream.is_unbuffered, stream.readable, stream.writable) {
            (true, ..) => classes.file,
            (_, true, true) => classes.random,
            (_, true, false) => classes.reader,
            _ => classes.writer,
        }
    };
    let mode = match mode {
        "rtb" | "rb" => "rb".to_owned(),
        mode => normal_mode(mode),
    };
    NativeObject::new(&class, BinaryFile { stream, name, mode })
}

/// The mode as CPython's raw file shows it: `r+b` becomes `rb+`.
fn normal_mode(mode: &str) -> String {
    let letter = mode.chars().find(|letter| matches!(letter, 'r' | 'w' | 'a' | 'x')).unwrap_or('r');
    match (letter, mode.contains('+')) {
        ('a', true) => "ab+".to_owned(),
        ('x', true) => "xb+".to_owned(),
        (_, true) => "rb+".to_owned(),
        (letter, false) => format!("{letter}b"),
    }
}

fn with_file<T>(
    interp: &mut Interp,
    value: &Value,
    function: impl FnOnce(&mut Interp, &BinaryFile) -> Result<T>,
) -> Result<T> {
    match NativeObject::data::<BinaryFile>(value) {
        Some(file) => function(interp, file),
        None => Err(interp.value_error("I/O operation on uninitialized object")),
    }
}

/// What a method needs of the file.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Needs {
    Reading,
    Writing,
    Nothing,
}

/// Does something with the stream of an open file.
fn with_stream<T>(
    interp: &mut Interp,
    value: &Value,
    needs: Needs,
    function: impl FnOnce(&mut ByteStream, &mut dyn Host) -> io::Result<T>,
) -> Result<T> {
    with_file(interp, value, |interp, file| {
        let (is_closed, readable, writable, is_raw) = {
            let stream = file.stream.borrow();
            (stream.is_closed(), stream.readable, stream.writable, stream.is_unbuffered)
        };
        if is_closed {
            return Err(closed_error(interp));
        }
        match needs {
            Needs::Reading if !readable => {
                return Err(unsupported(interp, if is_raw { "File not open for reading" } else { "read" }));
            }
            Needs::Writing if !writable => {
                return Err(unsupported(interp, if is_raw { "File not open for writing" } else { "write" }));
            }
            _ => {}
        }
        let result = function(&mut file.stream.borrow_mut(), &mut *interp.host);
        result.map_err(|error| failed(interp, &error))
    })
}

fn repr(interp: &mut Interp, value: &Value) -> Result {
    base::representation(interp, value, "")
}

fn raw(interp: &mut Interp, value: &Value) -> Result {
    let (stream, name, mode) = with_file(interp, value, |_, file| {
        Ok((Rc::clone(&file.stream), file.name.clone(), file.mode.clone()))
    })?;
    let class = classes(interp).file;
    Ok(NativeObject::new(&class, BinaryFile { stream, name, mode }))
}

fn read(interp: &mut Interp, value: &Value, count: Option<&Value>) -> Result {
    let count = size(interp, count)?;
    with_stream(interp, value, Needs::Reading, |stream, host| stream.read(host, count)).map(bytes_value)
}

fn read_all(interp: &mut Interp, value: &Value) -> Result {
    with_stream(interp, value, Needs::Reading, |stream, host| stream.read(host, None)).map(bytes_value)
}

fn read_once(interp: &mut Interp, value: &Value, count: Option<&Value>) -> Result {
    let count = size(interp, count)?;
    let bytes = with_stream(interp, value, Needs::Reading, |stream, host| {
        if stream.available().is_empty() {
            stream.fill(host)?;
        }
        Ok(stream.take(count.unwrap_or(super::BUFFER_SIZE)))
    })?;
    Ok(bytes_value(bytes))
}

fn read_into(interp: &mut Interp, value: &Value, buffer: &Value) -> Result<usize> {
    let room = room_in(interp, buffer)?;
    let bytes = with_stream(interp, value, Needs::Reading, |stream, host| stream.read(host, Some(room)))?;
    fill(interp, buffer, &bytes)?;
    Ok(bytes.len())
}

fn read_line(interp: &mut Interp, value: &Value, limit: Option<&Value>) -> Result {
    let limit = size(interp, limit)?;
    with_stream(interp, value, Needs::Reading, |stream, host| stream.read_line(host, limit)).map(bytes_value)
}

fn peek(interp: &mut Interp, value: &Value, _: Option<&Value>) -> Result {
    let bytes = with_stream(interp, value, Needs::Reading, |stream, host| {
        if stream.available().is_empty() {
            stream.fill(host)?;
        }
        Ok(stream.available().to_vec())
    })?;
    Ok(bytes_value(bytes))
}

fn write(interp: &mut Interp, value: &Value, content: &Value) -> Result<usize> {
    with_stream(interp, value, Needs::Writing, |_, _| Ok(()))?;
    let bytes = bytes_of(interp, content)?;
    with_stream(interp, value, Needs::Writing, |stream, host| stream.write(host, &bytes))?;
    Ok(bytes.len())
}

fn flush(interp: &mut Interp, value: &Value) -> Result<()> {
    with_stream(interp, value, Needs::Nothing, |stream, host| stream.flush(host))
}

fn close(interp: &mut Interp, value: &Value) -> Result<()> {
    with_file(interp, value, |interp, file| {
        let result = file.stream.borrow_mut().close(&mut *interp.host);
        result.map_err(|error| failed(interp, &error))
    })
}

fn seek(interp: &mut Interp, value: &Value, target: i64, whence: Option<i64>) -> Result<i64> {
    let whence = whence.unwrap_or(0);
    let position = match (whence, u64::try_from(target)) {
        (0, Ok(target)) => SeekFrom::Start(target),
        (0, Err(_)) => return Err(failed(interp, &io::Error::from_raw_os_error(22))),
        (1, _) => {
            let here = tell(interp, value)?;
            match u64::try_from(here + target) {
                Ok(target) => SeekFrom::Start(target),
                Err(_) => return Err(failed(interp, &io::Error::from_raw_os_error(22))),
            }
        }
        (2, _) => SeekFrom::End(target),
        _ => return Err(interp.value_error(format!("whence value {whence} unsupported"))),
    };
    with_stream(interp, value, Needs::Nothing, |stream, host| stream.seek(host, position))
        .map(|reached| reached as i64)
}

fn tell(interp: &mut Interp, value: &Value) -> Result<i64> {
    with_stream(interp, value, Needs::Nothing, |stream, _| stream.tell()).map(|position| position as i64)
}

fn truncate(interp: &mut Interp, value: &Value, size: Option<&Value>) -> Result<i64> {
    let size = match size.filter(|size| !size.is_none()) {
        Some(size) => convert::to_i64(interp, size)?,
        None => tell(interp, value)?,
    };
    let Ok(length) = u64::try_from(size) else {
        return Err(failed(interp, &io::Error::from_raw_os_error(22)));
    };
    if !with_stream(interp, value, Needs::Nothing, |stream, _| Ok(stream.writable))? {
        return Err(unsupported(interp, "truncate"));
    }
    with_stream(interp, value, Needs::Writing, |stream, host| {
        let position = stream.tell()?;
        stream.truncate(host, length)?;
        stream.seek(host, SeekFrom::Start(position)).map(drop)
    })?;
    Ok(size)
}

fn descriptor(interp: &mut Interp, value: &Value) -> Result<i64> {
    with_stream(interp, value, Needs::Nothing, |stream, _| Ok(stream.descriptor()))
}

fn is_terminal(interp: &mut Interp, value: &Value) -> Result<bool> {
    with_stream(interp, value, Needs::Nothing, |stream, host| Ok(stream.is_terminal(host)))
}

fn is_readable(interp: &mut Interp, value: &Value) -> Result<bool> {
    with_stream(interp, value, Needs::Nothing, |stream, _| Ok(stream.readable))
}

fn is_writable(interp: &mut Interp, value: &Value) -> Result<bool> {
    with_stream(interp, value, Needs::Nothing, |stream, _| Ok(stream.writable))
}

fn is_seekable(interp: &mut Interp, value: &Value) -> Result<bool> {
    with_stream(interp, value, Needs::Nothing, |stream, _| Ok(stream.is_seekable()))
}
