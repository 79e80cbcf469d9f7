//! `print` and `input`. While `sys.stdout` is the file object the interpreter started with, text goes to the host directly.

use crate::builtins::modules::io::standard;
use crate::object::{Kind, Ref, Str, Tuple, Value};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::exception::raise_os_error;
use crate::runtime::{attribute, convert, operators, representation};

native_functions! { pub FUNCTIONS;
    /// Prints the values to a stream, or to sys.stdout by default.
    ///
    /// sep
    ///   string inserted between values, default a space.
    /// end
    ///   string appended after the last value, default a newline.
    /// file
    ///   a file-like object (stream); defaults to the current sys.stdout.
    /// flush
    ///   whether to forcibly flush the stream.
    def print(*args, sep=" ", end="\n", file=None, flush=False) = print;
    /// Read a string from standard input.  The trailing newline is stripped.
    ///
    /// The prompt string, if given, is printed to standard output without a
    /// trailing newline before reading input.
    ///
    /// If the user hits EOF (*nix: Ctrl-D, Windows: Ctrl-Z+Return), raise EOFError.
    /// On *nix systems, readline is used if available.
    def input(prompt="", /) = input;
}

/// Where printed text goes.
enum Target {
    /// The host's standard output.
    Host,
    File(Value),
}

impl Target {
    fn write(&self, interp: &mut Interp, text: &Ref<Str>) -> Result<()> {
        match self {
            Target::Host => match interp.host.write_output(text.as_str().as_bytes()) {
                Ok(()) => Ok(()),
                Err(error) => Err(raise_os_error(interp, &error, None)),
            },
            Target::File(file) => {
                let name = interp.names.write.clone();
                attribute::call_method(interp, file, &name, &[text.to_value()]).map(drop)
            }
        }
    }

    fn flush(&self, interp: &mut Interp) -> Result<()> {
        match self {
            Target::Host => match interp.host.flush_output() {
                Ok(()) => Ok(()),
                Err(error) => Err(raise_os_error(interp, &error, None)),
            },
            Target::File(file) => {
                let name = interp.names.flush.clone();
                attribute::call_method(interp, file, &name, &[]).map(drop)
            }
        }
    }
}

/// What `sys.stdout` stands for now; `None` when it is None.
fn standard_target(interp: &mut Interp) -> Result<Option<Target>> {
    match standard::current(interp, standard::Stream::Output) {
        None => Err(interp.raise(ExceptionKind::RuntimeError, "lost sys.stdout")),
        Some(file) if file.is_none() => Ok(None),
        Some(file) if standard::writes_to_host(interp, &file) => Ok(Some(Target::Host)),
        Some(file) => Ok(Some(Target::File(file))),
    }
}

fn print(
    interp: &mut Interp,
    separator: Option<&Value>,
    end: Option<&Value>,
    file: Option<&Value>,
    flush: Option<&Value>,
    values: &Tuple,
) -> Result<()> {
    let target = match file.filter(|file| !file.is_none()) {
        Some(file) if standard::writes_to_host(interp, file) => Target::Host,
        Some(file) => Target::File(file.clone()),
        None => match standard_target(interp)? {
            Some(target) => target,
            None => return Ok(()),
        },
    };
    let separator = option(interp, separator, "sep", " ")?;
    let end = option(interp, end, "end", "\n")?;
    for (index, value) in values.items().iter().enumerate() {
        if index > 0 {
            target.write(interp, &separator)?;
        }
        let text = representation::str(interp, value)?;
        target.write(interp, &text)?;
    }
    target.write(interp, &end)?;
    match flush {
        Some(flush) if operators::is_true(interp, flush)? => target.flush(interp),
        _ => Ok(()),
    }
}

fn option(interp: &mut Interp, given: Option<&Value>, name: &str, default: &str) -> Result<Ref<Str>> {
    match given {
        Some(text) if !text.is_none() => match convert::native_ref::<Str>(text) {
            Some(text) => Ok(text.clone()),
            None => {
                let class = interp.type_name(text);
                Err(interp.type_error(format!("{name} must be None or a string, not {class}")))
            }
        },
        _ => Ok(interp.intern(default)),
    }
}

fn input(interp: &mut Interp, prompt: Option<&Value>) -> Result {
    let Some(stdin) = standard::current(interp, standard::Stream::Input).filter(|file| !file.is_none())
    else {
        return Err(interp.raise(ExceptionKind::RuntimeError, "input(): lost sys.stdin"));
    };
    let Some(target) = standard_target(interp)? else {
        return Err(interp.raise(ExceptionKind::RuntimeError, "input(): lost sys.stdout"));
    };
    if let Some(prompt) = prompt {
        let text = representation::str(interp, prompt)?;
        target.write(interp, &text)?;
    }
    target.flush(interp)?;
    let name = interp.names.readline.clone();
    let line = attribute::call_method(interp, &stdin, &name, &[])?;
    let Some(text) = line.exact::<Str>().filter(|_| line.is(Kind::Str)) else {
        return Err(interp.type_error("object.readline() returned non-string"));
    };
    match text.as_str().strip_suffix('\n') {
        Some(text) => Ok(Str::value(text)),
        None if text.characters() == 0 => {
            Err(interp.raise(ExceptionKind::EOFError, "EOF when reading a line"))
        }
        None => Ok(line),
    }
}
