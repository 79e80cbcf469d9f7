//! `open`: the mode's letters, the text settings, and the file's object.

use super::newlines::Newline;
use super::stream::{ByteStream, Device};
use super::text_file::{Settings, TextFile};
use super::{binary_file, classes, register};
use crate::builtins::functions::code::path_text;
use crate::object::{Kind, Str, Value};
use crate::runtime::host::{HostFile, OpenOptions};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::text::codec::Encoding;
use crate::runtime::types::exception::raise_os_error_about;
use crate::runtime::types::native_object::NativeObject;
use crate::runtime::{call, convert};
use std::cell::RefCell;
use std::rc::Rc;

/// The letters of a mode.
#[derive(Clone, Copy, Default)]
struct Mode {
    create: bool,
    read: bool,
    write: bool,
    append: bool,
    update: bool,
    binary: bool,
}

impl Mode {
    fn parse(interp: &mut Interp, text: &str) -> Result<Mode> {
        let mut mode = Mode::default();
        let mut is_text = false;
        for (index, letter) in text.char_indices() {
            let flag = match letter {
                'x' => &mut mode.create,
                'r' => &mut mode.read,
                'w' => &mut mode.write,
                'a' => &mut mode.append,
                '+' => &mut mode.update,
                't' => &mut is_text,
                'b' => &mut mode.binary,
                _ => return Err(interp.value_error(format!("invalid mode: '{text}'"))),
            };
            if *flag || text.get(..index).is_some_and(|before| before.contains(letter)) {
                return Err(interp.value_error(format!("invalid mode: '{text}'")));
            }
            *flag = true;
        }
        if mode.binary && is_text {
            return Err(interp.value_error("can't have text and binary mode at once"));
        }
        match [mode.create, mode.read, mode.write, mode.append].into_iter().filter(|set| *set).count() {
            1 => {}
            0 => {
                return Err(interp.value_error(
                    "Must have exactly one of create/read/write/append mode and at most one plus",
                ));
            }
            _ => return Err(interp.value_error("must have exactly one of create/read/write/append mode")),
        }
        Ok(mode)
    }

    fn options(self) -> OpenOptions {
        OpenOptions {
            read: self.read || self.update,
            write: !self.read || self.update,
            append: self.append,
            truncate: self.write,
            create: self.write || self.append,
            create_new: self.create,
        }
    }
}

impl Mode {
    /// The same as the flags of `os.open`, for an opener.
    fn flags(self) -> i32 {
        let access = match (self.read || self.update, !self.read || self.update) {
            (true, true) => libc::O_RDWR,
            (false, true) => libc::O_WRONLY,
            _ => libc::O_RDONLY,
        };
        let given = |set: bool, flag: i32| if set { flag } else { 0 };
        access
            | given(self.write, libc::O_CREAT | libc::O_TRUNC)
            | given(self.append, libc::O_CREAT | libc::O_APPEND)
            | given(self.create, libc::O_CREAT | libc::O_EXCL)
            | libc::O_CLOEXEC
    }
}

/// `open(file, mode, buffering, encoding, errors, newline, closefd, opener)`
#[expect(clippy::too_many_arguments, reason = "the parameters are those of the function")]
pub fn open(
    interp: &mut Interp,
    file: &Value,
    mode: Option<&Value>,
    buffering: Option<i64>,
    encoding: Option<&Value>,
    errors: Option<&Value>,
    newline: Option<&Value>,
    close_descriptor: Option<bool>,
    opener: Option<&Value>,
) -> Result {
    let mode_text = string_argument(interp, mode, "mode")?.unwrap_or_else(|| "r".to_owned());
    let mode = Mode::parse(interp, &mode_text)?;
    let buffering = buffering.unwrap_or(-1);
    let given = |value: Option<&Value>| value.is_some_and(|value| !value.is_none());
    if mode.binary {
        for (name, value) in [("encoding", encoding), ("errors", errors), ("newline", newline)] {
            if given(value) {
                let article = if name == "newline" { "a" } else { "an" };
                return Err(interp.value_error(format!("binary mode doesn't take {article} {name} argument")));
            }
        }
    } else if buffering == 0 {
        return Err(interp.value_error("can't have unbuffered text I/O"));
    }
    let settings = settings(interp, encoding, errors, newline)?;
    let device = device(
        interp,
        file,
        mode,
        close_descriptor.unwrap_or(true),
        opener.filter(|opener| !opener.is_none()),
    )?;
    let stream = open_stream(interp, device, mode, buffering == 0);
    if mode.binary {
        return Ok(binary_file::make(interp, stream, file.clone(), &mode_text));
    }
    let settings = Settings {
        is_line_buffered: buffering == 1 || stream.borrow().is_terminal(&*interp.host),
        ..settings
    };
    let text = TextFile::new(stream, file.clone(), &mode_text, settings);
    let class = classes(interp).text;
    Ok(NativeObject::new(&class, text))
}

