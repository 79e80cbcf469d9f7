//! Type parameters: TypeVar, ParamSpec and TypeVarTuple in one payload (PEP 484, 612, 646, 695, 696). Bounds, constraints and defaults
//! written in the language's own syntax are functions, called when somebody asks first.
//!
//! - `alias`: the `type` statement
//! - `construct`: the calls `TypeVar("T")`, `ParamSpec("P")`, `TypeVarTuple("Ts")`
//! - `objects`: the small objects around them: NoDefault, `P.args`, `P.kwargs`
//! - `replacing`: what each does when a generic is subscribed

mod alias;
mod construct;
mod objects;
mod replacing;

pub use alias::{ALIAS_CLASS, TypeAlias, new_alias};

use super::definition::{AttributeDefinition, ClassDefinition, EMPTY};
use super::iterators::TupleIterator;
use super::sequence::receiver;
use super::union;
use crate::object::{Guarded, Kind, Payload, Ref, Str, Tuple, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::class_creation::native_class;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::{attribute, call, operators};
use crate::syntax::operators::BinaryOperator;
use objects::TypingObjects;

/// Which of the three a type parameter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flavor {
    Variable,
    Specification,
    VariableTuple,
}

/// How a type parameter varies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Variance {
    Invariant,
    Covariant,
    Contravariant,
    /// To be found out by a type checker, as for all that are declared in brackets.
    Inferred,
}

/// A bound, constraints, a default or an alias's value.
#[derive(Default)]
pub(crate) enum Part {
    #[default]
    Missing,
    /// Computed by calling the function.
    Lazy(Value),
    /// Known; of a lazy one with the function it came from.
    Known(Value, Option<Value>),
}

impl Part {
    pub(crate) fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        match self {
            Part::Missing => {}
            Part::Lazy(function) => visit(function),
            Part::Known(value, function) => {
                visit(value);
                function.iter().for_each(visit);
            }
        }
    }

    /// The function that computes it, or None.
    pub(crate) fn function(&self) -> Value {
        match self {
            Part::Lazy(function) | Part::Known(_, Some(function)) => function.clone(),
            Part::Missing | Part::Known(_, None) => Value::NONE,
        }
    }
}

/// The value of a part, computed now if need be.
pub(crate) fn evaluate(interp: &mut Interp, part: &Guarded<Part>) -> Result<Option<Value>> {
    let function = match interp.read(part) {
        Part::Missing => return Ok(None),
        Part::Known(value, _) => return Ok(Some(value.clone())),
        Part::Lazy(function) => function.clone(),
    };
    let value = call::call(interp, &function, &[])?;
    let known = Part::Known(value.clone(), Some(function));
    drop(std::mem::replace(interp.write(part), known));
    Ok(Some(value))
}

/// The payload of a type parameter.
pub struct TypeParameter {
    name: Value,
    flavor: Flavor,
    variance: Variance,
    /// `__module__`, if it is known.
    module: Value,
    bound: Guarded<Part>,
    constraints: Guarded<Part>,
    default: Guarded<Part>,
}

impl Payload for TypeParameter {
    const KIND: Kind = Kind::TypeParameter;
    const TRACKED: bool = true;

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        [&self.bound, &self.constraints, &self.default].into_iter().for_each(|part| part.peek().trace(visit));
    }

    fn clear(&mut self) {
        let parts = [&mut self.bound, &mut self.constraints, &mut self.default];
        drop(parts.map(|part| std::mem::take(part.get_exclusive())));
    }
}

impl TypeParameter {
    pub(crate) fn make(name: Value, flavor: Flavor, variance: Variance, module: Value) -> TypeParameter {
        let [bound, constraints, default] = [(); 3].map(|()| Guarded::new(Part::Missing));
        TypeParameter { name, flavor, variance, module, bound, constraints, default }
    }

    pub(crate) fn name(&self) -> &str {
        self.name.exact::<Str>().map_or("", Str::as_str)
    }
}

