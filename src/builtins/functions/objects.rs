//! What can be asked of any object: identity, hash, representation, class, attributes and names.

use crate::object::{Kind, Ref, Str, Value};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::dict::Dict;
use crate::runtime::types::frame;
use crate::runtime::types::list::{List, sort_values};
use crate::runtime::{attribute, convert, hash, instance_check, iteration, representation};

native_functions! { pub FUNCTIONS;
    /// Return the identity of an object.
    ///
    /// This is guaranteed to be unique among simultaneously existing objects.
    def id(obj, /) = identity;
    /// Return the hash value for the given object.
    ///
    /// Two objects that compare equal must also have the same hash value, but the
    /// reverse is not necessarily true.
    def hash(obj, /) = hash_of;
    /// Return the canonical string representation of the object.
    ///
    /// For many object types, including most builtins, eval() will return
    /// a copy of the object when given the output of repr().
    def repr(obj, /) = repr;
    /// Return an ASCII-only representation of an object.
    ///
    /// As repr(), return a string containing a printable representation of an
    /// object, but escape the non-ASCII characters in the string returned by
    /// repr() using \\x, \\u or \\U escapes. This generates a string similar
    /// to that returned by repr() in Python 2.
    def ascii(obj, /) = ascii;
    /// Return whether the object is callable (i.e., some kind of function).
    ///
    /// Note that classes are callable, as are instances of classes with a
    /// __call__() method.
    def callable(obj, /) = is_callable;
    /// Return whether an object is an instance of a class or of a subclass thereof.
    ///
    /// A tuple, as in ``isinstance(x, (A, B, ...))``, may be given as the target to
    /// check against. This is equivalent to ``isinstance(x, A) or isinstance(x, B)
    /// or ...`` etc.
    def isinstance(obj, class_or_tuple, /) = is_instance;
    /// Return whether 'cls' is derived from another class or is the same class.
    ///
    /// A tuple, as in ``issubclass(x, (A, B, ...))``, may be given as the target to
    /// check against. This is equivalent to ``issubclass(x, A) or issubclass(x, B)
    /// or ...``.
    def issubclass(cls, class_or_tuple, /) = is_subclass;
    /// getattr(object, name[, default]) -> value
    ///
    /// Get a named attribute from an object; getattr(x, 'y') is equivalent to x.y.
    /// When a default argument is given, it is returned when the attribute doesn't
    /// exist; without it, an exception is raised in that case.
    def getattr(object, name, default=None, /) = get_attribute;
    /// Sets the named attribute on the given object to the specified value.
    ///
    /// setattr(x, 'y', v) is equivalent to ``x.y = v``
    def setattr(obj, name, value, /) = set_attribute;
    /// Return whether the object has an attribute with the given name.
    ///
    /// This is done by calling getattr(obj, name) and catching AttributeError.
    def hasattr(obj, name, /) = has_attribute;
    /// Deletes the named attribute from the given object.
    ///
    /// delattr(x, 'y') is equivalent to ``del x.y``
    def delattr(obj, name, /) = delete_attribute;
    /// dir([object]) -> list of strings
    ///
    /// If called without an argument, return the names in the current scope.
    /// Else, return an alphabetized list of names comprising (some of) the attributes
    /// of the given object, and of attributes reachable from it.
    /// If the object supplies a method named __dir__, it will be used; otherwise
    /// the default dir() logic is used and returns:
    ///   for a module object: the module's attributes.
    ///   for a class object:  its attributes, and recursively the attributes
    ///     of its bases.
    ///   for any other object: its attributes, its class's attributes, and
    ///     recursively the attributes of its class's base classes.
    def dir(object=None, /) = dir;
    /// vars([object]) -> dictionary
    ///
    /// Without arguments, equivalent to locals().
    /// With an argument, equivalent to object.__dict__.
    def vars(object=None, /) = vars;
}

fn identity(_: &mut Interp, object: &Value) -> i64 {
    // Addresses of user space lie far below the largest i64.
    i64::try_from(object.identity()).unwrap_or(i64::MAX)
}

fn hash_of(interp: &mut Interp, object: &Value) -> Result<i64> {
    hash::hash(interp, object)
}

fn repr(interp: &mut Interp, object: &Value) -> Result<Ref<Str>> {
    representation::repr(interp, object)
}

fn ascii(interp: &mut Interp, object: &Value) -> Result<Ref<Str>> {
    representation::ascii(interp, object)
}

fn is_callable(interp: &mut Interp, object: &Value) -> bool {
    interp.class_of(object).slots(interp).call.is_some()
}

fn is_instance(interp: &mut Interp, object: &Value, class: &Value) -> Result<bool> {
    instance_check::is_instance(interp, object, class)
}

fn is_subclass(interp: &mut Interp, subclass: &Value, class: &Value) -> Result<bool> {
    instance_check::is_subclass(interp, subclass, class)
}

fn get_attribute(interp: &mut Interp, object: &Value, name: &Value, default: Option<&Value>) -> Result {
    let name = convert::attribute_name(interp, name)?;
    match default {
        None => attribute::get(interp, object, &name),
        Some(default) => {
            Ok(attribute::get_optional(interp, object, &name)?.unwrap_or_else(|| default.clone()))
        }
    }
}

fn set_attribute(interp: &mut Interp, object: &Value, name: &Value, value: &Value) -> Result<()> {
    let name = convert::attribute_name(interp, name)?;
    attribute::set(interp, object, &name, Some(value))
}

fn has_attribute(interp: &mut Interp, object: &Value, name: &Value) -> Result<bool> {
    let name = convert::attribute_name(interp, name)?;
    Ok(attribute::get_optional(interp, object, &name)?.is_some())
}

fn delete_attribute(interp: &mut Interp, object: &Value, name: &Value) -> Result<()> {
    let name = convert::attribute_name(interp, name)?;
    attribute::set(interp, object, &name, None)
}

fn dir(interp: &mut Interp, object: Option<&Value>) -> Result {
    let names = match object {
        Some(object) => {
            let name = interp.names.dir.clone();
            match attribute::call_special(interp, object, &name, &[])? {
                Some(names) => names,
                None => return Err(interp.type_error("object does not provide __dir__")),
            }
        }
        None => {
            let locals = frame::current_locals(interp)?;
            let name = interp.names.keys.clone();
            attribute::call_method(interp, &locals, &name, &[])?
        }
    };
    let mut names = iteration::collect(interp, &names)?;
    sort_values(interp, &mut names, &Value::NONE, false)?;
    Ok(List::value(names))
}

fn vars(interp: &mut Interp, object: Option<&Value>) -> Result {
    let Some(object) = object else { return frame::current_locals(interp) };
    let name = interp.names.dict.clone();
    match attribute::get_optional(interp, object, &name)? {
        Some(names) => Ok(names),
        None => Err(interp.type_error("vars() argument must have __dict__ attribute")),
    }
}

/// The names of a namespace that is a dict, for code that must not run a script's.
pub fn names_of(interp: &Interp, namespace: &Dict) -> Vec<Ref<Str>> {
    namespace
        .keys(interp)
        .iter()
        .filter(|key| key.is(Kind::Str))
        .filter_map(Value::exact_ref::<Str>)
        .collect()
}
