//! `_tuplegetter`: the attribute for one field of a named tuple.

use crate::object::{Guarded, Kind, Ref, Str, Tuple, Value};
use crate::runtime::class::Class;
use crate::runtime::class::flags::NATIVE;
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::types::definition::{AttributeDefinition, ClassDefinition, EMPTY};
use crate::runtime::types::native_object::{NativeData, NativeObject};
use crate::runtime::{convert, representation};
use std::any::Any;

/// The field's place and its documentation, which scripts may replace.
struct TupleGetter {
    index: i64,
    documentation: Guarded<Value>,
}

impl NativeData for TupleGetter {
    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        visit(self.documentation.peek());
    }

    fn clear(&mut self) {
        drop(std::mem::take(self.documentation.get_exclusive()));
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

native_functions! { CONSTRUCTOR;
    def _tuplegetter(index, doc, /) = make;
}

native_functions! { METHODS;
    def __reduce__(self, /) = reduce;
}

pub static CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Native,
    name: "_tuplegetter",
    module: "collections",
    flags: NATIVE,
    slots: |slots| {
        slots.construct = Some(construct);
        slots.descriptor_get = Some(get);
        slots.descriptor_set = Some(set);
        slots.representation = Some(repr);
    },
    methods: METHODS,
    attributes: &[AttributeDefinition {
        name: "__doc__",
        documentation: "",
        get: |interp, value| Ok(documentation(interp, value)),
        set: Some(set_documentation),
    }],
    ..EMPTY
};

fn construct(interp: &mut Interp, class: &Ref<Class>, given: CallArguments<'_>) -> Result {
    let Some(definition) = CONSTRUCTOR.first() else { return Ok(Value::NONE) };
    let parts = definition.invoke(interp, given)?;
    let Some([index, documentation]) = parts.exact::<Tuple>().map(Tuple::items) else { return Ok(parts) };
    let index = convert::to_i64(interp, index)?;
    Ok(NativeObject::new(class, TupleGetter { index, documentation: Guarded::new(documentation.clone()) }))
}

fn make(_: &mut Interp, index: i64, documentation: &Value) -> Ref<Tuple> {
    Tuple::pair(Value::int(index), documentation.clone())
}

fn documentation(interp: &Interp, value: &Value) -> Value {
    NativeObject::data::<TupleGetter>(value)
        .map(|getter| interp.read(&getter.documentation).clone())
        .unwrap_or_default()
}

fn set_documentation(interp: &mut Interp, value: &Value, new: Option<&Value>) -> Result<()> {
    if let Some(getter) = NativeObject::data::<TupleGetter>(value) {
        let new = new.cloned().unwrap_or_default();
        drop(std::mem::replace(interp.write(&getter.documentation), new));
    }
    Ok(())
}

fn index(value: &Value) -> i64 {
    NativeObject::data::<TupleGetter>(value).map_or(0, |getter| getter.index)
}

fn get(interp: &mut Interp, descriptor: &Value, instance: Option<&Value>, _: &Value) -> Result {
    let Some(instance) = instance else { return Ok(descriptor.clone()) };
    let index = index(descriptor);
    let Some(tuple) = convert::native::<Tuple>(instance) else {
        let class = interp.type_name(instance);
        let message =
            format!("descriptor for index '{index}' for tuple subclasses doesn't apply to '{class}' object");
        return Err(interp.type_error(message));
    };
    match usize::try_from(index).ok().and_then(|index| tuple.items().get(index)) {
        Some(item) => Ok(item.clone()),
        None => Err(interp.index_error("tuple index out of range")),
    }
}

fn set(interp: &mut Interp, _: &Value, _: &Value, new: Option<&Value>) -> Result<()> {
    let message = if new.is_some() { "can't set attribute" } else { "can't delete attribute" };
    Err(interp.raise(ExceptionKind::AttributeError, message))
}

fn repr(interp: &mut Interp, value: &Value) -> Result {
    let documentation = documentation(interp, value);
    let shown = representation::repr(interp, &documentation)?;
    Ok(Str::value(&format!("_tuplegetter({}, {})", index(value), shown.as_str())))
}

fn reduce(interp: &mut Interp, value: &Value) -> Ref<Tuple> {
    let class = interp.class_of(value).to_value();
    let arguments = Tuple::pair(Value::int(index(value)), documentation(interp, value));
    Tuple::pair(class, arguments.into())
}
