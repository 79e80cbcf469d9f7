//! Files that are open under a number.

use super::State;
use super::arguments::{self, failed, no_folder_descriptor};
use crate::builtins::modules::io::bytes_of;
use crate::builtins::modules::struct_sequence as sequence;
use crate::object::{Tuple, Value};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::bytes::Bytes;
use crate::runtime::types::list::List;
use crate::runtime::{iteration, operators};
use crate::struct_sequence;
use std::io;

struct_sequence! { pub TERMINAL_SIZE, "os", "terminal_size", "A tuple of (columns, lines) for holding terminal window size";
0 columns, 1 lines }

native_functions! { pub FUNCTIONS;
    /// Open a file for low level IO.  Returns a file descriptor (integer).
    def open(path, flags, mode=511, *, dir_fd=None) = open;
    /// Close a file descriptor.
    def close(fd) = close;
    /// Closes all file descriptors in [fd_low, fd_high), ignoring errors.
    def closerange(fd_low, fd_high, /) = close_range;
    /// Read from a file descriptor.  Returns a bytes object.
    def read(fd, length, /) = read;
    /// Write a bytes object to a file descriptor.
    def write(fd, data, /) = write;
    /// Set the position of a file descriptor.  Return the new position.
    def lseek(fd, position, whence, /) = seek;
    /// Force write of fd to disk.
    def fsync(fd) = synchronize;
    /// Force write of fd to disk without forcing update of metadata.
    def fdatasync(fd) = synchronize;
    /// Return a duplicate of a file descriptor.
    def dup(fd, /) = duplicate;
    /// Duplicate file descriptor.
    def dup2(fd, fd2, inheritable=True) = duplicate_to;
    /// Create a pipe.
    def pipe() = pipe;
    /// Return True if the fd is connected to a terminal.
    def isatty(fd, /) = is_terminal;
    /// Return the size of the terminal window as (columns, lines).
    def get_terminal_size(fd=1, /) = terminal_size;
    /// Wait until one of the files (number, to be written?) is ready, at most so many milliseconds.
    def _poll(files, milliseconds, /) = wait_ready;
    /// Get the close-on-exe flag of the specified file descriptor.
    def get_inheritable(fd, /) = is_inheritable;
    /// Set the inheritable flag of the specified file descriptor.
    def set_inheritable(fd, inheritable, /) = set_inheritable;
}

fn open(
    interp: &mut Interp,
    path: &Value,
    flags: i64,
    mode: Option<i64>,
    folder: Option<&Value>,
) -> Result<i64> {
    no_folder_descriptor(interp, folder)?;
    let given = arguments::path(interp, path, "open", "path")?;
    let flags = arguments::small(interp, flags)?;
    let mode = (mode.unwrap_or(0o777) & 0o7777) as u32;
    match interp.host.descriptors().open(&given.path, flags, mode) {
        Ok(descriptor) => Ok(i64::from(descriptor)),
        Err(error) => Err(failed(interp, &error, &[&given.object])),
    }
}

fn done<T>(interp: &mut Interp, result: io::Result<T>) -> Result<T> {
    result.map_err(|error| failed(interp, &error, &[]))
}

fn close(interp: &mut Interp, descriptor: &Value) -> Result<()> {
    let descriptor = arguments::descriptor(interp, descriptor)?;
    let result = interp.host.descriptors().close(descriptor);
    done(interp, result)
}

fn close_range(interp: &mut Interp, low: i64, high: i64) -> Result<()> {
    /// More numbers than a process can have open.
    const MOST: i64 = 1 << 20;
    for descriptor in low.max(0)..high.min(MOST) {
        // Those that are not open are passed over.
        let _ = interp.host.descriptors().close(descriptor as i32);
    }
    Ok(())
}

fn read(interp: &mut Interp, descriptor: &Value, length: i64) -> Result {
    let descriptor = arguments::descriptor(interp, descriptor)?;
    let Ok(length) = usize::try_from(length) else {
        return Err(failed(interp, &io::Error::from_raw_os_error(libc::EINVAL), &[]));
    };
    let result = interp.host.descriptors().read(descriptor, length);
    done(interp, result).map(Bytes::value)
}

fn write(interp: &mut Interp, descriptor: &Value, data: &Value) -> Result<usize> {
    let descriptor = arguments::descriptor(interp, descriptor)?;
    let bytes = bytes_of(interp, data)?;
    let result = interp.host.descriptors().write(descriptor, &bytes);
    done(interp, result)
}

