//! `types.SimpleNamespace`: an object that is nothing but its attributes. The module `types` takes it from `sys.implementation`.

use crate::object::{Kind, Ref, Str, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::class_creation::native_class;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::operators::CompareOperator;
use crate::runtime::types::definition::{ClassDefinition, EMPTY};
use crate::runtime::types::dict::Dict;
use crate::runtime::types::native_object::{NativeData, NativeObject};
use crate::runtime::{attribute, call, convert, operators, representation};
use std::any::Any;

struct Namespace;

impl NativeData for Namespace {
    fn as_any(&self) -> &dyn Any {
        self
    }
}

static CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Native,
    name: "SimpleNamespace",
    module: "types",
    documentation: "A simple attribute-based namespace.",
    flags: flags::NATIVE | flags::BASE | flags::DICT,
    slots: |slots| {
        slots.construct = Some(construct);
        slots.initialize = Some(initialize);
        slots.representation = Some(repr);
        slots.compare = Some(compare);
        slots.hash = None;
    },
    attributes: &[super::DICTIONARY],
    ..EMPTY
};

/// The class object.
pub fn class(interp: &mut Interp) -> Ref<Class> {
    native_class(interp, &CLASS)
}

/// A namespace with these attributes.
pub fn make(interp: &mut Interp, class: &Ref<Class>, attributes: Vec<(&str, Value)>) -> Value {
    let made = NativeObject::new(class, Namespace);
    if let Some(dict) = NativeObject::attributes(interp, &made) {
        for (name, value) in attributes {
            let name = interp.intern(name);
            drop(dict.set_str(interp, &name, value));
        }
    }
    made
}

fn construct(interp: &mut Interp, class: &Ref<Class>, _: CallArguments<'_>) -> Result {
    let made = NativeObject::new(class, Namespace);
    call::finish_construct(interp, class, made)
}

fn initialize(interp: &mut Interp, value: &Value, arguments: CallArguments<'_>) -> Result<()> {
    let given = arguments.positionals();
    if given.len() > 1 {
        let class = interp.type_name(value);
        return Err(interp.type_error(format!("{class} expected at most 1 argument, got {}", given.len())));
    }
    let dict = dictionary(interp, value)?;
    if let Some(mapping) = given.first() {
        dict.update_from(interp, mapping)?;
    }
    for (name, item) in arguments.keywords() {
        if let Some(name) = convert::native_ref::<Str>(name) {
            let name = interp.intern_string(name);
            drop(dict.set_str(interp, &name, item.clone()));
        }
    }
    Ok(())
}

/// The `__dict__` of a namespace.
fn dictionary(interp: &mut Interp, value: &Value) -> Result<Ref<Dict>> {
    let name = interp.names.dict.clone();
    Ok(attribute::get(interp, value, &name)?.exact_ref::<Dict>().unwrap_or_else(Dict::new))
}

fn repr(interp: &mut Interp, value: &Value) -> Result {
    let class = interp.class_of(value).clone();
    let name = if class.has(flags::NATIVE) { "namespace".to_owned() } else { class.name(interp) };
    if !representation::enter(interp, value) {
        return Ok(Str::value(&format!("{name}(...)")));
    }
    let shown = repr_items(interp, value);
    representation::leave(interp, value);
    Ok(Str::value(&format!("{name}({})", shown?)))
}

fn repr_items(interp: &mut Interp, value: &Value) -> Result<String> {
    let mut parts = Vec::new();
    for (name, item) in dictionary(interp, value)?.entries(interp) {
        let name = representation::str(interp, &name)?;
        parts.push(format!("{}={}", name.as_str(), representation::repr(interp, &item)?.as_str()));
    }
    Ok(parts.join(", "))
}

fn compare(interp: &mut Interp, operator: CompareOperator, left: &Value, right: &Value) -> Result {
    let both =
        NativeObject::data::<Namespace>(left).is_some() && NativeObject::data::<Namespace>(right).is_some();
    if !both || !matches!(operator, CompareOperator::Eq | CompareOperator::NotEq) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let (left, right) = (dictionary(interp, left)?, dictionary(interp, right)?);
    operators::compare(interp, operator, left.value(), right.value())
}
