//! `type`: calling classes, their attributes, and making them.

use super::definition::{AttributeDefinition, ClassDefinition, EMPTY};
use super::dict::Dict;
use super::{generic_alias, list, mapping_proxy, union};
use crate::object::{Kind, Ref, Str, Tuple, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Raised, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::{attribute, call, class_creation, convert, instance_check};
use crate::syntax::operators::BinaryOperator;

native_functions! { METHODS;
    /// Return a type's method resolution order.
    def mro(self, /) = mro;
    /// Return a list of immediate subclasses.
    def __subclasses__(self, /) = subclasses;
    /// Check if an object is an instance.
    def __instancecheck__(self, instance, /) = instance_check_default;
    /// Check if a class is a subclass.
    def __subclasscheck__(self, subclass, /) = subclass_check_default;
    /// Specialized __dir__ implementation for types.
    def __dir__(self, /) = dir;
    /// Return memory consumption of the type object.
    def __sizeof__(self, /) = size_of_class;
}

native_functions! { CLASS_METHODS;
    /// Create the namespace for the class statement
    def __prepare__(cls, /, *args, **kwds) = prepare;
}

pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Class,
    name: "type",
    documentation: "type(object) -> the object's type\ntype(name, bases, dict, **kwds) -> a new type",
    flags: flags::NATIVE | flags::BASE | flags::METACLASS,
    slots: |slots| {
        slots.representation = Some(repr);
        slots.call = Some(call_class);
        slots.construct = Some(construct);
        slots.initialize = Some(initialize);
        slots.get_attribute = Some(get_attribute);
        slots.set_attribute = Some(set_attribute);
        slots.binary[BinaryOperator::BitOr as usize] = Some(union::of_classes);
    },
    methods: METHODS,
    class_methods: CLASS_METHODS,
    attributes: &[
        AttributeDefinition {
            name: "__name__",
            documentation: "",
            get: |interp, value| with(value, |class| Str::from_string(class.name(interp)).into()),
            set: Some(set_name),
        },
        AttributeDefinition {
            name: "__qualname__",
            documentation: "",
            get: |interp, value| with(value, |class| Str::value(&interp.read(&class.state).qualified_name)),
            set: Some(set_qualified_name),
        },
        AttributeDefinition { name: "__module__", documentation: "", get: module, set: Some(set_module) },
        AttributeDefinition {
            name: "__bases__",
            documentation: "",
            get: |interp, value| {
                with(value, |class| Tuple::of(class.bases(interp).iter().map(Ref::to_value)).into())
            },
            set: Some(set_bases),
        },
        AttributeDefinition {
            name: "__base__",
            documentation: "",
            get: |interp, value| with(value, |class| base(interp, class)),
            set: None,
        },
        AttributeDefinition {
            name: "__mro__",
            documentation: "",
            get: |interp, value| {
                with(value, |class| Tuple::of(class.order(interp).iter().map(Ref::to_value)).into())
            },
            set: None,
        },
        AttributeDefinition {
            name: "__dict__",
            documentation: "",
            get: |interp, value| with(value, |class| mapping_proxy::make(class.namespace(interp).into())),
            set: None,
        },
        AttributeDefinition {
            name: "__doc__",
            documentation: "",
            get: documentation,
            set: Some(set_documentation),
        },
        AttributeDefinition {
            name: "__annotations__",
            documentation: "",
            get: annotations,
            set: Some(set_annotations),
        },
        AttributeDefinition {
            name: "__annotate__",
            documentation: "",
            get: annotate,
            set: Some(set_annotate),
        },
        AttributeDefinition {
            name: "__type_params__",
            documentation: "",
            get: type_params,
            set: Some(|interp, value, params| set_in_namespace(interp, value, "__type_params__", params)),
        },
        AttributeDefinition {
            name: "__abstractmethods__",
            documentation: "",
            get: abstract_methods,
            set: Some(|interp, value, methods| {
                set_in_namespace(interp, value, "__abstractmethods__", methods)
            }),
        },
        AttributeDefinition {
            name: "__basicsize__",
            documentation: "",
            get: |_, _| Ok(Value::int(32)),
            set: None,
        },
        AttributeDefinition {
            name: "__itemsize__",
            documentation: "",
            get: |_, _| Ok(Value::int(0)),
            set: None,
        },
        AttributeDefinition {
            name: "__flags__",
            documentation: "",
            get: |_, value| with(value, |class| Value::int(if class.has(flags::BASE) { 1 << 10 } else { 0 })),
            set: None,
        },
    ],
    ..EMPTY
};

