//! Descriptors that the runtime makes: special methods of native classes (`wrapper_descriptor`), their computed attributes
//! (`getset_descriptor`) and the slots of `__slots__` (`member_descriptor`).

use super::definition::{AttributeDefinition, ClassDefinition, EMPTY};
use crate::object::{Instance, Kind, Payload, Ref, Str, Value};
use crate::runtime::attribute;
use crate::runtime::class::{Class, flags};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::slots;

/// The payload of a special method of a native class: a row of the slot table and the class whose slot it calls.
pub struct SlotWrapper {
    pub row: usize,
    pub owner: Ref<Class>,
}

impl Payload for SlotWrapper {
    const KIND: Kind = Kind::SlotWrapper;
}

/// The payload of an attribute descriptor.
pub struct AttributeDescriptor {
    pub name: Ref<Str>,
    pub owner: Ref<Class>,
    source: Source,
}

enum Source {
    Native(&'static AttributeDefinition),
    Slot(usize),
}

impl Payload for AttributeDescriptor {
    const KIND: Kind = Kind::AttributeDescriptor;
    const TRACKED: bool = true;

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        visit(self.owner.value());
    }
}

impl AttributeDescriptor {
    /// A computed attribute of a native class.
    pub fn native(definition: &'static AttributeDefinition, owner: Ref<Class>) -> Self {
        AttributeDescriptor { name: Str::new(definition.name), owner, source: Source::Native(definition) }
    }

    /// A slot of `__slots__`.
    pub fn slot(name: Ref<Str>, index: usize, owner: Ref<Class>) -> Self {
        AttributeDescriptor { name, owner, source: Source::Slot(index) }
    }

    /// The slot's index, for the machine's caches.
    pub fn slot_index(&self) -> Option<usize> {
        match self.source {
            Source::Slot(index) => Some(index),
            Source::Native(_) => None,
        }
    }

    /// The attribute's value.
    pub fn read(&self, interp: &mut Interp, object: &Value) -> Result {
        self.check(interp, object)?;
        match self.source {
            Source::Native(definition) => (definition.get)(interp, object),
            Source::Slot(index) => {
                let value =
                    object.exact::<Instance>().map(|instance| instance.slot(interp.token(), index).clone());
                match value {
                    Some(value) if !value.is_unbound() => Ok(value),
                    _ => Err(attribute::no_attribute(interp, object, &self.name)),
                }
            }
        }
    }

    fn write(&self, interp: &mut Interp, object: &Value, value: Option<&Value>) -> Result<()> {
        self.check(interp, object)?;
        match self.source {
            Source::Native(AttributeDefinition { set: Some(set), .. }) => set(interp, object, value),
            Source::Native(definition) => {
                let (name, owner) = (definition.name, self.owner.name(interp));
                Err(interp.raise(
                    ExceptionKind::AttributeError,
                    format!("attribute '{name}' of '{owner}' objects is not writable"),
                ))
            }
            Source::Slot(index) => {
                let Some(instance) = object.exact::<Instance>() else { return Ok(()) };
                let old =
                    instance.set_slot(interp.token_mut(), index, value.cloned().unwrap_or(Value::UNBOUND));
                if value.is_none() && old.is_unbound() {
                    return Err(interp.raise(ExceptionKind::AttributeError, self.name.as_str()));
                }
                Ok(())
            }
        }
    }

    fn check(&self, interp: &mut Interp, object: &Value) -> Result<()> {
        if interp.class_of(object).is_subclass_of(interp, &self.owner) {
            return Ok(());
        }
        let (name, owner) = (self.name.as_str(), interp.name_of_class(&self.owner));
        let class = interp.type_name(object);
        Err(interp.type_error(format!(
            "descriptor '{name}' for '{owner}' objects doesn't apply to a '{class}' object"
        )))
    }
}

pub const WRAPPER_CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::SlotWrapper,
    name: "wrapper_descriptor",
    documentation: "A special method of a native class.",
    flags: flags::NATIVE | flags::NO_INSTANCES,
    slots: |slots| {
        slots.representation = Some(wrapper_repr);
        slots.call = Some(call_wrapper);
        slots.descriptor_get = Some(bind_wrapper);
    },
    attributes: &[
        AttributeDefinition {
            name: "__name__",
            documentation: "",
            get: |_, value| Ok(Str::value(row_of(value).map_or("", |row| row.method))),
            set: None,
        },
        AttributeDefinition {
            name: "__qualname__",
            documentation: "",
            get: wrapper_qualified_name,
            set: None,
        },
        AttributeDefinition {
            name: "__doc__",
            documentation: "",
            get: |_, value| Ok(Str::value(row_of(value).map_or("", |row| row.documentation))),
            set: None,
        },
        AttributeDefinition {
            name: "__text_signature__",
            documentation: "",
            get: |_, value| Ok(Str::value(&format!("({})", row_of(value).map_or("", |row| row.parameters)))),
            set: None,
        },
        AttributeDefinition {
            name: "__objclass__",
            documentation: "",
            get: |_, value| {
                Ok(value.exact::<SlotWrapper>().map(|wrapper| wrapper.owner.to_value()).unwrap_or_default())
            },
            set: None,
        },
    ],
    ..EMPTY
};

