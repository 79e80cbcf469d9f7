//! BaseException: construction, texts, the attributes all exceptions have, `with_traceback` and `add_note`.

use super::{Exception, change, classes, field, group, layout, os, state};
use crate::object::{Kind, Ref, Str, Tuple, Value};
use crate::runtime::class::Class;
use crate::runtime::exceptions::ExceptionLayout;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::slots::Slots;
use crate::runtime::types::definition::AttributeDefinition;
use crate::runtime::types::dict::Dict;
use crate::runtime::types::list::List;
use crate::runtime::{attribute, call, convert, iteration, representation};

native_functions! { pub(super) METHODS;
    /// Set self.__traceback__ to tb and return self.
    def with_traceback(self, object, /) = with_traceback;
    /// Add a note to the exception
    def add_note(self, object, /) = add_note;
    /// Helper for pickle.
    def __reduce__(self, /) = reduce;
    /// Restore the state that __reduce__ gave.
    def __setstate__(self, object, /) = set_state;
}

pub(super) const ATTRIBUTES: &[AttributeDefinition] = &[
    AttributeDefinition { name: "args", documentation: "", get: get_arguments, set: Some(set_arguments) },
    AttributeDefinition {
        name: "__traceback__",
        documentation: "",
        get: get_traceback,
        set: Some(set_traceback),
    },
    AttributeDefinition {
        name: "__context__",
        documentation: "exception context",
        get: |interp, exception| Ok(super::context(interp, exception)),
        set: Some(set_context),
    },
    AttributeDefinition {
        name: "__cause__",
        documentation: "exception cause",
        get: |interp, exception| Ok(super::cause(interp, exception)),
        set: Some(set_cause),
    },
    AttributeDefinition {
        name: "__suppress_context__",
        documentation: "",
        get: |interp, exception| Ok(Value::bool(super::suppress_context(interp, exception))),
        set: Some(set_suppress_context),
    },
    AttributeDefinition {
        name: "__dict__",
        documentation: "",
        get: get_dictionary,
        set: Some(set_dictionary),
    },
];

pub(super) fn slots(slots: &mut Slots) {
    slots.construct = Some(construct);
    slots.initialize = Some(initialize);
    slots.representation = Some(repr);
    slots.text = Some(text);
}

/// `__new__` of every exception class.
pub(super) fn construct(interp: &mut Interp, class: &Ref<Class>, given: CallArguments<'_>) -> Result {
    let (native, layout) = classes::layout_class(interp, class);
    match layout {
        ExceptionLayout::Os => return os::construct(interp, class, native, given),
        ExceptionLayout::Group => return group::construct(interp, class, native, given),
        _ => {}
    }
    let arguments = Tuple::from_slice(given.positionals());
    let made = Value::new(Exception::bare(native, layout, arguments));
    call::finish_construct(interp, class, made)
}

/// `BaseException.__init__`: sets the arguments; those of subclasses begin with it.
pub(super) fn initialize(interp: &mut Interp, exception: &Value, given: CallArguments<'_>) -> Result<()> {
    refuse_keywords(interp, exception, given)?;
    store_arguments(interp, exception, given);
    Ok(())
}

pub(super) fn refuse_keywords(
    interp: &mut Interp,
    exception: &Value,
    given: CallArguments<'_>,
) -> Result<()> {
    if given.names.is_empty() {
        return Ok(());
    }
    let class = interp.type_name(exception);
    Err(interp.type_error(format!("{class}() takes no keyword arguments")))
}

/// Sets `args`, unless they are what the constructor has stored already.
pub(super) fn store_arguments(interp: &mut Interp, exception: &Value, given: CallArguments<'_>) {
    let values = given.positionals();
    let stored = super::arguments(interp, exception);
    if stored.len() == values.len()
        && stored.items().iter().zip(values).all(|(stored, given)| stored.same(given))
    {
        return;
    }
    let arguments = Tuple::from_slice(values);
    let old = change(interp, exception, |state| std::mem::replace(&mut state.arguments, arguments));
    drop(old);
}