fn with(value: &Value, get: impl FnOnce(&Class) -> Value) -> Result {
    Ok(convert::native::<Class>(value).map(get).unwrap_or_default())
}

fn repr(interp: &mut Interp, value: &Value) -> Result {
    let Some(class) = value.exact_ref::<Class>() else { return Ok(Value::NONE) };
    let name = crate::runtime::representation::full_class_name(interp, &class);
    Ok(Str::value(&format!("<class '{name}'>")))
}

/// Calling a class makes an instance; `type(x)` with one argument gives the class of `x`.
fn call_class(interp: &mut Interp, value: &Value, arguments: CallArguments<'_>) -> Result {
    let Some(class) = value.exact_ref::<Class>() else { return Ok(Value::NONE) };
    if let ([object], []) = (arguments.values, arguments.names)
        && class.same(interp.class_of_kind(Kind::Class))
    {
        return Ok(interp.class_of(object).to_value());
    }
    call::instantiate(interp, &class, arguments)
}

/// `type.__new__(metaclass, name, bases, namespace, **keywords)`
fn construct(interp: &mut Interp, metaclass: &Ref<Class>, arguments: CallArguments<'_>) -> Result {
    let [name, bases, namespace] = arguments.positionals() else {
        return Err(interp.type_error("type() takes 1 or 3 arguments"));
    };
    let Some(name) = convert::native::<Str>(name) else {
        let given = interp.type_name(name);
        return Err(interp.type_error(format!("type.__new__() argument 1 must be str, not {given}")));
    };
    let Some(base_list) = convert::native::<Tuple>(bases) else {
        let given = interp.type_name(bases);
        return Err(interp.type_error(format!("type.__new__() argument 2 must be tuple, not {given}")));
    };
    let Some(namespace) = convert::native_ref::<Dict>(namespace) else {
        let given = interp.type_name(namespace);
        return Err(interp.type_error(format!("type.__new__() argument 3 must be dict, not {given}")));
    };
    if name.as_str().contains('\0') {
        return Err(interp.value_error("type name must not contain null characters"));
    }
    let winner = class_creation::winner_metaclass(interp, metaclass, base_list.items())?;
    if !winner.same(metaclass)
        && let Some(other) = winner.slots(interp).construct
        && other as usize != construct as *const () as usize
    {
        return other(interp, &winner, arguments);
    }
    let keyword_values: Vec<Value> = arguments.keywords().map(|(_, value)| value.clone()).collect();
    let keywords = CallArguments { values: &keyword_values, names: arguments.names };
    class_creation::create(interp, &winner, name.as_str(), base_list.items(), namespace, keywords)
}

fn initialize(interp: &mut Interp, _: &Value, arguments: CallArguments<'_>) -> Result<()> {
    match arguments.positionals().len() {
        1 | 3 => Ok(()),
        _ => Err(interp.type_error("type.__init__() takes 1 or 3 arguments")),
    }
}

