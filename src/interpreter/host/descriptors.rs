//! Open files by number, and the files that scripts open. A number is closed once, by whoever owns it; a script that closes it under a
//! file's feet gets the system's errors from the file, nothing worse.

use super::SystemHost;
use crate::interpreter::system::descriptors::{self as system, borrowed};
use crate::runtime::host::{Descriptors, HostFile};
use std::fs::File;
use std::io::{self, IsTerminal, Read, Seek, SeekFrom, Write};
use std::os::fd::IntoRawFd;
use std::path::Path;

/// A file that is open under a number.
pub struct OpenFile {
    descriptor: i32,
    closes: bool,
}

impl OpenFile {
    /// A file that is closed with this object.
    pub fn owning(file: File) -> OpenFile {
        OpenFile { descriptor: file.into_raw_fd(), closes: true }
    }
}

impl HostFile for OpenFile {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        borrowed(self.descriptor)?.read(buffer)
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        borrowed(self.descriptor)?.write(bytes)
    }

    fn seek(&mut self, position: SeekFrom) -> io::Result<u64> {
        borrowed(self.descriptor)?.seek(position)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }

    fn truncate(&mut self, size: u64) -> io::Result<()> {
        borrowed(self.descriptor)?.set_len(size)
    }

    fn is_terminal(&self) -> bool {
        borrowed(self.descriptor).is_ok_and(|file| file.is_terminal())
    }

    fn descriptor(&self) -> i64 {
        i64::from(self.descriptor)
    }
}

impl Drop for OpenFile {
    fn drop(&mut self) {
        if self.closes {
            // Everything has been written; there is nobody to tell that the number was closed already.
            let _ = system::close(self.descriptor);
        }
    }
}

impl Descriptors for SystemHost {
    fn open(&mut self, path: &Path, flags: i32, mode: u32) -> io::Result<i32> {
        system::open(path, flags, mode)
    }

    fn close(&mut self, descriptor: i32) -> io::Result<()> {
        system::close(descriptor)
    }

    fn read(&mut self, descriptor: i32, count: usize) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        bytes.try_reserve_exact(count).map_err(|_| io::Error::from(io::ErrorKind::OutOfMemory))?;
        bytes.resize(count, 0);
        let read = borrowed(descriptor)?.read(&mut bytes)?;
        bytes.truncate(read);
        Ok(bytes)
    }

    fn write(&mut self, descriptor: i32, bytes: &[u8]) -> io::Result<usize> {
        borrowed(descriptor)?.write(bytes)
    }

    fn seek(&mut self, descriptor: i32, offset: i64, whence: i32) -> io::Result<i64> {
        system::seek(descriptor, offset, whence)
    }

    fn synchronize(&mut self, descriptor: i32) -> io::Result<()> {
        borrowed(descriptor)?.sync_all()
    }

    fn duplicate(&mut self, descriptor: i32) -> io::Result<i32> {
        Ok(borrowed(descriptor)?.try_clone()?.into_raw_fd())
    }

    fn duplicate_to(&mut self, descriptor: i32, to: i32, inheritable: bool) -> io::Result<()> {
        system::duplicate_to(descriptor, to, inheritable)
    }

    fn make_pipe(&mut self) -> io::Result<(i32, i32)> {
        let (reader, writer) = io::pipe()?;
        Ok((reader.into_raw_fd(), writer.into_raw_fd()))
    }

    fn is_terminal(&self, descriptor: i32) -> bool {
        borrowed(descriptor).is_ok_and(|file| file.is_terminal())
    }

    fn terminal_size(&self, descriptor: i32) -> io::Result<(u16, u16)> {
        system::terminal_size(descriptor)
    }

    fn is_inheritable(&self, descriptor: i32) -> io::Result<bool> {
        system::is_inheritable(descriptor)
    }

    fn set_inheritable(&mut self, descriptor: i32, inheritable: bool) -> io::Result<()> {
        system::set_inheritable(descriptor, inheritable)
    }

    fn wait_ready(&mut self, files: &[(i32, bool)], milliseconds: i32) -> io::Result<Vec<bool>> {
        system::wait_ready(files, milliseconds)
    }

    fn stream(&mut self, descriptor: i32, closes: bool) -> io::Result<Box<dyn HostFile>> {
        borrowed(descriptor)?.metadata()?;
        Ok(Box::new(OpenFile { descriptor, closes }))
    }
}
