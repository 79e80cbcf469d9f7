//! The one test binary: every script under `tests/` is a named test, and so are every rule of the architecture, every program in an
//! explanation of an error, and every session at the prompt.
//!
//! `cargo test` runs everything, `cargo test language/match` the tests whose name contains that text,
//! `cargo test -- --list` prints the names. How a script says what it expects is described in `script.rs`.

mod architecture;
mod command_line;
mod explanations;
mod process;
mod runner;
mod script;
mod terminal;

use std::path::Path;
use std::process::ExitCode;

use libtest_mimic::{Arguments, Trial};

/// As many scripts at once as the smallest machine that builds the project has cores: more would make time-outs depend on luck.
const THREADS: usize = 2;

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    arguments.test_threads.get_or_insert(THREADS);

    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let tests = root.join("tests");
    // Tracebacks name files by their real path, also when a folder on the way is a link.
    let scripts = script::find_all(&tests.canonicalize().unwrap_or(tests));
    let mut trials: Vec<Trial> = scripts.into_iter().map(runner::trial).collect();
    trials.extend(architecture::trials(root));
    trials.extend(command_line::trials());
    trials.extend(explanations::trials(root));
    trials.extend(terminal::trials());
    libtest_mimic::run(&arguments, trials).exit_code()
}