/// Attributes of a class: data descriptors of the metaclass, then the class and its bases, then the rest of the metaclass.
fn get_attribute(interp: &mut Interp, value: &Value, name: &Ref<Str>) -> Result {
    let Some(class) = value.exact_ref::<Class>() else { return Ok(Value::NONE) };
    let metaclass = class.metaclass(interp).clone();
    let on_metaclass = metaclass.lookup(interp, name);
    if let Some(descriptor) = &on_metaclass {
        let found = interp.class_of(descriptor).slots(interp);
        if let (Some(get), Some(_)) = (found.descriptor_get, found.descriptor_set) {
            return get(interp, descriptor, Some(value), metaclass.value());
        }
    }
    if let Some(own) = class.lookup(interp, name) {
        return match interp.class_of(&own).slots(interp).descriptor_get {
            Some(get) => get(interp, &own, None, value),
            None => Ok(own),
        };
    }
    match on_metaclass {
        Some(found) => match interp.class_of(&found).slots(interp).descriptor_get {
            Some(get) => get(interp, &found, Some(value), metaclass.value()),
            None => Ok(found),
        },
        None => Err(attribute::no_attribute(interp, value, name)),
    }
}

fn set_attribute(interp: &mut Interp, value: &Value, name: &Ref<Str>, new: Option<&Value>) -> Result<()> {
    let Some(class) = value.exact_ref::<Class>() else { return Ok(()) };
    if class.has(flags::NATIVE) {
        return Err(immutable(interp, &class, name));
    }
    let metaclass = class.metaclass(interp).clone();
    if let Some(descriptor) = metaclass.lookup(interp, name)
        && let Some(set) = interp.class_of(&descriptor).slots(interp).descriptor_set
    {
        return set(interp, &descriptor, value, new);
    }
    if !class.set_own(interp, name, new)? {
        return Err(attribute::no_attribute(interp, value, name));
    }
    if name.same(&interp.names.new) {
        class_creation::update_constructor(interp, &class);
    }
    Ok(())
}

fn immutable(interp: &mut Interp, class: &Ref<Class>, name: &Ref<Str>) -> Raised {
    let (class, name) = (class.name(interp), name.as_str());
    interp.type_error(format!("cannot set '{name}' attribute of immutable type '{class}'"))
}

/// `Class[item]`: the metaclass's `__getitem__` is asked before this is called; here `__class_getitem__` is.
pub fn get_item(interp: &mut Interp, value: &Value, key: &Value) -> Result {
    let name = interp.names.class_getitem.clone();
    if let Some(method) = attribute::get_optional(interp, value, &name)? {
        return call::call(interp, &method, std::slice::from_ref(key));
    }
    if value.exact::<Class>().is_some_and(|class| class.has(flags::NATIVE))
        && is_generic_native(interp, value)
    {
        return Ok(generic_alias::make(interp, value, key));
    }
    let class = value.exact::<Class>().map(|class| class.name(interp)).unwrap_or_default();
    Err(interp.type_error(format!("type '{class}' is not subscriptable")))
}

/// The native classes that can be parameterised, `list[int]`.
fn is_generic_native(interp: &Interp, value: &Value) -> bool {
    let name = value.exact::<Class>().map(|class| class.name(interp)).unwrap_or_default();
    matches!(
        name.as_str(),
        "list"
            | "dict"
            | "set"
            | "frozenset"
            | "tuple"
            | "type"
            | "enumerate"
            | "slice"
            | "property"
            | "staticmethod"
            | "classmethod"
            | "memoryview"
    )
}

fn base(interp: &Interp, class: &Class) -> Value {
    let bases = class.bases(interp);
    let with_layout = bases.iter().find(|base| base.layout == class.layout);
    with_layout.or(bases.first()).map(Ref::to_value).unwrap_or_default()
}

fn in_namespace(interp: &mut Interp, value: &Value, name: &str) -> Option<Value> {
    let name = interp.intern(name);
    convert::native::<Class>(value)?.namespace(interp).get_str(interp, &name)
}

