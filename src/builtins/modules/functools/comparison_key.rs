//! `cmp_to_key`: objects that compare as a script's function says.

use crate::object::{Kind, Value};
use crate::runtime::call;
use crate::runtime::class::flags::{NATIVE, NO_INSTANCES};
use crate::runtime::class_creation::native_class;
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::operators::{self, CompareOperator};
use crate::runtime::types::definition::{AttributeDefinition, ClassDefinition, EMPTY};
use crate::runtime::types::native_object::{NativeData, NativeObject};
use std::any::Any;

/// A key: the function, and the object it stands for. The maker of keys has none yet.
struct Key {
    compare: Value,
    object: Value,
}

impl NativeData for Key {
    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        visit(&self.compare);
        visit(&self.object);
    }

    fn clear(&mut self) {
        self.object = Value::UNBOUND;
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

static CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Native,
    name: "KeyWrapper",
    module: "functools",
    flags: NATIVE | NO_INSTANCES,
    slots: |slots| {
        slots.call = Some(make);
        slots.compare = Some(compare);
        slots.hash = None;
    },
    attributes: &[AttributeDefinition {
        name: "obj",
        documentation: "Value wrapped by a key function.",
        get: |_, value| {
            Ok(NativeObject::data::<Key>(value).map(|key| key.object.clone()).unwrap_or_default())
        },
        set: None,
    }],
    ..EMPTY
};

/// `cmp_to_key(compare)`: what makes keys is a key without an object.
pub fn cmp_to_key(interp: &mut Interp, compare: &Value) -> Value {
    let class = native_class(interp, &CLASS);
    NativeObject::new(&class, Key { compare: compare.clone(), object: Value::UNBOUND })
}

/// The key of an object.
fn make(interp: &mut Interp, value: &Value, arguments: CallArguments<'_>) -> Result {
    let Some(maker) = NativeObject::data::<Key>(value) else { return Ok(Value::NONE) };
    let [object] = arguments.values else {
        let message = match arguments.values.len() {
            0 => "K() missing required argument 'obj' (pos 1)".to_owned(),
            given => format!("K() takes at most 1 argument ({given} given)"),
        };
        return Err(interp.type_error(message));
    };
    let class = interp.class_of(value).clone();
    Ok(NativeObject::new(&class, Key { compare: maker.compare.clone(), object: object.clone() }))
}

fn compare(interp: &mut Interp, operator: CompareOperator, left: &Value, right: &Value) -> Result {
    let (Some(own), Some(other)) = (NativeObject::data::<Key>(left), NativeObject::data::<Key>(right)) else {
        return Err(interp.type_error("other argument must be K instance"));
    };
    if own.object.is_unbound() || other.object.is_unbound() {
        return Err(interp.raise(ExceptionKind::AttributeError, "object"));
    }
    let answer = call::call(interp, &own.compare, &[own.object.clone(), other.object.clone()])?;
    operators::compare(interp, operator, &answer, &Value::int(0))
}
