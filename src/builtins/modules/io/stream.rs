//! A stream of bytes: a file of the host or one of the standard streams, with what was read ahead and what waits to be written. It runs no
//! script's code, so it lies in a plain `RefCell`.

use super::BUFFER_SIZE;
use crate::runtime::host::{Host, HostFile};
use std::io::{self, SeekFrom};

/// Where the bytes come from and go to.
pub enum Device {
    Input,
    Output,
    Error,
    File(Box<dyn HostFile>),
    Closed,
}

/// The stream. Read-ahead and waiting bytes never both exist.
pub struct ByteStream {
    device: Device,
    pub readable: bool,
    pub writable: bool,
    ahead: Vec<u8>,
    /// How many of `ahead` have been taken.
    taken: usize,
    waiting: Vec<u8>,
    /// Every write goes to the device at once.
    pub is_unbuffered: bool,
}

impl ByteStream {
    /// A stream over a device.
    pub fn new(device: Device, readable: bool, writable: bool) -> Self {
        ByteStream {
            device,
            readable,
            writable,
            ahead: Vec::new(),
            taken: 0,
            waiting: Vec::new(),
            is_unbuffered: false,
        }
    }

    pub fn is_closed(&self) -> bool {
        matches!(self.device, Device::Closed)
    }

    /// Is it standard output, with nothing held back here?
    pub fn is_output(&self) -> bool {
        matches!(self.device, Device::Output)
    }

    /// What was read ahead and not yet taken.
    pub fn available(&self) -> &[u8] {
        self.ahead.get(self.taken..).unwrap_or_default()
    }

    /// Takes the next `count` bytes of what was read ahead.
    pub fn take(&mut self, count: usize) -> Vec<u8> {
        let count = count.min(self.available().len());
        let bytes = self.available().get(..count).unwrap_or_default().to_vec();
        self.taken += count;
        bytes
    }

    /// Replaces what was read ahead, after a conversion.
    pub fn replace_ahead(&mut self, bytes: Vec<u8>) {
        self.ahead = bytes;
        self.taken = 0;
    }

    /// Reads more ahead; `false` at the end.
    pub fn fill(&mut self, host: &mut dyn Host) -> io::Result<bool> {
        self.send_waiting(host)?;
        let available = self.ahead.len() - self.taken.min(self.ahead.len());
        let taken = self.taken.min(self.ahead.len());
        self.ahead.copy_within(taken.., 0);
        self.ahead.truncate(available);
        self.taken = 0;
        match &mut self.device {
            Device::Input => {
                let line = host.read_line()?;
                self.ahead.extend_from_slice(&line);
                Ok(!line.is_empty())
            }
            Device::File(file) => {
                let start = self.ahead.len();
                self.ahead.resize(start + BUFFER_SIZE, 0);
                let result = file.read(self.ahead.get_mut(start..).unwrap_or_default());
                self.ahead.truncate(start + *result.as_ref().unwrap_or(&0));
                Ok(result? > 0)
            }
            Device::Output | Device::Error | Device::Closed => Ok(false),
        }
    }

    /// Reads until `count` bytes are there, or to the end.
    pub fn read(&mut self, host: &mut dyn Host, count: Option<usize>) -> io::Result<Vec<u8>> {
        let wanted = count.unwrap_or(usize::MAX);
        while self.available().len() < wanted && self.fill(host)? {}
        Ok(self.take(wanted))
    }

    /// Reads up to and with the next `\n`, at most `limit` bytes.
    pub fn read_line(&mut self, host: &mut dyn Host, limit: Option<usize>) -> io::Result<Vec<u8>> {
        let limit = limit.unwrap_or(usize::MAX);
        let mut searched = 0;
        loop {
            let available = self.available();
            if let Some(end) =
                available.get(searched..).and_then(|rest| rest.iter().position(|&byte| byte == b'\n'))
            {
                return Ok(self.take((searched + end + 1).min(limit)));
            }
            searched = available.len();
            if searched >= limit || !self.fill(host)? {
                return Ok(self.take(limit));
            }
        }
    }

