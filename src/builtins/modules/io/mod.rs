//! The module `io`: text and binary files, in memory and of the host. Every byte goes through the interpreter's host.

pub mod base;
mod binary_file;
mod bytes_access;
mod bytes_io;
mod newlines;
pub mod open;
pub mod standard;
mod stream;
mod string_io;
mod text_file;
mod text_methods;

pub use bytes_access::{bytes_of, text_of_bytes};

use super::add_functions;
use crate::object::{Kind, Ref, Str, Value};
use crate::runtime::attribute;
use crate::runtime::class::Class;
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Raised, Result};
use crate::runtime::types::list::List;
use crate::runtime::types::module::Module;
use std::cell::RefCell;
use std::rc::{Rc, Weak};
use stream::ByteStream;

native_functions! { FUNCTIONS;
    /// A helper function to choose the text encoding.
    def text_encoding(encoding, stacklevel=2, /) = text_encoding;
    /// Opens the provided file with the intent to import the contents.
    def open_code(path) = open_code;
    /// Open file and return a stream.  Raise OSError upon failure.
    def open(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None) = open::open;
}

fn text_encoding(_: &mut Interp, encoding: &Value, _stack_level: Option<i64>) -> Value {
    if encoding.is_none() { Str::value("utf-8") } else { encoding.clone() }
}

fn open_code(interp: &mut Interp, path: &Value) -> Result {
    let open = interp.intern("open");
    let module = (interp.hooks.import)(interp, "io")?;
    attribute::call_method(interp, &module, &open, &[path.clone(), Str::value("rb")])
}

/// How many bytes files are read and written at once.
const BUFFER_SIZE: usize = 8192;

/// The classes of the module and the files that are open.
pub struct IoState {
    classes: Classes,
    /// Streams with something to flush when the interpreter ends.
    open: Vec<Weak<RefCell<ByteStream>>>,
}

/// The class objects.
#[derive(Clone)]
pub struct Classes {
    pub base: Ref<Class>,
    pub raw_base: Ref<Class>,
    pub buffered_base: Ref<Class>,
    pub text_base: Ref<Class>,
    pub file: Ref<Class>,
    pub reader: Ref<Class>,
    pub writer: Ref<Class>,
    pub random: Ref<Class>,
    pub text: Ref<Class>,
    pub string: Ref<Class>,
    pub bytes: Ref<Class>,
}

/// The class objects, made when first needed.
pub fn classes(interp: &mut Interp) -> Classes {
    if let Some(state) = state(interp) {
        return state.classes.clone();
    }
    let classes = base::classes(interp);
    interp.module_state.insert("io", Box::new(IoState { classes: classes.clone(), open: Vec::new() }));
    classes
}

fn state(interp: &mut Interp) -> Option<&mut IoState> {
    interp.module_state.get_mut("io")?.downcast_mut::<IoState>()
}

/// A stream that is flushed at the end of the interpreter if the script does not close it.
fn register(interp: &mut Interp, stream: &Rc<RefCell<ByteStream>>) {
    let Some(state) = state(interp) else { return };
    if state.open.len() == state.open.capacity() {
        state.open.retain(|known| known.strong_count() > 0);
    }
    state.open.push(Rc::downgrade(stream));
}

/// Writes out what files still hold back, at the end of the interpreter.
pub fn flush_all(interp: &mut Interp) {
    let Some(state) = state(interp) else { return };
    for stream in std::mem::take(&mut state.open).iter().filter_map(Weak::upgrade) {
        // There is nobody left to tell about a failure.
        let _ = stream.borrow_mut().flush(&mut *interp.host);
    }
}

/// `io.UnsupportedOperation`
#[cold]
fn unsupported(interp: &mut Interp, message: &str) -> Raised {
    match unsupported_class(interp) {
        Ok(class) => match crate::runtime::call::call(interp, &class, &[Str::value(message)]) {
            Ok(made) => interp.raise_with_context(made),
            Err(raised) => raised,
        },
        Err(raised) => raised,
    }
}

/// `class UnsupportedOperation(OSError, ValueError)`, made when first needed.
fn unsupported_class(interp: &mut Interp) -> Result {
    if let Some(class) =
        interp.module_state.get("io.UnsupportedOperation").and_then(|class| class.downcast_ref::<Value>())
    {
        return Ok(class.clone());
    }
    let bases = [ExceptionKind::OSError, ExceptionKind::ValueError]
        .map(|kind| interp.exception_class(kind).to_value());
    let namespace = crate::runtime::types::dict::Dict::new();
    let module = interp.names.module.clone();
    drop(namespace.set_str(interp, &module, Str::value("io")));
    let bases = crate::object::Tuple::from_slice(&bases).into();
    let metaclass = interp.class_of_kind(Kind::Class).to_value();
    let class = crate::runtime::call::call(
        interp,
        &metaclass,
        &[Str::value("UnsupportedOperation"), bases, namespace.into()],
    )?;
    interp.module_state.insert("io.UnsupportedOperation", Box::new(class.clone()));
    Ok(class)
}

/// Makes the module.
pub fn create(interp: &mut Interp) -> Ref<Module> {
    let module =
        Module::new(interp, "io", Some("The io module provides the Python interfaces to stream handling."));
    add_functions(interp, &module, "_io", FUNCTIONS);
    let classes = classes(interp);
    let listed = [
        ("IOBase", &classes.base),
        ("RawIOBase", &classes.raw_base),
        ("BufferedIOBase", &classes.buffered_base),
        ("TextIOBase", &classes.text_base),
        ("FileIO", &classes.file),
        ("BufferedReader", &classes.reader),
        ("BufferedWriter", &classes.writer),
        ("BufferedRandom", &classes.random),
        ("TextIOWrapper", &classes.text),
        ("StringIO", &classes.string),
        ("BytesIO", &classes.bytes),
    ];
    for (name, class) in listed {
        module.set(interp, name, class.to_value());
    }
    if let Ok(class) = unsupported_class(interp) {
        module.set(interp, "UnsupportedOperation", class);
    }
    let blocking = interp.exception_class(ExceptionKind::BlockingIOError).to_value();
    module.set(interp, "BlockingIOError", blocking);
    for (name, number) in
        [("SEEK_SET", 0), ("SEEK_CUR", 1), ("SEEK_END", 2), ("DEFAULT_BUFFER_SIZE", BUFFER_SIZE as i64)]
    {
        module.set(interp, name, Value::int(number));
    }
    let names = listed.iter().map(|(name, _)| *name).chain([
        "open",
        "UnsupportedOperation",
        "BlockingIOError",
        "SEEK_SET",
        "SEEK_CUR",
        "SEEK_END",
        "DEFAULT_BUFFER_SIZE",
    ]);
    let all = List::value(names.map(Str::value).collect());
    module.set(interp, "__all__", all);
    module
}
