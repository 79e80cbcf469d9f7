//! `object`: the base of all classes and what every value can do.

use super::definition::{AttributeDefinition, ClassDefinition, EMPTY};
use super::dict::Dict;
use super::{list, type_object};
use crate::object::{Instance, Kind, Ref, Str, Tuple, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::class_creation::construct_by_method;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::{attribute, call, hash, iteration, operators, representation};
use crate::syntax::operators::CompareOperator;

native_functions! { METHODS;
    /// Default object formatter.
    ///
    /// Return str(self) if format_spec is empty. Raise TypeError otherwise.
    def __format__(self, format_spec, /) = format;
    /// Default dir() implementation.
    def __dir__(self, /) = dir;
    /// Size of object in memory, in bytes.
    def __sizeof__(self, /) = size_of_object;
    /// Helper for pickle.
    def __reduce__(self, /) = reduce;
    /// Helper for pickle.
    def __reduce_ex__(self, protocol, /) = reduce_ex;
    /// Helper for pickle.
    def __getstate__(self, /) = get_state;
}

native_functions! { CLASS_METHODS;
    /// This method is called when a class is subclassed.
    ///
    /// The default implementation does nothing. It may be overridden to extend subclasses.
    def __init_subclass__(cls, /, **kwargs) = init_subclass;
    /// Abstract classes can override this to customize issubclass().
    def __subclasshook__(cls, object, /) = subclass_hook;
}

pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Instance,
    name: "object",
    documentation: "The base class of the class hierarchy.\n\nWhen called, it accepts no arguments and returns a new featureless\ninstance that has no instance attributes and cannot be given any.\n",
    flags: flags::NATIVE | flags::BASE,
    slots: |slots| {
        slots.representation = Some(representation::default);
        slots.text = Some(|interp, value| match interp.class_of(value).slots(interp).representation {
            Some(function) => function(interp, value),
            None => representation::default(interp, value),
        });
        slots.hash = Some(|_, value| Ok(hash::of_identity(value)));
        slots.compare = Some(compare);
        slots.construct = Some(construct);
        slots.initialize = Some(initialize);
    },
    methods: METHODS,
    class_methods: CLASS_METHODS,
    attributes: &[AttributeDefinition {
        name: "__class__",
        documentation: "the object's class",
        get: |interp, value| Ok(interp.class_of(value).to_value()),
        set: Some(set_class),
    }],
    ..EMPTY
};

/// The attributes `object` shows besides the definition's: the special methods of the default search.
pub fn complete(interp: &mut Interp, class: &Ref<Class>) {
    use crate::runtime::slots;
    for (number, row) in slots::rows() {
        if matches!(row.method, "__getattribute__" | "__setattr__" | "__delattr__") {
            let wrapper = Ref::new(super::descriptor::SlotWrapper { row: number, owner: class.clone() });
            let name = interp.intern(row.method);
            let namespace = class.namespace(interp);
            drop(namespace.set_str(interp, &name, wrapper.into()));
        }
    }
}

/// Identity; `!=` is the opposite of what `==` says.
fn compare(interp: &mut Interp, operator: CompareOperator, left: &Value, right: &Value) -> Result {
    match operator {
        CompareOperator::Eq if left.same(right) => Ok(Value::TRUE),
        CompareOperator::NotEq => {
            let Some(function) = interp.class_of(left).slots(interp).compare else {
                return Ok(Value::NOT_IMPLEMENTED);
            };
            let equal = function(interp, CompareOperator::Eq, left, right)?;
            if equal.is(Kind::NotImplemented) {
                return Ok(equal);
            }
            Ok(Value::bool(!operators::is_true(interp, &equal)?))
        }
        _ => Ok(Value::NOT_IMPLEMENTED),
    }
}

