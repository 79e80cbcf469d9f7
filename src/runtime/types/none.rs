//! None.

use super::definition::{ClassDefinition, EMPTY};
use crate::object::{Kind, Str, Value};
use crate::runtime::class::flags;

pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::None,
    name: "NoneType",
    documentation: "The type of the None singleton.",
    flags: flags::NATIVE,
    slots: |slots| {
        slots.representation = Some(|_, _| Ok(Str::value("None")));
        slots.truth = Some(|_, _| Ok(false));
        slots.hash = Some(|_, _| Ok(0xfca86420));
        slots.construct = Some(|interp, _, arguments| match arguments.values {
            [] => Ok(Value::NONE),
            _ => Err(interp.type_error("NoneType takes no arguments")),
        });
    },
    ..EMPTY
};
