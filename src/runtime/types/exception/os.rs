//! OSError: the subclass an error number stands for, the constructor, the text, and raising it for a failure of the host.

use super::base::{self, field_attributes};
use super::{Exception, change, field, get_field, put_field};
use crate::object::{Ref, Str, Tuple, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::exceptions::{ExceptionKind, ExceptionLayout};
use crate::runtime::interp::{Interp, Raised, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::slots::Slots;
use crate::runtime::types::definition::AttributeDefinition;
use crate::runtime::{call, convert, representation};
use std::io::{Error, ErrorKind};

field_attributes! { pub(super) ATTRIBUTES;
    "errno" field::NUMBER, "POSIX exception code";
    "strerror" field::DESCRIPTION, "exception strerror";
    "filename" field::FILE_NAME, "exception filename";
    "filename2" field::SECOND_FILE_NAME, "second exception filename";
    and WRITTEN
}

const WRITTEN: AttributeDefinition = AttributeDefinition {
    name: "characters_written",
    documentation: "",
    get: |interp, exception| {
        let written = get_field(interp, exception, field::CHARACTERS_WRITTEN);
        if written.is_none() {
            Err(interp.raise(ExceptionKind::AttributeError, "characters_written"))
        } else {
            Ok(written)
        }
    },
    set: Some(|interp, exception, value| {
        let new = match value {
            Some(value) => Value::int(convert::to_i64(interp, value)?),
            None if get_field(interp, exception, field::CHARACTERS_WRITTEN).is_none() => {
                return Err(interp.raise(ExceptionKind::AttributeError, "characters_written"));
            }
            None => Value::UNBOUND,
        };
        put_field(interp, exception, field::CHARACTERS_WRITTEN, new);
        Ok(())
    }),
};

pub(super) fn slots(slots: &mut Slots) {
    slots.initialize = Some(initialize);
    slots.text = Some(text);
}

/// The class that `OSError(number, text, ...)` makes: the number's own, if it has one (PEP 3151).
pub(super) fn kind_for(arguments: &[Value]) -> ExceptionKind {
    match arguments {
        [number, _, ..] if arguments.len() <= 5 => {
            convert::native_value(number).as_int().map_or(ExceptionKind::OSError, kind_of_number)
        }
        _ => ExceptionKind::OSError,
    }
}

fn kind_of_number(number: i64) -> ExceptionKind {
    // Numbers the standard library has no kind for: ESRCH and ECHILD of every Unix, ESHUTDOWN, EALREADY and EINPROGRESS of Linux.
    match number {
        3 => return ExceptionKind::ProcessLookupError,
        10 => return ExceptionKind::ChildProcessError,
        108 => return ExceptionKind::BrokenPipeError,
        114 | 115 => return ExceptionKind::BlockingIOError,
        _ => {}
    }
    match i32::try_from(number) {
        Ok(number) if number > 0 => kind_of_error(Error::from_raw_os_error(number).kind()),
        _ => ExceptionKind::OSError,
    }
}

fn kind_of_error(kind: ErrorKind) -> ExceptionKind {
    match kind {
        ErrorKind::NotFound => ExceptionKind::FileNotFoundError,
        ErrorKind::PermissionDenied => ExceptionKind::PermissionError,
        ErrorKind::ConnectionRefused => ExceptionKind::ConnectionRefusedError,
        ErrorKind::ConnectionReset => ExceptionKind::ConnectionResetError,
        ErrorKind::ConnectionAborted => ExceptionKind::ConnectionAbortedError,
        ErrorKind::BrokenPipe => ExceptionKind::BrokenPipeError,
        ErrorKind::AlreadyExists => ExceptionKind::FileExistsError,
        ErrorKind::WouldBlock => ExceptionKind::BlockingIOError,
        ErrorKind::NotADirectory => ExceptionKind::NotADirectoryError,
        ErrorKind::IsADirectory => ExceptionKind::IsADirectoryError,
        ErrorKind::TimedOut => ExceptionKind::TimeoutError,
        ErrorKind::Interrupted => ExceptionKind::InterruptedError,
        _ => ExceptionKind::OSError,
    }
}

/// Does `__init__` take the arguments apart? It does in a subclass that overrides `__init__` and leaves `__new__` alone, so that its
/// own parameters may differ.
fn initialized_later(interp: &Interp, class: &Ref<Class>) -> bool {
    let own: fn(&mut Interp, &Value, CallArguments<'_>) -> Result<()> = initialize;
    let slots = class.slots(interp);
    let construct: fn(&mut Interp, &Ref<Class>, CallArguments<'_>) -> Result = base::construct;
    slots.initialize.is_some_and(|function| function as usize != own as usize)
        && slots.construct.is_some_and(|function| function as usize == construct as usize)
}

/// `OSError.__new__`
pub(super) fn construct(
    interp: &mut Interp,
    class: &Ref<Class>,
    native: Ref<Class>,
    given: CallArguments<'_>,
) -> Result {
    if initialized_later(interp, class) {
        let made = Value::new(Exception::bare(native, ExceptionLayout::Os, Tuple::from_slice(&[])));
        return call::finish_construct(interp, class, made);
    }
    if !given.names.is_empty() {
        let name = class.name(interp);
        return Err(interp.type_error(format!("{name}() takes no keyword arguments")));
    }
    let values = given.positionals();
    let general = interp.exception_class(ExceptionKind::OSError);
    let class = if class.has(flags::NATIVE) && class.same(general) {
        interp.exception_class(kind_for(values)).clone()
    } else {
        class.clone()
    };
    let native = if class.has(flags::NATIVE) { class.clone() } else { native };
    let made = Value::new(Exception::bare(native, ExceptionLayout::Os, Tuple::from_slice(values)));
    let made = call::finish_construct(interp, &class, made)?;
    store(interp, &made);
    Ok(made)
}

fn initialize(interp: &mut Interp, exception: &Value, given: CallArguments<'_>) -> Result<()> {
    let class = interp.class_of(exception).clone();
    if !initialized_later(interp, &class) {
        return Ok(());
    }
    base::initialize(interp, exception, given)?;
    store(interp, exception);
    Ok(())
}

/// Fills the fields; `args` keeps only number and text when there is a file name, as it did before file names were fields. The third
/// argument of BlockingIOError is the number of characters written if it is an integer.
pub(super) fn store(interp: &mut Interp, exception: &Value) {
    let arguments = super::arguments(interp, exception);
    base::fill(interp, exception);
    let [number, description, name, rest @ ..] = arguments.items() else { return };
    if rest.len() > 2 {
        return;
    }
    if super::is_instance(interp, exception, ExceptionKind::BlockingIOError)
        && convert::integer(name).is_some()
    {
        put_field(interp, exception, field::CHARACTERS_WRITTEN, convert::native_value(name).clone());
        put_field(interp, exception, field::FILE_NAME, Value::UNBOUND);
    } else if !name.is_none() {
        let shorter = Tuple::from_slice(&[number.clone(), description.clone()]);
        let old = change(interp, exception, |state| std::mem::replace(&mut state.arguments, shorter));
        drop(old);
    }
}

/// The arguments that make an equal exception: with the file names that `args` lacks.
pub(super) fn arguments_for_copy(interp: &Interp, exception: &Value) -> Ref<Tuple> {
    let arguments = super::arguments(interp, exception);
    let layout = super::state(interp, exception).map(|state| state.layout);
    if layout != Some(ExceptionLayout::Os) || arguments.len() != 2 {
        return arguments;
    }
    let [name, second] =
        [field::FILE_NAME, field::SECOND_FILE_NAME].map(|index| get_field(interp, exception, index));
    let mut values = arguments.items().to_vec();
    if !name.is_none() {
        values.push(name);
        if !second.is_none() {
            values.extend([Value::NONE, second]);
        }
    }
    Tuple::from_vec(values)
}

fn text(interp: &mut Interp, exception: &Value) -> Result {
    let fields = [field::NUMBER, field::DESCRIPTION, field::FILE_NAME, field::SECOND_FILE_NAME];
    let [number, description, name, second] = fields.map(|index| get_field(interp, exception, index));
    let given = super::state(interp, exception)
        .is_some_and(|state| state.fields.first().is_some_and(|number| !number.is_unbound()));
    if name.is_none() && !given {
        return base::text(interp, exception);
    }
    let number = representation::str(interp, &number)?;
    let description = representation::str(interp, &description)?;
    let mut shown = format!("[Errno {}] {}", number.as_str(), description.as_str());
    if !name.is_none() {
        shown.push_str(": ");
        shown.push_str(representation::repr(interp, &name)?.as_str());
        if !second.is_none() {
            shown.push_str(" -> ");
            shown.push_str(representation::repr(interp, &second)?.as_str());
        }
    }
    Ok(Str::from_string(shown).into())
}

/// Raises the OSError for a failure of the host, of the subclass its number or kind stands for.
pub fn raise_os_error(interp: &mut Interp, error: &Error, file_name: Option<&str>) -> Raised {
    let name = file_name.map(Str::value);
    raise_os_error_about(interp, error, &name.iter().collect::<Vec<_>>())
}

/// The same with the names of up to two files as the script gave them.
pub fn raise_os_error_about(interp: &mut Interp, error: &Error, names: &[&Value]) -> Raised {
    let message = error.to_string();
    let made = match error.raw_os_error() {
        Some(number) => {
            let description = message.split(" (os error").next().unwrap_or_default();
            let mut arguments = vec![Value::int(i64::from(number)), Str::value(description)];
            for (index, &name) in names.iter().enumerate() {
                // Between the names is a place that only Windows fills.
                arguments.extend((index > 0).then_some(Value::NONE));
                arguments.push(name.clone());
            }
            super::new(interp, ExceptionKind::OSError, arguments)
        }
        None => super::new(interp, kind_of_error(error.kind()), vec![Str::value(&message)]),
    };
    interp.raise_with_context(made)
}
