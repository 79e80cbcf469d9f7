//! How a program ends: `SystemExit`, an exception nobody caught (shown as CPython shows it), a closed pipe; and what happens after its last
//! statement, finalizers and buffers.

use crate::builtins::modules::io::standard::{self, Stream};
use crate::object::{Kind, Ref, Str, Value, collector};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Raised};
use crate::runtime::types::exception;
use crate::runtime::types::module::Module;
use crate::runtime::{attribute, call, convert, report, representation};
use std::io;

/// Why a program did not end by reaching its end.
#[derive(Debug)]
pub enum Failure {
    /// `SystemExit` with this status; a text has been shown.
    Exit(i32),
    /// An exception, which has been shown.
    Uncaught(Option<Box<Place>>),
    /// KeyboardInterrupt, which has been shown.
    Interrupted,
    /// Standard output was closed by who reads it.
    BrokenPipe,
    /// The program's file cannot be read.
    Unreadable(io::Error),
    /// `-m` found nothing to run, for this reason.
    NoModule(String),
}

/// The failing place of an uncaught exception, for drawing.
#[derive(Clone, Debug)]
pub struct Place {
    pub file: String,
    /// Class and message.
    pub message: String,
    /// The first line shown, from 1.
    pub line: u32,
    /// The source lines.
    pub source: Vec<String>,
    /// Where the failing part begins in the first line and ends in the last one, in bytes.
    pub columns: Option<(usize, usize)>,
}

/// Ends a program by the exception on its way.
pub fn settle(interp: &mut Interp, raised: Raised) -> Failure {
    let error = interp.take_raised(raised);
    if exception::is_instance(interp, &error, ExceptionKind::SystemExit) {
        return Failure::Exit(exit_status(interp, &error));
    }
    if exception::is_instance(interp, &error, ExceptionKind::BrokenPipeError)
        && interp.host.flush_output().is_err()
    {
        return Failure::BrokenPipe;
    }
    flush_standard_files(interp);
    let place = show(interp, &error);
    if exception::is_instance(interp, &error, ExceptionKind::KeyboardInterrupt) {
        return Failure::Interrupted;
    }
    Failure::Uncaught(place.map(Box::new))
}

/// What `SystemExit` means for the process; a status that is no number is shown.
fn exit_status(interp: &mut Interp, error: &Value) -> i32 {
    let name = interp.intern("code");
    let code = attribute::get(interp, error, &name).unwrap_or_else(|raised| interp.take_raised(raised));
    if code.is_none() {
        return 0;
    }
    if let Some(number) = convert::integer(&code) {
        // A number the system cannot take becomes -1, as in CPython.
        return number.to_i64().map_or(-1, |number| number as i32);
    }
    flush_standard_files(interp);
    let text = match representation::str(interp, &code) {
        Ok(text) => format!("{}\n", text.as_str()),
        Err(raised) => {
            drop(interp.take_raised(raised));
            "\n".to_owned()
        }
    };
    write_error(interp, &text);
    1
}

/// Writes to `sys.stderr`, or to the host if that fails.
fn write_error(interp: &mut Interp, text: &str) {
    let file = standard::current(interp, Stream::Error).filter(|file| !file.is_none());
    let name = interp.names.write.clone();
    let written = match &file {
        Some(file) => attribute::call_method(interp, file, &name, &[Str::value(text)]).is_ok(),
        None => false,
    };
    if !written {
        interp.raised = None;
        // There is nowhere else to go.
        let _ = interp.host.write_error(text.as_bytes());
    }
}

/// Shows an exception through `sys.excepthook`.
fn show(interp: &mut Interp, error: &Value) -> Option<Place> {
    let sys = interp.loaded_module("sys")?;
    let (hook, original) = (sys.get(interp, "excepthook"), sys.get(interp, "__excepthook__"));
    match (hook, original) {
        (Some(hook), Some(original)) if hook.same(&original) => {}
        (Some(hook), _) => {
            show_by_hook(interp, &hook, error);
            return None;
        }
        (None, _) => write_error(interp, "sys.excepthook is missing\n"),
    }
    let collected = report::collect(interp, error);
    let text = report::render(&collected);
    write_error(interp, &text);
    place_of(&collected)
}

