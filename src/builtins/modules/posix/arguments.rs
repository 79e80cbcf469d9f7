//! What the functions of `posix` take and raise: paths as str, bytes or objects with `__fspath__`, open files by number, and the errors
//! of the system with the names they are about.

use crate::object::{Str, Value};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::host::Target;
use crate::runtime::interp::{Interp, Raised, Result};
use crate::runtime::types::bytes::Bytes;
use crate::runtime::types::exception;
use crate::runtime::{attribute, convert, interruption};
use std::ffi::{OsStr, OsString};
use std::io;
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::{Path, PathBuf};

/// A path a script gave.
pub struct PathArgument {
    pub path: PathBuf,
    /// The str or bytes, which errors name.
    pub object: Value,
    pub is_bytes: bool,
}

/// A path or the number of an open file.
pub struct TargetArgument {
    pub target: Target,
    /// What errors name.
    pub object: Value,
    pub is_bytes: bool,
}

/// What a parameter takes besides paths.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Besides {
    Nothing,
    Descriptor,
    DescriptorOrNone,
}

/// A path; `function` and `argument` are named in errors.
///
/// # Errors
/// TypeError for what is no path, ValueError for a zero in it.
pub fn path(interp: &mut Interp, value: &Value, function: &str, argument: &str) -> Result<PathArgument> {
    match path_bytes(interp, value)? {
        Some((bytes, object, is_bytes)) => {
            if bytes.contains(&0) {
                return Err(interp.value_error(format!("{function}: embedded null character in {argument}")));
            }
            Ok(PathArgument { path: PathBuf::from(OsString::from_vec(bytes)), object, is_bytes })
        }
        None => Err(wrong_type(interp, value, function, argument, Besides::Nothing)),
    }
}

/// A path or the number of an open file.
///
/// # Errors
/// As for [`path`].
pub fn target(interp: &mut Interp, value: &Value, function: &str) -> Result<TargetArgument> {
    target_or(interp, value, function, Besides::Descriptor)
}

/// A path or the number of an open file; None is the current folder.
///
/// # Errors
/// As for [`path`].
pub fn folder(interp: &mut Interp, value: Option<&Value>, function: &str) -> Result<TargetArgument> {
    match value.filter(|value| !value.is_none()) {
        Some(value) => target_or(interp, value, function, Besides::DescriptorOrNone),
        None => Ok(TargetArgument {
            target: Target::Path(PathBuf::from(".")),
            object: Str::value("."),
            is_bytes: false,
        }),
    }
}

fn target_or(interp: &mut Interp, value: &Value, function: &str, besides: Besides) -> Result<TargetArgument> {
    if interp.class_of(value).slots(interp).index.is_some() {
        let number = descriptor(interp, value)?;
        let object = Value::int(i64::from(number));
        return Ok(TargetArgument { target: Target::Descriptor(number), object, is_bytes: false });
    }
    if path_bytes(interp, value)?.is_none() {
        return Err(wrong_type(interp, value, function, "path", besides));
    }
    let PathArgument { path, object, is_bytes } = path(interp, value, function, "path")?;
    Ok(TargetArgument { target: Target::Path(path), object, is_bytes })
}

/// The bytes of a path, the object they come from, and whether that is bytes; `None` for what is no path.
fn path_bytes(interp: &mut Interp, value: &Value) -> Result<Option<(Vec<u8>, Value, bool)>> {
    if let Some(found) = plain_bytes(value) {
        return Ok(Some(found));
    }
    let name = interp.names.fspath.clone();
    let Some(made) = attribute::call_special(interp, value, &name, &[])? else { return Ok(None) };
    match plain_bytes(&made) {
        Some(found) => Ok(Some(found)),
        None => {
            let (class, made) = (interp.type_name(value), interp.type_name(&made));
            Err(interp
                .type_error(format!("expected {class}.__fspath__() to return str or bytes, not {made}")))
        }
    }
}

fn plain_bytes(value: &Value) -> Option<(Vec<u8>, Value, bool)> {
    if let Some(text) = convert::native::<Str>(value) {
        return Some((text.as_str().as_bytes().to_vec(), value.clone(), false));
    }
    convert::native::<Bytes>(value).map(|bytes| (bytes.as_slice().to_vec(), value.clone(), true))
}

#[cold]
fn wrong_type(
    interp: &mut Interp,
    value: &Value,
    function: &str,
    argument: &str,
    besides: Besides,
) -> Raised {
    let class = interp.type_name(value);
    let wanted = match besides {
        Besides::Nothing => "string, bytes or os.PathLike",
        Besides::Descriptor => "string, bytes, os.PathLike or integer",
        Besides::DescriptorOrNone => "string, bytes, os.PathLike, integer or None",
    };
    interp.type_error(format!("{function}: {argument} should be {wanted}, not {class}"))
}

/// A text of the system given as str, bytes or path: names and values of the environment, arguments of programs.
///
/// # Errors
/// TypeError for anything else, ValueError for a zero in it.
pub fn text(interp: &mut Interp, value: &Value) -> Result<OsString> {
    match path_bytes(interp, value)? {
        Some((bytes, ..)) if bytes.contains(&0) => Err(interp.value_error("embedded null byte")),
        Some((bytes, ..)) => Ok(OsString::from_vec(bytes)),
        None => {
            let class = interp.type_name(value);
            Err(interp.type_error(format!("expected str, bytes or os.PathLike object, not {class}")))
        }
    }
}

/// The number of an open file.
///
/// # Errors
/// TypeError for what is no integer, OverflowError for one out of range.
pub fn descriptor(interp: &mut Interp, value: &Value) -> Result<i32> {
    let number = convert::to_i64(interp, value)?;
    small(interp, number)
}

/// A number as the system takes it.
///
/// # Errors
/// OverflowError for one out of range.
pub fn small(interp: &mut Interp, number: i64) -> Result<i32> {
    i32::try_from(number).map_err(|_| {
        let side = if number < 0 { "less than minimum" } else { "greater than maximum" };
        interp.overflow_error(format!("signed integer is {side}"))
    })
}

/// The value for a name the system gave.
pub fn name_value(name: &OsStr, is_bytes: bool) -> Value {
    if is_bytes { Bytes::value(name.as_bytes().to_vec()) } else { Str::value(&name.to_string_lossy()) }
}

/// The value for a path the system gave.
pub fn path_value(path: &Path, is_bytes: bool) -> Value {
    name_value(path.as_os_str(), is_bytes)
}

/// Files are named by paths from the current folder alone.
///
/// # Errors
/// NotImplementedError for a `dir_fd` that is not None.
pub fn no_folder_descriptor(interp: &mut Interp, given: Option<&Value>) -> Result<()> {
    match given.filter(|given| !given.is_none()) {
        Some(_) => {
            Err(interp.raise(ExceptionKind::NotImplementedError, "dir_fd unavailable on this platform"))
        }
        None => Ok(()),
    }
}

/// The exception for a failure of the system about these files; KeyboardInterrupt for a call that Ctrl-C ended.
#[cold]
pub fn failed(interp: &mut Interp, error: &io::Error, names: &[&Value]) -> Raised {
    if error.kind() == io::ErrorKind::Interrupted
        && let Err(raised) = interruption::serve(interp)
    {
        return raised;
    }
    if error.kind() == io::ErrorKind::OutOfMemory {
        return interp.memory_error();
    }
    exception::raise_os_error_about(interp, error, names)
}
