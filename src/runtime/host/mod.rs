//! The operating system as the runtime sees it. Every call that leaves the process goes through this trait, so that an embedding
//! can refuse it and the core stays portable.

mod files;
mod processes;

pub use files::{Descriptors, Entry, EntryKind, FileStatus, FileSystem, Space, Target};
pub use processes::{Disposition, Identity, Processes, Program};

use std::io;

/// What a script may ask of the operating system.
pub trait Host {
    /// Files and folders by name.
    fn files(&mut self) -> &mut dyn FileSystem;
    /// Open files by number.
    fn descriptors(&mut self) -> &mut dyn Descriptors;
    /// This process and others.
    fn processes(&mut self) -> &mut dyn Processes;
    /// Writes to standard output; buffered until [`Host::flush_output`].
    fn write_output(&mut self, bytes: &[u8]) -> io::Result<()>;
    /// Sends what is buffered for standard output.
    fn flush_output(&mut self) -> io::Result<()>;
    /// Writes to standard error, at once.
    fn write_error(&mut self, bytes: &[u8]) -> io::Result<()>;
    /// Reads a line of standard input with its line end; empty at the end.
    fn read_line(&mut self) -> io::Result<Vec<u8>>;
    /// Reads all that is left of standard input.
    fn read_input(&mut self) -> io::Result<Vec<u8>>;
    /// Is the stream (0 input, 1 output, 2 error) a terminal?
    fn is_terminal(&self, stream: u8) -> bool;
    /// The whole content of a file.
    fn read_file(&self, path: &str) -> io::Result<Vec<u8>>;
    /// Opens a file.
    fn open(&mut self, path: &str, options: &OpenOptions) -> io::Result<Box<dyn HostFile>>;
    /// Is there a file at the path?
    fn is_file(&self, path: &str) -> bool;
    /// Is there a folder at the path?
    fn is_directory(&self, path: &str) -> bool;
    /// Deletes a file.
    fn remove_file(&mut self, path: &str) -> io::Result<()>;
    /// The current folder.
    fn current_directory(&self) -> io::Result<String>;
    /// Seconds since 1970, in nanoseconds.
    fn wall_clock(&self) -> i128;
    /// A clock that never goes back, in nanoseconds.
    fn monotonic_clock(&self) -> u64;
    /// The processor time of this process, in nanoseconds.
    fn process_clock(&self) -> u64;
    /// How many seconds local time is ahead of UTC at a moment, given in seconds since 1970, and the zone's short name.
    fn local_offset(&self, seconds: i64) -> (i64, String);
    /// Sleeps.
    fn sleep(&self, duration: std::time::Duration);
    /// An environment variable.
    fn environment(&self, name: &str) -> Option<String>;
    /// Random bytes for keys and seeds.
    fn entropy(&self) -> u64;
}

/// How a file is opened.
#[derive(Clone, Copy, Debug, Default)]
pub struct OpenOptions {
    pub read: bool,
    pub write: bool,
    pub append: bool,
    pub truncate: bool,
    pub create: bool,
    pub create_new: bool,
}

/// An open file.
pub trait HostFile {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize>;
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize>;
    fn seek(&mut self, position: io::SeekFrom) -> io::Result<u64>;
    fn flush(&mut self) -> io::Result<()>;
    fn truncate(&mut self, size: u64) -> io::Result<()>;
    fn is_terminal(&self) -> bool;
    /// The operating system's number of the file.
    fn descriptor(&self) -> i64;
}
