//! How a native class is declared: one [`ClassDefinition`] at the top of the type's file, from which the class object is made.

use crate::object::{Kind, Value};
use crate::runtime::class::flags;
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::NativeDefinition;
use crate::runtime::slots::Slots;

/// A native class as declared.
pub struct ClassDefinition {
    /// The kind whose payload instances have.
    pub kind: Kind,
    pub name: &'static str,
    /// `__module__`
    pub module: &'static str,
    /// The base class: the kind of a native class made earlier; `None` is `object`.
    pub base: Option<Kind>,
    pub documentation: &'static str,
    /// Of [`crate::runtime::class::flags`]; NATIVE is added.
    pub flags: u32,
    /// Fills the slots; those left empty are inherited.
    pub slots: fn(&mut Slots),
    /// Methods, receiver first.
    pub methods: &'static [NativeDefinition],
    /// Class methods, the class first.
    pub class_methods: &'static [NativeDefinition],
    /// Static methods.
    pub static_methods: &'static [NativeDefinition],
    /// Computed attributes.
    pub attributes: &'static [AttributeDefinition],
}

/// A computed attribute of a native class.
pub struct AttributeDefinition {
    pub name: &'static str,
    pub documentation: &'static str,
    pub get: fn(&mut Interp, &Value) -> Result,
    /// Sets or (`None`) deletes; without it the attribute is read-only.
    pub set: Option<fn(&mut Interp, &Value, Option<&Value>) -> Result<()>>,
}

/// The `set` of attributes that CPython keeps as plain members: its message does not name them.
pub fn read_only_member(interp: &mut Interp, _: &Value, _: Option<&Value>) -> Result<()> {
    Err(interp.raise(ExceptionKind::AttributeError, "readonly attribute"))
}

/// A definition with nothing in it, to be completed with `..EMPTY`.
pub const EMPTY: ClassDefinition = ClassDefinition {
    kind: Kind::None,
    name: "",
    module: "builtins",
    base: None,
    documentation: "",
    flags: flags::NATIVE,
    slots: |_| {},
    methods: &[],
    class_methods: &[],
    static_methods: &[],
    attributes: &[],
};
