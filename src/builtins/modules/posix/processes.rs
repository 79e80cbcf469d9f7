//! This process and others: who they are, starting, waiting, ending.

use super::State;
use super::arguments::{self, failed};
use super::environment;
use crate::builtins::modules::struct_sequence as sequence;
use crate::object::{Tuple, Value};
use crate::runtime::host::{Identity, Program};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::set::Set;
use crate::runtime::{interruption, iteration};
use crate::struct_sequence;
use std::io;
use std::path::PathBuf;

struct_sequence! { pub TIMES, "posix", "times_result", "times_result: Result from os.times().\n\nThis object may be accessed either as a tuple of\n  (user, system, children_user, children_system, elapsed),\nor via the attributes user, system, children_user, children_system,\nand elapsed.\n\nSee os.times for more information.";
0 user, 1 system, 2 children_user, 3 children_system, 4 elapsed }

native_functions! { pub FUNCTIONS;
    /// Return the current process id.
    def getpid() = process;
    /// Return the parent's process id.
    def getppid() = parent;
    /// Return the current process group id.
    def getpgrp() = process_group;
    /// Return the current process's user id.
    def getuid() = user;
    /// Return the current process's effective user id.
    def geteuid() = effective_user;
    /// Return the current process's group id.
    def getgid() = group;
    /// Return the current process's effective group id.
    def getegid() = effective_group;
    /// Call the system call setsid().
    def setsid() = begin_session;
    /// Return a collection containing process timing information.
    def times() = times;
    /// Return the affinity of the process identified by pid (or the current process if zero).
    def sched_getaffinity(pid, /) = own_processors;
    /// Kill a process with a signal.
    def kill(pid, signal, /) = kill;
    /// Kill a process group with a signal.
    def killpg(pgid, signal, /) = kill_group;
    /// Abort the interpreter immediately.
    def abort() = abort;
    /// Exit to the system with specified status, without normal exit processing.
    def _exit(status) = exit;
    /// Execute the command in a subshell.
    def system(command) = system;
    /// Fork a child process.
    def fork() = fork;
    /// Execute an executable path with arguments, replacing current process.
    def execv(path, argv, /) = become_program;
    /// Execute an executable path with arguments, replacing current process.
    def execve(path, argv, env) = become_program_with;
    /// Wait for completion of a given child process.
    def waitpid(pid, options, /) = wait;
    /// Wait for completion of a child process.
    def wait() = wait_for_any;
    /// Convert a wait status to an exit code.
    def waitstatus_to_exitcode(status) = exit_code;
    /// Return True if the process returning status exited via the exit() system call.
    def WIFEXITED(status) = has_exited;
    /// Return the process return code from status.
    def WEXITSTATUS(status) = exit_status;
    /// Return True if the process returning status was terminated by a signal.
    def WIFSIGNALED(status) = was_signalled;
    /// Return the signal that terminated the process that provided the status value.
    def WTERMSIG(status) = ending_signal;
    /// Start a program; gives its process number.
    def _start(path, argv, env, cwd, stdin, stdout, stderr, inherited, new_session, /) = start;
}

fn identity(interp: &mut Interp) -> Identity {
    interp.host.processes().identity()
}

fn process(interp: &mut Interp) -> i64 {
    identity(interp).process
}

fn parent(interp: &mut Interp) -> i64 {
    identity(interp).parent
}

fn process_group(interp: &mut Interp) -> i64 {
    identity(interp).process_group
}

fn user(interp: &mut Interp) -> i64 {
    identity(interp).user
}

fn effective_user(interp: &mut Interp) -> i64 {
    identity(interp).effective_user
}

fn group(interp: &mut Interp) -> i64 {
    identity(interp).group
}

fn effective_group(interp: &mut Interp) -> i64 {
    identity(interp).effective_group
}

fn done<T>(interp: &mut Interp, result: io::Result<T>) -> Result<T> {
    result.map_err(|error| failed(interp, &error, &[]))
}

fn begin_session(interp: &mut Interp) -> Result<()> {
    let result = interp.host.processes().begin_session();
    done(interp, result)
}

fn times(interp: &mut Interp) -> Value {
    let times = interp.host.processes().times();
    let class = State::of(interp).times.clone();
    sequence::make(interp, &class, times.map(Value::float).to_vec())
}

fn own_processors(interp: &mut Interp, _: i64) -> Result {
    let result = interp.host.processes().own_processors();
    let numbers = done(interp, result)?;
    let set = Set::new();
    for number in numbers {
        set.add(interp, &Value::int(number as i64))?;
    }
    Ok(set.into())
}

fn kill(interp: &mut Interp, process: i64, signal: i64) -> Result<()> {
    let signal = arguments::small(interp, signal)?;
    let result = interp.host.processes().signal(process, signal);
    // A signal to the program itself is there at once.
    interruption::serve(interp)?;
    done(interp, result)
}

fn kill_group(interp: &mut Interp, group: i64, signal: i64) -> Result<()> {
    kill(interp, group.saturating_neg(), signal)
}

fn abort(interp: &mut Interp) {
    interp.host.processes().abort();
}

