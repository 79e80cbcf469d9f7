//! The classes of `io` and what all files share: context manager, iteration, `readlines`, `writelines` and the questions every file
//! answers.

use super::binary_file::{self, BinaryFile};
use super::bytes_io::{self, BytesIo};
use super::string_io::{self, StringIo};
use super::text_file::{self, TextFile};
use super::{Classes, text_methods, unsupported};
use crate::builtins::modules::DICTIONARY;
use crate::object::{Kind, Ref, Str, Tuple, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::class_creation::native_class_with_base;
use crate::runtime::interp::{Interp, Raised, Result};
use crate::runtime::types::definition::{AttributeDefinition, ClassDefinition, EMPTY};
use crate::runtime::types::exception::raise_os_error;
use crate::runtime::types::iterators::own_iterator;
use crate::runtime::types::list::List;
use crate::runtime::types::native_object::{NativeData, NativeObject};
use crate::runtime::{attribute, call, convert, iteration, operators};
use std::any::Any;
use std::io;

native_functions! { METHODS;
    /// Context manager entry.
    def __enter__(self, /) = enter;
    /// Context manager exit: closes the file.
    def __exit__(self, /, *args) = exit;
    /// Flush and close the IO object.
    ///
    /// This method has no effect if the file is already closed.
    def close(self, /) = close_nothing;
    /// Flush write buffers, if applicable.
    def flush(self, /) = flush_nothing;
    /// Return underlying file descriptor if one exists.
    def fileno(self, /) = no_descriptor;
    /// Return whether this is an 'interactive' stream.
    def isatty(self, /) = is_not;
    /// Return whether object was opened for reading.
    def readable(self, /) = is_not;
    /// Return whether object was opened for writing.
    def writable(self, /) = is_not;
    /// Return whether object supports random access.
    def seekable(self, /) = is_not;
    /// Return a list of lines from the stream.
    ///
    /// hint can be specified to control the number of lines read: no more
    /// lines will be read if the total size (in bytes/characters) of all
    /// lines so far exceeds hint.
    def readlines(self, hint=-1, /) = read_lines;
    /// Write a list of lines to stream.
    ///
    /// Line separators are not added, so it is usual for each of the
    /// lines provided to have a line separator at the end.
    def writelines(self, lines, /) = write_lines;
}

/// An instance of one of the abstract classes.
struct Plain;

impl NativeData for Plain {
    fn as_any(&self) -> &dyn Any {
        self
    }
}

const BASE: ClassDefinition = ClassDefinition {
    kind: Kind::Native,
    module: "_io",
    flags: flags::NATIVE | flags::BASE | flags::DICT | flags::WEAK,
    slots: |slots| {
        slots.construct = Some(|interp, class, _| {
            let made = NativeObject::new(class, Plain);
            call::finish_construct(interp, class, made)
        });
    },
    ..EMPTY
};

static IO_BASE: ClassDefinition = ClassDefinition {
    name: "_IOBase",
    documentation: "The abstract base class for all I/O classes.",
    slots: |slots| {
        (BASE.slots)(slots);
        slots.iterate = Some(iterate);
        slots.next = Some(next);
    },
    methods: METHODS,
    attributes: &[
        DICTIONARY,
        AttributeDefinition {
            name: "closed",
            documentation: "",
            get: |interp, value| Ok(Value::bool(is_closed(interp, value))),
            set: None,
        },
    ],
    ..BASE
};
static RAW_BASE: ClassDefinition =
    ClassDefinition { name: "_RawIOBase", documentation: "Base class for raw binary I/O.", ..BASE };
static BUFFERED_BASE: ClassDefinition =
    ClassDefinition { name: "_BufferedIOBase", documentation: "Base class for buffered IO objects.", ..BASE };
static TEXT_BASE: ClassDefinition =
    ClassDefinition { name: "_TextIOBase", documentation: "Base class for text I/O.", ..BASE };

/// Makes all class objects.
pub fn classes(interp: &mut Interp) -> Classes {
    let mut make = |definition: &'static ClassDefinition, base: Option<&Ref<Class>>| {
        let base = base.cloned().unwrap_or_else(|| interp.class_of_kind(Kind::Instance).clone());
        native_class_with_base(interp, definition, Some(base))
    };
    let base = make(&IO_BASE, None);
    let raw_base = make(&RAW_BASE, Some(&base));
    let buffered_base = make(&BUFFERED_BASE, Some(&base));
    let text_base = make(&TEXT_BASE, Some(&base));
    Classes {
        file: make(&binary_file::FILE, Some(&raw_base)),
        reader: make(&binary_file::READER, Some(&buffered_base)),
        writer: make(&binary_file::WRITER, Some(&buffered_base)),
        random: make(&binary_file::RANDOM, Some(&buffered_base)),
        text: make(&text_methods::TEXT, Some(&text_base)),
        string: make(&string_io::STRING, Some(&text_base)),
        bytes: make(&bytes_io::BYTES, Some(&buffered_base)),
        base,
        raw_base,
        buffered_base,
        text_base,
    }
}

