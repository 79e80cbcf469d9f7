//! Properties.

use super::definition::{AttributeDefinition, ClassDefinition, EMPTY};
use crate::object::{Guarded, Kind, Payload, Ref, Tuple, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Raised, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::{attribute, call, convert, representation};

/// The payload of a property. Missing parts are None.
pub struct Property {
    pub(crate) parts: Guarded<Parts>,
}

/// The functions of a property.
#[derive(Clone, Default)]
pub struct Parts {
    pub getter: Value,
    pub setter: Value,
    pub deleter: Value,
    pub documentation: Value,
    /// The name it has in its class.
    pub name: Value,
}

impl Payload for Property {
    const KIND: Kind = Kind::Property;
    const TRACKED: bool = true;

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        let parts = self.parts.peek();
        [&parts.getter, &parts.setter, &parts.deleter, &parts.documentation].into_iter().for_each(visit);
    }

    fn clear(&mut self) {
        *self.parts.get_exclusive() = Parts::default();
    }
}

native_functions! { METHODS;
    /// Descriptor to obtain a copy of the property with a different getter.
    def getter(self, fget, /) = getter;
    /// Descriptor to obtain a copy of the property with a different setter.
    def setter(self, fset, /) = setter;
    /// Descriptor to obtain a copy of the property with a different deleter.
    def deleter(self, fdel, /) = deleter;
    /// Method to set name of a property.
    def __set_name__(self, *args) = named;
}

native_functions! { CONSTRUCTOR;
    /// Property attribute.
    def property(fget=None, fset=None, fdel=None, doc=None) = make;
}

pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Property,
    name: "property",
    documentation: "Property attribute.\n\n  fget\n    function to be used for getting an attribute value\n  fset\n    function to be used for setting an attribute value\n  fdel\n    function to be used for del'ing an attribute\n  doc\n    docstring",
    flags: flags::NATIVE | flags::BASE,
    slots: |slots| {
        slots.construct = Some(construct);
        slots.initialize = Some(initialize);
        slots.descriptor_get = Some(get);
        slots.descriptor_set = Some(set);
    },
    methods: METHODS,
    attributes: &[
        AttributeDefinition {
            name: "fget",
            documentation: "",
            get: |interp, value| Ok(parts(interp, value).getter),
            set: Some(read_only),
        },
        AttributeDefinition {
            name: "fset",
            documentation: "",
            get: |interp, value| Ok(parts(interp, value).setter),
            set: Some(read_only),
        },
        AttributeDefinition {
            name: "fdel",
            documentation: "",
            get: |interp, value| Ok(parts(interp, value).deleter),
            set: Some(read_only),
        },
        AttributeDefinition {
            name: "__doc__",
            documentation: "",
            get: documentation,
            set: Some(set_documentation),
        },
        AttributeDefinition {
            name: "__name__",
            documentation: "",
            get: name,
            set: Some(|interp, value, name| {
                set_name(interp, value, &Value::NONE, &name.cloned().unwrap_or_default());
                Ok(())
            }),
        },
        AttributeDefinition { name: "__isabstractmethod__", documentation: "", get: is_abstract, set: None },
    ],
    ..EMPTY
};

/// The parts of a property.
pub fn parts(interp: &Interp, value: &Value) -> Parts {
    convert::native::<Property>(value)
        .map(|property| interp.read(&property.parts).clone())
        .unwrap_or_default()
}

fn make(
    _: &mut Interp,
    getter: Option<&Value>,
    setter: Option<&Value>,
    deleter: Option<&Value>,
    documentation: Option<&Value>,
) -> Value {
    let [getter, setter, deleter, documentation] =
        [getter, setter, deleter, documentation].map(|part| part.cloned().unwrap_or_default());
    Value::new(Property {
        parts: Guarded::new(Parts { getter, setter, deleter, documentation, name: Value::NONE }),
    })
}

fn construct(interp: &mut Interp, class: &Ref<Class>, _: CallArguments<'_>) -> Result {
    let made = Value::new(Property { parts: Guarded::default() });
    call::finish_construct(interp, class, made)
}

fn initialize(interp: &mut Interp, object: &Value, arguments: CallArguments<'_>) -> Result<()> {
    let Some(definition) = CONSTRUCTOR.first() else { return Ok(()) };
    let made = definition.invoke(interp, arguments)?;
    let made = parts(interp, &made);
    if let Some(property) = convert::native::<Property>(object) {
        let old = std::mem::replace(&mut *interp.write(&property.parts), made);
        drop(old);
    }
    if object.is(Kind::Property) { Ok(()) } else { show_documentation(interp, object) }
}

/// The class of a derived property has a `__doc__` of its own, so that the instance must have one too.
fn show_documentation(interp: &mut Interp, property: &Value) -> Result<()> {
    let is_given = !parts(interp, property).documentation.is_none();
    let text = documentation(interp, property)?;
    let name = interp.names.doc.clone();
    match attribute::set(interp, property, &name, Some(&text)) {
        Err(raised) if !is_given && interp.raised_is(&raised, ExceptionKind::AttributeError) => {
            drop(interp.take_raised(raised));
            Ok(())
        }
        other => other,
    }
}

