//! The one test binary: every script under `tests/` is a named test, and so is every rule of the architecture.
//!
//! `cargo test` runs everything, `cargo test language/match` the tests whose name contains that text,
//! `cargo test -- --list` prints the names. How a script says what it expects is described in `script.rs`.

mod architecture;
mod process;
mod runner;
mod script;

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
    libtest_mimic::run(&arguments, trials).exit_code()
}
