//! The array layer's errors as exceptions, NumPy's own exception classes among them.

use crate::array::{ArrayError, Exception};
use crate::object::Kind;
use crate::object::{Ref, Str, Value};
use crate::runtime::class::Class;
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Raised};
use crate::runtime::native::CallArguments;
use crate::runtime::types::dict::Dict;
use crate::runtime::{attribute, call, class_creation};

use super::state::state;

const PRIVATE: &str = "numpy._core._exceptions";

/// NumPy's exception classes.
pub struct Exceptions {
    pub axis: Ref<Class>,
    ufunc_type: Ref<Class>,
    no_loop: Ref<Class>,
    output_casting: Ref<Class>,
    memory: Ref<Class>,
}

impl Exceptions {
    pub fn create(interp: &mut Interp) -> Exceptions {
        let built_in = |interp: &Interp, kind: ExceptionKind| interp.exception_class(kind).clone();
        let (value, index) =
            (built_in(interp, ExceptionKind::ValueError), built_in(interp, ExceptionKind::IndexError));
        let axis = derive(interp, "AxisError", "AxisError", "numpy.exceptions", &[&value, &index]);
        let type_error = built_in(interp, ExceptionKind::TypeError);
        // The private classes show the name of their public base, as NumPy's do.
        let shown = "UFuncTypeError";
        let ufunc_type = derive(interp, shown, shown, PRIVATE, &[&type_error]);
        let no_loop = derive(interp, shown, "_UFuncNoLoopError", PRIVATE, &[&ufunc_type]);
        let casting = derive(interp, shown, "_UFuncCastingError", PRIVATE, &[&ufunc_type]);
        let output_casting = derive(interp, shown, "_UFuncOutputCastingError", PRIVATE, &[&casting]);
        let memory = built_in(interp, ExceptionKind::MemoryError);
        let memory = derive(interp, "MemoryError", "_ArrayMemoryError", PRIVATE, &[&memory]);
        Exceptions { axis, ufunc_type, no_loop, output_casting, memory }
    }
}

/// An exception class as a script would derive it.
fn derive(
    interp: &mut Interp,
    name: &str,
    qualified_name: &str,
    module: &str,
    bases: &[&Ref<Class>],
) -> Ref<Class> {
    let namespace = Dict::new();
    let entries = [(interp.names.module.clone(), module), (interp.names.qualname.clone(), qualified_name)];
    for (key, text) in entries {
        drop(namespace.set_str(interp, &key, Str::value(text)));
    }
    let metaclass = interp.class_of_kind(Kind::Class).clone();
    let values: Vec<Value> = bases.iter().map(|base| base.to_value()).collect();
    let none = CallArguments::positional(&[]);
    match class_creation::create(interp, &metaclass, name, &values, &namespace, none) {
        Ok(class) => class.exact_ref::<Class>(),
        Err(raised) => {
            drop(interp.take_raised(raised));
            None
        }
    }
    .or_else(|| bases.first().map(|&base| base.clone()))
    .unwrap_or_else(|| interp.exception_class(ExceptionKind::Exception).clone())
}

/// Raises what the array layer reports.
#[cold]
pub fn raise(interp: &mut Interp, error: &ArrayError) -> Raised {
    let text = error.to_string();
    let kind = match error.exception() {
        Exception::Value => ExceptionKind::ValueError,
        Exception::Index => ExceptionKind::IndexError,
        Exception::Type => ExceptionKind::TypeError,
        Exception::Overflow => ExceptionKind::OverflowError,
        Exception::ZeroDivision => ExceptionKind::ZeroDivisionError,
        Exception::NotImplemented => ExceptionKind::NotImplementedError,
        Exception::System => ExceptionKind::SystemError,
        Exception::Memory => {
            let class = state(interp).exceptions.memory.clone();
            return raise_class(interp, &class, text, &[]);
        }
        Exception::Axis => return axis_error(interp, error, text),
        Exception::UfuncType => return ufunc_error(interp, error, text),
    };
    interp.raise(kind, text)
}

fn axis_error(interp: &mut Interp, error: &ArrayError, text: String) -> Raised {
    let class = state(interp).exceptions.axis.clone();
    match error {
        ArrayError::Axis { axis, ndim } => {
            let details = [("axis", Value::int(*axis as i64)), ("ndim", Value::int(*ndim as i64))];
            raise_class(interp, &class, text, &details)
        }
        _ => raise_class(interp, &class, text, &[]),
    }
}

fn ufunc_error(interp: &mut Interp, error: &ArrayError, text: String) -> Raised {
    let state = state(interp);
    let class = match error {
        ArrayError::CannotCast { .. } => &state.exceptions.output_casting,
        ArrayError::NoLoop { .. } => &state.exceptions.no_loop,
        _ => &state.exceptions.ufunc_type,
    };
    raise_class(interp, class, text, &[])
}

/// Raises `_UFuncNoLoopError` for operands that are no numbers; `inputs` are their types as NumPy writes them.
#[cold]
pub fn no_loop(interp: &mut Interp, ufunc: &str, inputs: [&str; 2]) -> Raised {
    let class = state(interp).exceptions.no_loop.clone();
    let [left, right] = inputs;
    let text = format!(
        "ufunc '{ufunc}' did not contain a loop with signature matching types ({left}, {right}) -> None"
    );
    raise_class(interp, &class, text, &[])
}

fn raise_class(interp: &mut Interp, class: &Ref<Class>, text: String, details: &[(&str, Value)]) -> Raised {
    let made = match call::call(interp, class.value(), &[Str::from_string(text).into()]) {
        Ok(made) => made,
        Err(raised) => return raised,
    };
    for (name, value) in details {
        let name = interp.intern(name);
        if let Err(raised) = attribute::set(interp, &made, &name, Some(value)) {
            return raised;
        }
    }
    interp.raise_with_context(made)
}

/// AxisError for a named parameter, such as "axis2: axis 1 is out of bounds ...".
#[cold]
pub fn axis_of_parameter(interp: &mut Interp, parameter: &str, error: &ArrayError) -> Raised {
    let class = state(interp).exceptions.axis.clone();
    raise_class(interp, &class, format!("{parameter}: {error}"), &[])
}

/// Says that a dtype NumPy has is not there, and which ones are.
#[cold]
pub fn unavailable(interp: &mut Interp, dtype: &str) -> Raised {
    let text = format!(
        "arrays of dtype '{dtype}' are not available; there are booleans, integers, floats and complex numbers"
    );
    interp.raise(ExceptionKind::NotImplementedError, text)
}

/// Says that an argument NumPy accepts is not there.
#[cold]
pub fn unsupported(interp: &mut Interp, what: &str) -> Raised {
    interp.raise(ExceptionKind::NotImplementedError, format!("{what} is not available"))
}