fn set_in_namespace(interp: &mut Interp, value: &Value, name: &str, new: Option<&Value>) -> Result<()> {
    let Some(class) = value.exact_ref::<Class>() else { return Ok(()) };
    let name = interp.intern(name);
    if class.has(flags::NATIVE) {
        return Err(immutable(interp, &class, &name));
    }
    class.set_own(interp, &name, new).map(|_| ())
}

fn text_of<'a>(
    interp: &mut Interp,
    value: &Value,
    attribute: &str,
    new: Option<&'a Value>,
) -> Result<&'a str> {
    let class = convert::native::<Class>(value).map(|class| class.name(interp)).unwrap_or_default();
    match new {
        None => {
            Err(interp
                .type_error(format!("cannot delete '{attribute}' attribute of immutable type '{class}'")))
        }
        Some(new) => match convert::native::<Str>(new) {
            Some(text) => Ok(text.as_str()),
            None => {
                let given = interp.type_name(new);
                Err(interp
                    .type_error(format!("can only assign string to {class}.{attribute}, not '{given}'")))
            }
        },
    }
}

fn set_name(interp: &mut Interp, value: &Value, new: Option<&Value>) -> Result<()> {
    let Some(class) = value.exact_ref::<Class>() else { return Ok(()) };
    if class.has(flags::NATIVE) {
        let name = interp.names.name.clone();
        return Err(immutable(interp, &class, &name));
    }
    let text = text_of(interp, value, "__name__", new)?.to_owned();
    interp.write(&class.state).name = text;
    Ok(())
}

fn set_qualified_name(interp: &mut Interp, value: &Value, new: Option<&Value>) -> Result<()> {
    let text = text_of(interp, value, "__qualname__", new)?.to_owned();
    if let Some(class) = value.exact_ref::<Class>() {
        interp.write(&class.state).qualified_name = text;
    }
    Ok(())
}

fn module(interp: &mut Interp, value: &Value) -> Result {
    Ok(in_namespace(interp, value, "__module__").unwrap_or_else(|| Str::value("builtins")))
}

fn set_module(interp: &mut Interp, value: &Value, new: Option<&Value>) -> Result<()> {
    set_in_namespace(interp, value, "__module__", new)
}

fn documentation(interp: &mut Interp, value: &Value) -> Result {
    let found = in_namespace(interp, value, "__doc__").unwrap_or_default();
    match interp.class_of(&found).slots(interp).descriptor_get {
        Some(get) if !found.is(Kind::Function) => get(interp, &found, None, value),
        _ => Ok(found),
    }
}

fn set_documentation(interp: &mut Interp, value: &Value, new: Option<&Value>) -> Result<()> {
    set_in_namespace(interp, value, "__doc__", new)
}

/// Annotations are computed when first asked for, by the class's `__annotate__` (PEP 649).
fn annotations(interp: &mut Interp, value: &Value) -> Result {
    for name in ["__annotations__", "__annotations_cache__"] {
        if let Some(known) = in_namespace(interp, value, name) {
            return Ok(known);
        }
    }
    if convert::native::<Class>(value).is_some_and(|class| class.has(flags::NATIVE)) {
        let name = interp.names.annotations.clone();
        return Err(attribute::no_attribute(interp, value, &name));
    }
    let function = annotate(interp, value)?;
    let computed = if function.is_none() {
        Dict::new().into()
    } else {
        call::call(interp, &function, &[Value::int(1)])?
    };
    set_in_namespace(interp, value, "__annotations_cache__", Some(&computed))?;
    Ok(computed)
}

fn set_annotations(interp: &mut Interp, value: &Value, new: Option<&Value>) -> Result<()> {
    if new.is_none() && in_namespace(interp, value, "__annotations_cache__").is_some() {
        return set_in_namespace(interp, value, "__annotations_cache__", None);
    }
    let name = if in_namespace(interp, value, "__annotations__").is_some() {
        "__annotations__"
    } else {
        "__annotations_cache__"
    };
    set_in_namespace(interp, value, name, new)
}

