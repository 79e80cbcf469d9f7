//! Runs the built binary once and collects everything it did. Called by `runner.rs`.
//!
//! A process that outlives its time is killed; its output so far is kept, because that is what explains it.

use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

const TIME_LIMIT: Duration = Duration::from_secs(20);

/// What a finished process leaves behind.
pub struct Outcome {
    /// `None` after a time-out.
    pub status: Option<ExitStatus>,
    pub stdout: String,
    pub stderr: String,
}

/// Runs `baton` with the arguments in an empty folder of its own, so that scripts may write files.
pub fn run_baton(arguments: &[&str], stdin: &str) -> io::Result<Outcome> {
    let folder = EmptyFolder::create()?;
    let mut command = Command::new(env!("CARGO_BIN_EXE_baton"));
    command.args(arguments).current_dir(&folder.path);
    // Colour and the user's start-up files are settings of a person, not of a test.
    for variable in ["FORCE_COLOR", "PYTHON_COLORS", "PYTHONPATH", "PYTHONSTARTUP", "PYTHONWARNINGS"] {
        command.env_remove(variable);
    }
    command.env("NO_COLOR", "1");
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    let stdout = read_in_background(child.stdout.take());
    let stderr = read_in_background(child.stderr.take());
    feed(child.stdin.take(), stdin);
    let status = wait(&mut child)?;
    Ok(Outcome { status, stdout: collect(stdout), stderr: collect(stderr) })
}

/// Writes standard input from a thread: a script that never reads it must not block the test.
fn feed(pipe: Option<impl Write + Send + 'static>, text: &str) {
    let bytes = text.as_bytes().to_vec();
    thread::spawn(move || {
        if let Some(mut pipe) = pipe {
            // A script that ends before it has read everything closes the pipe, which is no error of the test.
            let _ = pipe.write_all(&bytes);
        }
    });
}

fn read_in_background(pipe: Option<impl Read + Send + 'static>) -> JoinHandle<Vec<u8>> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(mut pipe) = pipe {
            let _ = pipe.read_to_end(&mut bytes);
        }
        bytes
    })
}

fn collect(reader: JoinHandle<Vec<u8>>) -> String {
    let bytes = reader.join().unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}

fn wait(child: &mut Child) -> io::Result<Option<ExitStatus>> {
    let deadline = Instant::now() + TIME_LIMIT;
    let mut pause = Duration::from_micros(500);
    while Instant::now() < deadline {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(20));
    }
    child.kill()?;
    child.wait()?;
    Ok(None)
}

/// A new folder below Cargo's folder for test files, removed with everything in it when dropped.
struct EmptyFolder {
    path: PathBuf,
}

impl EmptyFolder {
    fn create() -> io::Result<EmptyFolder> {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("script-{}-{number}", std::process::id());
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(&path)?;
        Ok(EmptyFolder { path })
    }
}

impl Drop for EmptyFolder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.path);
    }
}
