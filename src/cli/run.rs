//! Doing what the command line says: the interpreter set up, the program run, the exit code.

use super::arguments::{Action, Invocation, Options};
use super::report::Reporter;
use super::{prompt, tools};
use crate::interpreter::system;
use crate::interpreter::{Failure, Interpreter, Settings, SystemHost, WarningAction};
use std::io::IsTerminal;
use std::process::ExitCode;

/// How the process ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Code(i32),
    /// By SIGINT, as a shell expects of a program that Ctrl-C ended.
    Interrupted,
}

/// Ends the process.
pub fn exit(status: Status) -> ExitCode {
    match status {
        // The system takes the low eight bits.
        Status::Code(code) => ExitCode::from((code & 0xFF) as u8),
        Status::Interrupted => {
            system::signals::die_of_interrupt();
            ExitCode::from(130)
        }
    }
}

/// Runs an invocation on this thread, of whose stack the interpreter may use `stack` bytes.
pub fn run(invocation: Invocation, stack: usize) -> Status {
    let mut interpreter = Interpreter::with_stack(Box::new(SystemHost::new()), stack);
    interpreter.catch_interrupts();
    let reporter = Reporter::new(&invocation.options);
    set_up(&mut interpreter, &invocation, &reporter);
    let options = &invocation.options;
    let status = match &invocation.action {
        Action::Tool(tool) => tools::run(&mut interpreter, tool, &reporter),
        Action::Input if std::io::stdin().is_terminal() => {
            search_first(&mut interpreter, options, "");
            prompt::run_in(&mut interpreter, options, &reporter)
        }
        action => {
            let status = match run_program(&mut interpreter, options, action) {
                Ok(()) => Status::Code(0),
                Err((failure, subject)) => reporter.show(failure, &subject),
            };
            if options.interactive && std::io::stdin().is_terminal() {
                prompt::run_in(&mut interpreter, options, &reporter)
            } else {
                status
            }
        }
    };
    finish(&mut interpreter, status)
}

fn run_program(interpreter: &mut Interpreter, options: &Options, action: &Action) -> Outcome {
    match action {
        Action::File(path) => run_file(interpreter, options, path),
        Action::Command(text) => {
            search_first(interpreter, options, "");
            interpreter.run_source(text, "<string>").map_err(|failure| (failure, String::new()))
        }
        Action::Module(name) => {
            let here = current_folder();
            search_first(interpreter, options, &here);
            interpreter.run_module(name).map_err(|failure| (failure, name.clone()))
        }
        Action::Input | Action::Tool(_) => {
            search_first(interpreter, options, "");
            run_input(interpreter)
        }
    }
}

/// The exit code CPython gives when standard output cannot be written at the end.
pub const OUTPUT_LOST: i32 = 120;

fn finish(interpreter: &mut Interpreter, status: Status) -> Status {
    if interpreter.end() || status != Status::Code(0) { status } else { Status::Code(OUTPUT_LOST) }
}

fn set_up(interpreter: &mut Interpreter, invocation: &Invocation, reporter: &Reporter) {
    let options = &invocation.options;
    interpreter.set_arguments(&invocation.arguments);
    let executable =
        std::env::current_exe().map(|path| path.to_string_lossy().into_owned()).unwrap_or_default();
    interpreter.set_executable(&executable, &invocation.original);
    interpreter.set_settings(Settings {
        optimize: options.optimize,
        warnings: warning_action(&options.warnings),
        error_display: reporter.display(),
        shows_import_times: options.extensions.iter().any(|extension| extension == "importtime"),
    });
    interpreter.set_warning_options(&options.warnings);
    let flags = flags(options);
    if !flags.is_empty() {
        interpreter.set_flags(&flags);
    }
    if !options.ignore_environment
        && let Ok(path) = std::env::var("PYTHONPATH")
    {
        let folders: Vec<String> =
            path.split(':').filter(|folder| !folder.is_empty()).map(str::to_owned).collect();
        interpreter.set_path(&folders);
    }
    if options.unbuffered {
        interpreter.send_output_at_once();
    }
}

fn flags(options: &Options) -> Vec<(&'static str, i64)> {
    let named = [
        ("interactive", i64::from(options.interactive)),
        ("inspect", i64::from(options.interactive)),
        ("optimize", i64::from(options.optimize)),
        ("quiet", i64::from(options.quiet)),
        ("ignore_environment", i64::from(options.ignore_environment)),
        ("isolated", i64::from(options.isolated)),
        ("safe_path", i64::from(options.safe_path)),
        ("no_site", i64::from(options.no_site)),
        ("no_user_site", i64::from(options.no_user_site)),
    ];
    named.into_iter().filter(|(_, number)| *number != 0).collect()
}

/// The last `-W` decides.
fn warning_action(given: &[String]) -> WarningAction {
    match given.last().and_then(|filter| filter.split(':').next()) {
        Some("error") => WarningAction::Raise,
        Some("ignore") => WarningAction::Ignore,
        _ => WarningAction::Show,
    }
}

fn current_folder() -> String {
    std::env::current_dir().map(|path| path.to_string_lossy().into_owned()).unwrap_or_default()
}

fn search_first(interpreter: &mut Interpreter, options: &Options, folder: &str) {
    if !options.safe_path {
        interpreter.add_to_path(folder);
    }
}

type Outcome = Result<(), (Failure, String)>;

fn run_file(interpreter: &mut Interpreter, options: &Options, path: &str) -> Outcome {
    let absolute = absolute(path);
    // Modules are looked for beside the file itself, also when it is run through a link.
    let real = std::fs::canonicalize(path)
        .map(|path| path.to_string_lossy().into_owned())
        .unwrap_or_else(|_| absolute.clone());
    let folder = real.rsplit_once('/').map_or("", |(folder, _)| if folder.is_empty() { "/" } else { folder });
    search_first(interpreter, options, folder);
    if std::path::Path::new(path).is_dir() {
        return run_folder(interpreter, &absolute);
    }
    interpreter.run_file(&absolute).map_err(|failure| (failure, absolute))
}

/// A folder is run by its `__main__.py`.
fn run_folder(interpreter: &mut Interpreter, folder: &str) -> Outcome {
    let main = format!("{}/__main__.py", folder.trim_end_matches('/'));
    if !std::path::Path::new(&main).is_file() {
        eprintln!("baton: can't find '__main__' module in '{folder}'");
        return Err((Failure::Exit(1), String::new()));
    }
    interpreter.add_to_path(folder);
    interpreter.run_file(&main).map_err(|failure| (failure, main))
}

fn absolute(path: &str) -> String {
    if path.starts_with('/') {
        path.to_owned()
    } else {
        format!("{}/{path}", current_folder().trim_end_matches('/'))
    }
}

fn run_input(interpreter: &mut Interpreter) -> Outcome {
    use std::io::Read;
    let mut program = Vec::new();
    if let Err(error) = std::io::stdin().lock().read_to_end(&mut program) {
        return Err((Failure::Unreadable(error), "<stdin>".to_owned()));
    }
    interpreter.run_bytes(&program, "<stdin>").map_err(|failure| (failure, String::new()))
}
