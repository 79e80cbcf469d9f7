//! Folders: the current one, the names in one, and `scandir` with its entries, which remember what the folder said about them.

use super::State;
use super::arguments::{self, failed, name_value};
use super::status;
use crate::object::{Kind, Str, Tuple, Value};
use crate::runtime::class::flags::{NATIVE, NO_INSTANCES};
use crate::runtime::host::{Entry, EntryKind, Target};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::representation;
use crate::runtime::types::bytes::Bytes;
use crate::runtime::types::definition::{AttributeDefinition, ClassDefinition, EMPTY};
use crate::runtime::types::iterators::own_iterator;
use crate::runtime::types::list::List;
use crate::runtime::types::native_object::{NativeData, NativeObject};
use std::any::Any;
use std::cell::RefCell;
use std::ffi::OsStr;
use std::io::ErrorKind;
use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;

native_functions! { pub FUNCTIONS;
    /// Return a unicode string representing the current working directory.
    def getcwd() = current;
    /// Return a bytes string representing the current working directory.
    def getcwdb() = current_bytes;
    /// Change the current working directory to the specified path.
    def chdir(path) = enter;
    /// Change to the directory of the given file descriptor.
    def fchdir(fd) = enter_descriptor;
    /// Return a list containing the names of the files in the directory.
    def listdir(path=None) = list;
    /// Return an iterator of DirEntry objects for given path.
    def scandir(path=None) = scan;
}

fn current(interp: &mut Interp) -> Result<String> {
    let found = interp.host.current_directory();
    found.map_err(|error| failed(interp, &error, &[]))
}

fn current_bytes(interp: &mut Interp) -> Result {
    Ok(Bytes::value(current(interp)?.into_bytes()))
}

fn enter(interp: &mut Interp, path: &Value) -> Result<()> {
    let given = arguments::target(interp, path, "chdir")?;
    let done = interp.host.files().enter(&given.target);
    done.map_err(|error| failed(interp, &error, &[&given.object]))
}

fn enter_descriptor(interp: &mut Interp, descriptor: &Value) -> Result<()> {
    let descriptor = arguments::descriptor(interp, descriptor)?;
    let done = interp.host.files().enter(&Target::Descriptor(descriptor));
    done.map_err(|error| failed(interp, &error, &[]))
}

fn list(interp: &mut Interp, path: Option<&Value>) -> Result {
    let given = arguments::folder(interp, path, "listdir")?;
    match interp.host.files().entries(&given.target) {
        Ok(entries) => Ok(List::value(
            entries.iter().map(|entry| name_value(OsStr::from_bytes(&entry.name), given.is_bytes)).collect(),
        )),
        Err(error) => Err(failed(interp, &error, &[&given.object])),
    }
}

/// The iterator of `scandir`.
struct Scan {
    /// What is still to come, the next one last.
    entries: RefCell<Vec<Entry>>,
    /// The folder as given; `None` for one given by number, whose entries have no path but their name.
    folder: Option<PathBuf>,
    is_bytes: bool,
}

impl NativeData for Scan {
    fn as_any(&self) -> &dyn Any {
        self
    }
}

native_functions! { SCAN_METHODS;
    /// Close the iterator and free acquired resources.
    def close(self, /) = close;
    def __enter__(self, /) = same;
    def __exit__(self, /, *args) = exit;
}

pub static SCAN: ClassDefinition = ClassDefinition {
    kind: Kind::Native,
    name: "ScandirIterator",
    module: "posix",
    flags: NATIVE | NO_INSTANCES,
    slots: |slots| {
        slots.iterate = Some(own_iterator);
        slots.next = Some(next);
    },
    methods: SCAN_METHODS,
    ..EMPTY
};

fn scan(interp: &mut Interp, path: Option<&Value>) -> Result {
    let given = arguments::folder(interp, path, "scandir")?;
    let mut entries = match interp.host.files().entries(&given.target) {
        Ok(entries) => entries,
        Err(error) => return Err(failed(interp, &error, &[&given.object])),
    };
    entries.reverse();
    let folder = match given.target {
        Target::Path(path) => Some(path),
        Target::Descriptor(_) => None,
    };
    let class = State::of(interp).scan.clone();
    Ok(NativeObject::new(&class, Scan { entries: RefCell::new(entries), folder, is_bytes: given.is_bytes }))
}

fn next(interp: &mut Interp, value: &Value) -> Result<Option<Value>> {
    let Some(scan) = NativeObject::data::<Scan>(value) else { return Ok(None) };
    let Some(entry) = scan.entries.borrow_mut().pop() else { return Ok(None) };
    let name = OsStr::from_bytes(&entry.name);
    let path = match &scan.folder {
        Some(folder) => folder.join(name),
        None => PathBuf::from(name),
    };
    let found = Found {
        name: name_value(name, scan.is_bytes),
        shown_path: arguments::path_value(&path, scan.is_bytes),
        path,
        kind: entry.kind,
        inode: entry.inode,
        known: RefCell::new([None, None]),
    };
    let class = State::of(interp).entry.clone();
    Ok(Some(NativeObject::new(&class, found)))
}

fn close(_: &mut Interp, value: &Value) {
    if let Some(scan) = NativeObject::data::<Scan>(value) {
        scan.entries.borrow_mut().clear();
    }
}

