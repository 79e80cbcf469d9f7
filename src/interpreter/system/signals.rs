//! Signals: which are caught, which have come, and the timers that send SIGALRM.

use super::checked;
use crate::runtime::host::Disposition;
use std::io;
use std::sync::atomic::{AtomicBool, AtomicPtr, AtomicU64, Ordering};

/// The flag of the interpreter that asked last.
static FLAG: AtomicPtr<AtomicBool> = AtomicPtr::new(std::ptr::null_mut());

/// The signals that have come, by their numbers' bits.
static CAME: AtomicU64 = AtomicU64::new(0);

extern "C" fn on_signal(number: libc::c_int) {
    CAME.fetch_or(1_u64.checked_shl(number as u32).unwrap_or(0), Ordering::Relaxed);
    let flag = FLAG.load(Ordering::Relaxed);
    // SAFETY: the pointer is null or comes from a `&'static AtomicBool`; storing to an atomic is safe in a signal handler.
    if let Some(flag) = unsafe { flag.as_ref() } {
        flag.store(true, Ordering::Relaxed);
    }
}

/// Sets `flag` at every SIGINT from now on, also instead of ending a blocked read or sleep silently.
pub fn catch_interrupts(flag: &'static AtomicBool) {
    FLAG.store(std::ptr::from_ref(flag).cast_mut(), Ordering::Relaxed);
    // SIGINT can be caught on every system.
    let _ = dispose(libc::SIGINT, Disposition::Catch);
}

/// Chooses what happens at a signal.
pub fn dispose(number: i32, disposition: Disposition) -> io::Result<()> {
    let handler: extern "C" fn(libc::c_int) = on_signal;
    // SAFETY: the structure is plain data for which zero is valid, and the handler only touches atomics.
    unsafe {
        let mut action: libc::sigaction = std::mem::zeroed();
        action.sa_sigaction = match disposition {
            Disposition::Default => libc::SIG_DFL,
            Disposition::Ignore => libc::SIG_IGN,
            Disposition::Catch => handler as usize,
        };
        checked(libc::sigaction(number, &action, std::ptr::null_mut())).map(drop)
    }
}

/// The signals that have come since the last call, by their numbers' bits.
pub fn take() -> u64 {
    CAME.swap(0, Ordering::Relaxed)
}

/// Sets the timer `which` to seconds until the first signal and between signals; gives what it was.
pub fn set_timer(which: i32, [first, interval]: [f64; 2]) -> io::Result<[f64; 2]> {
    let time = |seconds: f64| libc::timeval {
        tv_sec: seconds as libc::time_t,
        tv_usec: (seconds.fract() * 1e6).round() as libc::suseconds_t,
    };
    let new = libc::itimerval { it_value: time(first), it_interval: time(interval) };
    // SAFETY: zero is valid for the structure; the call reads one structure and fills the other.
    unsafe {
        let mut old: libc::itimerval = std::mem::zeroed();
        checked(libc::setitimer(which as _, &raw const new, &raw mut old))?;
        Ok(seconds(&old))
    }
}

/// What is left of the timer `which`, and its interval.
pub fn timer(which: i32) -> io::Result<[f64; 2]> {
    // SAFETY: zero is valid for the structure, which the call fills.
    unsafe {
        let mut now: libc::itimerval = std::mem::zeroed();
        checked(libc::getitimer(which as _, &raw mut now))?;
        Ok(seconds(&now))
    }
}

fn seconds(timer: &libc::itimerval) -> [f64; 2] {
    [timer.it_value, timer.it_interval].map(|time| time.tv_sec as f64 + time.tv_usec as f64 / 1e6)
}

/// Ends the process by SIGINT with its default action, so that a shell sees why.
pub fn die_of_interrupt() {
    // SAFETY: both calls take plain numbers.
    unsafe {
        libc::signal(libc::SIGINT, libc::SIG_DFL);
        libc::raise(libc::SIGINT);
    }
}
