//! Type aliases: `type Pair[T] = tuple[T, T]` (PEP 695). The value is computed when somebody asks first, so that an alias may name
//! itself or what is defined later.

use super::{Flavor, Part, evaluate, flavor_of, iterate_unpacked, unpacked};
use crate::object::{Guarded, Kind, Payload, Ref, Str, Tuple, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::{CallArguments, NativeDefinition};
use crate::runtime::types::definition::{AttributeDefinition, ClassDefinition, EMPTY};
use crate::runtime::types::sequence::receiver;
use crate::runtime::types::{frame, generic_alias, parameters, union};
use crate::runtime::{attribute, convert};
use crate::syntax::operators::BinaryOperator;

/// The payload of a type alias.
pub struct TypeAlias {
    name: Value,
    /// `__module__`; None until it is known.
    module: Value,
    /// A tuple.
    parameters: Value,
    value: Guarded<Part>,
}

impl Payload for TypeAlias {
    const KIND: Kind = Kind::TypeAlias;
    const TRACKED: bool = true;

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        visit(&self.parameters);
        self.value.peek().trace(visit);
    }

    fn clear(&mut self) {
        drop((std::mem::take(&mut self.parameters), std::mem::take(self.value.get_exclusive())));
    }
}

native_functions! { METHODS;
    /// Return state information for pickling.
    def __reduce__(self, /) = reduce;
}

/// `typing.TypeAliasType`
pub const ALIAS_CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::TypeAlias,
    name: "TypeAliasType",
    module: "typing",
    documentation: "Type alias.\n\nType aliases are created through the type statement::\n\n    type Alias = int",
    flags: flags::NATIVE,
    slots: |slots| {
        slots.representation = Some(repr);
        slots.get_item = Some(get_item);
        slots.iterate = Some(iterate_unpacked);
        slots.get_attribute = Some(get_attribute);
        slots.construct = Some(construct);
        slots.binary[BinaryOperator::BitOr as usize] = Some(union::of_classes);
    },
    methods: METHODS,
    attributes: &[
        attribute("__name__", |interp, value| Ok(of(interp, value)?.name.clone())),
        attribute("__type_params__", |interp, value| Ok(of(interp, value)?.parameters.clone())),
        attribute("__parameters__", bare_parameters),
        attribute("__value__", |interp, value| {
            let alias = of(interp, value)?;
            Ok(evaluate(interp, &alias.value)?.unwrap_or_default())
        }),
        attribute("evaluate_value", |interp, value| {
            let alias = of(interp, value)?;
            Ok(interp.read(&alias.value).function())
        }),
    ],
    ..EMPTY
};

const fn attribute(name: &'static str, get: fn(&mut Interp, &Value) -> Result) -> AttributeDefinition {
    AttributeDefinition { name, documentation: "", get, set: None }
}

static CONSTRUCTOR: NativeDefinition = parameters::constructor("typealias", "name, value, *, type_params=()");

/// The alias of a `type` statement; `params` is a tuple or None, `function` computes the value.
pub fn new_alias(name: &Value, params: &Value, function: &Value) -> Value {
    let parameters = if params.is_none() { Tuple::from_slice(&[]).into() } else { params.clone() };
    let value = Guarded::new(Part::Lazy(function.clone()));
    Value::new(TypeAlias { name: name.clone(), module: Value::NONE, parameters, value })
}

fn construct(interp: &mut Interp, _: &Ref<Class>, arguments: CallArguments<'_>) -> Result {
    let [name, value, params] = parameters::bind::<3>(interp, &CONSTRUCTOR, arguments)?;
    let name = name.unwrap_or_default();
    parameters::text(interp, &name, CONSTRUCTOR.name, " 'name'")?;
    let parameters = params.unwrap_or_else(|| Tuple::from_slice(&[]).into());
    if !parameters.is(Kind::Tuple) {
        return Err(interp.type_error("type_params must be a tuple"));
    }
    let module = frame::current_module_name(interp).unwrap_or_default();
    let value = Guarded::new(Part::Known(value.unwrap_or_default(), None));
    Ok(Value::new(TypeAlias { name: convert::native_value(&name).clone(), module, parameters, value }))
}

fn of<'a>(interp: &mut Interp, value: &'a Value) -> Result<&'a TypeAlias> {
    receiver(interp, value)
}

fn repr(interp: &mut Interp, value: &Value) -> Result {
    Ok(of(interp, value)?.name.clone())
}

fn reduce(interp: &mut Interp, value: &Value) -> Result {
    repr(interp, value)
}

fn get_item(interp: &mut Interp, value: &Value, key: &Value) -> Result {
    if of(interp, value)?.parameters.exact::<Tuple>().is_none_or(Tuple::is_empty) {
        return Err(interp.type_error("Only generic type aliases are subscriptable"));
    }
    Ok(generic_alias::new(value, key))
}

/// The type parameters as they stand in lists of types: a TypeVarTuple unpacked.
fn bare_parameters(interp: &mut Interp, value: &Value) -> Result {
    let alias = of(interp, value)?;
    let mut found = Vec::new();
    for parameter in alias.parameters.exact::<Tuple>().map(Tuple::items).unwrap_or_default() {
        match flavor_of(parameter) {
            Some(Flavor::VariableTuple) => found.push(unpacked(interp, parameter)?),
            _ => found.push(parameter.clone()),
        }
    }
    Ok(Tuple::from_vec(found).into())
}

/// The default search, but for `__module__`: the module of the statement is that of the function that computes the value.
fn get_attribute(interp: &mut Interp, value: &Value, name: &Ref<Str>) -> Result {
    if !name.same(&interp.names.module) {
        return attribute::generic_get(interp, value, name);
    }
    let alias = of(interp, value)?;
    if !alias.module.is_none() {
        return Ok(alias.module.clone());
    }
    let function = interp.read(&alias.value).function();
    attribute::get(interp, &function, name)
}
