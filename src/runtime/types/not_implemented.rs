//! NotImplemented.

use super::definition::{ClassDefinition, EMPTY};
use crate::object::{Kind, Str, Value};
use crate::runtime::class::flags;

pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::NotImplemented,
    name: "NotImplementedType",
    documentation: "The type of the NotImplemented singleton.",
    flags: flags::NATIVE,
    slots: |slots| {
        slots.representation = Some(|_, _| Ok(Str::value("NotImplemented")));
        slots.truth =
            Some(
                |interp, _| Err(interp.type_error("NotImplemented should not be used in a boolean context")),
            );
        slots.construct = Some(|interp, _, arguments| match arguments.values {
            [] => Ok(Value::NOT_IMPLEMENTED),
            _ => Err(interp.type_error("NotImplementedType takes no arguments")),
        });
    },
    ..EMPTY
};
