//! Ctrl-C: the signal handler sets the flag the machine looks at between instructions. This is the interpreter's only foreign call.

use std::sync::atomic::{AtomicBool, AtomicPtr, Ordering};

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