fn same(_: &mut Interp, value: &Value) -> Value {
    value.clone()
}

fn exit(interp: &mut Interp, value: &Value, _: &Tuple) {
    close(interp, value);
}

/// An entry.
struct Found {
    name: Value,
    shown_path: Value,
    path: PathBuf,
    kind: EntryKind,
    inode: u64,
    /// The results of `stat` without and with following links, once they have been asked for.
    known: RefCell<[Option<Value>; 2]>,
}

impl NativeData for Found {
    fn as_any(&self) -> &dyn Any {
        self
    }
}

native_functions! { ENTRY_METHODS;
    /// Return True if the entry is a directory; cached per entry.
    def is_dir(self, /, *, follow_symlinks=True) = is_directory;
    /// Return True if the entry is a file; cached per entry.
    def is_file(self, /, *, follow_symlinks=True) = is_file;
    /// Return True if the entry is a symbolic link; cached per entry.
    def is_symlink(self, /) = is_link;
    /// Return True if the entry is a junction; cached per entry.
    def is_junction(self, /) = is_junction;
    /// Return stat_result object for the entry; cached per entry.
    def stat(self, /, *, follow_symlinks=True) = stat;
    /// Return inode of the entry; cached per entry.
    def inode(self, /) = inode;
    /// Returns the path for the entry.
    def __fspath__(self, /) = path_of;
}

pub static ENTRY: ClassDefinition = ClassDefinition {
    kind: Kind::Native,
    name: "DirEntry",
    module: "posix",
    flags: NATIVE | NO_INSTANCES,
    slots: |slots| slots.representation = Some(repr),
    methods: ENTRY_METHODS,
    attributes: &[
        AttributeDefinition {
            name: "name",
            documentation: "the entry's base filename, relative to scandir() \"path\" argument",
            get: |_, entry| {
                Ok(NativeObject::data::<Found>(entry).map(|found| found.name.clone()).unwrap_or_default())
            },
            set: None,
        },
        AttributeDefinition {
            name: "path",
            documentation: "the entry's full path name; equivalent to os.path.join(scandir_path, entry.name)",
            get: |interp, entry| Ok(path_of(interp, entry)),
            set: None,
        },
    ],
    ..EMPTY
};

fn repr(interp: &mut Interp, entry: &Value) -> Result {
    let name = NativeObject::data::<Found>(entry).map(|found| found.name.clone()).unwrap_or_default();
    let name = representation::repr(interp, &name)?;
    Ok(Str::value(&format!("<DirEntry {}>", name.as_str())))
}

fn path_of(_: &mut Interp, entry: &Value) -> Value {
    NativeObject::data::<Found>(entry).map(|found| found.shown_path.clone()).unwrap_or_default()
}

/// Is the entry, or what it links to, of this kind? What is gone is of none.
fn is_kind(interp: &mut Interp, entry: &Value, follow: bool, kind: EntryKind) -> Result<bool> {
    const KIND_BITS: u32 = 0o170_000;
    let Some(found) = NativeObject::data::<Found>(entry) else { return Ok(false) };
    if !follow || matches!(found.kind, EntryKind::File | EntryKind::Directory) {
        return Ok(found.kind == kind);
    }
    let wanted = match kind {
        EntryKind::Directory => 0o040_000,
        EntryKind::File => 0o100_000,
        EntryKind::Link | EntryKind::Other => return Ok(found.kind == kind),
    };
    match interp.host.files().status(&Target::Path(found.path.clone()), true) {
        Ok(status) => Ok(status.mode & KIND_BITS == wanted),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        Err(error) => Err(failed(interp, &error, &[&found.shown_path])),
    }
}

fn is_directory(interp: &mut Interp, entry: &Value, follow: Option<bool>) -> Result<bool> {
    is_kind(interp, entry, follow.unwrap_or(true), EntryKind::Directory)
}

fn is_file(interp: &mut Interp, entry: &Value, follow: Option<bool>) -> Result<bool> {
    is_kind(interp, entry, follow.unwrap_or(true), EntryKind::File)
}

fn is_link(_: &mut Interp, entry: &Value) -> bool {
    NativeObject::data::<Found>(entry).is_some_and(|found| found.kind == EntryKind::Link)
}

fn is_junction(_: &mut Interp, _: &Value) -> bool {
    false
}

fn inode(_: &mut Interp, entry: &Value) -> i64 {
    NativeObject::data::<Found>(entry).map_or(0, |found| found.inode as i64)
}

fn stat(interp: &mut Interp, entry: &Value, follow: Option<bool>) -> Result {
    let Some(found) = NativeObject::data::<Found>(entry) else { return Ok(Value::NONE) };
    let follow = follow.unwrap_or(true) && found.kind == EntryKind::Link;
    if let Some(known) = found.known.borrow().get(usize::from(follow)).cloned().flatten() {
        return Ok(known);
    }
    match interp.host.files().status(&Target::Path(found.path.clone()), follow) {
        Ok(status) => {
            let made = status::make(interp, &status);
            if let Some(known) = found.known.borrow_mut().get_mut(usize::from(follow)) {
                *known = Some(made.clone());
            }
            Ok(made)
        }
        Err(error) => Err(failed(interp, &error, &[&found.shown_path])),
    }
}
