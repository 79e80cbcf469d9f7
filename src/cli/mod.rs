//! The command line: what `baton` was asked to do, done on a thread with a large stack, and the exit code for how it ended.

mod arguments;
mod repl;
mod report;
mod run;

use std::process::ExitCode;

/// The stack of the interpreter's thread; the system gives it memory only as far as it is used.
const STACK: usize = 256 << 20;
/// How much of it native functions that call each other through the program may use; the rest is for those that do not ask.
const NATIVE_STACK: usize = 24 << 20;

/// Runs the command line of this process.
pub fn main() -> ExitCode {
    let arguments: Vec<String> =
        std::env::args_os().map(|argument| argument.to_string_lossy().into_owned()).collect();
    let command = match arguments::parse(&arguments) {
        Ok(command) => command,
        Err(answer) => return answer.print(),
    };
    let thread = std::thread::Builder::new().name("main".to_owned()).stack_size(STACK);
    let running = thread.spawn(move || {
        let status = run::run(command, NATIVE_STACK);
        #[cfg(feature = "counters")]
        eprint!("{}", crate::interpreter::instruction_counts());
        status
    });
    match running.map(std::thread::JoinHandle::join) {
        Ok(Ok(status)) => run::exit(status),
        Ok(Err(_)) => {
            // The panic's own message has been printed; no script may cause one.
            eprintln!("baton: internal error; please report the program that caused it");
            ExitCode::from(70)
        }
        Err(error) => {
            eprintln!("baton: cannot start the interpreter's thread: {error}");
            ExitCode::from(71)
        }
    }
}