/// A type parameter declared in brackets: `flavor` 0 is a TypeVar, 1 a ParamSpec, 2 a TypeVarTuple.
pub fn new(name: &Value, flavor: u32) -> Value {
    let flavor = match flavor {
        1 => Flavor::Specification,
        2 => Flavor::VariableTuple,
        _ => Flavor::Variable,
    };
    Value::new(TypeParameter::make(name.clone(), flavor, Variance::Inferred, Value::NONE))
}

/// Sets the function that computes the bound (`what` 0), the constraints (1) or the default (2).
pub fn set_lazy(interp: &mut Interp, parameter: &Value, function: &Value, what: u32) {
    let Some(parameter) = parameter.exact::<TypeParameter>() else { return };
    let part = match what {
        0 => &parameter.bound,
        1 => &parameter.constraints,
        _ => &parameter.default,
    };
    drop(std::mem::replace(interp.write(part), Part::Lazy(function.clone())));
}

/// `Generic[parameters]`, the implicit base of a class with type parameters.
pub fn generic_base(interp: &mut Interp, params: &Value) -> Result {
    let typing = (interp.hooks.import)(interp, "typing")?;
    let name = interp.intern("Generic");
    let generic = attribute::get(interp, &typing, &name)?;
    let mut arguments = Vec::new();
    for parameter in params.exact::<Tuple>().map(Tuple::items).unwrap_or_default() {
        match flavor_of(parameter) {
            Some(Flavor::VariableTuple) => arguments.push(unpacked(interp, parameter)?),
            _ => arguments.push(parameter.clone()),
        }
    }
    operators::get_item(interp, &generic, &Tuple::from_vec(arguments).into())
}

/// `typing.Unpack[value]`: what `*value` stands for in a list of types.
pub(crate) fn unpacked(interp: &mut Interp, value: &Value) -> Result {
    let typing = (interp.hooks.import)(interp, "typing")?;
    let name = interp.intern("Unpack");
    let unpack = attribute::get(interp, &typing, &name)?;
    operators::get_item(interp, &unpack, value)
}

pub(crate) fn flavor_of(value: &Value) -> Option<Flavor> {
    value.exact::<TypeParameter>().map(|parameter| parameter.flavor)
}

/// A type as it stands in a union or list of types: text is a forward reference, None the class of None.
pub(crate) fn as_type(interp: &mut Interp, value: &Value) -> Result {
    match value.kind() {
        Kind::None => Ok(interp.class_of_kind(Kind::None).to_value()),
        Kind::Str => {
            let typing = (interp.hooks.import)(interp, "typing")?;
            let name = interp.intern("ForwardRef");
            let reference = attribute::get(interp, &typing, &name)?;
            call::call(interp, &reference, std::slice::from_ref(value))
        }
        _ => Ok(value.clone()),
    }
}

native_functions! { VARIABLE_METHODS;
    /// Replaces the type variable.
    def __typing_subst__(self, arg, /) = replacing::variable;
    /// Prepares the types that replace type variables.
    def __typing_prepare_subst__(self, alias, args, /) = replacing::prepare_variable;
    /// Type variables are no bases of classes.
    def __mro_entries__(self, bases, /) = mro_entries;
    /// Return state information for pickling.
    def __reduce__(self, /) = reduce;
    /// Is there a default?
    def has_default(self, /) = has_default;
}

native_functions! { SPECIFICATION_METHODS;
    /// Replaces the parameter specification.
    def __typing_subst__(self, arg, /) = replacing::specification;
    /// Prepares the types that replace type variables.
    def __typing_prepare_subst__(self, alias, args, /) = replacing::prepare_specification;
    /// Parameter specifications are no bases of classes.
    def __mro_entries__(self, bases, /) = mro_entries;
    /// Return state information for pickling.
    def __reduce__(self, /) = reduce;
    /// Is there a default?
    def has_default(self, /) = has_default;
}

