//! `collections.defaultdict`: instances that carry a dict, as those of a script's subclass of `dict` do, with the factory in their first
//! slot. `dict[key]` asks `__missing__`.

use crate::object::{Instance, Kind, Ref, Str, Tuple, Value};
use crate::runtime::class::Class;
use crate::runtime::class::flags::{BASE, MAPPING, NATIVE, NATIVE_VALUE};
use crate::runtime::class_creation::native_class;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::types::definition::{AttributeDefinition, ClassDefinition, EMPTY};
use crate::runtime::types::dict::Dict;
use crate::runtime::types::generic_alias;
use crate::runtime::{attribute, call, convert, iteration, representation};
use crate::syntax::operators::BinaryOperator;

/// The slot of the factory.
const FACTORY: usize = 0;

native_functions! { METHODS;
    /// __missing__(key) # Called by __getitem__ for missing key; pseudo-code:
    ///   if self.default_factory is None: raise KeyError((key,))
    ///   self[key] = value = self.default_factory()
    ///   return value
    def __missing__(self, key, /) = missing;
    /// D.copy() -> a shallow copy of D.
    def copy(self, /) = copy;
    /// D.copy() -> a shallow copy of D.
    def __copy__(self, /) = copy;
    /// Return state information for pickling.
    def __reduce__(self, /) = reduce;
}

native_functions! { CLASS_METHODS;
    /// See PEP 585
    def __class_getitem__(cls, object, /) = generic_alias::class_get_item;
}

static CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Dict,
    name: "defaultdict",
    module: "collections",
    base: Some(Kind::Dict),
    documentation: "defaultdict(default_factory=None, /, [...]) --> dict with default factory\n\n\
        The default factory is called without arguments to produce\n\
        a new value when a key is not present, in __getitem__ only.\n\
        A defaultdict compares equal to a dict with the same items.\n\
        All remaining arguments are treated the same as if they were\n\
        passed to the dict constructor, including keyword arguments.",
    flags: NATIVE | BASE | MAPPING | NATIVE_VALUE,
    slots: |slots| {
        slots.construct = Some(construct);
        slots.initialize = Some(initialize);
        slots.representation = Some(repr);
        slots.binary[BinaryOperator::BitOr as usize] = Some(merged);
    },
    methods: METHODS,
    class_methods: CLASS_METHODS,
    attributes: &[AttributeDefinition {
        name: "default_factory",
        documentation: "Factory for default value called by __missing__().",
        get: |interp, value| Ok(factory(interp, value)),
        set: Some(|interp, value, new| {
            set_factory(interp, value, new.cloned().unwrap_or_default());
            Ok(())
        }),
    }],
    ..EMPTY
};

/// Makes the class.
pub fn create_class(interp: &mut Interp) -> Ref<Class> {
    let class = native_class(interp, &CLASS);
    let name = interp.intern("default_factory");
    interp.write(&class.state).slot_names = vec![name];
    class.inline_slots.set(1);
    class
}

fn factory(interp: &Interp, value: &Value) -> Value {
    let factory = value.exact::<Instance>().map(|instance| instance.slot(interp.token(), FACTORY).clone());
    factory.filter(|factory| !factory.is_unbound()).unwrap_or_default()
}

fn set_factory(interp: &mut Interp, value: &Value, factory: Value) {
    if let Some(instance) = value.exact::<Instance>() {
        drop(instance.set_slot(interp.token_mut(), FACTORY, factory));
    }
}

fn construct(interp: &mut Interp, class: &Ref<Class>, _: CallArguments<'_>) -> Result {
    let made = call::new_instance(interp, class);
    if let Some(instance) = made.exact::<Instance>() {
        instance.set_native(interp.token_mut(), Dict::new().into());
    }
    Ok(made)
}

/// The first argument is the factory, the others are those of `dict`.
fn initialize(interp: &mut Interp, value: &Value, mut arguments: CallArguments<'_>) -> Result<()> {
    let mut made = Value::NONE;
    if let Some(first) = arguments.positionals().first() {
        if !first.is_none() && interp.class_of(first).slots(interp).call.is_none() {
            return Err(interp.type_error("first argument must be callable or None"));
        }
        made = first.clone();
        arguments.values = arguments.values.get(1..).unwrap_or_default();
    }
    if let Some(initialize) = interp.class_of_kind(Kind::Dict).slots(interp).initialize {
        initialize(interp, value, arguments)?;
    }
    set_factory(interp, value, made);
    Ok(())
}

fn missing(interp: &mut Interp, value: &Value, key: &Value) -> Result {
    let factory = factory(interp, value);
    if factory.is_none() {
        return Err(interp.key_error(key));
    }
    let made = call::call(interp, &factory, &[])?;
    let Some(dict) = convert::native::<Dict>(value) else { return Ok(made) };
    // The factory may have put the key in by itself.
    if let Some(present) = dict.get(interp, key)? {
        return Ok(present);
    }
    dict.insert(interp, key, &made)?;
    Ok(made)
}

fn repr(interp: &mut Interp, value: &Value) -> Result {
    let factory = factory(interp, value);
    // The factory may be a method of the very dict that is shown.
    let shown = if representation::enter(interp, &factory) {
        let shown = representation::repr(interp, &factory);
        representation::leave(interp, &factory);
        shown?
    } else {
        Str::new("...")
    };
    let dict = match interp.class_of_kind(Kind::Dict).slots(interp).representation {
        Some(representation) => representation(interp, value)?,
        None => Value::NONE,
    };
    let dict = dict.exact::<Str>().map(Str::as_str).unwrap_or_default();
    let name = interp.class_of(value).name(interp);
    Ok(Str::from_string(format!("{name}({}, {dict})", shown.as_str())).into())
}

/// An object of the same class with the same factory and the entries of `source`.
fn remade(interp: &mut Interp, value: &Value, source: &Value) -> Result {
    let class = interp.class_of(value).to_value();
    let factory = factory(interp, value);
    call::call(interp, &class, &[factory, source.clone()])
}

fn copy(interp: &mut Interp, value: &Value) -> Result {
    remade(interp, value, value)
}

fn merged(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    let own = if is_default_dict(left) { left } else { right };
    if convert::native::<Dict>(left).is_none() || convert::native::<Dict>(right).is_none() {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let made = remade(interp, own, left)?;
    if let Some(dict) = convert::native::<Dict>(&made) {
        dict.update_from(interp, right)?;
    }
    Ok(made)
}

/// Is it an instance whose class has the slot of the factory?
fn is_default_dict(value: &Value) -> bool {
    let instance = value.exact::<Instance>();
    let first = instance.and_then(|instance| instance.shape().names().first());
    first.is_some_and(|name| name.as_str() == "default_factory")
}

fn reduce(interp: &mut Interp, value: &Value) -> Result<Ref<Tuple>> {
    let factory = factory(interp, value);
    let arguments = if factory.is_none() { Tuple::from_slice(&[]) } else { Tuple::from_slice(&[factory]) };
    let items = interp.intern("items");
    let items = attribute::call_method(interp, value, &items, &[])?;
    let items = iteration::iterator(interp, &items)?;
    let class = interp.class_of(value).to_value();
    Ok(Tuple::from_vec(vec![class, arguments.into(), Value::NONE, Value::NONE, items]))
}
