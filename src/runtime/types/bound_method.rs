//! Bound methods: a function with the instance it was looked up on.

use super::definition::{AttributeDefinition, ClassDefinition, EMPTY};
use crate::object::{Kind, Payload, Ref, Str, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::{attribute, call, hash, operators, representation};
use crate::syntax::operators::CompareOperator;

/// The payload of a bound method.
pub struct BoundMethod {
    pub function: Value,
    pub receiver: Value,
}

impl Payload for BoundMethod {
    const KIND: Kind = Kind::BoundMethod;
    const TRACKED: bool = true;

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        visit(&self.function);
        visit(&self.receiver);
    }

    fn clear(&mut self) {
        self.receiver = Value::NONE;
    }
}

impl BoundMethod {
    /// `function` bound to `receiver`.
    pub fn new(function: Value, receiver: Value) -> Ref<BoundMethod> {
        Ref::new(BoundMethod { function, receiver })
    }
}

pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::BoundMethod,
    name: "method",
    documentation: "Create a bound instance method object.",
    flags: flags::NATIVE,
    slots: |slots| {
        slots.representation = Some(repr);
        slots.call = Some(invoke);
        slots.compare = Some(compare);
        slots.hash = Some(hash_method);
        slots.get_attribute = Some(get_attribute);
        slots.construct = Some(construct);
    },
    attributes: &[
        AttributeDefinition {
            name: "__self__",
            documentation: "the instance to which a method is bound",
            get: |_, value| Ok(part(value, false)),
            set: None,
        },
        AttributeDefinition {
            name: "__func__",
            documentation: "the function (or other callable) implementing a method",
            get: |_, value| Ok(part(value, true)),
            set: None,
        },
    ],
    ..EMPTY
};

fn part(method: &Value, function: bool) -> Value {
    match method.exact::<BoundMethod>() {
        Some(method) if function => method.function.clone(),
        Some(method) => method.receiver.clone(),
        None => Value::NONE,
    }
}

fn construct(interp: &mut Interp, _class: &Ref<Class>, arguments: CallArguments<'_>) -> Result {
    match arguments.values {
        [function, receiver] if !receiver.is_none() => {
            Ok(BoundMethod::new(function.clone(), receiver.clone()).into())
        }
        [_, _] => Err(interp.type_error("instance must not be None")),
        more => Err(interp.type_error(format!("method expected 2 arguments, got {}", more.len()))),
    }
}

fn invoke(interp: &mut Interp, value: &Value, arguments: CallArguments<'_>) -> Result {
    let Some(method) = value.exact::<BoundMethod>() else { return Ok(Value::NONE) };
    let mut values = Vec::with_capacity(arguments.values.len() + 1);
    values.push(method.receiver.clone());
    values.extend_from_slice(arguments.values);
    call::call_with(interp, &method.function, CallArguments { values: &values, names: arguments.names })
}

fn repr(interp: &mut Interp, value: &Value) -> Result {
    let Some(method) = value.exact::<BoundMethod>() else { return Ok(Value::NONE) };
    let qualified = interp.names.qualname.clone();
    let name = attribute::get_optional(interp, &method.function, &qualified)?;
    let name = name.as_ref().and_then(|name| name.exact::<Str>()).map_or("?", Str::as_str);
    let receiver = representation::repr(interp, &method.receiver)?;
    Ok(Str::value(&format!("<bound method {name} of {}>", receiver.as_str())))
}

fn compare(interp: &mut Interp, operator: CompareOperator, left: &Value, right: &Value) -> Result {
    let equal = match (left.exact::<BoundMethod>(), right.exact::<BoundMethod>()) {
        (Some(left), Some(right)) => {
            left.receiver.same(&right.receiver) && operators::equal(interp, &left.function, &right.function)?
        }
        _ => return Ok(Value::NOT_IMPLEMENTED),
    };
    Ok(match operator {
        CompareOperator::Eq => Value::bool(equal),
        CompareOperator::NotEq => Value::bool(!equal),
        _ => Value::NOT_IMPLEMENTED,
    })
}

fn hash_method(interp: &mut Interp, value: &Value) -> Result<i64> {
    let Some(method) = value.exact::<BoundMethod>() else { return Ok(0) };
    let function = hash::hash(interp, &method.function)?;
    Ok(function ^ hash::of_identity(&method.receiver))
}

/// Attributes a method does not have itself are those of its function.
fn get_attribute(interp: &mut Interp, value: &Value, name: &Ref<Str>) -> Result {
    let own = interp.class_of(value).clone().lookup(interp, name).is_some();
    match value.exact::<BoundMethod>() {
        Some(method) if !own || name.same(&interp.names.doc) => {
            let function = method.function.clone();
            attribute::get(interp, &function, name)
        }
        _ => attribute::generic_get(interp, value, name),
    }
}
