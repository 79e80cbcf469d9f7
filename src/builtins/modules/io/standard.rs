//! The standard streams: the file objects `sys.stdin`, `sys.stdout` and `sys.stderr` start with, and what `print` and `input` ask about the
//! ones they have now.

use super::classes;
use super::newlines::Newline;
use super::stream::{ByteStream, Device};
use super::text_file::{Settings, TextFile};
use crate::object::{Str, Value};
use crate::runtime::interp::Interp;
use crate::runtime::text::codec::Encoding;
use crate::runtime::types::native_object::NativeObject;
use std::cell::RefCell;
use std::rc::Rc;

/// A standard stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stream {
    Input,
    Output,
    Error,
}

/// Makes the file object of a standard stream.
pub fn make(interp: &mut Interp, stream: Stream) -> Value {
    let (device, name, mode, errors, readable) = match stream {
        Stream::Input => (Device::Input, "<stdin>", "r", "strict", true),
        Stream::Output => (Device::Output, "<stdout>", "w", "strict", false),
        Stream::Error => (Device::Error, "<stderr>", "w", "backslashreplace", false),
    };
    let bytes = ByteStream::new(device, readable, !readable);
    let settings = Settings {
        encoding: Encoding::Utf8,
        encoding_name: "utf-8".to_owned(),
        errors: errors.to_owned(),
        newline: if readable { Newline::Universal } else { Newline::Only("\n") },
        is_line_buffered: stream == Stream::Error || bytes.is_terminal(&*interp.host),
        is_write_through: false,
        is_converted: false,
    };
    let class = classes(interp).text;
    NativeObject::new(&class, TextFile::new(Rc::new(RefCell::new(bytes)), Str::value(name), mode, settings))
}

/// What `sys.stdin`, `sys.stdout` or `sys.stderr` is now; `None` if it has been deleted.
pub fn current(interp: &mut Interp, stream: Stream) -> Option<Value> {
    let name = match stream {
        Stream::Input => interp.names.stdin.clone(),
        Stream::Output => interp.names.stdout.clone(),
        Stream::Error => interp.names.stderr.clone(),
    };
    interp.loaded_module("sys")?.namespace.get_str(interp, &name)
}

/// Is text for this file text for the host's standard output, as it is?
pub fn writes_to_host(_: &Interp, file: &Value) -> bool {
    file.is(crate::object::Kind::Native)
        && NativeObject::data::<TextFile>(file).is_some_and(TextFile::is_plain_output)
}

/// Makes a text file send everything at once. Standard output is no longer written to the host directly then.
pub fn send_at_once(file: &Value) {
    if let Some(file) = NativeObject::data::<TextFile>(file) {
        file.settings.borrow_mut().is_write_through = true;
    }
}