/// `object.__new__`: arguments are accepted only for a class with its own `__init__` (CPython's `object_new`).
fn construct(interp: &mut Interp, class: &Ref<Class>, arguments: CallArguments<'_>) -> Result {
    if !arguments.values.is_empty() {
        let slots = class.slots(interp);
        let own_new =
            slots.construct.is_some_and(|own| own as usize == construct_by_method as *const () as usize);
        let own_init = slots.initialize.is_some_and(|own| own as usize != initialize as *const () as usize);
        let name = class.name(interp);
        if own_new {
            return Err(
                interp.type_error("object.__new__() takes exactly one argument (the type to instantiate)")
            );
        }
        if !own_init {
            return Err(interp.type_error(format!("{name}() takes no arguments")));
        }
    }
    check_abstract(interp, class)?;
    if class.has(flags::NATIVE) {
        let plain = interp.plain_object_class();
        return Ok(call::new_instance(interp, &plain));
    }
    Ok(call::new_instance(interp, class))
}

/// A class with abstract methods has no instances (module `abc`).
fn check_abstract(interp: &mut Interp, class: &Ref<Class>) -> Result<()> {
    let name = interp.names.abstract_methods.clone();
    let Some(abstract_methods) = class.lookup(interp, &name) else { return Ok(()) };
    let mut names = Vec::new();
    for method in iteration::collect(interp, &abstract_methods)? {
        names.push(representation::repr(interp, &method)?.as_str().to_owned());
    }
    if names.is_empty() {
        return Ok(());
    }
    names.sort();
    let (class, plural) = (class.name(interp), if names.len() == 1 { "" } else { "s" });
    let list = names.join(", ");
    Err(interp.type_error(format!("Can't instantiate abstract class {class} without an implementation for abstract method{plural} {list}")))
}

