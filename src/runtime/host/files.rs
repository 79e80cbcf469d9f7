//! What a script may ask about files and folders, and about files that are open under a number. Part of [`super::Host`]; the module
//! `posix` is its caller.

use super::HostFile;
use std::io;
use std::path::{Path, PathBuf};

/// A file named by its path or by the number under which it is open.
#[derive(Clone, Debug)]
pub enum Target {
    Path(PathBuf),
    Descriptor(i32),
}

/// What the system knows about a file. Times are nanoseconds since 1970.
#[derive(Clone, Debug, Default)]
pub struct FileStatus {
    pub mode: u32,
    pub inode: u64,
    pub device: u64,
    pub links: u64,
    pub user: u32,
    pub group: u32,
    pub size: u64,
    pub accessed: i128,
    pub modified: i128,
    pub changed: i128,
    pub block_size: u64,
    pub blocks: u64,
    /// The device a special file stands for.
    pub special_device: u64,
}

/// What a name in a folder stands for, as far as the folder itself tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryKind {
    File,
    Directory,
    Link,
    Other,
}

/// A name in a folder.
#[derive(Clone, Debug)]
pub struct Entry {
    pub name: Vec<u8>,
    pub kind: EntryKind,
    pub inode: u64,
}

/// The room in a file system, in the order of `os.statvfs_result`.
pub type Space = [u64; 10];

/// Files and folders by name. Where a link may be meant itself, `follow` says whether it stands for what it names.
pub trait FileSystem {
    fn status(&self, target: &Target, follow: bool) -> io::Result<FileStatus>;
    /// The names in a folder, in the system's order, without `.` and `..`.
    fn entries(&self, target: &Target) -> io::Result<Vec<Entry>>;
    fn make_directory(&mut self, path: &Path, mode: u32) -> io::Result<()>;
    fn remove_directory(&mut self, path: &Path) -> io::Result<()>;
    fn remove(&mut self, path: &Path) -> io::Result<()>;
    fn rename(&mut self, from: &Path, to: &Path) -> io::Result<()>;
    fn link(&mut self, from: &Path, to: &Path) -> io::Result<()>;
    fn symbolic_link(&mut self, target: &Path, path: &Path) -> io::Result<()>;
    fn read_link(&self, path: &Path) -> io::Result<PathBuf>;
    fn make_named_pipe(&mut self, path: &Path, mode: u32) -> io::Result<()>;
    fn set_mode(&mut self, target: &Target, mode: u32) -> io::Result<()>;
    /// `None` leaves the user or group as it is.
    fn set_owner(
        &mut self,
        target: &Target,
        user: Option<u32>,
        group: Option<u32>,
        follow: bool,
    ) -> io::Result<()>;
    /// Sets when the file was last read and written, in nanoseconds since 1970; `None` is now.
    fn set_times(&mut self, target: &Target, times: Option<(i128, i128)>, follow: bool) -> io::Result<()>;
    /// May the process do with the file what the bits of `mode` ask?
    fn may_access(&self, path: &Path, mode: i32) -> bool;
    fn resize(&mut self, target: &Target, size: u64) -> io::Result<()>;
    /// Makes a folder the current one.
    fn enter(&mut self, target: &Target) -> io::Result<()>;
    /// Sets the mode bits new files lack, and gives those before.
    fn set_creation_mask(&mut self, mask: u32) -> u32;
    fn space(&self, target: &Target) -> io::Result<Space>;
}

/// Files that are open under a number.
pub trait Descriptors {
    /// Opens with the system's flags.
    fn open(&mut self, path: &Path, flags: i32, mode: u32) -> io::Result<i32>;
    fn close(&mut self, descriptor: i32) -> io::Result<()>;
    fn read(&mut self, descriptor: i32, count: usize) -> io::Result<Vec<u8>>;
    fn write(&mut self, descriptor: i32, bytes: &[u8]) -> io::Result<usize>;
    fn seek(&mut self, descriptor: i32, offset: i64, whence: i32) -> io::Result<i64>;
    /// Waits until what was written is on the device.
    fn synchronize(&mut self, descriptor: i32) -> io::Result<()>;
    /// Another number for the same file; programs that are started do not get it.
    fn duplicate(&mut self, descriptor: i32) -> io::Result<i32>;
    /// Makes `to` another number of the same file.
    fn duplicate_to(&mut self, descriptor: i32, to: i32, inheritable: bool) -> io::Result<()>;
    /// A pipe: the end to read and the end to write.
    fn make_pipe(&mut self) -> io::Result<(i32, i32)>;
    fn is_terminal(&self, descriptor: i32) -> bool;
    /// Columns and lines.
    fn terminal_size(&self, descriptor: i32) -> io::Result<(u16, u16)>;
    /// Do programs that are started get the file?
    fn is_inheritable(&self, descriptor: i32) -> io::Result<bool>;
    fn set_inheritable(&mut self, descriptor: i32, inheritable: bool) -> io::Result<()>;
    /// Waits until one of the files can be read (`false`) or written (`true`) without waiting, or until so many milliseconds have passed
    /// (negative: for ever); says of each whether it can.
    fn wait_ready(&mut self, files: &[(i32, bool)], milliseconds: i32) -> io::Result<Vec<bool>>;
    /// The file as a stream, which closes it at its end if `closes`.
    fn stream(&mut self, descriptor: i32, closes: bool) -> io::Result<Box<dyn HostFile>>;
}