native_functions! { TUPLE_METHODS;
    /// Only an unpacked TypeVarTuple can be replaced.
    def __typing_subst__(self, arg, /) = replacing::variable_tuple;
    /// Prepares the types that replace type variables.
    def __typing_prepare_subst__(self, alias, args, /) = replacing::prepare_variable_tuple;
    /// Type variables are no bases of classes.
    def __mro_entries__(self, bases, /) = mro_entries;
    /// Return state information for pickling.
    def __reduce__(self, /) = reduce;
    /// Is there a default?
    def has_default(self, /) = has_default;
}

const fn attribute(name: &'static str, get: fn(&mut Interp, &Value) -> Result) -> AttributeDefinition {
    AttributeDefinition { name, documentation: "", get, set: None }
}

const NAME: AttributeDefinition = attribute("__name__", |interp, value| Ok(of(interp, value)?.name.clone()));
const DEFAULT: AttributeDefinition = attribute("__default__", default);
const EVALUATE_DEFAULT: AttributeDefinition =
    attribute("evaluate_default", |interp, value| function(interp, value, |parameter| &parameter.default));
const BOUND: AttributeDefinition = attribute("__bound__", |interp, value| {
    let parameter = of(interp, value)?;
    Ok(evaluate(interp, &parameter.bound)?.unwrap_or_default())
});
const COVARIANT: AttributeDefinition =
    attribute("__covariant__", |interp, value| varies(interp, value, Variance::Covariant));
const CONTRAVARIANT: AttributeDefinition =
    attribute("__contravariant__", |interp, value| varies(interp, value, Variance::Contravariant));
const INFER_VARIANCE: AttributeDefinition =
    attribute("__infer_variance__", |interp, value| varies(interp, value, Variance::Inferred));

/// `typing.TypeVar`, which also stands for the other two before [`create_classes`] has run.
pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::TypeParameter,
    name: "TypeVar",
    module: "typing",
    documentation: "Type variable.\n\nThe preferred way to construct a type variable is via the dedicated syntax\nfor generic functions, classes, and type aliases::\n\n    class Sequence[T]:  # T is a TypeVar\n        ...",
    flags: flags::NATIVE,
    slots: |slots| {
        slots.representation = Some(repr);
        slots.get_attribute = Some(get_attribute);
        slots.construct = Some(construct::variable);
        slots.binary[BinaryOperator::BitOr as usize] = Some(or);
    },
    methods: VARIABLE_METHODS,
    attributes: &[
        NAME,
        BOUND,
        attribute("__constraints__", |interp, value| {
            let parameter = of(interp, value)?;
            Ok(evaluate(interp, &parameter.constraints)?.unwrap_or_else(|| Tuple::from_slice(&[]).into()))
        }),
        DEFAULT,
        COVARIANT,
        CONTRAVARIANT,
        INFER_VARIANCE,
        attribute("evaluate_bound", |interp, value| function(interp, value, |parameter| &parameter.bound)),
        attribute("evaluate_constraints", |interp, value| {
            function(interp, value, |parameter| &parameter.constraints)
        }),
        EVALUATE_DEFAULT,
    ],
    ..EMPTY
};

static SPECIFICATION_CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::TypeParameter,
    name: "ParamSpec",
    module: "typing",
    documentation: "Parameter specification variable.",
    flags: flags::NATIVE,
    slots: |slots| {
        slots.representation = Some(repr);
        slots.get_attribute = Some(get_attribute);
        slots.construct = Some(construct::specification);
        slots.binary[BinaryOperator::BitOr as usize] = Some(or);
    },
    methods: SPECIFICATION_METHODS,
    attributes: &[
        NAME,
        BOUND,
        DEFAULT,
        COVARIANT,
        CONTRAVARIANT,
        INFER_VARIANCE,
        EVALUATE_DEFAULT,
        attribute("args", |interp, value| Ok(objects::arguments_of(interp, value))),
        attribute("kwargs", |interp, value| Ok(objects::keywords_of(interp, value))),
    ],
    ..EMPTY
};

