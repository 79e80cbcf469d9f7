//! Calls about open files by number.

use super::{c_path, checked};
use std::fs::File;
use std::io;
use std::mem::ManuallyDrop;
use std::os::fd::FromRawFd;
use std::path::Path;

/// The open file of a number that belongs to somebody else: it is not closed.
///
/// # Errors
/// EBADF for a negative number; what is not open fails when it is used.
pub fn borrowed(descriptor: i32) -> io::Result<ManuallyDrop<File>> {
    if descriptor < 0 {
        return Err(io::Error::from_raw_os_error(libc::EBADF));
    }
    // SAFETY: the file is never dropped, so the number stays with its owner; a call with a number that is not open only fails.
    Ok(ManuallyDrop::new(unsafe { File::from_raw_fd(descriptor) }))
}

/// The file of a number just made, which is closed with it.
pub fn owned(descriptor: i32) -> io::Result<Option<File>> {
    if descriptor < 0 {
        return Err(io::Error::from_raw_os_error(libc::EBADF));
    }
    // SAFETY: the callers have just opened the number and hand it over.
    Ok(Some(unsafe { File::from_raw_fd(descriptor) }))
}

/// Opens with the system's flags; programs that are started do not get the file.
pub fn open(path: &Path, flags: i32, mode: u32) -> io::Result<i32> {
    let path = c_path(path)?;
    // SAFETY: the path is a C string that outlives the call.
    checked(unsafe { libc::open(path.as_ptr(), flags | libc::O_CLOEXEC, mode) })
}

pub fn close(descriptor: i32) -> io::Result<()> {
    // SAFETY: the call takes a plain number.
    checked(unsafe { libc::close(descriptor) }).map(drop)
}

pub fn seek(descriptor: i32, offset: i64, whence: i32) -> io::Result<i64> {
    // SAFETY: the call takes plain numbers.
    let position = unsafe { libc::lseek(descriptor, offset, whence) };
    if position < 0 { Err(io::Error::last_os_error()) } else { Ok(position) }
}

/// Makes `to` another number of the same file.
pub fn duplicate_to(descriptor: i32, to: i32, inheritable: bool) -> io::Result<()> {
    if descriptor == to {
        borrowed(descriptor)?.metadata()?;
        return set_inheritable(descriptor, inheritable);
    }
    let flags = if inheritable { 0 } else { libc::O_CLOEXEC };
    // SAFETY: the call takes plain numbers.
    checked(unsafe { libc::dup3(descriptor, to, flags) }).map(drop)
}

/// Columns and lines of a terminal.
pub fn terminal_size(descriptor: i32) -> io::Result<(u16, u16)> {
    let mut size = libc::winsize { ws_row: 0, ws_col: 0, ws_xpixel: 0, ws_ypixel: 0 };
    // SAFETY: the call fills the structure it is given.
    checked(unsafe { libc::ioctl(descriptor, libc::TIOCGWINSZ, &raw mut size) })?;
    Ok((size.ws_col, size.ws_row))
}

/// Do programs that are started get the file?
pub fn is_inheritable(descriptor: i32) -> io::Result<bool> {
    // SAFETY: the call takes plain numbers.
    let flags = checked(unsafe { libc::fcntl(descriptor, libc::F_GETFD) })?;
    Ok(flags & libc::FD_CLOEXEC == 0)
}

pub fn set_inheritable(descriptor: i32, inheritable: bool) -> io::Result<()> {
    let flags = if inheritable { 0 } else { libc::FD_CLOEXEC };
    // SAFETY: the call takes plain numbers.
    checked(unsafe { libc::fcntl(descriptor, libc::F_SETFD, flags) }).map(drop)
}

/// Waits until one of the files can be read or written, or until so many milliseconds have passed; says of each whether it can.
pub fn wait_ready(files: &[(i32, bool)], milliseconds: i32) -> io::Result<Vec<bool>> {
    let mut asked: Vec<libc::pollfd> = files
        .iter()
        .map(|&(fd, writes)| libc::pollfd {
            fd,
            events: if writes { libc::POLLOUT } else { libc::POLLIN },
            revents: 0,
        })
        .collect();
    // SAFETY: the call reads and fills the structures it is given.
    checked(unsafe { libc::poll(asked.as_mut_ptr(), asked.len() as libc::nfds_t, milliseconds) })?;
    Ok(asked.iter().map(|file| file.revents != 0).collect())
}