/// Fills the layout's fields from the arguments.
pub(super) fn fill(interp: &mut Interp, exception: &Value) {
    let count = state(interp, exception).map_or(0, |state| state.fields.len());
    let fresh = vec![Value::UNBOUND; count].into_boxed_slice();
    let old = change(interp, exception, |state| {
        let old = std::mem::replace(&mut state.fields, fresh);
        layout::fill(state);
        old
    });
    drop(old);
}

fn repr(interp: &mut Interp, exception: &Value) -> Result {
    let arguments = super::arguments(interp, exception);
    let name = interp.type_name(exception);
    let shown = match arguments.items() {
        [only] => format!("{name}({})", representation::repr(interp, only)?.as_str()),
        _ => format!("{name}{}", representation::repr(interp, arguments.value())?.as_str()),
    };
    Ok(Str::from_string(shown).into())
}

/// `str()` of an exception without special text: nothing, the argument, or the tuple of arguments.
pub(super) fn text(interp: &mut Interp, exception: &Value) -> Result {
    let arguments = super::arguments(interp, exception);
    Ok(match arguments.items() {
        [] => interp.names.empty.to_value(),
        [only] => representation::str(interp, only)?.into(),
        _ => representation::str(interp, arguments.value())?.into(),
    })
}

fn with_traceback(interp: &mut Interp, exception: &Value, traceback: &Value) -> Result {
    set_traceback(interp, exception, Some(traceback))?;
    Ok(exception.clone())
}

fn add_note(interp: &mut Interp, exception: &Value, note: &Value) -> Result<()> {
    if convert::native::<Str>(note).is_none() {
        let class = interp.type_name(note);
        return Err(interp.type_error(format!("add_note() argument must be str, not {class}")));
    }
    let name = interp.names.notes.clone();
    match attribute::get_optional(interp, exception, &name)? {
        None => {
            let notes = List::value(vec![note.clone()]);
            attribute::set(interp, exception, &name, Some(&notes))
        }
        Some(notes) => match convert::native::<List>(&notes) {
            Some(list) => {
                list.push(interp, note.clone());
                Ok(())
            }
            None => Err(interp.type_error("Cannot add note: __notes__ is not a list")),
        },
    }
}

/// The class, the arguments, and the attributes if there are any.
fn reduce(interp: &mut Interp, exception: &Value) -> Result {
    let class = interp.class_of(exception).to_value();
    let arguments: Value = os::arguments_for_copy(interp, exception).into();
    let attributes = get_dictionary(interp, exception)?;
    let details = detail_names(interp, exception);
    let Some(dictionary) = attributes.exact::<Dict>() else {
        return Ok(Tuple::from_vec(vec![class, arguments]).into());
    };
    let all = dictionary.copy(interp);
    for (name, index) in details {
        let value = super::get_field(interp, exception, *index);
        if !value.is_none() {
            let name = interp.intern(name);
            drop(all.set_str(interp, &name, value));
        }
    }
    let parts =
        if all.is_empty(interp) { vec![class, arguments] } else { vec![class, arguments, all.into()] };
    Ok(Tuple::from_vec(parts).into())
}

/// The fields that keywords set and a copy would lose.
fn detail_names(interp: &Interp, exception: &Value) -> &'static [(&'static str, usize)] {
    match state(interp, exception).map(|state| state.layout) {
        Some(ExceptionLayout::Import) => {
            &[("name", field::MODULE_NAME), ("path", field::PATH), ("name_from", field::NAME_FROM)]
        }
        Some(ExceptionLayout::Attribute) => &[("name", field::NAME)],
        _ => &[],
    }
}

fn set_state(interp: &mut Interp, exception: &Value, given: &Value) -> Result<()> {
    if given.is_none() {
        return Ok(());
    }
    let Some(dictionary) = convert::native::<Dict>(given) else {
        return Err(interp.type_error("state is not a dictionary"));
    };
    for (key, value) in dictionary.entries(interp) {
        let name = convert::attribute_name(interp, &key)?;
        attribute::set(interp, exception, &name, Some(&value))?;
    }
    Ok(())
}

fn get_arguments(interp: &mut Interp, exception: &Value) -> Result {
    Ok(super::arguments(interp, exception).into())
}

