//! What a script may ask about its own process, its environment and other processes. Part of [`super::Host`]; the modules `posix` and
//! `_subprocess` are its callers.

use std::ffi::{OsStr, OsString};
use std::io;
use std::path::PathBuf;

/// The numbers a process is known by.
#[derive(Clone, Copy, Debug, Default)]
pub struct Identity {
    pub process: i64,
    pub parent: i64,
    pub process_group: i64,
    pub user: i64,
    pub effective_user: i64,
    pub group: i64,
    pub effective_group: i64,
}

/// A program to be started.
#[derive(Clone, Debug, Default)]
pub struct Program {
    pub path: PathBuf,
    /// The first is what the program is told its name is.
    pub arguments: Vec<OsString>,
    /// All its environment variables; `None` is those of this process.
    pub environment: Option<Vec<(OsString, OsString)>>,
    pub directory: Option<PathBuf>,
    /// The numbers of its standard input, output and error; `None` is this process's.
    pub streams: [Option<i32>; 3],
    /// Open files that it gets besides, under their numbers.
    pub inherited: Vec<i32>,
    /// It begins a session of its own.
    pub new_session: bool,
}

/// What happens at a signal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disposition {
    Default,
    Ignore,
    /// It is remembered until [`Processes::take_signals`].
    Catch,
}

/// This process and others.
pub trait Processes {
    fn identity(&self) -> Identity;
    /// The environment.
    fn variables(&self) -> Vec<(OsString, OsString)>;
    /// Sets an environment variable; `None` removes it.
    fn set_variable(&mut self, name: &OsStr, value: Option<&OsStr>) -> io::Result<()>;
    /// Sends a signal to a process, or by a negative number to a group.
    fn signal(&mut self, process: i64, signal: i32) -> io::Result<()>;
    /// Chooses what happens at a signal.
    fn dispose_signal(&mut self, signal: i32, disposition: Disposition) -> io::Result<()>;
    /// The caught signals that have come since the last call, by their numbers' bits.
    fn take_signals(&mut self) -> u64;
    /// Sets a timer to the seconds until its first signal and between signals; gives what it was.
    fn set_timer(&mut self, which: i32, seconds: [f64; 2]) -> io::Result<[f64; 2]>;
    /// What is left of a timer, and its interval.
    fn timer(&self, which: i32) -> io::Result<[f64; 2]>;
    /// Waits for a child: its number and the system's status.
    fn wait(&mut self, process: i64, options: i32) -> io::Result<(i64, i32)>;
    /// Starts a program and gives its process number.
    fn start(&mut self, program: &Program) -> io::Result<i64>;
    /// Makes a copy of this process: 0 in the copy, the copy's number in the original.
    fn fork(&mut self) -> io::Result<i64>;
    /// Becomes another program; returns only if that fails.
    fn become_program(&mut self, program: &Program) -> io::Error;
    /// Ends the process at once.
    fn exit(&mut self, status: i32);
    /// Ends the process by SIGABRT.
    fn abort(&mut self);
    /// How many processors the machine has.
    fn processors(&self) -> usize;
    /// The numbers of the processors this process may use.
    fn own_processors(&self) -> io::Result<Vec<usize>>;
    /// The mean numbers of waiting processes in the last 1, 5 and 15 minutes.
    fn loads(&self) -> io::Result<[f64; 3]>;
    /// Seconds: own, own in the system, children, children in the system, since some fixed moment.
    fn times(&self) -> [f64; 5];
    /// System, host, release, version, machine.
    fn system_names(&self) -> io::Result<[String; 5]>;
    fn login_name(&self) -> io::Result<String>;
    /// Makes this process the leader of a new session.
    fn begin_session(&mut self) -> io::Result<()>;
    /// Random bytes fit for keys.
    fn random(&self, count: usize) -> io::Result<Vec<u8>>;
}
