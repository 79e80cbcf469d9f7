//! `classmethod` and `staticmethod`.

use super::bound_method::BoundMethod;
use super::definition::{AttributeDefinition, ClassDefinition, EMPTY};
use super::dict::Dict;
use super::native_function::{MethodDescriptor, NativeFunction};
use crate::object::{Guarded, Kind, Payload, Ref, Str, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::{attribute, call, convert, representation};

/// The payload of a class method.
pub struct ClassMethod {
    pub(crate) function: Guarded<Value>,
}

/// The payload of a static method.
pub struct StaticMethod {
    pub(crate) function: Guarded<Value>,
}

impl ClassMethod {
    /// `classmethod(function)`
    pub fn new(function: Value) -> Ref<ClassMethod> {
        Ref::new(ClassMethod { function: Guarded::new(function) })
    }
}

impl StaticMethod {
    /// `staticmethod(function)`
    pub fn new(function: Value) -> Ref<StaticMethod> {
        Ref::new(StaticMethod { function: Guarded::new(function) })
    }
}

macro_rules! wrapper_payload {
    ($type:ident, $kind:ident) => {
        impl Payload for $type {
            const KIND: Kind = Kind::$kind;
            const TRACKED: bool = true;

            fn trace(&self, visit: &mut dyn FnMut(&Value)) {
                visit(self.function.peek());
            }

            fn clear(&mut self) {
                *self.function.get_exclusive() = Value::NONE;
            }
        }
    };
}

wrapper_payload!(ClassMethod, ClassMethod);
wrapper_payload!(StaticMethod, StaticMethod);

/// The wrapped function of either.
pub fn wrapped(interp: &Interp, value: &Value) -> Value {
    if let Some(method) = convert::native::<ClassMethod>(value) {
        return interp.read(&method.function).clone();
    }
    convert::native::<StaticMethod>(value)
        .map(|method| interp.read(&method.function).clone())
        .unwrap_or_default()
}

const ATTRIBUTES: &[AttributeDefinition] = &[
    AttributeDefinition {
        name: "__func__",
        documentation: "",
        get: |interp, value| Ok(wrapped(interp, value)),
        set: None,
    },
    AttributeDefinition {
        name: "__wrapped__",
        documentation: "",
        get: |interp, value| Ok(wrapped(interp, value)),
        set: None,
    },
    AttributeDefinition { name: "__isabstractmethod__", documentation: "", get: is_abstract, set: None },
    AttributeDefinition {
        name: "__dict__",
        documentation: "",
        get: |_, _| Ok(Dict::new().into()),
        set: None,
    },
];

pub const CLASS_METHOD: ClassDefinition = ClassDefinition {
    kind: Kind::ClassMethod,
    name: "classmethod",
    documentation: "Convert a function to be a class method.",
    flags: flags::NATIVE | flags::BASE,
    slots: |slots| {
        slots.construct = Some(construct_class_method);
        slots.descriptor_get = Some(bind_to_class);
        slots.representation = Some(repr);
        slots.get_attribute = Some(get_attribute);
    },
    attributes: ATTRIBUTES,
    ..EMPTY
};

pub const STATIC_METHOD: ClassDefinition = ClassDefinition {
    kind: Kind::StaticMethod,
    name: "staticmethod",
    documentation: "Convert a function to be a static method.",
    flags: flags::NATIVE | flags::BASE,
    slots: |slots| {
        slots.construct = Some(construct_static_method);
        slots.descriptor_get = Some(|interp, value, _, _| Ok(wrapped(interp, value)));
        slots.call = Some(|interp, value, arguments| {
            let function = wrapped(interp, value);
            call::call_with(interp, &function, arguments)
        });
        slots.representation = Some(repr);
        slots.get_attribute = Some(get_attribute);
    },
    attributes: ATTRIBUTES,
    ..EMPTY
};

fn one_argument<'a>(interp: &mut Interp, name: &str, arguments: CallArguments<'a>) -> Result<&'a Value> {
    match arguments.values {
        [function] if arguments.names.is_empty() => Ok(function),
        values => Err(interp.type_error(format!("{name} expected 1 argument, got {}", values.len()))),
    }
}

fn construct_class_method(interp: &mut Interp, class: &Ref<Class>, arguments: CallArguments<'_>) -> Result {
    let function = one_argument(interp, "classmethod", arguments)?;
    call::finish_construct(interp, class, ClassMethod::new(function.clone()).into())
}

fn construct_static_method(interp: &mut Interp, class: &Ref<Class>, arguments: CallArguments<'_>) -> Result {
    let function = one_argument(interp, "staticmethod", arguments)?;
    call::finish_construct(interp, class, StaticMethod::new(function.clone()).into())
}

fn bind_to_class(interp: &mut Interp, value: &Value, instance: Option<&Value>, owner: &Value) -> Result {
    let function = wrapped(interp, value);
    let class = match instance {
        Some(instance) if !owner.is(Kind::Class) => interp.class_of(instance).to_value(),
        _ => owner.clone(),
    };
    if let Some(method) = function.exact::<MethodDescriptor>() {
        return Ok(NativeFunction::bound(method.definition, class));
    }
    Ok(BoundMethod::new(function, class).into())
}

fn repr(interp: &mut Interp, value: &Value) -> Result {
    let function = wrapped(interp, value);
    let inner = representation::repr(interp, &function)?;
    let class = interp.type_name(value);
    Ok(Str::value(&format!("<{class}({})>", inner.as_str())))
}

fn is_abstract(interp: &mut Interp, value: &Value) -> Result {
    let function = wrapped(interp, value);
    let name = interp.intern("__isabstractmethod__");
    Ok(attribute::get_optional(interp, &function, &name)?.unwrap_or(Value::FALSE))
}

/// The wrapper shows the name, documentation and annotations of what it wraps.
fn get_attribute(interp: &mut Interp, value: &Value, name: &Ref<Str>) -> Result {
    if matches!(name.as_str(), "__name__" | "__qualname__" | "__doc__" | "__module__" | "__annotations__") {
        let function = wrapped(interp, value);
        return attribute::get(interp, &function, name);
    }
    attribute::generic_get(interp, value, name)
}
