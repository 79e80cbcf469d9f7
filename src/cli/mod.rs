//! The command line: what `baton` was asked to do, done on a thread with a large stack, and the exit code for how it ended.

mod arguments;
mod colour;
mod demos;
mod explanations;
mod prompt;
mod report;
mod run;
mod tools;

use std::process::ExitCode;

/// The stack of the interpreter's thread; the system gives it memory only as far as it is used.
const STACK: usize = 256 << 20;
/// How much of it native functions that call each other through the program may use; the rest is for those that do not ask.
const NATIVE_STACK: usize = 24 << 20;

/// The exit code after a panic.
const INTERNAL_ERROR: u8 = 70;

/// No script may cause a panic. If one does, the process ends with a message and a code of its own, not with a signal.
fn end_quietly_on_panic() {
    let show = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        show(panic);
        eprintln!("baton: internal error; please report the program that caused it");
        std::process::exit(INTERNAL_ERROR.into());
    }));
}

/// Runs the command line of this process.
pub fn main() -> ExitCode {
    end_quietly_on_panic();
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
        // Only a panic would end the thread so, and that has ended the process.
        Ok(Err(_)) => ExitCode::from(INTERNAL_ERROR),
        Err(error) => {
            eprintln!("baton: cannot start the interpreter's thread: {error}");
            ExitCode::from(71)
        }
    }
}
