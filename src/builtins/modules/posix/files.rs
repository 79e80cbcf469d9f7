//! Files and folders by name: making, removing, renaming, linking, and what the system knows about them.

use super::arguments::{self, failed, no_folder_descriptor};
use super::status;
use crate::object::{Tuple, Value};
use crate::runtime::convert;
use crate::runtime::host::Target;
use crate::runtime::interp::{Interp, Result};

native_functions! { pub FUNCTIONS;
    /// Perform a stat system call on the given path.
    def stat(path, *, dir_fd=None, follow_symlinks=True) = stat;
    /// Perform a stat system call on the given path, without following symbolic links.
    def lstat(path, *, dir_fd=None) = stat_of_link;
    /// Perform a stat system call on the given file descriptor.
    def fstat(fd) = stat_of_descriptor;
    /// Perform a statvfs system call on the given path.
    def statvfs(path) = statvfs;
    /// Use the real uid/gid to test for access to a path.
    def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True) = access;
    /// Create a directory.
    def mkdir(path, mode=511, *, dir_fd=None) = make_directory;
    /// Remove a directory.
    def rmdir(path, *, dir_fd=None) = remove_directory;
    /// Remove a file (same as unlink()).
    def remove(path, *, dir_fd=None) = remove;
    /// Remove a file (same as remove()).
    def unlink(path, *, dir_fd=None) = unlink;
    /// Rename a file or directory.
    def rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None) = rename;
    /// Rename a file or directory, overwriting the destination.
    def replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None) = replace;
    /// Create a hard link to a file.
    def link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True) = link;
    /// Create a symbolic link pointing to src named dst.
    def symlink(src, dst, target_is_directory=False, *, dir_fd=None) = symbolic_link;
    /// Return a string representing the path to which the symbolic link points.
    def readlink(path, *, dir_fd=None) = read_link;
    /// Create a "fifo" (a POSIX named pipe).
    def mkfifo(path, mode=438, *, dir_fd=None) = make_named_pipe;
    /// Change the access permissions of a file.
    def chmod(path, mode, *, dir_fd=None, follow_symlinks=True) = set_mode;
    /// Change the access permissions of the file given by file descriptor fd.
    def fchmod(fd, mode) = set_mode_of_descriptor;
    /// Change the owner and group id of path to the numeric uid and gid.
    def chown(path, uid, gid, *, dir_fd=None, follow_symlinks=True) = set_owner;
    /// Change the owner and group id of path to the numeric uid and gid, without following symbolic links.
    def lchown(path, uid, gid) = set_owner_of_link;
    /// Set the access and modified time of path.
    def utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True) = set_times;
    /// Truncate a file, specified by path, to a specific length.
    def truncate(path, length) = truncate;
    /// Truncate a file, specified by a file descriptor, to a specific length.
    def ftruncate(fd, length, /) = truncate_descriptor;
    /// Set the current numeric umask and return the previous umask.
    def umask(mask, /) = umask;
}

fn status_of(
    interp: &mut Interp,
    path: &Value,
    function: &str,
    folder: Option<&Value>,
    follow: bool,
) -> Result {
    no_folder_descriptor(interp, folder)?;
    let given = arguments::target(interp, path, function)?;
    if matches!(given.target, Target::Descriptor(_)) && !follow {
        return Err(interp.value_error(format!("{function}: cannot use fd and follow_symlinks together")));
    }
    match interp.host.files().status(&given.target, follow) {
        Ok(found) => Ok(status::make(interp, &found)),
        Err(error) => Err(failed(interp, &error, &[&given.object])),
    }
}

fn stat(interp: &mut Interp, path: &Value, folder: Option<&Value>, follow: Option<bool>) -> Result {
    status_of(interp, path, "stat", folder, follow.unwrap_or(true))
}

fn stat_of_link(interp: &mut Interp, path: &Value, folder: Option<&Value>) -> Result {
    no_folder_descriptor(interp, folder)?;
    let given = arguments::path(interp, path, "lstat", "path")?;
    match interp.host.files().status(&Target::Path(given.path), false) {
        Ok(found) => Ok(status::make(interp, &found)),
        Err(error) => Err(failed(interp, &error, &[&given.object])),
    }
}

fn stat_of_descriptor(interp: &mut Interp, descriptor: &Value) -> Result {
    let descriptor = arguments::descriptor(interp, descriptor)?;
    match interp.host.files().status(&Target::Descriptor(descriptor), true) {
        Ok(found) => Ok(status::make(interp, &found)),
        Err(error) => Err(failed(interp, &error, &[])),
    }
}

fn statvfs(interp: &mut Interp, path: &Value) -> Result {
    let given = arguments::target(interp, path, "statvfs")?;
    match interp.host.files().space(&given.target) {
        Ok(found) => Ok(status::make_space(interp, &found)),
        Err(error) => Err(failed(interp, &error, &[&given.object])),
    }
}

