//! A pseudo-terminal with `baton` on its other side. Calls of the operating system that the standard library lacks.

use std::fs::File;
use std::io::{self, Read, Write};
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

const ROWS: u16 = 50;

/// The program and our end of its terminal.
pub struct Device {
    child: Child,
    terminal: File,
}

impl Device {
    /// Starts `baton` on a new terminal, with a home of its own and no settings of the person who tests.
    pub fn open(
        arguments: &[&str],
        variables: &[(&str, &str)],
        home: &Path,
        columns: u16,
    ) -> io::Result<Device> {
        let (terminal, other) = open_terminal(columns)?;
        let mut command = Command::new(env!("CARGO_BIN_EXE_baton"));
        command.args(arguments).current_dir(home).env_clear().env("HOME", home).env("TERM", "xterm");
        command.envs(variables.iter().copied());
        let stream = || other.try_clone().map(Stdio::from);
        command.stdin(stream()?).stdout(stream()?).stderr(stream()?);
        // SAFETY: between fork and exec only these two calls are made, which are safe there (POSIX, signal-safety).
        unsafe {
            command.pre_exec(|| {
                // A session of its own with this terminal, so that Ctrl-C becomes a signal.
                if libc::setsid() < 0 || libc::ioctl(0, libc::TIOCSCTTY, 0) < 0 {
                    return Err(io::Error::last_os_error());
                }
                Ok(())
            });
        }
        Ok(Device { child: command.spawn()?, terminal: File::from(terminal) })
    }

    pub fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.terminal.write_all(bytes)
    }

    /// Is there something to read within the time?
    pub fn is_readable(&self, time: Duration) -> io::Result<bool> {
        let mut entry = libc::pollfd { fd: self.terminal.as_raw_fd(), events: libc::POLLIN, revents: 0 };
        // SAFETY: one entry is given and it lives during the call.
        let ready = unsafe { libc::poll(&mut entry, 1, time.as_millis() as libc::c_int) };
        if ready < 0 { Err(io::Error::last_os_error()) } else { Ok(ready > 0) }
    }

    /// What has been written; nothing once the program has ended.
    pub fn read(&mut self) -> io::Result<Vec<u8>> {
        let mut bytes = vec![0; 1 << 16];
        // A terminal whose other side is closed gives an error on Linux.
        let count = self.terminal.read(&mut bytes).unwrap_or(0);
        bytes.truncate(count);
        Ok(bytes)
    }

    pub fn status(&mut self) -> io::Result<Option<ExitStatus>> {
        self.child.try_wait()
    }
}

impl Drop for Device {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn open_terminal(columns: u16) -> io::Result<(OwnedFd, OwnedFd)> {
    let (mut ours, mut other) = (-1, -1);
    let mut size = libc::winsize { ws_row: ROWS, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0 };
    let (name, settings) = (std::ptr::null_mut(), std::ptr::null_mut());
    // SAFETY: both numbers and the size live during the call; no name and no settings are asked for.
    if unsafe { libc::openpty(&mut ours, &mut other, name, settings, std::ptr::from_mut(&mut size)) } < 0 {
        return Err(io::Error::last_os_error());
    }
    // SAFETY: the call has just opened both and nobody else owns them.
    unsafe {
        // What is started by other tests meanwhile must not keep this terminal open.
        libc::fcntl(ours, libc::F_SETFD, libc::FD_CLOEXEC);
        libc::fcntl(other, libc::F_SETFD, libc::FD_CLOEXEC);
        Ok((OwnedFd::from_raw_fd(ours), OwnedFd::from_raw_fd(other)))
    }
}