static TUPLE_CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::TypeParameter,
    name: "TypeVarTuple",
    module: "typing",
    documentation: "Type variable tuple. A specialized form of type variable that enables\nvariadic generics.",
    flags: flags::NATIVE,
    slots: |slots| {
        slots.representation = Some(repr);
        slots.get_attribute = Some(get_attribute);
        slots.construct = Some(construct::variable_tuple);
        slots.iterate = Some(iterate_unpacked);
    },
    methods: TUPLE_METHODS,
    attributes: &[NAME, DEFAULT, EVALUATE_DEFAULT],
    ..EMPTY
};

/// Makes the classes besides that of the kind, and `typing.NoDefault`.
pub fn create_classes(interp: &mut Interp) {
    let variable = interp.class_of_kind(Kind::TypeParameter).clone();
    let [specification, tuple] =
        [&SPECIFICATION_CLASS, &TUPLE_CLASS].map(|definition| native_class(interp, definition));
    TypingObjects::create(interp, [variable, specification, tuple]);
}

/// The class of a type parameter.
pub fn class_of<'a>(interp: &'a Interp, parameter: &TypeParameter) -> &'a Ref<Class> {
    match TypingObjects::get(interp) {
        Some(objects) => objects.class_of(parameter.flavor),
        None => interp.class_of_kind(Kind::TypeParameter),
    }
}

fn of<'a>(interp: &mut Interp, value: &'a Value) -> Result<&'a TypeParameter> {
    receiver(interp, value)
}

fn default(interp: &mut Interp, value: &Value) -> Result {
    let parameter = of(interp, value)?;
    Ok(evaluate(interp, &parameter.default)?.unwrap_or_else(|| objects::no_default(interp)))
}

fn has_default(interp: &mut Interp, value: &Value) -> Result<bool> {
    let parameter = of(interp, value)?;
    Ok(!matches!(interp.read(&parameter.default), Part::Missing))
}

fn function(interp: &mut Interp, value: &Value, part: fn(&TypeParameter) -> &Guarded<Part>) -> Result {
    let parameter = of(interp, value)?;
    Ok(interp.read(part(parameter)).function())
}

fn varies(interp: &mut Interp, value: &Value, variance: Variance) -> Result {
    Ok(Value::bool(of(interp, value)?.variance == variance))
}

fn repr(interp: &mut Interp, value: &Value) -> Result {
    let parameter = of(interp, value)?;
    let sign = match (parameter.flavor, parameter.variance) {
        (Flavor::VariableTuple, _) | (_, Variance::Inferred) => "",
        (_, Variance::Invariant) => "~",
        (_, Variance::Covariant) => "+",
        (_, Variance::Contravariant) => "-",
    };
    Ok(Str::value(&format!("{sign}{}", parameter.name())))
}

/// The default search, but for `__module__`, which the class has too.
fn get_attribute(interp: &mut Interp, value: &Value, name: &Ref<Str>) -> Result {
    let parameter = of(interp, value)?;
    if name.same(&interp.names.module) && !parameter.module.is_none() {
        return Ok(parameter.module.clone());
    }
    attribute::generic_get(interp, value, name)
}

/// `T | int`, `int | T`
fn or(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    let members = [as_type(interp, left)?, as_type(interp, right)?];
    Ok(union::make(interp, &members))
}

/// `*Ts` in a list of types.
pub(crate) fn iterate_unpacked(interp: &mut Interp, value: &Value) -> Result {
    let item = unpacked(interp, value)?;
    Ok(TupleIterator::new(Tuple::from_slice(&[item])).into())
}

fn mro_entries(interp: &mut Interp, value: &Value, _: &Value) -> Result {
    let class = interp.type_name(value);
    Err(interp.type_error(format!("Cannot subclass an instance of {class}")))
}

fn reduce(interp: &mut Interp, value: &Value) -> Result {
    Ok(of(interp, value)?.name.clone())
}
