//! The host of a program that runs on an operating system. This folder, `system/` and the command line are the only places that touch it.

mod descriptors;
mod files;
mod processes;

use crate::runtime::host::{Descriptors, FileSystem, Host, HostFile, OpenOptions, Processes};
use descriptors::OpenFile;
use std::io::{self, BufRead, IsTerminal, Read, Write};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// Standard output is sent in pieces of this size, unless it is a terminal, where every line is sent.
const OUTPUT_BUFFER: usize = 64 << 10;

/// Files, clocks and streams of the process.
pub struct SystemHost {
    output: Vec<u8>,
    output_is_terminal: bool,
    /// Standard output was closed; nothing more is written to it.
    output_is_closed: bool,
    started: Instant,
}

impl Default for SystemHost {
    fn default() -> Self {
        SystemHost::new()
    }
}

impl SystemHost {
    /// A host for this process.
    pub fn new() -> Self {
        SystemHost {
            output: Vec::new(),
            output_is_terminal: io::stdout().is_terminal(),
            output_is_closed: false,
            started: Instant::now(),
        }
    }

    fn send(&mut self) -> io::Result<()> {
        if self.output_is_closed {
            self.output.clear();
            return Err(io::ErrorKind::BrokenPipe.into());
        }
        let mut output = io::stdout().lock();
        let result = output.write_all(&self.output).and_then(|()| output.flush());
        self.output.clear();
        self.output_is_closed = result.as_ref().is_err_and(|error| error.kind() == io::ErrorKind::BrokenPipe);
        result
    }
}

impl Host for SystemHost {
    fn files(&mut self) -> &mut dyn FileSystem {
        self
    }

    fn descriptors(&mut self) -> &mut dyn Descriptors {
        self
    }

    fn processes(&mut self) -> &mut dyn Processes {
        self
    }

    fn write_output(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.output.extend_from_slice(bytes);
        let is_due = self.output.len() >= OUTPUT_BUFFER
            || self.output_is_terminal && memchr::memchr(b'\n', bytes).is_some();
        if is_due { self.send() } else { Ok(()) }
    }

    fn flush_output(&mut self) -> io::Result<()> {
        if self.output.is_empty() && !self.output_is_closed { Ok(()) } else { self.send() }
    }

    fn write_error(&mut self, bytes: &[u8]) -> io::Result<()> {
        io::stderr().lock().write_all(bytes)
    }

    fn read_line(&mut self) -> io::Result<Vec<u8>> {
        let mut line = Vec::new();
        let mut input = io::stdin().lock();
        loop {
            // Not `read_until`, which would go on waiting after Ctrl-C.
            let available = input.fill_buf()?;
            if available.is_empty() {
                return Ok(line);
            }
            let end = memchr::memchr(b'\n', available).map(|at| at + 1);
            let count = end.unwrap_or(available.len());
            line.extend_from_slice(available.get(..count).unwrap_or_default());
            input.consume(count);
            if end.is_some() {
                return Ok(line);
            }
        }
    }

    fn read_input(&mut self) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        io::stdin().lock().read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn is_terminal(&self, stream: u8) -> bool {
        match stream {
            0 => io::stdin().is_terminal(),
            1 => self.output_is_terminal,
            _ => io::stderr().is_terminal(),
        }
    }

    fn read_file(&self, path: &str) -> io::Result<Vec<u8>> {
        std::fs::read(path)
    }

    fn open(&mut self, path: &str, options: &OpenOptions) -> io::Result<Box<dyn HostFile>> {
        let file = std::fs::OpenOptions::new()
            .read(options.read)
            .write(options.write && !options.append)
            .append(options.append)
            .truncate(options.truncate)
            .create(options.create)
            .create_new(options.create_new)
            .open(path)?;
        Ok(Box::new(OpenFile::owning(file)))
    }

    fn is_file(&self, path: &str) -> bool {
        std::path::Path::new(path).is_file()
    }

    fn is_directory(&self, path: &str) -> bool {
        std::path::Path::new(path).is_dir()
    }

    fn remove_file(&mut self, path: &str) -> io::Result<()> {
        std::fs::remove_file(path)
    }

    fn current_directory(&self) -> io::Result<String> {
        let path = std::env::current_dir()?;
        Ok(path.to_string_lossy().into_owned())
    }

    fn wall_clock(&self) -> i128 {
        match SystemTime::now().duration_since(UNIX_EPOCH) {
            Ok(since) => since.as_nanos() as i128,
            Err(before) => -(before.duration().as_nanos() as i128),
        }
    }

    fn monotonic_clock(&self) -> u64 {
        u64::try_from(self.started.elapsed().as_nanos()).unwrap_or(u64::MAX)
    }

    fn process_clock(&self) -> u64 {
        crate::interpreter::system::process_time()
    }

    fn local_offset(&self, seconds: i64) -> (i64, String) {
        crate::interpreter::system::local_offset(seconds)
    }

    fn sleep(&self, duration: Duration) {
        std::thread::sleep(duration);
    }

    fn environment(&self, name: &str) -> Option<String> {
        std::env::var(name).ok()
    }

    fn entropy(&self) -> u64 {
        use std::hash::{BuildHasher, Hasher};
        // The standard library's own keys are random per process and differ per call.
        std::collections::hash_map::RandomState::new().build_hasher().finish()
    }
}
