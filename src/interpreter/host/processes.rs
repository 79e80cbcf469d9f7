//! This process and others, through the standard library and `system/processes.rs`.

use super::SystemHost;
use crate::interpreter::system::{processes as system, signals};
use crate::runtime::host::{Descriptors, Disposition, Identity, Processes, Program};
use std::ffi::{OsStr, OsString};
use std::io::{self, Read};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::process::CommandExt;
use std::process::{Command, Stdio};

impl Processes for SystemHost {
    fn identity(&self) -> Identity {
        system::identity()
    }

    fn variables(&self) -> Vec<(OsString, OsString)> {
        std::env::vars_os().collect()
    }

    fn set_variable(&mut self, name: &OsStr, value: Option<&OsStr>) -> io::Result<()> {
        let has_zero = |text: &OsStr| text.as_bytes().contains(&0);
        if name.is_empty() || name.as_bytes().contains(&b'=') || has_zero(name) || value.is_some_and(has_zero)
        {
            return Err(io::Error::from_raw_os_error(libc::EINVAL));
        }
        system::set_variable(name, value);
        Ok(())
    }

    fn signal(&mut self, process: i64, signal: i32) -> io::Result<()> {
        system::signal(process, signal)
    }

    fn dispose_signal(&mut self, signal: i32, disposition: Disposition) -> io::Result<()> {
        signals::dispose(signal, disposition)
    }

    fn take_signals(&mut self) -> u64 {
        signals::take()
    }

    fn set_timer(&mut self, which: i32, seconds: [f64; 2]) -> io::Result<[f64; 2]> {
        signals::set_timer(which, seconds)
    }

    fn timer(&self, which: i32) -> io::Result<[f64; 2]> {
        signals::timer(which)
    }

    fn wait(&mut self, process: i64, options: i32) -> io::Result<(i64, i32)> {
        system::wait(process, options)
    }

    fn start(&mut self, program: &Program) -> io::Result<i64> {
        let mut command = self.command(program)?;
        Ok(i64::from(command.spawn()?.id()))
    }

    fn fork(&mut self) -> io::Result<i64> {
        system::fork()
    }

    fn become_program(&mut self, program: &Program) -> io::Error {
        match self.command(program) {
            Ok(mut command) => command.exec(),
            Err(error) => error,
        }
    }

    fn exit(&mut self, status: i32) {
        system::exit(status);
    }

    fn abort(&mut self) {
        std::process::abort();
    }

    fn processors(&self) -> usize {
        system::processors()
    }

    fn own_processors(&self) -> io::Result<Vec<usize>> {
        system::own_processors()
    }

    fn loads(&self) -> io::Result<[f64; 3]> {
        system::loads()
    }

    fn times(&self) -> [f64; 5] {
        system::times()
    }

    fn system_names(&self) -> io::Result<[String; 5]> {
        system::system_names()
    }

    fn login_name(&self) -> io::Result<String> {
        system::login_name()
    }

    fn begin_session(&mut self) -> io::Result<()> {
        system::begin_session()
    }

    fn random(&self, count: usize) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        bytes.try_reserve_exact(count).map_err(|_| io::Error::from(io::ErrorKind::OutOfMemory))?;
        bytes.resize(count, 0);
        std::fs::File::open("/dev/urandom")?.read_exact(&mut bytes)?;
        Ok(bytes)
    }
}

impl SystemHost {
    fn command(&mut self, program: &Program) -> io::Result<Command> {
        let mut command = Command::new(&program.path);
        if let [name, arguments @ ..] = program.arguments.as_slice() {
            command.arg0(name).args(arguments);
        }
        if let Some(variables) = &program.environment {
            command.env_clear().envs(variables.iter().map(|(name, value)| (name, value)));
        }
        if let Some(directory) = &program.directory {
            command.current_dir(directory);
        }
        let mut streams = program.streams.iter().map(|stream| match stream {
            // The command closes what it is given.
            Some(descriptor) => {
                self.duplicate(*descriptor).and_then(crate::interpreter::system::descriptors::owned)
            }
            None => Ok(None),
        });
        for connect in
            [Command::stdin, Command::stdout, Command::stderr] as [fn(&mut Command, Stdio) -> &mut Command; 3]
        {
            if let Some(file) = streams.next().transpose()?.flatten() {
                connect(&mut command, Stdio::from(file));
            }
        }
        drop(streams);
        system::prepare(&mut command, program.new_session, program.inherited.clone());
        Ok(command)
    }
}
