//! Ellipsis.

use super::definition::{ClassDefinition, EMPTY};
use crate::object::{Kind, Str, Value};
use crate::runtime::class::flags;

pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Ellipsis,
    name: "ellipsis",
    documentation: "The type of the Ellipsis singleton.",
    flags: flags::NATIVE,
    slots: |slots| {
        slots.representation = Some(|_, _| Ok(Str::value("Ellipsis")));
        slots.construct = Some(|interp, _, arguments| match arguments.values {
            [] => Ok(Value::ELLIPSIS),
            _ => Err(interp.type_error("EllipsisType takes no arguments")),
        });
    },
    ..EMPTY
};
