//! `super`: attribute look-up that starts after a class in the order of an object's class (functions reference, `super`).

use super::cell::Cell;
use super::definition::{AttributeDefinition, ClassDefinition, EMPTY};
use super::frame;
use crate::object::{Kind, Payload, Ref, Str, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::{attribute, call, convert};

/// The payload of a super object.
pub struct Super {
    pub class: Ref<Class>,
    /// The instance or class it is bound to; Unbound for `super(class)`.
    pub object: Value,
    /// The class whose order is searched.
    pub object_class: Option<Ref<Class>>,
}

impl Payload for Super {
    const KIND: Kind = Kind::Super;
    const TRACKED: bool = true;

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        visit(self.class.value());
        visit(&self.object);
        self.object_class.iter().for_each(|class| visit(class.value()));
    }
}

pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Super,
    name: "super",
    documentation: "super() -> same as super(__class__, <first argument>)\nsuper(type) -> unbound super object\nsuper(type, obj) -> bound super object; requires isinstance(obj, type)\nsuper(type, type2) -> bound super object; requires issubclass(type2, type)",
    flags: flags::NATIVE | flags::BASE,
    slots: |slots| {
        slots.construct = Some(construct);
        slots.representation = Some(repr);
        slots.get_attribute = Some(get_attribute);
        slots.descriptor_get = Some(bind);
    },
    attributes: &[
        AttributeDefinition {
            name: "__thisclass__",
            documentation: "the class invoking super()",
            get: |_, value| Ok(of(value).map(|own| own.class.to_value()).unwrap_or_default()),
            set: None,
        },
        AttributeDefinition {
            name: "__self__",
            documentation: "the instance invoking super(); may be None",
            get: |_, value| {
                Ok(of(value)
                    .map(|own| own.object.clone())
                    .filter(|object| !object.is_unbound())
                    .unwrap_or_default())
            },
            set: None,
        },
        AttributeDefinition {
            name: "__self_class__",
            documentation: "the type of the instance invoking super(); may be None",
            get: |_, value| {
                Ok(of(value).and_then(|own| own.object_class.as_ref().map(Ref::to_value)).unwrap_or_default())
            },
            set: None,
        },
    ],
    ..EMPTY
};

fn of(value: &Value) -> Option<&Super> {
    convert::native::<Super>(value)
}

fn construct(interp: &mut Interp, class: &Ref<Class>, arguments: CallArguments<'_>) -> Result {
    if !arguments.names.is_empty() {
        return Err(interp.type_error("super() takes no keyword arguments"));
    }
    let (start, object) = match arguments.values {
        [] => current(interp)?,
        [start] => (start.clone(), Value::UNBOUND),
        [start, object] => (start.clone(), if object.is_none() { Value::UNBOUND } else { object.clone() }),
        more => {
            return Err(interp.type_error(format!("super expected at most 2 arguments, got {}", more.len())));
        }
    };
    let Some(start) = start.exact_ref::<Class>() else {
        let given = interp.type_name(&start);
        return Err(interp.type_error(format!("super() argument 1 must be a type, not {given}")));
    };
    let object_class = if object.is_unbound() { None } else { Some(check(interp, &start, &object)?) };
    call::finish_construct(interp, class, Value::new(Super { class: start, object, object_class }))
}

/// The class whose order is searched: that of the object, or the object itself if it is a class derived from `start`.
pub fn check(interp: &mut Interp, start: &Ref<Class>, object: &Value) -> Result<Ref<Class>> {
    if let Some(class) = object.exact_ref::<Class>()
        && class.is_subclass_of(interp, start)
    {
        return Ok(class);
    }
    let class = interp.class_of(object).clone();
    if class.is_subclass_of(interp, start) {
        return Ok(class);
    }
    let (kind, class) = if object.is(Kind::Class) {
        ("type", object.exact::<Class>().map(|class| class.name(interp)).unwrap_or_default())
    } else {
        ("instance of", interp.type_name(object))
    };
    let start = start.name(interp);
    Err(interp.type_error(format!(
        "super(type, obj): obj ({kind} {class}) is not an instance or subtype of type ({start})."
    )))
}

/// The class and first argument of the running method, for `super()` without arguments.
fn current(interp: &mut Interp) -> Result<(Value, Value)> {
    let Some((class, first)) = frame::class_and_first_argument(interp) else {
        return Err(interp.raise(ExceptionKind::RuntimeError, "super(): no arguments"));
    };
    let first = match first.exact::<Cell>() {
        Some(cell) => interp.read(&cell.content).clone(),
        None => first,
    };
    if first.is_unbound() {
        return Err(interp.raise(ExceptionKind::RuntimeError, "super(): arg[0] deleted"));
    }
    match class {
        Some(class) if class.is(Kind::Class) => Ok((class, first)),
        Some(class) if class.is_unbound() => {
            Err(interp.raise(ExceptionKind::RuntimeError, "super(): empty __class__ cell"))
        }
        _ => Err(interp.raise(ExceptionKind::RuntimeError, "super(): __class__ cell not found")),
    }
}

/// The attribute found after `start` in the order of `object_class`, not yet bound, and whether there is one.
pub fn find_after(
    interp: &Interp,
    start: &Ref<Class>,
    object_class: &Ref<Class>,
    name: &Ref<Str>,
) -> Option<Value> {
    let after = object_class.order(interp).iter().skip_while(|class| !class.same(start)).skip(1);
    after
        .filter_map(|class| interp.read(&class.namespace).as_ref())
        .find_map(|namespace| namespace.get_str(interp, name))
}

fn get_attribute(interp: &mut Interp, value: &Value, name: &Ref<Str>) -> Result {
    let Some(own) = of(value) else { return Ok(Value::NONE) };
    if let Some(object_class) = &own.object_class
        && !name.same(&interp.names.class)
        && let Some(found) = find_after(interp, &own.class, object_class, name)
    {
        return bind_found(interp, found, &own.object, object_class);
    }
    attribute::generic_get(interp, value, name)
}

/// Binds what [`find_after`] found to the object.
pub fn bind_found(interp: &mut Interp, found: Value, object: &Value, object_class: &Ref<Class>) -> Result {
    match interp.class_of(&found).slots(interp).descriptor_get {
        Some(get) => {
            let is_class = object.same(object_class.value());
            get(interp, &found, (!is_class).then_some(object), object_class.value())
        }
        None => Ok(found),
    }
}

fn bind(interp: &mut Interp, value: &Value, instance: Option<&Value>, _: &Value) -> Result {
    let (Some(own), Some(instance)) = (of(value), instance) else { return Ok(value.clone()) };
    if !own.object.is_unbound() {
        return Ok(value.clone());
    }
    let object_class = check(interp, &own.class, instance)?;
    Ok(Value::new(Super {
        class: own.class.clone(),
        object: instance.clone(),
        object_class: Some(object_class),
    }))
}

fn repr(interp: &mut Interp, value: &Value) -> Result {
    let Some(own) = of(value) else { return Ok(Value::NONE) };
    let class = own.class.name(interp);
    Ok(Str::value(&match &own.object_class {
        Some(object_class) => format!("<super: <class '{class}'>, <{} object>>", object_class.name(interp)),
        None => format!("<super: <class '{class}'>, NULL>"),
    }))
}
