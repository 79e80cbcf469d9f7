//! The class `TextIOWrapper`: its methods and attributes.

use super::base::{self, closed_error, failed, size};
use super::binary_file::BinaryFile;
use super::text_file::{self, Settings, TextFile};
use super::{binary_file, classes, open, unsupported};
use crate::object::{Kind, Ref, Str, Tuple, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::text::codec::Encoding;
use crate::runtime::types::definition::{AttributeDefinition, ClassDefinition, EMPTY};
use crate::runtime::types::native_object::NativeObject;
use crate::runtime::{call, convert};
use std::io::SeekFrom;
use std::rc::Rc;

native_functions! { CONSTRUCTOR;
    /// Character and line based layer over a BufferedIOBase object, buffer.
    def TextIOWrapper(buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False) = wrap;
}

native_functions! { METHODS;
    /// Read at most size characters from stream.
    def read(self, size=-1, /) = read;
    /// Read until newline or EOF.
    def readline(self, size=-1, /) = read_line;
    /// Write string s to stream and return the number of characters written.
    def write(self, text, /) = write;
    /// Flush write buffers, if applicable.
    def flush(self, /) = flush;
    /// Flush and close the file.
    def close(self, /) = close;
    /// Set the stream position, and return the new stream position.
    def seek(self, cookie, whence=0, /) = seek;
    /// Return the stream position as an opaque number.
    def tell(self, /) = tell;
    /// Truncate the file to the current position, or to a size in bytes.
    def truncate(self, pos=None, /) = truncate;
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
    /// Reconfigure the text stream with new parameters.
    def reconfigure(self, /, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None) = reconfigure;
}

macro_rules! attribute {
    ($name:literal, $get:expr) => {
        AttributeDefinition {
            name: $name,
            documentation: "",
            get: |interp, value| {
                let get: fn(&mut Interp, &TextFile) -> Result = $get;
                with_file(interp, value, get)
            },
            set: None,
        }
    };
}

pub static TEXT: ClassDefinition = ClassDefinition {
    kind: Kind::Native,
    name: "TextIOWrapper",
    module: "_io",
    documentation: "Character and line based layer over a BufferedIOBase object, buffer.",
    flags: flags::NATIVE | flags::BASE | flags::DICT | flags::WEAK,
    slots: |slots| {
        slots.construct = Some(construct);
        slots.representation = Some(repr);
    },
    methods: METHODS,
    attributes: &[
        attribute!("name", |_, file| Ok(file.name.clone())),
        attribute!("encoding", |_, file| Ok(Str::value(&file.settings.borrow().encoding_name))),
        attribute!("errors", |_, file| Ok(Str::value(&file.settings.borrow().errors))),
        attribute!("line_buffering", |_, file| Ok(Value::bool(file.settings.borrow().is_line_buffered))),
        attribute!("write_through", |_, file| Ok(Value::bool(file.settings.borrow().is_write_through))),
        attribute!("newlines", newlines),
        attribute!("buffer", buffer),
        AttributeDefinition {
            name: "mode",
            documentation: "",
            get: |interp, value| with_file(interp, value, mode),
            set: Some(ignore),
        },
    ],
    ..EMPTY
};

/// `mode` is an ordinary attribute in CPython; it can be set, to no effect.
fn ignore(_: &mut Interp, _: &Value, _: Option<&Value>) -> Result<()> {
    Ok(())
}

fn with_file<T>(
    interp: &mut Interp,
    value: &Value,
    function: impl FnOnce(&mut Interp, &TextFile) -> Result<T>,
) -> Result<T> {
    match NativeObject::data::<TextFile>(value) {
        Some(file) => function(interp, file),
        None => Err(interp.value_error("I/O operation on uninitialized object")),
    }
}

fn mode(interp: &mut Interp, file: &TextFile) -> Result {
    if file.mode.is_empty() {
        return Err(
            interp.raise(ExceptionKind::AttributeError, "'TextIOWrapper' object has no attribute 'mode'")
        );
    }
    Ok(Str::value(&file.mode))
}

fn newlines(_: &mut Interp, file: &TextFile) -> Result {
    let kinds = file.seen.get().kinds();
    Ok(match kinds.as_slice() {
        [] => Value::NONE,
        [only] => Str::value(only),
        several => Tuple::from_vec(several.iter().map(|kind| Str::value(kind)).collect()).into(),
    })
}

fn buffer(interp: &mut Interp, file: &TextFile) -> Result {
    if let Some(known) = interp.read(&file.buffer) {
        return Ok(known.clone());
    }
    let made = binary_file::make(interp, file.stream.clone(), file.name.clone(), &format!("{}b", file.mode));
    *interp.write(&file.buffer) = Some(made.clone());
    Ok(made)
}

fn construct(interp: &mut Interp, class: &Ref<Class>, arguments: CallArguments<'_>) -> Result {
    let Some(definition) = CONSTRUCTOR.first() else { return Ok(Value::NONE) };
    let made = definition.invoke(interp, arguments)?;
    call::finish_construct(interp, class, made)
}

fn wrap(
    interp: &mut Interp,
    buffer: &Value,
    encoding: Option<&Value>,
    errors: Option<&Value>,
    newline: Option<&Value>,
    line_buffering: Option<bool>,
    write_through: Option<bool>,
) -> Result {
    let mut settings = open::settings(interp, encoding, errors, newline)?;
    settings.is_line_buffered = line_buffering.unwrap_or(false);
    settings.is_write_through = write_through.unwrap_or(false);
    let Some(binary) = NativeObject::data::<BinaryFile>(buffer) else {
        let class = interp.type_name(buffer);
        let message = format!(
            "TextIOWrapper over a '{class}' object is not supported; use a file opened in binary mode"
        );
        return Err(interp.raise(ExceptionKind::NotImplementedError, message));
    };
    let file = TextFile::new(Rc::clone(&binary.stream), binary.name.clone(), "", settings);
    *interp.write(&file.buffer) = Some(buffer.clone());
    let class = classes(interp).text;
    Ok(NativeObject::new(&class, file))
}

fn repr(interp: &mut Interp, value: &Value) -> Result {
    let Some(file) = NativeObject::data::<TextFile>(value) else {
        return crate::runtime::representation::default(interp, value);
    };
    let mode = if file.mode.is_empty() { String::new() } else { format!(" mode='{}'", file.mode) };
    let encoding = file.settings.borrow().encoding_name.clone();
    base::representation(interp, value, &format!("{mode} encoding='{encoding}'"))
}

fn read(interp: &mut Interp, value: &Value, count: Option<&Value>) -> Result<String> {
    let count = size(interp, count)?;
    with_file(interp, value, |interp, file| text_file::read(interp, file, count))
}

fn read_line(interp: &mut Interp, value: &Value, limit: Option<&Value>) -> Result<String> {
    let limit = size(interp, limit)?;
    with_file(interp, value, |interp, file| text_file::read_line(interp, file, limit))
}

fn write(interp: &mut Interp, value: &Value, text: &Value) -> Result<usize> {
    let Some(written) = convert::native_ref::<Str>(text).cloned() else {
        let class = interp.type_name(text);
        return Err(interp.type_error(format!("write() argument must be str, not {class}")));
    };
    with_file(interp, value, |interp, file| text_file::write(interp, file, written.as_str()))?;
    Ok(written.characters())
}

/// Does something with the stream of an open file.
fn with_stream<T>(
    interp: &mut Interp,
    value: &Value,
    function: impl FnOnce(
        &mut super::stream::ByteStream,
        &mut dyn crate::runtime::host::Host,
    ) -> std::io::Result<T>,
) -> Result<T> {
    with_file(interp, value, |interp, file| {
        if file.stream.borrow().is_closed() {
            return Err(closed_error(interp));
        }
        let result = function(&mut file.stream.borrow_mut(), &mut *interp.host);
        result.map_err(|error| failed(interp, &error))
    })
}

fn flush(interp: &mut Interp, value: &Value) -> Result<()> {
    with_file(interp, value, |_, file| {
        file.is_iterating.set(false);
        Ok(())
    })?;
    with_stream(interp, value, |stream, host| stream.flush(host))
}

fn close(interp: &mut Interp, value: &Value) -> Result<()> {
    with_file(interp, value, |interp, file| {
        if file.stream.borrow().is_closed() {
            return Ok(());
        }
        let result = file.stream.borrow_mut().close(&mut *interp.host);
        result.map_err(|error| failed(interp, &error))
    })
}

fn seek(interp: &mut Interp, value: &Value, cookie: i64, whence: Option<i64>) -> Result {
    let whence = whence.unwrap_or(0);
    let is_seekable = with_stream(interp, value, |stream, _| Ok(stream.is_seekable()))?;
    if !is_seekable {
        return Err(unsupported(interp, "underlying stream is not seekable"));
    }
    let position = match (whence, u64::try_from(cookie)) {
        (0, Ok(position)) => SeekFrom::Start(position),
        (0, Err(_)) => return Err(interp.value_error(format!("negative seek position {cookie}"))),
        (1, _) if cookie != 0 => return Err(unsupported(interp, "can't do nonzero cur-relative seeks")),
        (1, _) => return tell(interp, value),
        (2, _) if cookie != 0 => return Err(unsupported(interp, "can't do nonzero end-relative seeks")),
        (2, _) => SeekFrom::End(0),
        _ => return Err(interp.value_error(format!("invalid whence ({whence}, should be 0, 1 or 2)"))),
    };
    with_file(interp, value, |_, file| {
        file.is_iterating.set(false);
        let mut settings = file.settings.borrow_mut();
        settings.is_converted = false;
        if position == SeekFrom::Start(0)
            && let Ok(encoding) = Encoding::named(&settings.encoding_name)
        {
            settings.encoding = encoding;
        }
        Ok(())
    })?;
    let reached = with_stream(interp, value, |stream, host| stream.seek(host, position))?;
    Ok(Value::int(reached as i64))
}

fn tell(interp: &mut Interp, value: &Value) -> Result {
    let (position, is_seekable) = with_stream(interp, value, |stream, _| {
        let is_seekable = stream.is_seekable();
        Ok((if is_seekable { stream.tell()? } else { 0 }, is_seekable))
    })?;
    if !is_seekable {
        return Err(unsupported(interp, "underlying stream is not seekable"));
    }
    let is_iterating = with_file(interp, value, |_, file| Ok(file.is_iterating.get()))?;
    if is_iterating {
        return Err(interp.raise(ExceptionKind::OSError, "telling position disabled by next() call"));
    }
    Ok(Value::int(position as i64))
}

fn truncate(interp: &mut Interp, value: &Value, size: Option<&Value>) -> Result {
    let size = match size.filter(|size| !size.is_none()) {
        Some(size) => convert::to_i64(interp, size)?,
        None => {
            let position = tell(interp, value)?;
            convert::to_i64(interp, &position)?
        }
    };
    let is_writable = with_file(interp, value, |_, file| Ok(file.stream.borrow().writable))?;
    if !is_writable {
        return Err(unsupported(interp, "truncate"));
    }
    let Ok(length) = u64::try_from(size) else {
        return Err(failed(interp, &std::io::Error::from_raw_os_error(22)));
    };
    with_stream(interp, value, |stream, host| {
        let position = stream.tell()?;
        stream.truncate(host, length)?;
        stream.seek(host, SeekFrom::Start(position)).map(drop)
    })?;
    Ok(Value::int(size))
}

fn descriptor(interp: &mut Interp, value: &Value) -> Result<i64> {
    with_stream(interp, value, |stream, _| Ok(stream.descriptor()))
}

fn is_terminal(interp: &mut Interp, value: &Value) -> Result<bool> {
    with_stream(interp, value, |stream, host| Ok(stream.is_terminal(host)))
}

fn is_readable(interp: &mut Interp, value: &Value) -> Result<bool> {
    with_stream(interp, value, |stream, _| Ok(stream.readable))
}

fn is_writable(interp: &mut Interp, value: &Value) -> Result<bool> {
    with_stream(interp, value, |stream, _| Ok(stream.writable))
}

fn is_seekable(interp: &mut Interp, value: &Value) -> Result<bool> {
    with_stream(interp, value, |stream, _| Ok(stream.is_seekable()))
}

fn reconfigure(
    interp: &mut Interp,
    value: &Value,
    encoding: Option<&Value>,
    errors: Option<&Value>,
    newline: Option<&Value>,
    line_buffering: Option<&Value>,
    write_through: Option<&Value>,
) -> Result<()> {
    flush(interp, value)?;
    let given = open::settings(interp, encoding, errors, newline)?;
    let is_set = |value: Option<&Value>| value.is_some_and(|value| !value.is_none());
    let truth = |interp: &mut Interp, value: Option<&Value>| match value.filter(|value| !value.is_none()) {
        Some(value) => crate::runtime::operators::is_true(interp, value).map(Some),
        None => Ok(None),
    };
    let (line_buffered, through) = (truth(interp, line_buffering)?, truth(interp, write_through)?);
    with_file(interp, value, |_, file| {
        let mut settings = file.settings.borrow_mut();
        let old = settings.clone();
        *settings = Settings {
            encoding: if is_set(encoding) { given.encoding } else { old.encoding },
            encoding_name: if is_set(encoding) { given.encoding_name } else { old.encoding_name },
            errors: if is_set(errors) || is_set(encoding) { given.errors } else { old.errors },
            newline: if newline.is_some() { given.newline } else { old.newline },
            is_line_buffered: line_buffered.unwrap_or(old.is_line_buffered),
            is_write_through: through.unwrap_or(old.is_write_through),
            is_converted: old.is_converted,
        };
        Ok(())
    })
}
