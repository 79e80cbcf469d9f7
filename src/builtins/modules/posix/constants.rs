//! The numbers that the functions of `posix` take and give, by their names.

use crate::object::{Ref, Value};
use crate::runtime::interp::Interp;
use crate::runtime::types::module::Module;

/// Adds the constants.
pub fn add(interp: &mut Interp, module: &Ref<Module>) {
    for (name, number) in CONSTANTS.iter().chain(EXIT_CODES) {
        module.set(interp, name, Value::int(i64::from(*number)));
    }
}

macro_rules! of_system {
    ($( $name:ident )+) => { [$( (stringify!($name), libc::$name) ),+] };
}

const CONSTANTS: &[(&str, i32)] = &of_system! {
    F_OK R_OK W_OK X_OK
    O_RDONLY O_WRONLY O_RDWR O_ACCMODE O_APPEND O_ASYNC O_CLOEXEC O_CREAT O_DIRECT O_DIRECTORY O_DSYNC O_EXCL O_LARGEFILE O_NDELAY
    O_NOATIME O_NOCTTY O_NOFOLLOW O_NONBLOCK O_PATH O_RSYNC O_SYNC O_TMPFILE O_TRUNC
    WNOHANG WUNTRACED WCONTINUED WEXITED WSTOPPED WNOWAIT SEEK_DATA SEEK_HOLE
};

/// The exit codes of `sysexits.h`.
const EXIT_CODES: &[(&str, i32)] = &[
    ("EX_OK", 0),
    ("EX_USAGE", 64),
    ("EX_DATAERR", 65),
    ("EX_NOINPUT", 66),
    ("EX_NOUSER", 67),
    ("EX_NOHOST", 68),
    ("EX_UNAVAILABLE", 69),
    ("EX_SOFTWARE", 70),
    ("EX_OSERR", 71),
    ("EX_OSFILE", 72),
    ("EX_CANTCREAT", 73),
    ("EX_IOERR", 74),
    ("EX_TEMPFAIL", 75),
    ("EX_PROTOCOL", 76),
    ("EX_NOPERM", 77),
    ("EX_CONFIG", 78),
];
