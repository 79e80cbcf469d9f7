//! Native functions as objects: alone or bound to a receiver (`builtin_function_or_method`), and as methods of native classes
//! (`method_descriptor`).

use super::definition::{AttributeDefinition, ClassDefinition, EMPTY};
use crate::object::{Kind, Payload, Ref, Str, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::{CallArguments, NativeDefinition, Owner};
use crate::runtime::{convert, hash};
use crate::syntax::operators::CompareOperator;

/// The payload of a native function.
pub struct NativeFunction {
    pub definition: &'static NativeDefinition,
    /// The object it is bound to, the class of a constructor or static method, or Unbound.
    pub receiver: Value,
    pub module: &'static str,
    pub role: Role,
}

/// How the receiver takes part in a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A function of a module: the receiver is not passed.
    Function,
    /// A bound method: the receiver is the first argument.
    Method,
    /// `__new__`: the receiver is the native class whose construct slot is called.
    Constructor,
}

impl Payload for NativeFunction {
    const KIND: Kind = Kind::NativeFunction;
    const TRACKED: bool = true;

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        visit(&self.receiver);
    }

    fn clear(&mut self) {
        self.receiver = Value::UNBOUND;
    }
}

static CONSTRUCTOR: NativeDefinition = NativeDefinition {
    name: "__new__",
    parameters: "*args, **kwargs",
    documentation: "Create and return a new object.  See help(type) for accurate signature.",
    call: |_, _| Ok(Value::NONE),
    signature: std::sync::OnceLock::new(),
};

impl NativeFunction {
    /// A function of the module `module`.
    pub fn new(definition: &'static NativeDefinition, receiver: Value, module: &'static str) -> Value {
        Value::new(NativeFunction { definition, receiver, module, role: Role::Function })
    }

    /// A method bound to its receiver.
    pub fn bound(definition: &'static NativeDefinition, receiver: Value) -> Value {
        Value::new(NativeFunction { definition, receiver, module: "", role: Role::Method })
    }

    /// `__new__` of a native class.
    pub fn constructor(class: &Ref<Class>) -> Value {
        Value::new(NativeFunction {
            definition: &CONSTRUCTOR,
            receiver: class.to_value(),
            module: "",
            role: Role::Constructor,
        })
    }

    /// Calls the function.
    #[inline]
    pub fn invoke(&self, interp: &mut Interp, arguments: CallArguments<'_>) -> Result {
        match self.role {
            Role::Function => self.definition.invoke_of(interp, self.owner(), arguments),
            Role::Method => {
                let mut values = Vec::with_capacity(arguments.values.len() + 1);
                values.push(self.receiver.clone());
                values.extend_from_slice(arguments.values);
                let arguments = CallArguments { values: &values, names: arguments.names };
                self.definition.invoke_of(interp, self.owner(), arguments)
            }
            Role::Constructor => self.construct(interp, arguments),
        }
    }

    /// What the function belongs to.
    #[inline]
    pub fn owner(&self) -> Owner<'_> {
        match self.receiver.is_unbound() {
            true => Owner::Module(self.module),
            false => Owner::Receiver(&self.receiver),
        }
    }

    /// `Native.__new__(class, ...)`: checks that the class is derived from the native one and has its layout.
    fn construct(&self, interp: &mut Interp, arguments: CallArguments<'_>) -> Result {
        let Some(native) = self.receiver.exact_ref::<Class>() else { return Ok(Value::NONE) };
        let native_name = native.name(interp);
        let Some((class, values)) =
            arguments.values.split_first().filter(|_| arguments.values.len() > arguments.names.len())
        else {
            return Err(interp.type_error(format!("{native_name}.__new__(): not enough arguments")));
        };
        let Some(class) = class.exact_ref::<Class>() else {
            let given = interp.type_name(class);
            return Err(
                interp.type_error(format!("{native_name}.__new__(X): X is not a type object ({given})"))
            );
        };
        if !class.is_subclass_of(interp, &native) {
            let given = class.name(interp);
            return Err(interp.type_error(format!(
                "{native_name}.__new__({given}): {given} is not a subtype of {native_name}"
            )));
        }
        if class.layout != native.layout {
            let (given, right) = (class.name(interp), layout_owner(interp, &class));
            return Err(interp
                .type_error(format!("{native_name}.__new__({given}) is not safe, use {right}.__new__()")));
        }
        match native.slots(interp).construct {
            Some(construct) => construct(interp, &class, CallArguments { values, names: arguments.names }),
            None => Err(interp.type_error(format!("cannot create '{native_name}' instances"))),
        }
    }
}

