//! Calls about processes that the standard library lacks.

use super::checked;
use crate::runtime::host::Identity;
use std::ffi::{CStr, OsStr};
use std::io;
use std::os::unix::process::CommandExt;
use std::process::Command;

/// The numbers this process is known by.
pub fn identity() -> Identity {
    // SAFETY: the calls take nothing and cannot fail.
    unsafe {
        Identity {
            process: i64::from(libc::getpid()),
            parent: i64::from(libc::getppid()),
            process_group: i64::from(libc::getpgrp()),
            user: i64::from(libc::getuid()),
            effective_user: i64::from(libc::geteuid()),
            group: i64::from(libc::getgid()),
            effective_group: i64::from(libc::getegid()),
        }
    }
}

/// Sets or removes an environment variable. The name is not empty and has no `=`, neither has a zero.
pub fn set_variable(name: &OsStr, value: Option<&OsStr>) {
    // SAFETY: scripts run on one thread, and the other thread of the program only waits for it to end.
    unsafe {
        match value {
            Some(value) => std::env::set_var(name, value),
            None => std::env::remove_var(name),
        }
    }
}

/// Sends a signal.
pub fn signal(process: i64, signal: i32) -> io::Result<()> {
    let process = i32::try_from(process).map_err(|_| io::Error::from_raw_os_error(libc::ESRCH))?;
    // A signal to the program itself goes to this thread, which has served it when the call returns.
    // SAFETY: the calls take plain numbers.
    let sent = unsafe {
        let is_own = process == libc::getpid() && signal != 0;
        if is_own { libc::pthread_kill(libc::pthread_self(), signal) } else { libc::kill(process, signal) }
    };
    match sent {
        0 => Ok(()),
        -1 => Err(io::Error::last_os_error()),
        number => Err(io::Error::from_raw_os_error(number)),
    }
}

/// Waits for a child: its number and the system's status.
pub fn wait(process: i64, options: i32) -> io::Result<(i64, i32)> {
    let process = i32::try_from(process).map_err(|_| io::Error::from_raw_os_error(libc::ECHILD))?;
    let mut status = 0;
    // SAFETY: the call fills the number it is given.
    let found = checked(unsafe { libc::waitpid(process, &raw mut status, options) })?;
    Ok((i64::from(found), status))
}

/// Makes a copy of this process, with this thread alone.
pub fn fork() -> io::Result<i64> {
    // SAFETY: the other thread of the program only waits for this one and holds no lock that the copy could need.
    checked(unsafe { libc::fork() }).map(i64::from)
}

/// What the new process does before it becomes the program.
pub fn prepare(command: &mut Command, new_session: bool, inherited: Vec<i32>) {
    if !new_session && inherited.is_empty() {
        return;
    }
    // SAFETY: the closure makes only calls that are allowed between `fork` and `exec`, and allocates nothing.
    unsafe {
        command.pre_exec(move || {
            if new_session {
                checked(libc::setsid())?;
            }
            for &descriptor in &inherited {
                checked(libc::fcntl(descriptor, libc::F_SETFD, 0))?;
            }
            Ok(())
        });
    }
}

/// Ends the process at once, without writing out buffers.
pub fn exit(status: i32) {
    // SAFETY: the call takes a plain number.
    unsafe { libc::_exit(status) }
}

/// How many processors the machine has.
pub fn processors() -> usize {
    // SAFETY: the call takes a plain number.
    let count = unsafe { libc::sysconf(libc::_SC_NPROCESSORS_ONLN) };
    usize::try_from(count).unwrap_or(1).max(1)
}

/// The numbers of the processors this process may use.
pub fn own_processors() -> io::Result<Vec<usize>> {
    // SAFETY: zero is valid for the set, which the call fills; numbers below its size are looked up.
    unsafe {
        let mut set: libc::cpu_set_t = std::mem::zeroed();
        checked(libc::sched_getaffinity(0, size_of::<libc::cpu_set_t>(), &raw mut set))?;
        Ok((0..libc::CPU_SETSIZE as usize).filter(|&number| libc::CPU_ISSET(number, &set)).collect())
    }
}

/// The mean numbers of waiting processes.
pub fn loads() -> io::Result<[f64; 3]> {
    let mut loads = [0.0; 3];
    // SAFETY: the call fills at most three numbers.
    let count = unsafe { libc::getloadavg(loads.as_mut_ptr(), 3) };
    if count == 3 { Ok(loads) } else { Err(io::Error::other("Load averages are unobtainable")) }
}

/// Processor times of this process and its children, and a clock, in seconds.
pub fn times() -> [f64; 5] {
    // SAFETY: zero is valid for the structure, which the call fills.
    let (found, elapsed, ticks) = unsafe {
        let mut found: libc::tms = std::mem::zeroed();
        let elapsed = libc::times(&raw mut found);
        (found, elapsed, libc::sysconf(libc::_SC_CLK_TCK).max(1))
    };
    [found.tms_utime, found.tms_stime, found.tms_cutime, found.tms_cstime, elapsed]
        .map(|count| count as f64 / ticks as f64)
}

/// System, host, release, version, machine.
pub fn system_names() -> io::Result<[String; 5]> {
    // SAFETY: zero is valid for the structure, which the call fills with C strings.
    unsafe {
        let mut names: libc::utsname = std::mem::zeroed();
        checked(libc::uname(&raw mut names))?;
        let fields = [
            names.sysname.as_ptr(),
            names.nodename.as_ptr(),
            names.release.as_ptr(),
            names.version.as_ptr(),
            names.machine.as_ptr(),
        ];
        Ok(fields.map(|field| CStr::from_ptr(field).to_string_lossy().into_owned()))
    }
}

/// The name of who is logged in at the terminal.
pub fn login_name() -> io::Result<String> {
    // SAFETY: the result is null or a C string that stays valid until the next such call.
    unsafe {
        let name = libc::getlogin();
        if name.is_null() {
            return Err(io::Error::last_os_error());
        }
        Ok(CStr::from_ptr(name).to_string_lossy().into_owned())
    }
}

/// Makes this process the leader of a new session.
pub fn begin_session() -> io::Result<()> {
    // SAFETY: the call takes nothing.
    checked(unsafe { libc::setsid() }).map(drop)
}