/// The compiler stores the function under `__annotate_func__`.
fn annotate(interp: &mut Interp, value: &Value) -> Result {
    Ok(in_namespace(interp, value, "__annotate_func__")
        .or_else(|| in_namespace(interp, value, "__annotate__"))
        .unwrap_or_default())
}

fn set_annotate(interp: &mut Interp, value: &Value, new: Option<&Value>) -> Result<()> {
    set_in_namespace(interp, value, "__annotate_func__", new)
}

fn type_params(interp: &mut Interp, value: &Value) -> Result {
    Ok(in_namespace(interp, value, "__type_params__").unwrap_or_else(|| Tuple::from_slice(&[]).into()))
}

fn abstract_methods(interp: &mut Interp, value: &Value) -> Result {
    match in_namespace(interp, value, "__abstractmethods__") {
        Some(methods) => Ok(methods),
        None => Err(interp.raise(ExceptionKind::AttributeError, "__abstractmethods__")),
    }
}

fn set_bases(interp: &mut Interp, value: &Value, new: Option<&Value>) -> Result<()> {
    let Some(class) = value.exact_ref::<Class>() else { return Ok(()) };
    if class.has(flags::NATIVE) {
        let name = interp.names.bases.clone();
        return Err(immutable(interp, &class, &name));
    }
    let name = class.name(interp);
    let Some(items) = new.and_then(|new| new.exact::<Tuple>()).map(|tuple| tuple.items().to_vec()) else {
        return Err(interp.type_error(format!("can only assign tuple to {name}.__bases__")));
    };
    let bases: Vec<Ref<Class>> = items.iter().filter_map(Value::exact_ref::<Class>).collect();
    if bases.len() != items.len() || bases.is_empty() {
        return Err(
            interp.type_error(format!("can only assign non-empty tuple of classes to {name}.__bases__"))
        );
    }
    if bases.iter().any(|base| base.is_subclass_of(interp, &class)) {
        return Err(interp.type_error("a __bases__ item causes an inheritance cycle"));
    }
    if bases.iter().any(|base| base.layout != Kind::Instance && base.layout != class.layout) {
        return Err(interp.type_error("__bases__ assignment: object layout differs"));
    }
    class_creation::change_bases(interp, &class, bases)
}

fn mro(interp: &mut Interp, class: &Ref<Class>) -> Result<Vec<Value>> {
    let bases = class.bases(interp).to_vec();
    Ok(class_creation::linearize(interp, class, &bases)?.iter().map(Ref::to_value).collect())
}

fn subclasses(interp: &mut Interp, class: &Class) -> Vec<Value> {
    class.subclasses(interp).iter().map(Ref::to_value).collect()
}

fn instance_check_default(interp: &mut Interp, class: &Value, instance: &Value) -> Result<bool> {
    instance_check::is_instance_by_inheritance(interp, instance, class)
}

fn subclass_check_default(interp: &mut Interp, class: &Value, subclass: &Value) -> Result<bool> {
    instance_check::is_subclass_by_inheritance(interp, subclass, class)
}

fn prepare(_: &mut Interp, _metaclass: &Value, _arguments: &Value, _keywords: &Value) -> Ref<Dict> {
    Dict::new()
}

fn size_of_class(_: &mut Interp, _class: &Value) -> i64 {
    size_of::<Class>() as i64
}

fn dir(interp: &mut Interp, class: &Ref<Class>) -> Result {
    let names = Dict::new();
    add_names(interp, class, &names)?;
    Ok(list::List::value(names.entries(interp).into_iter().map(|(name, _)| name).collect()))
}

/// Adds the names of a class and its bases to a dict used as a set.
pub fn add_names(interp: &mut Interp, class: &Ref<Class>, names: &Ref<Dict>) -> Result<()> {
    for base in class.order(interp).to_vec() {
        for (name, _) in base.namespace(interp).entries(interp) {
            names.insert(interp, &name, &Value::NONE)?;
        }
    }
    Ok(())
}