/// ValueError for a use after `close()`.
#[cold]
pub fn closed_error(interp: &mut Interp) -> Raised {
    interp.value_error("I/O operation on closed file.")
}

/// The exception for a failure of the host; an interrupted call is a KeyboardInterrupt.
#[cold]
pub fn failed(interp: &mut Interp, error: &io::Error) -> Raised {
    if error.kind() == io::ErrorKind::Interrupted
        && let Err(raised) = crate::runtime::interruption::serve(interp)
    {
        return raised;
    }
    raise_os_error(interp, error, None)
}

/// Has the file been closed?
pub fn is_closed(_: &Interp, value: &Value) -> bool {
    if let Some(file) = NativeObject::data::<TextFile>(value) {
        return file.stream.borrow().is_closed();
    }
    if let Some(file) = NativeObject::data::<BinaryFile>(value) {
        return file.stream.borrow().is_closed();
    }
    if let Some(text) = NativeObject::data::<StringIo>(value) {
        return text.is_closed();
    }
    NativeObject::data::<BytesIo>(value).is_some_and(BytesIo::is_closed)
}

fn check_open(interp: &mut Interp, value: &Value) -> Result<()> {
    if is_closed(interp, value) { Err(closed_error(interp)) } else { Ok(()) }
}

fn enter(interp: &mut Interp, file: &Value) -> Result {
    check_open(interp, file)?;
    Ok(file.clone())
}

fn exit(interp: &mut Interp, file: &Value, _: &Tuple) -> Result<()> {
    let name = interp.names.close.clone();
    attribute::call_method(interp, file, &name, &[]).map(drop)
}

fn close_nothing(_: &mut Interp, _: &Value) {}

fn flush_nothing(interp: &mut Interp, file: &Value) -> Result<()> {
    check_open(interp, file)
}

fn no_descriptor(interp: &mut Interp, _: &Value) -> Result {
    Err(unsupported(interp, "fileno"))
}

fn is_not(interp: &mut Interp, file: &Value) -> Result<bool> {
    check_open(interp, file)?;
    Ok(false)
}

fn iterate(interp: &mut Interp, file: &Value) -> Result {
    check_open(interp, file)?;
    own_iterator(interp, file)
}

/// The next line; `None` at the end.
fn next(interp: &mut Interp, file: &Value) -> Result<Option<Value>> {
    if file.is(Kind::Native)
        && let Some(text) = NativeObject::data::<TextFile>(file)
    {
        return text_file::next_line(interp, text);
    }
    let name = interp.names.readline.clone();
    let line = attribute::call_method(interp, file, &name, &[])?;
    Ok(if operators::is_true(interp, &line)? { Some(line) } else { None })
}

fn read_lines(interp: &mut Interp, file: &Value, hint: Option<&Value>) -> Result {
    let hint = size(interp, hint)?;
    let (mut lines, mut total) = (Vec::new(), 0);
    let iterator = iteration::iterator(interp, file)?;
    while let Some(line) = iteration::next(interp, &iterator)? {
        total += operators::length(interp, &line)?;
        lines.push(line);
        if hint.is_some_and(|hint| hint > 0 && total >= hint) {
            break;
        }
    }
    Ok(List::value(lines))
}

fn write_lines(interp: &mut Interp, file: &Value, lines: &Value) -> Result<()> {
    check_open(interp, file)?;
    let name = interp.names.write.clone();
    let iterator = iteration::iterator(interp, lines)?;
    while let Some(line) = iteration::next(interp, &iterator)? {
        attribute::call_method(interp, file, &name, &[line])?;
    }
    Ok(())
}

/// A size argument: `None` for None and negative numbers, which mean everything.
///
/// # Errors
/// TypeError for anything but an integer or None.
pub fn size(interp: &mut Interp, size: Option<&Value>) -> Result<Option<usize>> {
    let Some(size) = size.filter(|size| !size.is_none()) else { return Ok(None) };
    if interp.class_of(size).slots(interp).index.is_none() {
        let class = interp.type_name(size);
        return Err(interp.type_error(format!("argument should be integer or None, not '{class}'")));
    }
    Ok(usize::try_from(convert::to_i64(interp, size)?).ok())
}

/// `<_io.Class name='...'>` with more attributes.
pub fn representation(interp: &mut Interp, value: &Value, more: &str) -> Result {
    let class = interp.class_of(value).clone();
    let class = crate::runtime::representation::full_class_name(interp, &class);
    let name = interp.intern("name");
    let shown = match attribute::get_optional(interp, value, &name)? {
        Some(name) => format!(" name={}", crate::runtime::representation::repr(interp, &name)?.as_str()),
        None => String::new(),
    };
    Ok(Str::value(&format!("<{class}{shown}{more}>")))
}