fn row_of(value: &Value) -> Option<&'static slots::SlotRow> {
    slots::row(value.exact::<SlotWrapper>()?.row)
}

fn call_wrapper(interp: &mut Interp, value: &Value, arguments: CallArguments<'_>) -> Result {
    let (Some(wrapper), Some(row)) = (value.exact::<SlotWrapper>(), row_of(value)) else {
        return Ok(Value::NONE);
    };
    let owner_slots = *wrapper.owner.slots(interp);
    match arguments.values.first().filter(|_| arguments.values.len() > arguments.names.len()) {
        None => {
            let owner = wrapper.owner.name(interp);
            Err(interp
                .type_error(format!("descriptor '{}' of '{owner}' object needs an argument", row.method)))
        }
        Some(receiver) if !interp.class_of(receiver).is_subclass_of(interp, &wrapper.owner) => {
            let (owner, class) = (wrapper.owner.name(interp), interp.type_name(receiver));
            Err(interp.type_error(format!(
                "descriptor '{}' requires a '{owner}' object but received a '{class}'",
                row.method
            )))
        }
        Some(_) => (row.invoke)(interp, &owner_slots, arguments),
    }
}

fn bind_wrapper(_: &mut Interp, value: &Value, instance: Option<&Value>, _: &Value) -> Result {
    Ok(match instance {
        Some(instance) => super::bound_method::BoundMethod::new(value.clone(), instance.clone()).into(),
        None => value.clone(),
    })
}

fn wrapper_repr(interp: &mut Interp, value: &Value) -> Result {
    let (Some(wrapper), Some(row)) = (value.exact::<SlotWrapper>(), row_of(value)) else {
        return Ok(Value::NONE);
    };
    let owner = wrapper.owner.name(interp);
    Ok(Str::value(&format!("<slot wrapper '{}' of '{owner}' objects>", row.method)))
}

fn wrapper_qualified_name(interp: &mut Interp, value: &Value) -> Result {
    let (Some(wrapper), Some(row)) = (value.exact::<SlotWrapper>(), row_of(value)) else {
        return Ok(Value::NONE);
    };
    let owner = wrapper.owner.name(interp);
    Ok(Str::value(&format!("{owner}.{}", row.method)))
}

pub const ATTRIBUTE_CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::AttributeDescriptor,
    name: "getset_descriptor",
    documentation: "A computed attribute of a native class, or a slot.",
    flags: flags::NATIVE | flags::NO_INSTANCES,
    slots: |slots| {
        slots.representation = Some(attribute_repr);
        slots.descriptor_get = Some(get_attribute);
        slots.descriptor_set = Some(set_attribute);
    },
    attributes: &[
        AttributeDefinition {
            name: "__name__",
            documentation: "",
            get: |_, value| {
                Ok(value
                    .exact::<AttributeDescriptor>()
                    .map(|descriptor| descriptor.name.to_value())
                    .unwrap_or_default())
            },
            set: None,
        },
        AttributeDefinition {
            name: "__qualname__",
            documentation: "",
            get: attribute_qualified_name,
            set: None,
        },
        AttributeDefinition { name: "__doc__", documentation: "", get: attribute_documentation, set: None },
        AttributeDefinition {
            name: "__objclass__",
            documentation: "",
            get: |_, value| {
                Ok(value
                    .exact::<AttributeDescriptor>()
                    .map(|descriptor| descriptor.owner.to_value())
                    .unwrap_or_default())
            },
            set: None,
        },
    ],
    ..EMPTY
};

fn get_attribute(interp: &mut Interp, value: &Value, instance: Option<&Value>, _: &Value) -> Result {
    match (value.exact::<AttributeDescriptor>(), instance) {
        (Some(descriptor), Some(instance)) => descriptor.read(interp, instance),
        _ => Ok(value.clone()),
    }
}

fn set_attribute(
    interp: &mut Interp,
    descriptor: &Value,
    instance: &Value,
    value: Option<&Value>,
) -> Result<()> {
    match descriptor.exact::<AttributeDescriptor>() {
        Some(descriptor) => descriptor.write(interp, instance, value),
        None => Ok(()),
    }
}

fn attribute_repr(interp: &mut Interp, value: &Value) -> Result {
    let Some(descriptor) = value.exact::<AttributeDescriptor>() else { return Ok(Value::NONE) };
    let (name, owner) = (descriptor.name.as_str(), descriptor.owner.name(interp));
    let what = if descriptor.slot_index().is_some() { "member" } else { "attribute" };
    Ok(Str::value(&format!("<{what} '{name}' of '{owner}' objects>")))
}

fn attribute_qualified_name(interp: &mut Interp, value: &Value) -> Result {
    let Some(descriptor) = value.exact::<AttributeDescriptor>() else { return Ok(Value::NONE) };
    let (name, owner) = (descriptor.name.as_str(), descriptor.owner.name(interp));
    Ok(Str::value(&format!("{owner}.{name}")))
}

fn attribute_documentation(_: &mut Interp, value: &Value) -> Result {
    Ok(match value.exact::<AttributeDescriptor>().map(|descriptor| &descriptor.source) {
        Some(Source::Native(definition)) if !definition.documentation.is_empty() => {
            Str::value(definition.documentation)
        }
        _ => Value::NONE,
    })
}
