//! Calls about files by name that the standard library lacks.

use super::{c_path, checked};
use crate::runtime::host::{Space, Target};
use std::io;
use std::path::Path;

pub fn make_named_pipe(path: &Path, mode: u32) -> io::Result<()> {
    let path = c_path(path)?;
    // SAFETY: the path is a C string that outlives the call.
    checked(unsafe { libc::mkfifo(path.as_ptr(), mode) }).map(drop)
}

/// May the process do with the file what the bits of `mode` ask?
pub fn may_access(path: &Path, mode: i32) -> bool {
    let Ok(path) = c_path(path) else { return false };
    // SAFETY: the path is a C string that outlives the call.
    unsafe { libc::access(path.as_ptr(), mode) == 0 }
}

/// Makes the folder open under a number the current one.
pub fn enter(descriptor: i32) -> io::Result<()> {
    // SAFETY: the call takes a plain number.
    checked(unsafe { libc::fchdir(descriptor) }).map(drop)
}

/// Sets the mode bits new files lack, and gives those before.
pub fn set_creation_mask(mask: u32) -> u32 {
    // SAFETY: the call takes a plain number.
    unsafe { libc::umask(mask) }
}

/// Sets when a file was last read and written.
pub fn set_times(target: &Target, times: Option<(i128, i128)>, follow: bool) -> io::Result<()> {
    const NANOSECONDS: i128 = 1_000_000_000;
    let moment = |time: i128| libc::timespec {
        tv_sec: i64::try_from(time.div_euclid(NANOSECONDS)).unwrap_or(i64::MAX),
        tv_nsec: time.rem_euclid(NANOSECONDS) as libc::c_long,
    };
    let times = times.map(|(accessed, modified)| [moment(accessed), moment(modified)]);
    let pointer = times.as_ref().map_or(std::ptr::null(), |times| times.as_ptr());
    match target {
        Target::Path(path) => {
            let path = c_path(path)?;
            let flags = if follow { 0 } else { libc::AT_SYMLINK_NOFOLLOW };
            // SAFETY: the path and the two moments, if there are any, outlive the call.
            checked(unsafe { libc::utimensat(libc::AT_FDCWD, path.as_ptr(), pointer, flags) })
        }
        // SAFETY: the two moments, if there are any, outlive the call.
        Target::Descriptor(descriptor) => checked(unsafe { libc::futimens(*descriptor, pointer) }),
    }
    .map(drop)
}

/// The room in the file system of a file.
pub fn space(target: &Target) -> io::Result<Space> {
    // SAFETY: zero is valid for the structure, which the calls fill; the path outlives the call.
    let found = unsafe {
        let mut found: libc::statvfs = std::mem::zeroed();
        checked(match target {
            Target::Path(path) => libc::statvfs(c_path(path)?.as_ptr(), &raw mut found),
            Target::Descriptor(descriptor) => libc::fstatvfs(*descriptor, &raw mut found),
        })?;
        found
    };
    Ok([
        found.f_bsize,
        found.f_frsize,
        found.f_blocks,
        found.f_bfree,
        found.f_bavail,
        found.f_files,
        found.f_ffree,
        found.f_favail,
        found.f_flag,
        found.f_namemax,
    ])
}
