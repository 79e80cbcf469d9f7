//! Parameterised generics, `list[int]` (PEP 585): the origin and the arguments. An alias is called and asked for attributes as its
//! origin is; subscribing it replaces type variables among its arguments.

mod substitution;

pub use substitution::{parameters_of, substitute};

use super::definition::{AttributeDefinition, ClassDefinition, EMPTY};
use super::iterators::TupleIterator;
use super::list::List;
use super::sequence::receiver;
use super::{arguments, union};
use crate::object::{Guarded, Kind, Payload, Ref, Str, Tuple, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::{attribute, call, convert, hash, operators, representation};
use crate::syntax::operators::{BinaryOperator, CompareOperator};

/// The payload of a parameterised generic.
pub struct GenericAlias {
    origin: Value,
    arguments: Ref<Tuple>,
    /// It stands for the items of its tuple type: `*tuple[int, str]` (PEP 646).
    starred: bool,
    /// The type variables among the arguments, once somebody asked.
    parameters: Guarded<Option<Ref<Tuple>>>,
}

impl Payload for GenericAlias {
    const KIND: Kind = Kind::GenericAlias;
    const TRACKED: bool = true;

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        visit(&self.origin);
        visit(self.arguments.value());
        self.parameters.peek().iter().for_each(|parameters| visit(parameters.value()));
    }

    fn clear(&mut self) {
        drop((std::mem::take(&mut self.origin), self.parameters.get_exclusive().take()));
    }
}

native_functions! { METHODS;
    /// The class to derive from instead of the alias.
    def __mro_entries__(self, bases, /) = mro_entries;
    /// Aliases have no instances of their own.
    def __instancecheck__(self, instance, /) = instance_check;
    /// Aliases have no subclasses of their own.
    def __subclasscheck__(self, subclass, /) = subclass_check;
    /// Return state information for pickling.
    def __reduce__(self, /) = reduce;
}

pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::GenericAlias,
    name: "GenericAlias",
    module: "types",
    documentation: "Represent a PEP 585 generic type\n\nE.g. for t = list[int], t.__origin__ is list and t.__args__ is (int,).",
    flags: flags::NATIVE | flags::BASE,
    slots: |slots| {
        slots.representation = Some(repr);
        slots.compare = Some(compare);
        slots.hash = Some(hash_alias);
        slots.call = Some(invoke);
        slots.iterate = Some(iterate);
        slots.get_item = Some(get_item);
        slots.get_attribute = Some(get_attribute);
        slots.construct = Some(construct);
        slots.binary[BinaryOperator::BitOr as usize] = Some(union::of_classes);
    },
    methods: METHODS,
    attributes: &[
        attribute("__origin__", |interp, value| Ok(receiver::<GenericAlias>(interp, value)?.origin.clone())),
        attribute("__args__", |interp, value| {
            Ok(receiver::<GenericAlias>(interp, value)?.arguments.to_value())
        }),
        attribute("__parameters__", |interp, value| parameters(interp, value).map(Value::from)),
        attribute("__unpacked__", |interp, value| {
            Ok(Value::bool(receiver::<GenericAlias>(interp, value)?.starred))
        }),
        attribute("__typing_unpacked_tuple_args__", unpacked_arguments),
    ],
    ..EMPTY
};

const fn attribute(name: &'static str, get: fn(&mut Interp, &Value) -> Result) -> AttributeDefinition {
    AttributeDefinition { name, documentation: "", get, set: None }
}

/// `origin[key]`: a tuple as key gives several arguments.
pub fn new(origin: &Value, key: &Value) -> Value {
    let arguments = key.exact_ref::<Tuple>().unwrap_or_else(|| Tuple::from_slice(std::slice::from_ref(key)));
    with_arguments(origin, arguments, false)
}

/// `origin[key]` of a native class.
pub fn make(_: &mut Interp, origin: &Value, key: &Value) -> Value {
    new(origin, key)
}

/// `__class_getitem__` of generic native classes.
pub fn class_get_item(_: &mut Interp, class: &Value, key: &Value) -> Value {
    new(class, key)
}