    /// Writes, at once or when enough has come together.
    pub fn write(&mut self, host: &mut dyn Host, bytes: &[u8]) -> io::Result<()> {
        match &mut self.device {
            Device::Output => return host.write_output(bytes),
            Device::Error => return host.write_error(bytes),
            Device::Input | Device::Closed => return Ok(()),
            Device::File(_) => {}
        }
        self.forget_ahead()?;
        self.waiting.extend_from_slice(bytes);
        if self.is_unbuffered || self.waiting.len() >= BUFFER_SIZE {
            self.send_waiting(host)?;
        }
        Ok(())
    }

    /// Moves the device back to where the script thinks it is.
    fn forget_ahead(&mut self) -> io::Result<()> {
        let unread = self.available().len();
        if unread > 0
            && let Device::File(file) = &mut self.device
        {
            file.seek(SeekFrom::Current(-(unread as i64)))?;
        }
        self.ahead.clear();
        self.taken = 0;
        Ok(())
    }

    fn send_waiting(&mut self, _: &mut dyn Host) -> io::Result<()> {
        self.send()
    }

    fn send(&mut self) -> io::Result<()> {
        let Device::File(file) = &mut self.device else { return Ok(()) };
        let mut sent = 0;
        let result = loop {
            match self.waiting.get(sent..) {
                Some(rest) if !rest.is_empty() => match file.write(rest) {
                    Ok(0) => break Err(io::ErrorKind::WriteZero.into()),
                    Ok(count) => sent += count,
                    Err(error) => break Err(error),
                },
                _ => break Ok(()),
            }
        };
        self.waiting.drain(..sent.min(self.waiting.len()));
        result
    }

    /// Sends everything on its way.
    pub fn flush(&mut self, host: &mut dyn Host) -> io::Result<()> {
        match &mut self.device {
            Device::Output => return host.flush_output(),
            Device::Error | Device::Input | Device::Closed => return Ok(()),
            Device::File(_) => {}
        }
        self.send_waiting(host)?;
        match &mut self.device {
            Device::File(file) => file.flush(),
            _ => Ok(()),
        }
    }

    /// Flushes and gives the device back. The stream is closed even if flushing failed.
    pub fn close(&mut self, host: &mut dyn Host) -> io::Result<()> {
        let result = self.flush(host);
        self.device = Device::Closed;
        self.ahead = Vec::new();
        self.taken = 0;
        self.waiting = Vec::new();
        result
    }

    /// The position the script sees; an error for what has none.
    pub fn tell(&mut self) -> io::Result<u64> {
        let (unread, waiting) = (self.available().len() as u64, self.waiting.len() as u64);
        match &mut self.device {
            Device::File(file) => Ok((file.seek(SeekFrom::Current(0))? + waiting).saturating_sub(unread)),
            _ => Err(io::Error::from_raw_os_error(ILLEGAL_SEEK)),
        }
    }

    /// Moves to a position.
    pub fn seek(&mut self, host: &mut dyn Host, position: SeekFrom) -> io::Result<u64> {
        self.send_waiting(host)?;
        self.forget_ahead()?;
        match &mut self.device {
            Device::File(file) => file.seek(position),
            _ => Err(io::Error::from_raw_os_error(ILLEGAL_SEEK)),
        }
    }

    /// Can it move?
    pub fn is_seekable(&mut self) -> bool {
        self.tell().is_ok()
    }

    /// Cuts or extends the file.
    pub fn truncate(&mut self, host: &mut dyn Host, size: u64) -> io::Result<()> {
        self.send_waiting(host)?;
        self.forget_ahead()?;
        match &mut self.device {
            Device::File(file) => file.truncate(size),
            _ => Err(io::Error::from_raw_os_error(ILLEGAL_SEEK)),
        }
    }

    pub fn is_terminal(&self, host: &dyn Host) -> bool {
        match &self.device {
            Device::Input => host.is_terminal(0),
            Device::Output => host.is_terminal(1),
            Device::Error => host.is_terminal(2),
            Device::File(file) => file.is_terminal(),
            Device::Closed => false,
        }
    }

    /// The operating system's number.
    pub fn descriptor(&self) -> i64 {
        match &self.device {
            Device::Input => 0,
            Device::Output => 1,
            Device::Error => 2,
            Device::File(file) => file.descriptor(),
            Device::Closed => -1,
        }
    }
}

/// ESPIPE
const ILLEGAL_SEEK: i32 = 29;

impl Drop for ByteStream {
    fn drop(&mut self) {
        // A file nobody closed is written out when its last name goes; a failure has nobody to go to.
        let _ = self.send();
    }
}