fn layout_owner(interp: &Interp, class: &Ref<Class>) -> String {
    let owner = class.order(interp).iter().find(|class| class.has(flags::NATIVE));
    owner.map(|class| class.name(interp)).unwrap_or_default()
}

pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::NativeFunction,
    name: "builtin_function_or_method",
    documentation: "A function written in the implementation's language.",
    flags: flags::NATIVE | flags::NO_INSTANCES,
    slots: |slots| {
        slots.representation = Some(repr);
        slots.call = Some(call);
        slots.compare = Some(compare);
        slots.hash = Some(hash_function);
    },
    attributes: &[
        AttributeDefinition {
            name: "__name__",
            documentation: "",
            get: |_, value| {
                Ok(definition_of(value).map(|definition| Str::value(definition.name)).unwrap_or_default())
            },
            set: None,
        },
        AttributeDefinition { name: "__qualname__", documentation: "", get: qualified_name, set: None },
        AttributeDefinition {
            name: "__doc__",
            documentation: "",
            get: |_, value| {
                Ok(definition_of(value).map(|definition| Str::value(&definition.doc())).unwrap_or_default())
            },
            set: None,
        },
        AttributeDefinition { name: "__text_signature__", documentation: "", get: text_signature, set: None },
        AttributeDefinition { name: "__self__", documentation: "", get: receiver, set: None },
        AttributeDefinition { name: "__module__", documentation: "", get: module, set: None },
    ],
    ..EMPTY
};

fn definition_of(value: &Value) -> Option<&'static NativeDefinition> {
    match value.kind() {
        Kind::NativeFunction => value.exact::<NativeFunction>().map(|function| function.definition),
        _ => value.exact::<MethodDescriptor>().map(|method| method.definition),
    }
}

fn call(interp: &mut Interp, value: &Value, arguments: CallArguments<'_>) -> Result {
    match value.exact::<NativeFunction>() {
        Some(function) => function.invoke(interp, arguments),
        None => Ok(Value::NONE),
    }
}

fn repr(interp: &mut Interp, value: &Value) -> Result {
    let Some(function) = value.exact::<NativeFunction>() else { return Ok(Value::NONE) };
    let name = function.definition.name;
    if function.role == Role::Function {
        return Ok(Str::value(&format!("<built-in function {name}>")));
    }
    let (class, at) = (interp.type_name(&function.receiver), function.receiver.identity());
    Ok(Str::value(&format!("<built-in method {name} of {class} object at {at:#x}>")))
}

fn qualified_name(interp: &mut Interp, value: &Value) -> Result {
    let Some(function) = value.exact::<NativeFunction>() else { return Ok(Value::NONE) };
    let name = function.definition.name;
    let owner = match (function.role, function.receiver.exact::<Class>()) {
        (Role::Function, None) => return Ok(Str::value(name)),
        (_, Some(class)) => class.name(interp),
        (_, None) => interp.type_name(&function.receiver),
    };
    Ok(Str::value(&format!("{owner}.{name}")))
}

fn text_signature(_: &mut Interp, value: &Value) -> Result {
    Ok(definition_of(value)
        .map(|definition| Str::value(&format!("({})", definition.parameters)))
        .unwrap_or_default())
}

fn receiver(_: &mut Interp, value: &Value) -> Result {
    let receiver = value.exact::<NativeFunction>().map(|function| function.receiver.clone());
    Ok(receiver.filter(|receiver| !receiver.is_unbound()).unwrap_or_default())
}

fn module(_: &mut Interp, value: &Value) -> Result {
    let module = value.exact::<NativeFunction>().map_or("", |function| function.module);
    Ok(if module.is_empty() { Value::NONE } else { Str::value(module) })
}

fn compare(_: &mut Interp, operator: CompareOperator, left: &Value, right: &Value) -> Result {
    let (Some(left), Some(right)) = (left.exact::<NativeFunction>(), right.exact::<NativeFunction>()) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    let equal = std::ptr::eq(left.definition, right.definition) && left.receiver.same(&right.receiver);
    Ok(match operator {
        CompareOperator::Eq => Value::bool(equal),
        CompareOperator::NotEq => Value::bool(!equal),
        _ => Value::NOT_IMPLEMENTED,
    })
}

