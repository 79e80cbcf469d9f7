//! The layouts with a few plain fields: AttributeError, NameError, ImportError, StopIteration, SystemExit, and KeyError's text.

use super::base::{self, field_attributes};
use super::{field, put_field};
use crate::object::{Str, Value};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::representation;
use crate::runtime::slots::Slots;

field_attributes! { pub(super) ATTRIBUTE_ATTRIBUTES;
    "name" field::NAME, "attribute name";
    "obj" field::OBJECT, "object";
}

field_attributes! { pub(super) NAME_ATTRIBUTES;
    "name" field::NAME, "name";
}

field_attributes! { pub(super) IMPORT_ATTRIBUTES;
    "msg" field::IMPORT_MESSAGE, "exception message";
    "name" field::MODULE_NAME, "module name";
    "path" field::PATH, "module path";
    "name_from" field::NAME_FROM, "name imported from module";
}

field_attributes! { pub(super) STOP_ATTRIBUTES;
    "value" field::VALUE, "generator return value";
}

field_attributes! { pub(super) EXIT_ATTRIBUTES;
    "code" field::CODE, "exception code";
}

pub(super) fn attribute_slots(slots: &mut Slots) {
    slots.initialize = Some(|interp, exception, given| {
        initialize_with(
            interp,
            exception,
            given,
            "AttributeError",
            &[("name", field::NAME), ("obj", field::OBJECT)],
        )
    });
}

pub(super) fn name_slots(slots: &mut Slots) {
    slots.initialize = Some(|interp, exception, given| {
        initialize_with(interp, exception, given, "NameError", &[("name", field::NAME)])
    });
}

pub(super) fn import_slots(slots: &mut Slots) {
    slots.initialize = Some(|interp, exception, given| {
        let keywords = [("name", field::MODULE_NAME), ("path", field::PATH), ("name_from", field::NAME_FROM)];
        initialize_with(interp, exception, given, "ImportError", &keywords)
    });
    slots.text = Some(import_text);
}

pub(super) fn stop_slots(slots: &mut Slots) {
    slots.initialize = Some(initialize_filling);
}

pub(super) fn exit_slots(slots: &mut Slots) {
    slots.initialize = Some(initialize_filling);
}

pub(super) fn key_slots(slots: &mut Slots) {
    slots.text = Some(key_text);
}

/// `__init__` of a class whose fields come from the positional arguments.
fn initialize_filling(interp: &mut Interp, exception: &Value, given: CallArguments<'_>) -> Result<()> {
    base::initialize(interp, exception, given)?;
    base::fill(interp, exception);
    Ok(())
}

/// `__init__` of a class some of whose fields come from keywords.
fn initialize_with(
    interp: &mut Interp,
    exception: &Value,
    given: CallArguments<'_>,
    class: &str,
    keywords: &[(&str, usize)],
) -> Result<()> {
    base::store_arguments(interp, exception, given);
    base::fill(interp, exception);
    for (name, value) in given.keywords() {
        let name = name.exact::<Str>().map(Str::as_str).unwrap_or_default();
        let Some((_, index)) = keywords.iter().find(|(known, _)| *known == name) else {
            return Err(interp.type_error(format!("{class}() got an unexpected keyword argument '{name}'")));
        };
        put_field(interp, exception, *index, value.clone());
    }
    Ok(())
}

/// ImportError shows its message if that is a string.
fn import_text(interp: &mut Interp, exception: &Value) -> Result {
    let message = super::get_field(interp, exception, field::IMPORT_MESSAGE);
    if message.is(crate::object::Kind::Str) { Ok(message) } else { base::text(interp, exception) }
}

/// KeyError shows the key as `repr` does, so that an empty or blank one can be seen.
fn key_text(interp: &mut Interp, exception: &Value) -> Result {
    match super::arguments(interp, exception).items() {
        [key] => Ok(representation::repr(interp, key)?.into()),
        _ => base::text(interp, exception),
    }
}