fn access(
    interp: &mut Interp,
    path: &Value,
    mode: i64,
    folder: Option<&Value>,
    _: Option<bool>,
    _: Option<bool>,
) -> Result<bool> {
    no_folder_descriptor(interp, folder)?;
    let given = arguments::path(interp, path, "access", "path")?;
    let mode = arguments::small(interp, mode)?;
    Ok(interp.host.files().may_access(&given.path, mode))
}

/// The mode bits among an integer's.
fn mode_bits(mode: i64) -> u32 {
    (mode & 0o7777) as u32
}

fn make_directory(
    interp: &mut Interp,
    path: &Value,
    mode: Option<i64>,
    folder: Option<&Value>,
) -> Result<()> {
    no_folder_descriptor(interp, folder)?;
    let given = arguments::path(interp, path, "mkdir", "path")?;
    let made = interp.host.files().make_directory(&given.path, mode_bits(mode.unwrap_or(0o777)));
    made.map_err(|error| failed(interp, &error, &[&given.object]))
}

fn remove_directory(interp: &mut Interp, path: &Value, folder: Option<&Value>) -> Result<()> {
    no_folder_descriptor(interp, folder)?;
    let given = arguments::path(interp, path, "rmdir", "path")?;
    let removed = interp.host.files().remove_directory(&given.path);
    removed.map_err(|error| failed(interp, &error, &[&given.object]))
}

fn remove_file(interp: &mut Interp, path: &Value, function: &str, folder: Option<&Value>) -> Result<()> {
    no_folder_descriptor(interp, folder)?;
    let given = arguments::path(interp, path, function, "path")?;
    let removed = interp.host.files().remove(&given.path);
    removed.map_err(|error| failed(interp, &error, &[&given.object]))
}

fn remove(interp: &mut Interp, path: &Value, folder: Option<&Value>) -> Result<()> {
    remove_file(interp, path, "remove", folder)
}

fn unlink(interp: &mut Interp, path: &Value, folder: Option<&Value>) -> Result<()> {
    remove_file(interp, path, "unlink", folder)
}

fn move_file(
    interp: &mut Interp,
    (from, to): (&Value, &Value),
    function: &str,
    folders: [Option<&Value>; 2],
) -> Result<()> {
    for folder in folders {
        no_folder_descriptor(interp, folder)?;
    }
    let from = arguments::path(interp, from, function, "src")?;
    let to = arguments::path(interp, to, function, "dst")?;
    let moved = interp.host.files().rename(&from.path, &to.path);
    moved.map_err(|error| failed(interp, &error, &[&from.object, &to.object]))
}

fn rename(
    interp: &mut Interp,
    from: &Value,
    to: &Value,
    from_folder: Option<&Value>,
    to_folder: Option<&Value>,
) -> Result<()> {
    move_file(interp, (from, to), "rename", [from_folder, to_folder])
}

fn replace(
    interp: &mut Interp,
    from: &Value,
    to: &Value,
    from_folder: Option<&Value>,
    to_folder: Option<&Value>,
) -> Result<()> {
    move_file(interp, (from, to), "replace", [from_folder, to_folder])
}

fn link(
    interp: &mut Interp,
    from: &Value,
    to: &Value,
    from_folder: Option<&Value>,
    to_folder: Option<&Value>,
    _: Option<bool>,
) -> Result<()> {
    no_folder_descriptor(interp, from_folder)?;
    no_folder_descriptor(interp, to_folder)?;
    let from = arguments::path(interp, from, "link", "src")?;
    let to = arguments::path(interp, to, "link", "dst")?;
    let made = interp.host.files().link(&from.path, &to.path);
    made.map_err(|error| failed(interp, &error, &[&from.object, &to.object]))
}

fn symbolic_link(
    interp: &mut Interp,
    target: &Value,
    path: &Value,
    _: Option<bool>,
    folder: Option<&Value>,
) -> Result<()> {
    no_folder_descriptor(interp, folder)?;
    let target = arguments::path(interp, target, "symlink", "src")?;
    let path = arguments::path(interp, path, "symlink", "dst")?;
    let made = interp.host.files().symbolic_link(&target.path, &path.path);
    made.map_err(|error| failed(interp, &error, &[&target.object, &path.object]))
}

fn read_link(interp: &mut Interp, path: &Value, folder: Option<&Value>) -> Result {
    no_folder_descriptor(interp, folder)?;
    let given = arguments::path(interp, path, "readlink", "path")?;
    match interp.host.files().read_link(&given.path) {
        Ok(found) => Ok(arguments::path_value(&found, given.is_bytes)),
        Err(error) => Err(failed(interp, &error, &[&given.object])),
    }
}

fn make_named_pipe(
    interp: &mut Interp,
    path: &Value,
    mode: Option<i64>,
    folder: Option<&Value>,
) -> Result<()> {
    no_folder_descriptor(interp, folder)?;
    let given = arguments::path(interp, path, "mkfifo", "path")?;
    let made = interp.host.files().make_named_pipe(&given.path, mode_bits(mode.unwrap_or(0o666)));
    made.map_err(|error| failed(interp, &error, &[&given.object]))
}

