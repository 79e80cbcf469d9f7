//! `__spec__` of modules: name, origin and where submodules are looked for.

use crate::builtins::modules::DICTIONARY;
use crate::object::{Kind, Ref, Str, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::class_creation::native_class;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::definition::{ClassDefinition, EMPTY};
use crate::runtime::types::native_object::{NativeData, NativeObject};
use crate::runtime::{attribute, representation};
use std::any::Any;

struct ModuleSpec;

impl NativeData for ModuleSpec {
    fn as_any(&self) -> &dyn Any {
        self
    }
}

static CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Native,
    name: "ModuleSpec",
    module: "importlib.machinery",
    documentation: "The specification for a module, used for loading.",
    flags: flags::NATIVE | flags::DICT | flags::NO_INSTANCES,
    slots: |slots| slots.representation = Some(repr),
    attributes: &[DICTIONARY],
    ..EMPTY
};

fn class(interp: &mut Interp) -> Ref<Class> {
    const PLACE: &str = "interpreter.ModuleSpec";
    if let Some(class) = interp.module_state.get(PLACE).and_then(|class| class.downcast_ref::<Ref<Class>>()) {
        return class.clone();
    }
    let class = native_class(interp, &CLASS);
    interp.module_state.insert(PLACE, Box::new(class.clone()));
    class
}

/// The specification of a module; `locations` is its `__path__` if it is a package.
pub fn make(interp: &mut Interp, name: &str, origin: Option<&str>, locations: Option<Value>) -> Value {
    let class = class(interp);
    let made = NativeObject::new(&class, ModuleSpec);
    let parent =
        if locations.is_some() { name } else { name.rsplit_once('.').map_or("", |(parent, _)| parent) };
    let attributes = [
        ("name", Str::value(name)),
        ("loader", Value::NONE),
        ("origin", origin.map(Str::value).unwrap_or_default()),
        ("submodule_search_locations", locations.unwrap_or_default()),
        ("parent", Str::value(parent)),
        ("has_location", Value::bool(origin.is_some())),
        ("cached", Value::NONE),
    ];
    if let Some(dict) = NativeObject::attributes(interp, &made) {
        for (name, value) in attributes {
            let name = interp.intern(name);
            drop(dict.set_str(interp, &name, value));
        }
    }
    made
}

/// `ModuleSpec(name='x', loader=None, origin='x.py')`
fn repr(interp: &mut Interp, value: &Value) -> Result {
    let mut parts = Vec::new();
    for name in ["name", "loader", "origin", "submodule_search_locations"] {
        let key = interp.intern(name);
        let Some(part) = attribute::get_optional(interp, value, &key)? else { continue };
        if part.is_none() && name != "loader" {
            continue;
        }
        parts.push(format!("{name}={}", representation::repr(interp, &part)?.as_str()));
    }
    Ok(Str::value(&format!("ModuleSpec({})", parts.join(", "))))
}