fn set_arguments(interp: &mut Interp, exception: &Value, value: Option<&Value>) -> Result<()> {
    let Some(value) = value else { return Err(interp.type_error("args may not be deleted")) };
    let arguments = Tuple::from_vec(iteration::collect(interp, value)?);
    let old = change(interp, exception, |state| std::mem::replace(&mut state.arguments, arguments));
    drop(old);
    Ok(())
}

fn get_traceback(interp: &mut Interp, exception: &Value) -> Result {
    Ok(super::traceback(interp, exception))
}

fn set_traceback(interp: &mut Interp, exception: &Value, value: Option<&Value>) -> Result<()> {
    match value {
        None => Err(interp.type_error("__traceback__ may not be deleted")),
        Some(value) if value.is_none() || value.is(Kind::Traceback) => {
            super::set_traceback(interp, exception, value.clone());
            Ok(())
        }
        Some(_) => Err(interp.type_error("__traceback__ must be a traceback or None")),
    }
}

fn set_context(interp: &mut Interp, exception: &Value, value: Option<&Value>) -> Result<()> {
    match value {
        None => Err(interp.type_error("__context__ may not be deleted")),
        Some(value) if value.is_none() || super::is_exception(value) => {
            super::set_context(interp, exception, value.clone());
            Ok(())
        }
        Some(_) => Err(interp.type_error("exception context must be None or derive from BaseException")),
    }
}

fn set_cause(interp: &mut Interp, exception: &Value, value: Option<&Value>) -> Result<()> {
    match value {
        None => Err(interp.type_error("__cause__ may not be deleted")),
        Some(value) if value.is_none() || super::is_exception(value) => {
            super::set_cause(interp, exception, value.clone());
            Ok(())
        }
        Some(_) => Err(interp.type_error("exception cause must be None or derive from BaseException")),
    }
}

fn set_suppress_context(interp: &mut Interp, exception: &Value, value: Option<&Value>) -> Result<()> {
    match value.map(Value::as_bool) {
        None => Err(interp.type_error("can't delete numeric/char attribute")),
        Some(Some(suppress)) => {
            super::set_suppress_context(interp, exception, suppress);
            Ok(())
        }
        Some(None) => Err(interp.type_error("attribute value type must be bool")),
    }
}

fn get_dictionary(interp: &mut Interp, exception: &Value) -> Result {
    if exception.is(Kind::Instance) {
        return Ok(attribute::instance_dictionary(interp, exception).into());
    }
    Ok(super::attributes(interp, exception).map(Value::from).unwrap_or_default())
}

fn set_dictionary(interp: &mut Interp, exception: &Value, value: Option<&Value>) -> Result<()> {
    let Some(dictionary) = value.and_then(Value::exact_ref::<Dict>) else {
        return Err(match value {
            None => interp.type_error("cannot delete __dict__"),
            Some(value) => {
                let class = interp.type_name(value);
                interp.type_error(format!("__dict__ must be set to a dictionary, not a '{class}'"))
            }
        });
    };
    if exception.is(Kind::Instance) {
        attribute::set_instance_dictionary(interp, exception, dictionary.into());
        return Ok(());
    }
    let old = change(interp, exception, |state| state.attributes.replace(dictionary));
    drop(old);
    Ok(())
}

/// Computed attributes for fields of a layout, readable and writable; deleting one makes it None.
macro_rules! field_attributes {
    ($visibility:vis $table:ident; $( $name:literal $index:expr, $documentation:literal; )+ $( and $more:expr )*) => {
        $visibility const $table: &[$crate::runtime::types::definition::AttributeDefinition] = &[ $(
            $crate::runtime::types::definition::AttributeDefinition {
                name: $name,
                documentation: $documentation,
                get: |interp, exception| Ok(super::get_field(interp, exception, $index)),
                set: Some(|interp, exception, value| {
                    super::put_field(interp, exception, $index, value.cloned().unwrap_or(crate::object::Value::UNBOUND));
                    Ok(())
                }),
            },
        )+ $( $more, )* ];
    };
}

pub(super) use field_attributes;