fn set_mode(
    interp: &mut Interp,
    path: &Value,
    mode: i64,
    folder: Option<&Value>,
    _: Option<bool>,
) -> Result<()> {
    no_folder_descriptor(interp, folder)?;
    let given = arguments::target(interp, path, "chmod")?;
    let set = interp.host.files().set_mode(&given.target, mode_bits(mode));
    set.map_err(|error| failed(interp, &error, &[&given.object]))
}

fn set_mode_of_descriptor(interp: &mut Interp, descriptor: &Value, mode: i64) -> Result<()> {
    let descriptor = arguments::descriptor(interp, descriptor)?;
    let set = interp.host.files().set_mode(&Target::Descriptor(descriptor), mode_bits(mode));
    set.map_err(|error| failed(interp, &error, &[]))
}

fn change_owner(
    interp: &mut Interp,
    path: &Value,
    function: &str,
    (user, group): (i64, i64),
    follow: bool,
) -> Result<()> {
    let given = arguments::target(interp, path, function)?;
    // -1 leaves it as it is.
    let [user, group] = [user, group].map(|number| u32::try_from(number).ok());
    let set = interp.host.files().set_owner(&given.target, user, group, follow);
    set.map_err(|error| failed(interp, &error, &[&given.object]))
}

fn set_owner(
    interp: &mut Interp,
    path: &Value,
    user: i64,
    group: i64,
    folder: Option<&Value>,
    follow: Option<bool>,
) -> Result<()> {
    no_folder_descriptor(interp, folder)?;
    change_owner(interp, path, "chown", (user, group), follow.unwrap_or(true))
}

fn set_owner_of_link(interp: &mut Interp, path: &Value, user: i64, group: i64) -> Result<()> {
    change_owner(interp, path, "lchown", (user, group), false)
}

fn set_times(
    interp: &mut Interp,
    path: &Value,
    times: Option<&Value>,
    nanoseconds: Option<&Value>,
    folder: Option<&Value>,
    follow: Option<bool>,
) -> Result<()> {
    let given = arguments::target(interp, path, "utime")?;
    no_folder_descriptor(interp, folder)?;
    let times = times.filter(|times| !times.is_none());
    if times.is_some() && nanoseconds.is_some() {
        return Err(interp.value_error("utime: you may specify either 'times' or 'ns' but not both"));
    }
    let pair = |value: &Value| match convert::native::<Tuple>(value).map(Tuple::items) {
        Some([accessed, modified]) => Some((accessed.clone(), modified.clone())),
        _ => None,
    };
    let moments = match (times, nanoseconds) {
        (Some(times), _) => {
            let Some((accessed, modified)) = pair(times) else {
                return Err(interp.type_error("utime: 'times' must be either a tuple of two ints or None"));
            };
            Some((seconds(interp, &accessed)?, seconds(interp, &modified)?))
        }
        (None, Some(nanoseconds)) => {
            let Some((accessed, modified)) = pair(nanoseconds) else {
                return Err(interp.type_error("utime: 'ns' must be a tuple of two ints"));
            };
            let accessed = i128::from(convert::to_i64(interp, &accessed)?);
            Some((accessed, i128::from(convert::to_i64(interp, &modified)?)))
        }
        (None, None) => None,
    };
    let set = interp.host.files().set_times(&given.target, moments, follow.unwrap_or(true));
    set.map_err(|error| failed(interp, &error, &[&given.object]))
}

/// Seconds, an int or a float, in nanoseconds.
fn seconds(interp: &mut Interp, value: &Value) -> Result<i128> {
    const NANOSECONDS: f64 = 1e9;
    match convert::native_value(value).as_float() {
        Some(seconds) if seconds.is_nan() => Err(interp.value_error("Invalid value NaN (not a number)")),
        Some(seconds) => {
            let whole = seconds.floor();
            Ok(whole as i128 * NANOSECONDS as i128 + ((seconds - whole) * NANOSECONDS).floor() as i128)
        }
        None => Ok(i128::from(convert::to_i64(interp, value)?) * NANOSECONDS as i128),
    }
}

fn length(interp: &mut Interp, length: i64) -> Result<u64> {
    u64::try_from(length).map_err(|_| failed(interp, &std::io::Error::from_raw_os_error(libc::EINVAL), &[]))
}

fn truncate(interp: &mut Interp, path: &Value, size: i64) -> Result<()> {
    let given = arguments::target(interp, path, "truncate")?;
    let size = length(interp, size)?;
    let done = interp.host.files().resize(&given.target, size);
    done.map_err(|error| failed(interp, &error, &[&given.object]))
}

fn truncate_descriptor(interp: &mut Interp, descriptor: &Value, size: i64) -> Result<()> {
    let descriptor = arguments::descriptor(interp, descriptor)?;
    let size = length(interp, size)?;
    let done = interp.host.files().resize(&Target::Descriptor(descriptor), size);
    done.map_err(|error| failed(interp, &error, &[]))
}

fn umask(interp: &mut Interp, mask: i64) -> Result<i64> {
    let mask = arguments::small(interp, mask)?;
    Ok(i64::from(interp.host.files().set_creation_mask(mask as u32)))
}