fn hash_function(_: &mut Interp, value: &Value) -> Result<i64> {
    let Some(function) = value.exact::<NativeFunction>() else { return Ok(0) };
    let definition = std::ptr::from_ref(function.definition) as i64;
    Ok((definition >> 4) ^ hash::of_identity(&function.receiver))
}

/// The payload of a method of a native class.
pub struct MethodDescriptor {
    pub definition: &'static NativeDefinition,
    pub owner: Ref<Class>,
}

impl Payload for MethodDescriptor {
    const KIND: Kind = Kind::MethodDescriptor;
}

pub const METHOD_CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::MethodDescriptor,
    name: "method_descriptor",
    documentation: "A method of a native class.",
    flags: flags::NATIVE | flags::NO_INSTANCES,
    slots: |slots| {
        slots.representation = Some(method_repr);
        slots.call = Some(call_method);
        slots.descriptor_get = Some(bind_method);
    },
    attributes: &[
        AttributeDefinition {
            name: "__name__",
            documentation: "",
            get: |_, value| {
                Ok(definition_of(value).map(|definition| Str::value(definition.name)).unwrap_or_default())
            },
            set: None,
        },
        AttributeDefinition {
            name: "__qualname__",
            documentation: "",
            get: method_qualified_name,
            set: None,
        },
        AttributeDefinition {
            name: "__doc__",
            documentation: "",
            get: |_, value| {
                Ok(definition_of(value).map(|definition| Str::value(&definition.doc())).unwrap_or_default())
            },
            set: None,
        },
        AttributeDefinition { name: "__text_signature__", documentation: "", get: text_signature, set: None },
        AttributeDefinition {
            name: "__objclass__",
            documentation: "",
            get: |_, value| {
                Ok(value
                    .exact::<MethodDescriptor>()
                    .map(|method| method.owner.to_value())
                    .unwrap_or_default())
            },
            set: None,
        },
    ],
    ..EMPTY
};

/// Is the receiver of a native method an instance of the class the method belongs to?
fn check_receiver(interp: &mut Interp, method: &MethodDescriptor, receiver: &Value) -> Result<()> {
    let native = convert::native_value(receiver);
    if native.is(method.owner.layout) && !matches!(method.owner.layout, Kind::Instance | Kind::Native) {
        return Ok(());
    }
    if interp.class_of(receiver).is_subclass_of(interp, &method.owner) {
        return Ok(());
    }
    let (name, owner, class) =
        (method.definition.name, interp.name_of_class(&method.owner), interp.type_name(receiver));
    Err(interp
        .type_error(format!("descriptor '{name}' for '{owner}' objects doesn't apply to a '{class}' object")))
}

fn call_method(interp: &mut Interp, value: &Value, arguments: CallArguments<'_>) -> Result {
    let Some(method) = value.exact::<MethodDescriptor>() else { return Ok(Value::NONE) };
    match arguments.values.first().filter(|_| arguments.values.len() > arguments.names.len()) {
        Some(receiver) => check_receiver(interp, method, receiver)?,
        None => {
            let (name, owner) = (method.definition.name, method.owner.name(interp));
            return Err(interp.type_error(format!("unbound method {owner}.{name}() needs an argument")));
        }
    }
    method.definition.invoke_of(interp, Owner::Class(&method.owner), arguments)
}

fn bind_method(interp: &mut Interp, value: &Value, instance: Option<&Value>, _: &Value) -> Result {
    match (value.exact::<MethodDescriptor>(), instance) {
        (Some(method), Some(instance)) => {
            check_receiver(interp, method, instance)?;
            Ok(NativeFunction::bound(method.definition, instance.clone()))
        }
        _ => Ok(value.clone()),
    }
}

fn method_repr(interp: &mut Interp, value: &Value) -> Result {
    let Some(method) = value.exact::<MethodDescriptor>() else { return Ok(Value::NONE) };
    let (name, owner) = (method.definition.name, method.owner.name(interp));
    Ok(Str::value(&format!("<method '{name}' of '{owner}' objects>")))
}

fn method_qualified_name(interp: &mut Interp, value: &Value) -> Result {
    let Some(method) = value.exact::<MethodDescriptor>() else { return Ok(Value::NONE) };
    let (name, owner) = (method.definition.name, method.owner.name(interp));
    Ok(Str::value(&format!("{owner}.{name}")))
}
