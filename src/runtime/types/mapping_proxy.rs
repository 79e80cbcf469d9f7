//! `mappingproxy`: a read-only look at a mapping, such as a class's `__dict__`. Whatever the proxy is asked it asks the mapping.

use super::definition::{ClassDefinition, EMPTY};
use super::generic_alias;
use super::sequence::receiver;
use crate::object::{Kind, Payload, Ref, Str, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::{attribute, call, convert, hash, iteration, operators, representation};
use crate::syntax::operators::{BinaryOperator, CompareOperator};

/// The payload of a proxy.
pub struct MappingProxy {
    mapping: Value,
}

impl Payload for MappingProxy {
    const KIND: Kind = Kind::MappingProxy;
    const TRACKED: bool = true;

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        visit(&self.mapping);
    }

    fn clear(&mut self) {
        self.mapping = Value::NONE;
    }
}

/// The class `mappingproxy`.
pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::MappingProxy,
    name: "mappingproxy",
    documentation: "Read-only proxy of a mapping.",
    flags: flags::NATIVE | flags::MAPPING,
    slots: |slots| {
        slots.construct = Some(construct);
        slots.length = Some(|interp, proxy| ask(interp, proxy, operators::length));
        slots.get_item = Some(|interp, proxy, key| {
            ask(interp, proxy, |interp, mapping| operators::get_item(interp, mapping, key))
        });
        slots.contains = Some(|interp, proxy, key| {
            ask(interp, proxy, |interp, mapping| operators::contains(interp, mapping, key))
        });
        slots.iterate = Some(|interp, proxy| ask(interp, proxy, iteration::iterator));
        slots.hash = Some(|interp, proxy| ask(interp, proxy, hash::hash));
        slots.text = Some(|interp, proxy| ask(interp, proxy, representation::str).map(Value::from));
        slots.representation = Some(repr);
        slots.compare = Some(compare);
        slots.binary[BinaryOperator::BitOr as usize] = Some(union);
        slots.in_place[BinaryOperator::BitOr as usize] = Some(union_in_place);
    },
    methods: METHODS,
    class_methods: CLASS_METHODS,
    ..EMPTY
};

native_functions! { METHODS;
    /// Return the value for key if key is in the mapping, else default.
    def get(self, key, default=None, /) = get;
    /// D.keys() -> a set-like object providing a view on D's keys
    def keys(self, /) = keys;
    /// D.values() -> an object providing a view on D's values
    def values(self, /) = values;
    /// D.items() -> a set-like object providing a view on D's items
    def items(self, /) = items;
    /// D.copy() -> a shallow copy of D
    def copy(self, /) = copy;
    /// D.__reversed__() -> reverse iterator
    def __reversed__(self, /) = reversed;
}

native_functions! { CLASS_METHODS;
    /// mappingproxy objects are generic over two types, signifying (respectively) the types of their keys and values
    def __class_getitem__(type, object, /) = class_get_item;
}

/// A proxy of a mapping.
pub fn make(mapping: Value) -> Value {
    Value::new(MappingProxy { mapping })
}

/// Asks the mapping behind the receiver of a slot or method.
fn ask<R>(
    interp: &mut Interp,
    proxy: &Value,
    question: impl FnOnce(&mut Interp, &Value) -> Result<R>,
) -> Result<R> {
    let proxy: &MappingProxy = receiver(interp, proxy)?;
    question(interp, &proxy.mapping)
}

/// The mapping behind an operand, if that is a proxy.
fn unwrapped(operand: &Value) -> &Value {
    operand.exact::<MappingProxy>().map_or(operand, |proxy| &proxy.mapping)
}

fn construct(interp: &mut Interp, class: &Ref<Class>, arguments: CallArguments<'_>) -> Result {
    let named = arguments
        .keywords()
        .find(|(name, _)| name.exact::<Str>().is_some_and(|name| name.as_str() == "mapping"));
    let given = match (arguments.positionals(), named) {
        ([mapping], None) if arguments.names.is_empty() => mapping,
        ([], Some((_, mapping))) if arguments.names.len() == 1 => mapping,
        ([], None) if arguments.names.is_empty() => {
            return Err(interp.type_error("mappingproxy() missing required argument 'mapping' (pos 1)"));
        }
        _ => {
            let count = arguments.values.len();
            return Err(interp.type_error(format!("mappingproxy() takes at most 1 argument ({count} given)")));
        }
    };
    let is_sequence = matches!(convert::native_value(given).kind(), Kind::List | Kind::Tuple);
    if is_sequence || interp.class_of(given).slots(interp).get_item.is_none() {
        let name = interp.type_name(given);
        return Err(interp.type_error(format!("mappingproxy() argument must be a mapping, not {name}")));
    }
    call::finish_construct(interp, class, make(given.clone()))
}

fn repr(interp: &mut Interp, proxy: &Value) -> Result {
    let text = ask(interp, proxy, representation::repr)?;
    Ok(Str::from_string(format!("mappingproxy({})", text.as_str())).into())
}

fn compare(interp: &mut Interp, operator: CompareOperator, left: &Value, right: &Value) -> Result {
    ask(interp, left, |interp, mapping| operators::compare(interp, operator, mapping, right))
}

fn union(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    operators::binary(interp, BinaryOperator::BitOr, unwrapped(left), unwrapped(right))
}

fn union_in_place(interp: &mut Interp, proxy: &Value, _: &Value) -> Result {
    let class = interp.type_name(proxy);
    Err(interp.type_error(format!("'|=' is not supported by {class}; use '|' instead")))
}

/// Calls a method of the mapping.
fn call_method(interp: &mut Interp, proxy: &Value, method: &str, arguments: &[Value]) -> Result {
    let name = interp.intern(method);
    ask(interp, proxy, |interp, mapping| attribute::call_method(interp, mapping, &name, arguments))
}

fn get(interp: &mut Interp, proxy: &Value, key: &Value, default: Option<&Value>) -> Result {
    call_method(interp, proxy, "get", &[key.clone(), default.cloned().unwrap_or_default()])
}

fn keys(interp: &mut Interp, proxy: &Value) -> Result {
    call_method(interp, proxy, "keys", &[])
}

fn values(interp: &mut Interp, proxy: &Value) -> Result {
    call_method(interp, proxy, "values", &[])
}

fn items(interp: &mut Interp, proxy: &Value) -> Result {
    call_method(interp, proxy, "items", &[])
}

fn copy(interp: &mut Interp, proxy: &Value) -> Result {
    call_method(interp, proxy, "copy", &[])
}

fn reversed(interp: &mut Interp, proxy: &Value) -> Result {
    call_method(interp, proxy, "__reversed__", &[])
}

fn class_get_item(_: &mut Interp, class: &Value, parameters: &Value) -> Value {
    generic_alias::new(class, parameters)
}
