//! How a program ends: `SystemExit`, an exception nobody caught (shown as CPython shows it), a closed pipe; and what happens after its last
//! statement, finalizers and buffers.

use super::advice::{self, Advice, Mark};
use super::compile::settings;
use crate::builtins::modules::io::standard::{self, Stream};
use crate::object::{Header, Kind, Ref, Str, Value, collector};
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
    /// The failing characters.
    pub mark: Mark,
    pub advice: Option<Box<Advice>>,
}

/// What is written of an exception nobody caught, and what is told to whoever embeds the interpreter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ErrorDisplay {
    /// CPython's text is written.
    #[default]
    Text,
    /// The text is written, and [`Failure::Uncaught`] carries the place with advice.
    TextAndPlace,
    /// Nothing is written; [`Failure::Uncaught`] carries all there is.
    Place,
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
    let display = settings(interp).error_display;
    // An interrupt ends the process by a signal, which carries nothing.
    let is_interrupt = exception::is_instance(interp, error, ExceptionKind::KeyboardInterrupt);
    if display != ErrorDisplay::Place || is_interrupt {
        write_error(interp, &report::render(&collected));
    }
    if display == ErrorDisplay::Text {
        return None;
    }
    let mut place = place_of(&collected)?;
    if let Some(advice) = advice::advise(interp, error, &collected) {
        place.mark.label = advice.label.clone().unwrap_or_default();
        place.advice = Some(Box::new(advice));
    }
    Some(place)
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
    let syntax_message = exception.syntax.as_ref().and_then(|syntax| syntax.message.as_ref());
    let message = match syntax_message.unwrap_or(&exception.message).as_str() {
        "" => exception.class.clone(),
        message => format!("{}: {message}", exception.class),
    };
    let (file, mark) = match &exception.syntax {
        Some(syntax) => (syntax.file.clone(), syntax_mark(syntax).unwrap_or_default()),
        None => match report.innermost() {
            Some(frame) => (Some(frame.file.clone()), frame_mark(frame)),
            None => (None, Mark::default()),
        },
    };
    Some(Place { file: file.unwrap_or_default(), message, mark, advice: None })
}

fn frame_mark(frame: &report::FrameReport) -> Mark {
    let is_shown = frame.source.iter().any(|line| !line.is_empty());
    let source = if is_shown { frame.source.clone() } else { Vec::new() };
    Mark { line: frame.line, source, columns: frame.columns, label: String::new() }
}

fn syntax_mark(syntax: &report::SyntaxReport) -> Option<Mark> {
    let text = syntax.text.clone()?;
    let line = syntax.line.as_ref()?.parse().ok()?;
    let byte = |character: i64| {
        text.chars().take(usize::try_from(character - 1).unwrap_or(0)).map(char::len_utf8).sum::<usize>()
    };
    let start = byte(syntax.offset?);
    let is_one_line = syntax.end_line == syntax.line;
    let end = if is_one_line {
        byte(syntax.end_offset.unwrap_or(0)).max(byte(syntax.offset? + 1))
    } else {
        text.trim_end().len()
    };
    let source = vec![text.trim_end().to_owned()];
    Some(Mark { line, source, columns: Some((start, end)), label: String::new() })
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

/// Calls what the program has registered with `atexit`.
pub fn run_exit_functions(interp: &mut Interp) {
    let Some(module) = interp.loaded_module("atexit") else { return };
    let name = interp.intern("_run_exitfuncs");
    let Ok(Some(function)) = attribute::get_optional(interp, module.value(), &name) else { return };
    // The function tells about exceptions itself.
    if let Err(raised) = call::call(interp, &function, &[]) {
        drop(interp.take_raised(raised));
    }
}

/// Lets go of the program's names, so that the finalizers of what they held run: first what `__main__` holds, while its functions and
/// modules are still there for the finalizers, then the rest of `__main__`, then the modules that no one holds any more, then rings.
pub fn release_modules(interp: &mut Interp, main: &Ref<Module>) {
    let modules = interp.modules.entries(interp);
    for part in [Part::Finalized, Part::Containers, Part::Private, Part::AllButModules, Part::All] {
        release_names(interp, main, part);
        if part == Part::Containers {
            collect(interp);
        }
    }
    for (name, module) in modules.into_iter().rev() {
        let is_needed =
            name.exact::<Str>().is_some_and(|name| matches!(name.as_str(), "sys" | "builtins" | "__main__"));
        if let Some(module) = module.exact_ref::<Module>().filter(|_| !is_needed) {
            release_names(interp, &module, Part::Private);
            release_names(interp, &module, Part::All);
        }
    }
    collect(interp);
}

fn collect(interp: &mut Interp) {
    interp.method_cache.clear();
    collector::collect();
    interp.run_pending();
}

/// Which names of a module are let go of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// Those that alone hold an object with a finalizer.
    Finalized,
    /// Those of instances and containers.
    Containers,
    /// Those with an underscore.
    Private,
    /// What the methods of the objects that go may still need comes last.
    AllButModules,
    All,
}

impl Part {
    fn has(self, name: &str, value: &Value) -> bool {
        match self {
            // The count is that of the module's names, and that of the list of names that is walked.
            Part::Finalized => {
                value.count() == 2 && value.header().is_some_and(|header| header.has(Header::HAS_FINALIZER))
            }
            Part::Containers => matches!(
                value.kind(),
                Kind::Instance | Kind::List | Kind::Dict | Kind::Tuple | Kind::Set | Kind::Generator
            ),
            Part::Private => name.starts_with('_') && !name.starts_with("__"),
            Part::AllButModules => !value.is(Kind::Module),
            Part::All => true,
        }
    }
}

fn release_names(interp: &mut Interp, module: &Ref<Module>, part: Part) {
    for (name, value) in module.namespace.entries(interp) {
        let Some(name) = name.exact_ref::<Str>() else { continue };
        if name.as_str() == "__builtins__" || value.is(Kind::None) || !part.has(name.as_str(), &value) {
            continue;
        }
        drop(value);
        drop(module.namespace.set_str(interp, &name, Value::NONE));
        interp.run_pending();
    }
}