fn exit(interp: &mut Interp, status: i64) -> Result<()> {
    let status = arguments::small(interp, status)?;
    interp.host.processes().exit(status);
    Ok(())
}

fn system(interp: &mut Interp, command: &Value) -> Result<i64> {
    let command = arguments::text(interp, command)?;
    let program = Program {
        path: PathBuf::from("/bin/sh"),
        arguments: vec!["sh".into(), "-c".into(), command],
        ..Program::default()
    };
    let started = interp.host.processes().start(&program);
    let process = done(interp, started)?;
    let ended = interp.host.processes().wait(process, 0);
    done(interp, ended).map(|(_, status)| i64::from(status))
}

fn fork(interp: &mut Interp) -> Result<i64> {
    let result = interp.host.processes().fork();
    done(interp, result)
}

/// The arguments of a program.
fn arguments_of(interp: &mut Interp, function: &str, given: &Value) -> Result<Vec<std::ffi::OsString>> {
    let texts = iteration::collect(interp, given)?;
    if texts.is_empty() {
        return Err(interp.value_error(format!("{function}() arg 2 must not be empty")));
    }
    texts.iter().map(|text| arguments::text(interp, text)).collect()
}

fn become_program(interp: &mut Interp, path: &Value, given: &Value) -> Result<()> {
    let path = arguments::path(interp, path, "execv", "path")?;
    let program =
        Program { path: path.path, arguments: arguments_of(interp, "execv", given)?, ..Program::default() };
    let error = interp.host.processes().become_program(&program);
    Err(failed(interp, &error, &[]))
}

fn become_program_with(interp: &mut Interp, path: &Value, given: &Value, variables: &Value) -> Result<()> {
    let path = arguments::path(interp, path, "execve", "path")?;
    let arguments = arguments_of(interp, "execve", given)?;
    let environment = Some(environment::variables(interp, variables)?);
    let program = Program { path: path.path, arguments, environment, ..Program::default() };
    let error = interp.host.processes().become_program(&program);
    Err(failed(interp, &error, &[&path.object]))
}

fn waited(interp: &mut Interp, process: i64, options: i32) -> Result {
    let result = interp.host.processes().wait(process, options);
    let (process, status) = done(interp, result)?;
    Ok(Tuple::from_vec(vec![Value::int(process), Value::int(i64::from(status))]).into())
}

fn wait(interp: &mut Interp, process: i64, options: i64) -> Result {
    let options = arguments::small(interp, options)?;
    waited(interp, process, options)
}

fn wait_for_any(interp: &mut Interp) -> Result {
    waited(interp, -1, 0)
}

/// The low seven bits of a status are the signal that ended the process, 0x7F if it only stopped; the next byte is its exit code.
const SIGNAL_BITS: i64 = 0x7F;

fn has_exited(_: &mut Interp, status: i64) -> bool {
    status & SIGNAL_BITS == 0
}

fn exit_status(_: &mut Interp, status: i64) -> i64 {
    status >> 8 & 0xFF
}

fn was_signalled(_: &mut Interp, status: i64) -> bool {
    !matches!(status & SIGNAL_BITS, 0 | SIGNAL_BITS)
}

fn ending_signal(_: &mut Interp, status: i64) -> i64 {
    status & SIGNAL_BITS
}

fn exit_code(interp: &mut Interp, status: i64) -> Result<i64> {
    if has_exited(interp, status) {
        Ok(exit_status(interp, status))
    } else if was_signalled(interp, status) {
        Ok(-ending_signal(interp, status))
    } else if status & 0xFF == SIGNAL_BITS {
        let signal = exit_status(interp, status);
        Err(interp.value_error(format!("process stopped by delivery of signal {signal}")))
    } else {
        Err(interp.value_error(format!("invalid wait status: {status}")))
    }
}

#[expect(clippy::too_many_arguments, reason = "the parameters are those of the function")]
fn start(
    interp: &mut Interp,
    path: &Value,
    given: &Value,
    variables: &Value,
    directory: &Value,
    input: &Value,
    output: &Value,
    error: &Value,
    inherited: &Value,
    new_session: bool,
) -> Result<i64> {
    let shown = path;
    let path = arguments::path(interp, path, "start", "path")?;
    let arguments = arguments_of(interp, "start", given)?;
    let environment =
        if variables.is_none() { None } else { Some(environment::variables(interp, variables)?) };
    let directory = if directory.is_none() {
        None
    } else {
        Some(arguments::path(interp, directory, "start", "cwd")?.path)
    };
    let mut streams = [None; 3];
    for (stream, number) in streams.iter_mut().zip([input, output, error]) {
        *stream = if number.is_none() { None } else { Some(arguments::descriptor(interp, number)?) };
    }
    let mut others = Vec::new();
    for number in iteration::collect(interp, inherited)? {
        others.push(arguments::descriptor(interp, &number)?);
    }
    let program = Program {
        path: path.path,
        arguments,
        environment,
        directory,
        streams,
        inherited: others,
        new_session,
    };
    let started = interp.host.processes().start(&program);
    started.map_err(|error| failed(interp, &error, &[shown]))
}