fn with_arguments(origin: &Value, arguments: Ref<Tuple>, starred: bool) -> Value {
    Value::new(GenericAlias { origin: origin.clone(), arguments, starred, parameters: Guarded::new(None) })
}

fn construct(interp: &mut Interp, class: &Ref<Class>, given: CallArguments<'_>) -> Result {
    let [origin, key] = arguments::exactly(interp, "GenericAlias", given)?;
    call::finish_construct(interp, class, new(origin, key))
}

fn parameters(interp: &mut Interp, value: &Value) -> Result<Ref<Tuple>> {
    let alias: &GenericAlias = receiver(interp, value)?;
    if let Some(known) = interp.read(&alias.parameters).clone() {
        return Ok(known);
    }
    let found = Tuple::from_vec(parameters_of(interp, alias.arguments.items())?);
    let old = interp.write(&alias.parameters).replace(found.clone());
    drop(old);
    Ok(found)
}

/// Replaces the type variables among the arguments.
fn get_item(interp: &mut Interp, value: &Value, key: &Value) -> Result {
    let parameters = parameters(interp, value)?;
    let alias: &GenericAlias = receiver(interp, value)?;
    let replaced = substitute(interp, value, &alias.arguments, &parameters, key)?;
    Ok(with_arguments(&alias.origin, Tuple::from_vec(replaced), alias.starred))
}

/// `*tuple[int, str]`: one starred alias.
fn iterate(interp: &mut Interp, value: &Value) -> Result {
    let alias: &GenericAlias = receiver(interp, value)?;
    let starred = with_arguments(&alias.origin, alias.arguments.clone(), true);
    Ok(TupleIterator::new(Tuple::from_slice(&[starred])).into())
}

/// Makes an instance of the origin and tells it the alias, if it can be told.
fn invoke(interp: &mut Interp, value: &Value, given: CallArguments<'_>) -> Result {
    let alias: &GenericAlias = receiver(interp, value)?;
    let made = call::call_with(interp, &alias.origin, given)?;
    let name = interp.names.orig_class.clone();
    if let Err(raised) = attribute::set(interp, &made, &name, Some(value)) {
        let refused = [ExceptionKind::AttributeError, ExceptionKind::TypeError];
        if !refused.iter().any(|&kind| interp.raised_is(&raised, kind)) {
            return Err(raised);
        }
        drop(interp.take_raised(raised));
    }
    Ok(made)
}

/// Attributes that are the alias's own; all others are those of its origin.
const OWN_ATTRIBUTES: &[&str] = &[
    "__class__",
    "__origin__",
    "__args__",
    "__unpacked__",
    "__parameters__",
    "__typing_unpacked_tuple_args__",
    "__mro_entries__",
    "__reduce_ex__",
    "__reduce__",
    // Not the origin's either: an alias is no class and is copied as the immutable it is.
    "__bases__",
    "__copy__",
    "__deepcopy__",
];

fn get_attribute(interp: &mut Interp, value: &Value, name: &Ref<Str>) -> Result {
    if OWN_ATTRIBUTES.contains(&name.as_str()) {
        return attribute::generic_get(interp, value, name);
    }
    let alias: &GenericAlias = receiver(interp, value)?;
    attribute::get(interp, &alias.origin, name)
}

fn unpacked_arguments(interp: &mut Interp, value: &Value) -> Result {
    let alias: &GenericAlias = receiver(interp, value)?;
    let is_tuple = alias.origin.same(interp.class_of_kind(Kind::Tuple).value());
    Ok(if alias.starred && is_tuple { alias.arguments.to_value() } else { Value::NONE })
}

fn mro_entries(interp: &mut Interp, value: &Value, _: &Value) -> Result {
    let alias: &GenericAlias = receiver(interp, value)?;
    Ok(Tuple::from_slice(std::slice::from_ref(&alias.origin)).into())
}

fn instance_check(interp: &mut Interp, _: &Value, _: &Value) -> Result {
    Err(interp.type_error("isinstance() argument 2 cannot be a parameterized generic"))
}

fn subclass_check(interp: &mut Interp, _: &Value, _: &Value) -> Result {
    Err(interp.type_error("issubclass() argument 2 cannot be a parameterized generic"))
}