fn show_by_hook(interp: &mut Interp, hook: &Value, error: &Value) {
    let class = interp.class_of(error).to_value();
    let traceback = exception::traceback(interp, error);
    if let Err(raised) = call::call(interp, hook, &[class, error.clone(), traceback]) {
        let second = interp.take_raised(raised);
        let (first, second) = (report::uncaught(interp, error), report::uncaught(interp, &second));
        write_error(interp, &format!("Error in sys.excepthook:\n{second}\nOriginal exception was:\n{first}"));
    }
}

fn place_of(report: &report::Report) -> Option<Place> {
    let exception = report.exceptions.first()?;
    let message = if exception.message.is_empty() {
        exception.class.clone()
    } else {
        format!("{}: {}", exception.class, exception.message)
    };
    if let Some(syntax) = &exception.syntax {
        let text = syntax.text.clone()?;
        let line = syntax.line.as_ref()?.parse().ok()?;
        let byte = |character: i64| {
            text.chars().take(usize::try_from(character - 1).unwrap_or(0)).map(char::len_utf8).sum::<usize>()
        };
        let start = byte(syntax.offset?);
        let end = byte(syntax.end_offset.unwrap_or(0)).max(start + 1);
        let message = format!("{}: {}", exception.class, syntax.message.clone().unwrap_or_default());
        let source = vec![text.trim_end().to_owned()];
        return Some(Place {
            file: syntax.file.clone()?,
            message,
            line,
            source,
            columns: Some((start, end)),
        });
    }
    let frame = report.innermost()?;
    let is_shown = frame.source.iter().any(|line| !line.is_empty());
    is_shown.then(|| Place {
        file: frame.file.clone(),
        message,
        line: frame.line,
        source: frame.source.clone(),
        columns: frame.columns,
    })
}

/// Flushes `sys.stdout` and `sys.stderr`; failures show when the interpreter ends.
pub fn flush_standard_files(interp: &mut Interp) {
    let name = interp.names.flush.clone();
    for stream in [Stream::Output, Stream::Error] {
        let Some(file) = standard::current(interp, stream).filter(|file| !file.is_none()) else { continue };
        if let Err(raised) = attribute::call_method(interp, &file, &name, &[]) {
            drop(interp.take_raised(raised));
        }
    }
}

/// Lets go of the program's names, so that the finalizers of what they held run: first those of `__main__`, underscored ones before
/// the others, then those of the modules that no one holds any more, then rings.
pub fn release_modules(interp: &mut Interp, main: &Ref<Module>) {
    let modules = interp.modules.entries(interp);
    release_names(interp, main);
    for (name, module) in modules.into_iter().rev() {
        let is_needed =
            name.exact::<Str>().is_some_and(|name| matches!(name.as_str(), "sys" | "builtins" | "__main__"));
        if let Some(module) = module.exact_ref::<Module>().filter(|_| !is_needed) {
            release_names(interp, &module);
        }
    }
    interp.method_cache.clear();
    collector::collect();
    interp.run_pending();
}

fn release_names(interp: &mut Interp, module: &Ref<Module>) {
    let is_private = |name: &str| name.starts_with('_') && !name.starts_with("__");
    for private in [true, false] {
        for (name, value) in module.namespace.entries(interp) {
            let Some(name) = name.exact_ref::<Str>() else { continue };
            if is_private(name.as_str()) != private || name.as_str() == "__builtins__" || value.is(Kind::None)
            {
                continue;
            }
            drop(value);
            drop(module.namespace.set_str(interp, &name, Value::NONE));
            interp.run_pending();
        }
    }
}
