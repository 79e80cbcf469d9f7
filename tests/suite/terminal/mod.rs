//! Tests that drive the prompt on a real pseudo-terminal: keys in, screen out. A step waits for what it expects, so that nothing depends
//! on how fast the machine is.

mod device;
mod screen;
mod sessions;

use device::Device;
use libtest_mimic::{Failed, Trial};
use screen::Screen;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

const TIME_LIMIT: Duration = Duration::from_secs(20);
/// What the editor writes when it begins to read keys.
const READY: &[u8] = b"\x1b[?2004h";
const HEADING: &[u8] = b"In [";

/// A session at the prompt in a folder of its own.
pub struct Session {
    device: Device,
    screen: Screen,
    /// Everything the program has written.
    written: Vec<u8>,
    folder: PathBuf,
}

/// What a step says when it fails.
type Step = Result<(), Failed>;

impl Session {
    /// Starts the prompt and waits for the first heading.
    pub fn start(
        name: &str,
        arguments: &[&str],
        variables: &[(&str, &str)],
        columns: u16,
    ) -> Result<Session, Failed> {
        let folder =
            Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("terminal-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        let device = Device::open(arguments, variables, &folder, columns)?;
        Ok(Session { device, screen: Screen::new(columns.into()), written: Vec::new(), folder })
    }

    /// The folder the session runs in, which is also its home.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Types keys.
    pub fn keys(&mut self, keys: &str) -> Step {
        self.device.write(keys.as_bytes())?;
        Ok(())
    }

    /// Pastes a text as terminals do.
    pub fn paste(&mut self, text: &str) -> Step {
        self.keys(&format!("\x1b[200~{}\x1b[201~", text.replace('\n', "\r")))
    }

    /// Waits until the screen shows the text, and with a heading until keys are read under it.
    pub fn sees(&mut self, text: &str) -> Step {
        let deadline = Instant::now() + TIME_LIMIT;
        while !self.screen.text().contains(text) || text.contains("In [") && !self.is_ready() {
            if Instant::now() > deadline || !self.read(Duration::from_millis(50))? {
                return Err(Failed::from(format!("never seen: {text:?}\nscreen:\n{}", self.screen.text())));
            }
        }
        Ok(())
    }

    /// Has the editor begun to read under the last heading?
    fn is_ready(&self) -> bool {
        let last = |wanted: &[u8]| self.written.windows(wanted.len()).rposition(|window| window == wanted);
        last(READY) > last(HEADING)
    }

    /// Has the program written a control sequence?
    pub fn has_written(&self, bytes: &[u8]) -> bool {
        self.written.windows(bytes.len()).any(|window| window == bytes)
    }

    /// Waits for the end and gives the exit code.
    pub fn ends(&mut self) -> Result<Option<i32>, Failed> {
        let deadline = Instant::now() + TIME_LIMIT;
        loop {
            if let Some(status) = self.device.status()? {
                return Ok(status.code());
            }
            if Instant::now() > deadline {
                return Err(Failed::from(format!("it did not end\nscreen:\n{}", self.screen.text())));
            }
            self.read(Duration::from_millis(50))?;
        }
    }

    /// Takes what there is within the time; says whether the program may still write.
    fn read(&mut self, time: Duration) -> Result<bool, Failed> {
        if !self.device.is_readable(time)? {
            return Ok(true);
        }
        let bytes = self.device.read()?;
        self.screen.write(&bytes);
        self.written.extend_from_slice(&bytes);
        Ok(!bytes.is_empty())
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // The folder may be read-only on purpose.
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// The tests.
pub fn trials() -> Vec<Trial> {
    let trial = |&(name, test): &(&'static str, fn(&str) -> Step)| {
        Trial::test(format!("prompt/{name}"), move || test(name))
    };
    sessions::ALL.iter().map(trial).collect()
}
