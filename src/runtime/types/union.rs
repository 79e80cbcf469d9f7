//! Unions of types: `int | str`, which is also what `typing.Union[int, str]` gives (PEP 604, one class since 3.14). The members are
//! flat and without duplicates, in the order written.

use super::definition::{AttributeDefinition, ClassDefinition, EMPTY};
use super::generic_alias::{self, parameters_of, substitute};
use super::sequence::receiver;
use super::type_parameter::as_type;
use crate::object::{Guarded, Kind, Payload, Ref, Str, Tuple, Value};
use crate::runtime::class::flags;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::{convert, hash, operators, representation};
use crate::syntax::operators::{BinaryOperator, CompareOperator};

/// The payload of a union.
pub struct Union {
    arguments: Ref<Tuple>,
    /// The type variables among the members, once somebody asked.
    parameters: Guarded<Option<Ref<Tuple>>>,
}

impl Payload for Union {
    const KIND: Kind = Kind::Union;
    const TRACKED: bool = true;

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        visit(self.arguments.value());
        self.parameters.peek().iter().for_each(|parameters| visit(parameters.value()));
    }
}

native_functions! { METHODS;
    /// Unions are no bases of classes.
    def __mro_entries__(self, bases, /) = mro_entries;
}

native_functions! { CLASS_METHODS;
    /// Make a union of types.
    def __class_getitem__(cls, members, /) = subscript_class;
}

pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Union,
    name: "Union",
    module: "typing",
    documentation: "Represent a union type\n\nE.g. for int | str",
    flags: flags::NATIVE | flags::NO_INSTANCES,
    slots: |slots| {
        slots.representation = Some(repr);
        slots.compare = Some(compare);
        slots.hash = Some(hash_union);
        slots.get_item = Some(get_item);
        slots.binary[BinaryOperator::BitOr as usize] = Some(of_classes);
    },
    methods: METHODS,
    class_methods: CLASS_METHODS,
    attributes: &[
        AttributeDefinition {
            name: "__args__",
            documentation: "",
            get: |interp, value| Ok(receiver::<Union>(interp, value)?.arguments.to_value()),
            set: None,
        },
        AttributeDefinition {
            name: "__parameters__",
            documentation: "Type variables in the types.Union.",
            get: |interp, value| parameters(interp, value).map(Value::from),
            set: None,
        },
        AttributeDefinition {
            name: "__origin__",
            documentation: "Always returns the type",
            get: |interp, _| Ok(interp.class_of_kind(Kind::Union).to_value()),
            set: None,
        },
        AttributeDefinition {
            name: "__name__",
            documentation: "Name of the type",
            get: |_, _| Ok(Str::value("Union")),
            set: None,
        },
        AttributeDefinition {
            name: "__qualname__",
            documentation: "Qualified name of the type",
            get: |_, _| Ok(Str::value("Union")),
            set: None,
        },
    ],
    ..EMPTY
};

/// `left | right` of types, None, parameterised generics, type aliases and unions; the slot function of all of them.
pub fn of_classes(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    if !is_member(left) || !is_member(right) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    Ok(make(interp, &[left.clone(), right.clone()]))
}

fn is_member(value: &Value) -> bool {
    let kinds = [Kind::None, Kind::Class, Kind::GenericAlias, Kind::Union, Kind::TypeAlias];
    kinds.contains(&convert::native_value(value).kind())
}

/// The union of `members`; unions among them are flattened, None stands for its type, and a single member is itself the result.
pub fn make(interp: &mut Interp, members: &[Value]) -> Value {
    let mut flat: Vec<Value> = Vec::with_capacity(members.len());
    for member in members {
        let parts = self::members(member).unwrap_or_else(|| vec![none_to_class(interp, member)]);
        for part in parts {
            if !flat.iter().any(|known| is_same_type(interp, known, &part)) {
                flat.push(part);
            }
        }
    }
    match flat.as_slice() {
        [only] => only.clone(),
        _ => Value::new(Union { arguments: Tuple::from_vec(flat), parameters: Guarded::new(None) }),
    }
}

/// Equality of members; a comparison that raises makes them different.
fn is_same_type(interp: &mut Interp, left: &Value, right: &Value) -> bool {
    match operators::equal(interp, left, right) {
        Ok(equal) => equal,
        Err(raised) => {
            drop(interp.take_raised(raised));
            false
        }
    }
}

fn none_to_class(interp: &Interp, value: &Value) -> Value {
    if value.is_none() { interp.class_of_kind(Kind::None).to_value() } else { value.clone() }
}

/// The members of a union; `None` for anything else.
pub fn members(value: &Value) -> Option<Vec<Value>> {
    convert::native::<Union>(value).map(|union| union.arguments.items().to_vec())
}

fn subscript_class(interp: &mut Interp, _: &Value, members: &Value) -> Result {
    let members = match members.exact::<Tuple>() {
        Some(tuple) if tuple.is_empty() => {
            return Err(interp.type_error("Cannot take a Union of no types."));
        }
        Some(tuple) => tuple.items().to_vec(),
        None => vec![members.clone()],
    };
    let mut types = Vec::with_capacity(members.len());
    for member in &members {
        types.push(as_type(interp, member)?);
    }
    Ok(make(interp, &types))
}

fn parameters(interp: &mut Interp, value: &Value) -> Result<Ref<Tuple>> {
    let union: &Union = receiver(interp, value)?;
    if let Some(known) = interp.read(&union.parameters).clone() {
        return Ok(known);
    }
    let found = parameters_of(interp, union.arguments.items())?;
    let found = Tuple::from_vec(found);
    let old = interp.write(&union.parameters).replace(found.clone());
    drop(old);
    Ok(found)
}

/// Replaces the type variables among the members.
fn get_item(interp: &mut Interp, value: &Value, key: &Value) -> Result {
    let parameters = parameters(interp, value)?;
    let union: &Union = receiver(interp, value)?;
    let arguments = substitute(interp, value, &union.arguments, &parameters, key)?;
    Ok(make(interp, &arguments))
}

fn repr(interp: &mut Interp, value: &Value) -> Result {
    let union: &Union = receiver(interp, value)?;
    let mut text = String::new();
    for (index, member) in union.arguments.items().iter().enumerate() {
        text.push_str(if index == 0 { "" } else { " | " });
        generic_alias::write_argument(interp, member, &mut text)?;
    }
    Ok(Str::from_string(text).into())
}

fn compare(interp: &mut Interp, operator: CompareOperator, left: &Value, right: &Value) -> Result {
    let (Some(left), Some(right)) = (members(left), members(right)) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    let wanted = match operator {
        CompareOperator::Eq => true,
        CompareOperator::NotEq => false,
        _ => return Ok(Value::NOT_IMPLEMENTED),
    };
    // Neither has duplicates, so that containment one way is enough.
    let mut equal = left.len() == right.len();
    for member in &left {
        let mut found = false;
        for other in &right {
            found = found || operators::equal(interp, member, other)?;
        }
        equal = equal && found;
    }
    Ok(Value::bool(equal == wanted))
}

/// The order of members does not matter.
fn hash_union(interp: &mut Interp, value: &Value) -> Result<i64> {
    let union: &Union = receiver(interp, value)?;
    let mut sum: i64 = 0x5bd1_e995;
    for member in union.arguments.items() {
        sum = sum.wrapping_add(hash::hash(interp, member)?);
    }
    Ok(if sum == -1 { -2 } else { sum })
}

fn mro_entries(interp: &mut Interp, value: &Value, _: &Value) -> Result {
    let text = representation::repr(interp, value)?;
    Err(interp.type_error(format!("Cannot subclass {}", text.as_str())))
}
