//! Calls of the C library that the standard library lacks: signals, clocks, files, open files and processes. The interpreter's
//! only foreign calls; the host is their caller.

pub mod descriptors;
pub mod files;
pub mod processes;
pub mod signals;

use std::ffi::CString;
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

/// The result of a call that gives a negative number when it fails.
fn checked(result: libc::c_int) -> io::Result<i32> {
    if result < 0 { Err(io::Error::last_os_error()) } else { Ok(result) }
}

fn c_path(path: &Path) -> io::Result<CString> {
    CString::new(path.as_os_str().as_bytes()).map_err(|_| io::Error::from_raw_os_error(libc::EINVAL))
}

/// The processor time of the process, in nanoseconds.
pub fn process_time() -> u64 {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: the call fills the structure it is given.
    unsafe { libc::clock_gettime(libc::CLOCK_PROCESS_CPUTIME_ID, &raw mut time) };
    (time.tv_sec as u64).saturating_mul(1_000_000_000).saturating_add(time.tv_nsec as u64)
}

/// How many seconds local time is ahead of UTC at a moment, and the zone's short name.
pub fn local_offset(seconds: i64) -> (i64, String) {
    let moment: libc::time_t = seconds;
    // SAFETY: zero is valid for the structure, which the call fills; the zone's name is a C string that stays valid.
    unsafe {
        let mut parts: libc::tm = std::mem::zeroed();
        if libc::localtime_r(&raw const moment, &raw mut parts).is_null() || parts.tm_zone.is_null() {
            return (0, "UTC".to_owned());
        }
        let zone = std::ffi::CStr::from_ptr(parts.tm_zone).to_string_lossy().into_owned();
        (parts.tm_gmtoff, zone)
    }
}