/// The file behind a path, or the one open under a number.
fn device(
    interp: &mut Interp,
    file: &Value,
    mode: Mode,
    closes: bool,
    opener: Option<&Value>,
) -> Result<Box<dyn HostFile>> {
    if matches!(convert::native_value(file).kind(), Kind::Int | Kind::Bool) {
        return open_descriptor(interp, file, closes);
    }
    let path = path_text(interp, file)?;
    if !closes {
        return Err(interp.value_error("Cannot use closefd=False with file name"));
    }
    if path.contains('\0') {
        return Err(interp.value_error("embedded null byte"));
    }
    if let Some(opener) = opener {
        let flags = Value::int(i64::from(mode.flags()));
        let number = call::call(interp, opener, &[file.clone(), flags])?;
        if convert::integer(&number).is_none() {
            return Err(interp.type_error("expected integer from opener"));
        }
        return open_descriptor(interp, &number, true);
    }
    // Errors name what an object with `__fspath__` gave.
    let is_plain = matches!(convert::native_value(file).kind(), Kind::Str | Kind::Bytes);
    let name = if is_plain { file.clone() } else { Str::value(&path) };
    if interp.host.is_directory(&path) {
        let error = std::io::Error::from_raw_os_error(if mode.create { libc::EEXIST } else { libc::EISDIR });
        return Err(raise_os_error_about(interp, &error, &[&name]));
    }
    let opened = interp.host.open(&path, &mode.options());
    opened.map_err(|error| raise_os_error_about(interp, &error, &[&name]))
}

fn open_descriptor(interp: &mut Interp, number: &Value, closes: bool) -> Result<Box<dyn HostFile>> {
    let descriptor = convert::to_i64(interp, number)?;
    if descriptor < 0 {
        return Err(interp.value_error("negative file descriptor"));
    }
    // A number no file can have is one that is not open.
    let opened = interp.host.descriptors().stream(i32::try_from(descriptor).unwrap_or(-1), closes);
    opened.map_err(|error| raise_os_error_about(interp, &error, &[]))
}

fn open_stream(
    interp: &mut Interp,
    device: Box<dyn HostFile>,
    mode: Mode,
    is_unbuffered: bool,
) -> Rc<RefCell<ByteStream>> {
    let options = mode.options();
    let mut stream = ByteStream::new(Device::File(device), options.read, options.write);
    stream.is_unbuffered = is_unbuffered;
    let stream = Rc::new(RefCell::new(stream));
    // The position of a file opened for appending is its end.
    if mode.append {
        let moved = stream.borrow_mut().seek(&mut *interp.host, std::io::SeekFrom::End(0));
        // Pipes have no position.
        drop(moved);
    }
    register(interp, &stream);
    stream
}

fn string_argument(interp: &mut Interp, value: Option<&Value>, name: &str) -> Result<Option<String>> {
    let Some(value) = value else { return Ok(None) };
    match convert::native::<Str>(value) {
        Some(text) => Ok(Some(text.as_str().to_owned())),
        None => {
            let class = interp.type_name(value);
            Err(interp.type_error(format!("open() argument '{name}' must be str, not {class}")))
        }
    }
}

fn optional_string(interp: &mut Interp, value: Option<&Value>, name: &str) -> Result<Option<String>> {
    let Some(value) = value.filter(|value| !value.is_none()) else { return Ok(None) };
    match convert::native::<Str>(value) {
        Some(text) => Ok(Some(text.as_str().to_owned())),
        None => {
            let class = interp.type_name(value);
            Err(interp.type_error(format!("open() argument '{name}' must be str or None, not {class}")))
        }
    }
}

/// The settings of a text file from the arguments of `open`.
///
/// # Errors
/// LookupError for an unknown encoding, ValueError for an impossible newline.
pub fn settings(
    interp: &mut Interp,
    encoding: Option<&Value>,
    errors: Option<&Value>,
    newline: Option<&Value>,
) -> Result<Settings> {
    let encoding_name = optional_string(interp, encoding, "encoding")?;
    let errors = optional_string(interp, errors, "errors")?.unwrap_or_else(|| "strict".to_owned());
    let newline = optional_string(interp, newline, "newline")?;
    let codec = match encoding_name.as_deref() {
        None | Some("locale") => Encoding::Utf8,
        Some(name) => Encoding::named(name).map_err(|failure| interp.fail(failure))?,
    };
    let Some(kind) = Newline::named(newline.as_deref()) else {
        let shown = newline.unwrap_or_default();
        return Err(interp.value_error(format!("illegal newline value: {shown}")));
    };
    Ok(Settings {
        encoding: codec,
        encoding_name: encoding_name.filter(|name| name != "locale").unwrap_or_else(|| "UTF-8".to_owned()),
        errors,
        newline: kind,
        is_line_buffered: false,
        is_write_through: false,
        is_converted: false,
    })
}