fn copy(interp: &mut Interp, property: &Value, change: impl FnOnce(&mut Parts)) -> Result {
    let mut parts = parts(interp, property);
    change(&mut parts);
    let class = interp.class_of(property).clone();
    let name = parts.name.clone();
    let made =
        call::call(interp, class.value(), &[parts.getter, parts.setter, parts.deleter, parts.documentation])?;
    if let Some(property) = convert::native::<Property>(&made) {
        interp.write(&property.parts).name = name;
    }
    Ok(made)
}

fn getter(interp: &mut Interp, property: &Value, function: &Value) -> Result {
    copy(interp, property, |parts| parts.getter = function.clone())
}

fn setter(interp: &mut Interp, property: &Value, function: &Value) -> Result {
    copy(interp, property, |parts| parts.setter = function.clone())
}

fn deleter(interp: &mut Interp, property: &Value, function: &Value) -> Result {
    copy(interp, property, |parts| parts.deleter = function.clone())
}

fn set_name(interp: &mut Interp, property: &Value, _owner: &Value, name: &Value) {
    if let Some(property) = convert::native::<Property>(property) {
        let old = std::mem::replace(&mut interp.write(&property.parts).name, name.clone());
        drop(old);
    }
}

fn named(interp: &mut Interp, property: &Value, arguments: &Ref<Tuple>) -> Result<()> {
    let [owner, name] = arguments.items() else {
        let given = arguments.len();
        return Err(
            interp.type_error(format!("__set_name__() takes 2 positional arguments but {given} were given"))
        );
    };
    set_name(interp, property, owner, name);
    Ok(())
}

fn read_only(interp: &mut Interp, _: &Value, _: Option<&Value>) -> Result<()> {
    Err(interp.raise(ExceptionKind::AttributeError, "readonly attribute"))
}

fn get(interp: &mut Interp, property: &Value, instance: Option<&Value>, _owner: &Value) -> Result {
    let Some(instance) = instance else { return Ok(property.clone()) };
    let getter = parts(interp, property).getter;
    if getter.is_none() {
        return Err(missing(interp, property, instance, "getter"));
    }
    call::call(interp, &getter, std::slice::from_ref(instance))
}

fn set(interp: &mut Interp, property: &Value, instance: &Value, value: Option<&Value>) -> Result<()> {
    let parts = parts(interp, property);
    let (function, what) =
        if value.is_some() { (parts.setter, "setter") } else { (parts.deleter, "deleter") };
    if function.is_none() {
        return Err(missing(interp, property, instance, what));
    }
    match value {
        Some(value) => call::call(interp, &function, &[instance.clone(), value.clone()])?,
        None => call::call(interp, &function, std::slice::from_ref(instance))?,
    };
    Ok(())
}

fn missing(interp: &mut Interp, property: &Value, instance: &Value, what: &str) -> Raised {
    let class = interp.class_of(instance).clone();
    let class = interp.read(&class.state).qualified_name.clone();
    let name = name_text(interp, property);
    let message = match name {
        Some(name) => format!("property {name} of '{class}' object has no {what}"),
        None => format!("property of '{class}' object has no {what}"),
    };
    interp.raise(ExceptionKind::AttributeError, message)
}

/// The property's name as `repr` shows it.
fn name_text(interp: &mut Interp, property: &Value) -> Option<String> {
    let name = name(interp, property);
    let name = name.ok()?;
    representation::repr(interp, &name).ok().map(|text| text.as_str().to_owned())
}

fn name(interp: &mut Interp, property: &Value) -> Result {
    let parts = parts(interp, property);
    if !parts.name.is_none() {
        return Ok(parts.name);
    }
    let key = interp.names.name.clone();
    match attribute::get_optional(interp, &parts.getter, &key)? {
        Some(name) if !parts.getter.is_none() => Ok(name),
        _ => Err(attribute::attribute_error(
            interp,
            "'property' object has no attribute '__name__'".to_owned(),
            property,
            &key,
        )),
    }
}

fn documentation(interp: &mut Interp, property: &Value) -> Result {
    let parts = parts(interp, property);
    if !parts.documentation.is_none() || parts.getter.is_none() {
        return Ok(parts.documentation);
    }
    let key = interp.names.doc.clone();
    Ok(attribute::get_optional(interp, &parts.getter, &key)?.unwrap_or_default())
}

fn set_documentation(interp: &mut Interp, property: &Value, value: Option<&Value>) -> Result<()> {
    if let Some(property) = convert::native::<Property>(property) {
        let old = std::mem::replace(
            &mut interp.write(&property.parts).documentation,
            value.cloned().unwrap_or_default(),
        );
        drop(old);
    }
    Ok(())
}

fn is_abstract(interp: &mut Interp, property: &Value) -> Result {
    let parts = parts(interp, property);
    let key = interp.intern("__isabstractmethod__");
    for function in [&parts.getter, &parts.setter, &parts.deleter] {
        if let Some(marked) = attribute::get_optional(interp, function, &key)?
            && crate::runtime::operators::is_true(interp, &marked)?
        {
            return Ok(Value::TRUE);
        }
    }
    Ok(Value::FALSE)
}
