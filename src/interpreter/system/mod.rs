//! Calls of the C library that the standard library lacks: what Ctrl-C does, clocks, files, open files and processes. The interpreter's
//! only foreign calls; the host is their caller.

pub mod descriptors;
pub mod files;
pub mod processes;

use std::ffi::CString;
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicPtr, Ordering};

/// The result of a call that gives a negative number when it fails.
fn checked(result: libc::c_int) -> io::Result<i32> {
    if result < 0 { Err(io::Error::last_os_error()) } else { Ok(result) }
}

fn c_path(path: &Path) -> io::Result<CString> {
    CString::new(path.as_os_str().as_bytes()).map_err(|_| io::Error::from_raw_os_error(libc::EINVAL))
}

/// The flag of the interpreter that asked last.
static FLAG: AtomicPtr<AtomicBool> = AtomicPtr::new(std::ptr::null_mut());

extern "C" fn on_interrupt(_: libc::c_int) {
    let flag = FLAG.load(Ordering::Relaxed);
    // SAFETY: the pointer is null or comes from a `&'static AtomicBool`; storing to an atomic is safe in a signal handler.
    if let Some(flag) = unsafe { flag.as_ref() } {
        flag.store(true, Ordering::Relaxed);
    }
}

/// Sets `flag` at every SIGINT from now on, also instead of ending a blocked read or sleep silently.
pub fn catch_interrupts(flag: &'static AtomicBool) {
    FLAG.store(std::ptr::from_ref(flag).cast_mut(), Ordering::Relaxed);
    // SAFETY: the structure is plain data for which zero is valid, and the handler only touches an atomic.
    unsafe {
        let mut action: libc::sigaction = std::mem::zeroed();
        let handler: extern "C" fn(libc::c_int) = on_interrupt;
        action.sa_sigaction = handler as usize;
        libc::sigaction(libc::SIGINT, &action, std::ptr::null_mut());
    }
}

/// Ends the process by SIGINT with its default action, so that a shell sees why.
pub fn die_of_interrupt() {
    // SAFETY: both calls take plain numbers.
    unsafe {
        libc::signal(libc::SIGINT, libc::SIG_DFL);
        libc::raise(libc::SIGINT);
    }
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