/// Is it the `__init__` of `object`?
pub fn is_default_initializer(function: fn(&mut Interp, &Value, CallArguments<'_>) -> Result<()>) -> bool {
    function as usize == initialize as *const () as usize
}

/// `object.__init__`: refuses arguments that nothing else took.
fn initialize(interp: &mut Interp, object: &Value, arguments: CallArguments<'_>) -> Result<()> {
    if arguments.values.is_empty() {
        return Ok(());
    }
    let class = interp.class_of(object).clone();
    let slots = class.slots(interp);
    let own_init = slots.initialize.is_some_and(|own| own as usize != initialize as *const () as usize);
    let own_new = slots.construct.is_some_and(|own| own as usize != construct as *const () as usize);
    if own_init {
        return Err(
            interp.type_error("object.__init__() takes exactly one argument (the instance to initialize)")
        );
    }
    if !own_new {
        let name = class.name(interp);
        return Err(interp.type_error(format!(
            "{name}.__init__() takes exactly one argument (the instance to initialize)"
        )));
    }
    Ok(())
}

fn format(interp: &mut Interp, object: &Value, specification: &str) -> Result<Ref<Str>> {
    if !specification.is_empty() {
        let class = interp.type_name(object);
        return Err(interp.type_error(format!("unsupported format string passed to {class}.__format__")));
    }
    representation::str(interp, object)
}

/// The names of the object's own attributes and of its class's.
fn dir(interp: &mut Interp, object: &Value) -> Result {
    let names = Dict::new();
    if object.is(Kind::Instance) {
        for name in instance_names(interp, object) {
            names.insert(interp, &name, &Value::NONE)?;
        }
    } else if let Some(own) = attribute::own_dictionary(interp, object) {
        for (name, _) in own.entries(interp) {
            names.insert(interp, &name, &Value::NONE)?;
        }
    }
    let class = interp.class_of(object).clone();
    type_object::add_names(interp, &class, &names)?;
    Ok(list::List::value(names.entries(interp).into_iter().map(|(name, _)| name).collect()))
}

fn instance_names(interp: &Interp, object: &Value) -> Vec<Value> {
    let Some(instance) = object.exact::<Instance>() else { return Vec::new() };
    if let Some(dictionary) = instance.dictionary(interp.token()).and_then(|value| value.exact::<Dict>()) {
        return dictionary.entries(interp).into_iter().map(|(name, _)| name).collect();
    }
    let names = instance.shape().names().iter().enumerate();
    let bound = names.filter(|(slot, _)| !instance.slot(interp.token(), *slot).is_unbound());
    bound.map(|(_, name)| name.to_value()).collect()
}

/// Header, shape and slots of an instance; other types have a method of their own.
fn size_of_object(_: &mut Interp, object: &Value) -> i64 {
    let slots = object.exact::<Instance>().map_or(0, |instance| instance.shape().names().len() as i64);
    32 + 16 * slots
}

fn init_subclass(interp: &mut Interp, class: &Value, keywords: &Dict) -> Result<()> {
    if keywords.len(interp) > 0 {
        let class = class.exact::<Class>().map(|class| class.name(interp)).unwrap_or_default();
        return Err(interp.type_error(format!("{class}.__init_subclass__() takes no keyword arguments")));
    }
    Ok(())
}

fn subclass_hook(_: &mut Interp, _class: &Value, _object: &Value) -> Value {
    Value::NOT_IMPLEMENTED
}

fn reduce(interp: &mut Interp, object: &Value) -> Result {
    call_copyreg(interp, "_reduce_object", &[object.clone(), Value::from(0i64)])
}

/// What `copy` and `pickle` need to make the object again (library reference, `object.__reduce_ex__`).
fn reduce_ex(interp: &mut Interp, object: &Value, protocol: i64) -> Result {
    let own = interp.names.reduce.clone();
    let default = interp.class_of_kind(Kind::Instance).clone().lookup(interp, &own);
    let found = interp.class_of(object).clone().lookup(interp, &own);
    if let Some(method) = found.filter(|found| default.as_ref().is_none_or(|default| !default.same(found))) {
        return match method.is(Kind::Function) {
            true => call::call(interp, &method, std::slice::from_ref(object)),
            false => attribute::call_method(interp, object, &own, &[]),
        };
    }
    call_copyreg(interp, "_reduce_object", &[object.clone(), Value::from(protocol)])
}

fn get_state(interp: &mut Interp, object: &Value) -> Result {
    if !object.is(Kind::Instance) {
        return Ok(Value::NONE);
    }
    let class = interp.class_of(object).clone();
    let declared = interp.read(&class.state).slot_names.clone();
    let (attributes, slots) = (Dict::new(), Dict::new());
    for name in instance_names(interp, object) {
        let Some(text) = name.exact_ref::<Str>() else { continue };
        if let Some(value) = attribute::find(interp, object, &text)? {
            let target = if declared.iter().any(|slot| slot.same(&text)) { &slots } else { &attributes };
            target.insert(interp, &name, &value)?;
        }
    }
    let attributes = if attributes.is_empty(interp) { Value::NONE } else { attributes.into() };
    if slots.is_empty(interp) {
        return Ok(attributes);
    }
    Ok(Tuple::from_slice(&[attributes, slots.into()]).into())
}

/// Reduction is described once, in the language.
fn call_copyreg(interp: &mut Interp, name: &str, arguments: &[Value]) -> Result {
    let copyreg = (interp.hooks.import)(interp, "copyreg")?;
    let name = interp.intern(name);
    let function = attribute::get(interp, &copyreg, &name)?;
    call::call(interp, &function, arguments)
}

/// `object.__class__ = class`: allowed between classes of scripts whose instances have the same layout.
fn set_class(interp: &mut Interp, object: &Value, class: Option<&Value>) -> Result<()> {
    let Some(class) = class else { return Err(interp.type_error("can't delete __class__ attribute")) };
    let Some(new) = class.exact_ref::<Class>() else {
        let given = interp.type_name(class);
        return Err(interp.type_error(format!("__class__ must be set to a class, not '{given}' object")));
    };
    let old = interp.class_of(object).clone();
    let Some(instance) = object.exact::<Instance>() else {
        return Err(interp
            .type_error("__class__ assignment only supported for mutable types or ModuleType subclasses"));
    };
    let same_slots = interp.read(&old.state).slot_names.len() == interp.read(&new.state).slot_names.len();
    if new.has(flags::NATIVE)
        || new.layout != old.layout
        || !same_slots
        || new.has(flags::DICT) != old.has(flags::DICT)
    {
        if new.has(flags::NATIVE) {
            return Err(interp.type_error(
                "__class__ assignment only supported for mutable types or ModuleType subclasses",
            ));
        }
        let (new, old) = (new.name(interp), old.name(interp));
        return Err(
            interp.type_error(format!("__class__ assignment: '{new}' object layout differs from '{old}'"))
        );
    }
    if old.has(flags::DICT) {
        drop(attribute::instance_dictionary(interp, object));
    }
    instance.become_instance_of(interp, &new);
    Ok(())
}