fn seek(interp: &mut Interp, descriptor: &Value, position: i64, whence: i64) -> Result<i64> {
    let descriptor = arguments::descriptor(interp, descriptor)?;
    let whence = arguments::small(interp, whence)?;
    let result = interp.host.descriptors().seek(descriptor, position, whence);
    done(interp, result)
}

fn synchronize(interp: &mut Interp, file: &Value) -> Result<()> {
    let descriptor = descriptor_of(interp, file)?;
    let result = interp.host.descriptors().synchronize(descriptor);
    done(interp, result)
}

/// A number, or what an object's `fileno()` gives.
fn descriptor_of(interp: &mut Interp, file: &Value) -> Result<i32> {
    if interp.class_of(file).slots(interp).index.is_some() {
        return arguments::descriptor(interp, file);
    }
    let name = interp.intern("fileno");
    match crate::runtime::attribute::get_optional(interp, file, &name)? {
        Some(method) => {
            let number = crate::runtime::call::call(interp, &method, &[])?;
            arguments::descriptor(interp, &number)
        }
        None => Err(interp.type_error("argument must be an int, or have a fileno() method.")),
    }
}

fn duplicate(interp: &mut Interp, descriptor: &Value) -> Result<i64> {
    let descriptor = arguments::descriptor(interp, descriptor)?;
    let result = interp.host.descriptors().duplicate(descriptor);
    done(interp, result).map(i64::from)
}

fn duplicate_to(
    interp: &mut Interp,
    descriptor: &Value,
    to: &Value,
    inheritable: Option<bool>,
) -> Result<i64> {
    let descriptor = arguments::descriptor(interp, descriptor)?;
    let to = arguments::descriptor(interp, to)?;
    let result = interp.host.descriptors().duplicate_to(descriptor, to, inheritable.unwrap_or(true));
    done(interp, result)?;
    Ok(i64::from(to))
}

fn pipe(interp: &mut Interp) -> Result {
    let result = interp.host.descriptors().make_pipe();
    let (reader, writer) = done(interp, result)?;
    Ok(Tuple::from_vec([reader, writer].map(|end| Value::int(i64::from(end))).to_vec()).into())
}

fn is_terminal(interp: &mut Interp, descriptor: &Value) -> Result<bool> {
    let descriptor = arguments::descriptor(interp, descriptor)?;
    Ok(interp.host.descriptors().is_terminal(descriptor))
}

fn terminal_size(interp: &mut Interp, descriptor: Option<&Value>) -> Result {
    let descriptor = match descriptor {
        Some(descriptor) => arguments::descriptor(interp, descriptor)?,
        None => 1,
    };
    let result = interp.host.descriptors().terminal_size(descriptor);
    let (columns, lines) = done(interp, result)?;
    let class = State::of(interp).terminal_size.clone();
    Ok(sequence::make(interp, &class, [columns, lines].map(|count| Value::int(i64::from(count))).to_vec()))
}

fn is_inheritable(interp: &mut Interp, descriptor: &Value) -> Result<bool> {
    let descriptor = arguments::descriptor(interp, descriptor)?;
    let result = interp.host.descriptors().is_inheritable(descriptor);
    done(interp, result)
}

fn set_inheritable(interp: &mut Interp, descriptor: &Value, inheritable: bool) -> Result<()> {
    let descriptor = arguments::descriptor(interp, descriptor)?;
    let result = interp.host.descriptors().set_inheritable(descriptor, inheritable);
    done(interp, result)
}

fn wait_ready(interp: &mut Interp, files: &Value, milliseconds: i64) -> Result {
    let mut asked = Vec::new();
    for file in iteration::collect(interp, files)? {
        let [descriptor, writes] = <[Value; 2]>::try_from(iteration::collect(interp, &file)?)
            .map_err(|_| interp.value_error("each file is a number and a truth value"))?;
        let descriptor = arguments::descriptor(interp, &descriptor)?;
        asked.push((descriptor, operators::is_true(interp, &writes)?));
    }
    let milliseconds = i32::try_from(milliseconds).unwrap_or(i32::MAX);
    let result = interp.host.descriptors().wait_ready(&asked, milliseconds);
    let ready = done(interp, result)?;
    Ok(List::value(ready.into_iter().map(Value::bool).collect()))
}