fn reduce(interp: &mut Interp, value: &Value) -> Result {
    let alias: &GenericAlias = receiver(interp, value)?;
    let parts = Tuple::from_slice(&[alias.origin.clone(), alias.arguments.to_value()]);
    let class = interp.class_of_kind(Kind::GenericAlias).to_value();
    Ok(Tuple::from_slice(&[class, parts.into()]).into())
}

fn repr(interp: &mut Interp, value: &Value) -> Result {
    let alias: &GenericAlias = receiver(interp, value)?;
    let mut text = String::from(if alias.starred { "*" } else { "" });
    write_argument(interp, &alias.origin, &mut text)?;
    text.push('[');
    if alias.arguments.is_empty() {
        text.push_str("()");
    }
    write_arguments(interp, alias.arguments.items(), &mut text)?;
    text.push(']');
    Ok(Str::from_string(text).into())
}

fn write_arguments(interp: &mut Interp, items: &[Value], text: &mut String) -> Result<()> {
    for (index, item) in items.iter().enumerate() {
        text.push_str(if index == 0 { "" } else { ", " });
        match item.exact::<List>() {
            Some(list) => {
                // A list may contain itself.
                interp.enter_native(" while getting the repr of an object")?;
                let items = list.to_vec(interp);
                text.push('[');
                write_arguments(interp, &items, text)?;
                text.push(']');
            }
            None => write_argument(interp, item, text)?,
        }
    }
    Ok(())
}

/// Writes a type as it stands in the text of an alias or union: classes by their qualified names, everything else by its `repr`.
pub fn write_argument(interp: &mut Interp, item: &Value, text: &mut String) -> Result<()> {
    if item.is(Kind::Ellipsis) {
        text.push_str("...");
        return Ok(());
    }
    if item.same(interp.class_of_kind(Kind::None).value()) {
        text.push_str("None");
        return Ok(());
    }
    let name = if is_generic(interp, item)? { None } else { qualified_name(interp, item)? };
    match name {
        Some(name) => text.push_str(&name),
        None => text.push_str(representation::repr(interp, item)?.as_str()),
    }
    Ok(())
}

/// Does it show its arguments itself?
fn is_generic(interp: &mut Interp, item: &Value) -> Result<bool> {
    for name in ["__origin__", "__args__"] {
        let name = interp.intern(name);
        if attribute::get_optional(interp, item, &name)?.is_none() {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The qualified name behind the module, for what has both; the module `builtins` is not written.
fn qualified_name(interp: &mut Interp, item: &Value) -> Result<Option<String>> {
    let (qualname, module) = (interp.names.qualname.clone(), interp.names.module.clone());
    let Some(name) = attribute::get_optional(interp, item, &qualname)? else { return Ok(None) };
    let Some(module) = attribute::get_optional(interp, item, &module)?.filter(|module| !module.is_none())
    else {
        return Ok(None);
    };
    let (name, module) = (representation::str(interp, &name)?, representation::str(interp, &module)?);
    Ok(Some(match module.as_str() {
        "builtins" => name.as_str().to_owned(),
        module => format!("{module}.{}", name.as_str()),
    }))
}

fn compare(interp: &mut Interp, operator: CompareOperator, left: &Value, right: &Value) -> Result {
    let wanted = match operator {
        CompareOperator::Eq => true,
        CompareOperator::NotEq => false,
        _ => return Ok(Value::NOT_IMPLEMENTED),
    };
    let (Some(left), Some(right)) =
        (convert::native::<GenericAlias>(left), convert::native::<GenericAlias>(right))
    else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    let equal = left.starred == right.starred
        && operators::equal(interp, &left.origin, &right.origin)?
        && operators::equal(interp, left.arguments.value(), right.arguments.value())?;
    Ok(Value::bool(equal == wanted))
}

fn hash_alias(interp: &mut Interp, value: &Value) -> Result<i64> {
    let alias: &GenericAlias = receiver(interp, value)?;
    let origin = hash::hash(interp, &alias.origin)?;
    let mixed = origin ^ hash::hash(interp, alias.arguments.value())?;
    Ok(if mixed == -1 { -2 } else { mixed })
}
