//! Python functions: code with its globals, defaults and closure. Calling one is the machine's business.

use super::cell::Cell;
use super::code::CodeObject;
use super::definition::{AttributeDefinition, ClassDefinition, EMPTY};
use super::dict::Dict;
use crate::bytecode::code::{Code, CodeKind};
use crate::object::{Guarded, Kind, Payload, Ref, Str, Tuple, Value};
use crate::runtime::class::flags;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;

/// The payload of a function.
pub struct Function {
    pub(crate) code: Guarded<Ref<CodeObject>>,
    pub globals: Ref<Dict>,
    /// Default values of the last positional parameters.
    pub(crate) defaults: Guarded<Option<Ref<Tuple>>>,
    /// The cells of the free variables.
    pub closure: Option<Ref<Tuple>>,
    pub(crate) more: Guarded<More>,
}

/// What calls do not need.
#[derive(Default)]
pub struct More {
    /// `__name__` and `__qualname__`, when they were set; otherwise the code says.
    pub name: Option<Value>,
    pub qualified_name: Option<Value>,
    pub keyword_defaults: Option<Ref<Dict>>,
    pub documentation: Option<Value>,
    pub module: Option<Value>,
    /// The function that computes the annotations (PEP 649).
    pub annotate: Option<Value>,
    pub annotations: Option<Value>,
    pub type_params: Option<Value>,
    /// `__dict__`, once there are attributes.
    pub attributes: Option<Ref<Dict>>,
    /// Codes that others took the place of while they ran: frames do not own theirs.
    pub replaced: Vec<Ref<CodeObject>>,
}

impl Payload for Function {
    const KIND: Kind = Kind::Function;
    const TRACKED: bool = true;

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        visit(self.code.peek().value());
        visit(self.globals.value());
        self.defaults.peek().iter().chain(&self.closure).for_each(|tuple| visit(tuple.value()));
        let more = self.more.peek();
        more.keyword_defaults.iter().chain(&more.attributes).for_each(|dict| visit(dict.value()));
        more.replaced.iter().for_each(|code| visit(code.value()));
        let values = [
            &more.name,
            &more.qualified_name,
            &more.documentation,
            &more.module,
            &more.annotate,
            &more.annotations,
            &more.type_params,
        ];
        values.into_iter().flatten().for_each(visit);
    }

    fn clear(&mut self) {
        let closure = self.closure.take();
        let defaults = self.defaults.get_exclusive().take();
        let more = std::mem::take(self.more.get_exclusive());
        drop((closure, defaults, more));
    }
}

impl Function {
    /// A function of `code` in the module whose namespace is `globals`.
    pub fn new(
        code: Ref<CodeObject>,
        globals: Ref<Dict>,
        defaults: Option<Ref<Tuple>>,
        closure: Option<Ref<Tuple>>,
        more: More,
    ) -> Ref<Function> {
        Ref::new(Function {
            code: Guarded::new(code),
            globals,
            defaults: Guarded::new(defaults),
            closure,
            more: Guarded::new(more),
        })
    }

    /// `__name__`
    pub fn name(&self, interp: &Interp) -> String {
        match interp.read(&self.more).name.as_ref().and_then(|name| name.exact::<Str>()) {
            Some(name) => name.as_str().to_owned(),
            None => interp.read(&self.code).data.name.to_string(),
        }
    }

    /// `__qualname__`
    pub fn qualified_name(&self, interp: &Interp) -> String {
        match interp.read(&self.more).qualified_name.as_ref().and_then(|name| name.exact::<Str>()) {
            Some(name) => name.as_str().to_owned(),
            None => interp.read(&self.code).data.qualified_name.to_string(),
        }
    }

    /// `__name__` and `__qualname__` where they are not those of the code.
    pub(crate) fn own_names(&self, interp: &Interp) -> (Option<Value>, Option<Value>) {
        let more = interp.read(&self.more);
        (more.name.clone(), more.qualified_name.clone())
    }
}

/// `co_flags` as CPython numbers them (inspect module documentation).
pub fn parameter_flags(code: &Code) -> u32 {
    let kind = match code.kind {
        CodeKind::Function | CodeKind::ClassBody | CodeKind::Module | CodeKind::Expression => 0,
        CodeKind::Generator => 0x20,
        CodeKind::Coroutine => 0x80,
        CodeKind::AsyncGenerator => 0x200,
    };
    let in_function = !matches!(code.kind, CodeKind::ClassBody | CodeKind::Module | CodeKind::Expression);
    kind | if in_function { 0x3 } else { 0 }
        | if code.parameters.has_star_args { 0x4 } else { 0 }
        | if code.parameters.has_star_kwargs { 0x8 } else { 0 }
        | if code.nested { 0x10 } else { 0 }
}

macro_rules! attribute {
    ($name:literal, $get:expr, $set:expr) => {
        AttributeDefinition {
            name: $name,
            documentation: "",
            get: |interp, value| match value.exact::<Function>() {
                Some(function) => {
                    let get: fn(&mut Interp, &Function) -> Result = $get;
                    get(interp, function)
                }
                None => Ok(Value::NONE),
            },
            set: $set,
        }
    };
}

/// A setter that checks the value and stores it in [`More`].
fn set_more(
    interp: &mut Interp,
    function: &Value,
    store: impl FnOnce(&mut More) -> &mut Option<Value>,
    value: Option<Value>,
) {
    if let Some(function) = function.exact::<Function>() {
        let old = std::mem::replace(store(interp.write(&function.more)), value);
        drop(old);
    }
}

fn set_text(
    interp: &mut Interp,
    function: &Value,
    value: Option<&Value>,
    name: &str,
    store: fn(&mut More) -> &mut Option<Value>,
) -> Result<()> {
    match value.filter(|value| value.is(Kind::Str)) {
        Some(text) => {
            set_more(interp, function, store, Some(text.clone()));
            Ok(())
        }
        None => Err(interp.type_error(format!("{name} must be set to a string object"))),
    }
}

pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Function,
    name: "function",
    documentation: "Create a function object.",
    flags: flags::NATIVE | flags::DICT | flags::NO_INSTANCES,
    slots: |slots| {
        slots.representation = Some(repr);
        slots.call = Some(call);
        slots.descriptor_get = Some(bind);
    },
    attributes: &[
        attribute!(
            "__name__",
            |interp, function| Ok(Str::from_string(function.name(interp)).into()),
            Some(|interp, function, value| {
                set_text(interp, function, value, "__name__", |more| &mut more.name)
            })
        ),
        attribute!(
            "__qualname__",
            |interp, function| Ok(Str::from_string(function.qualified_name(interp)).into()),
            Some(|interp, function, value| {
                set_text(interp, function, value, "__qualname__", |more| &mut more.qualified_name)
            })
        ),
        attribute!("__code__", |interp, function| Ok(interp.read(&function.code).to_value()), Some(set_code)),
        attribute!("__globals__", |_, function| Ok(function.globals.to_value()), None),
        attribute!("__builtins__", |interp, _| Ok(interp.builtins.to_value()), None),
        attribute!(
            "__closure__",
            |_, function| Ok(function.closure.as_ref().map(Ref::to_value).unwrap_or_default()),
            None
        ),
        attribute!(
            "__defaults__",
            |interp, function| Ok(interp
                .read(&function.defaults)
                .as_ref()
                .map(Ref::to_value)
                .unwrap_or_default()),
            Some(set_defaults)
        ),
        attribute!(
            "__kwdefaults__",
            |interp, function| Ok(interp
                .read(&function.more)
                .keyword_defaults
                .as_ref()
                .map(Ref::to_value)
                .unwrap_or_default()),
            Some(set_keyword_defaults)
        ),
        attribute!(
            "__doc__",
            documentation,
            Some(|interp, function, value| {
                set_more(
                    interp,
                    function,
                    |more| &mut more.documentation,
                    Some(value.cloned().unwrap_or_default()),
                );
                Ok(())
            })
        ),
        attribute!(
            "__module__",
            module,
            Some(|interp, function, value| {
                set_more(interp, function, |more| &mut more.module, Some(value.cloned().unwrap_or_default()));
                Ok(())
            })
        ),
        attribute!(
            "__annotate__",
            |interp, function| Ok(interp.read(&function.more).annotate.clone().unwrap_or_default()),
            Some(|interp, function, value| {
                set_more(interp, function, |more| &mut more.annotate, value.cloned());
                set_more(interp, function, |more| &mut more.annotations, None);
                Ok(())
            })
        ),
        attribute!(
            "__annotations__",
            annotations,
            Some(|interp, function, value| {
                set_more(interp, function, |more| &mut more.annotate, None);
                set_more(interp, function, |more| &mut more.annotations, value.cloned());
                Ok(())
            })
        ),
        attribute!(
            "__type_params__",
            |interp, function| {
                Ok(interp
                    .read(&function.more)
                    .type_params
                    .clone()
                    .unwrap_or_else(|| Tuple::from_slice(&[]).into()))
            },
            Some(|interp, function, value| {
                set_more(interp, function, |more| &mut more.type_params, value.cloned());
                Ok(())
            })
        ),
        attribute!("__dict__", |interp, function| Ok(attributes(interp, function).into()), Some(set_dict)),
    ],
    ..EMPTY
};

fn repr(interp: &mut Interp, value: &Value) -> Result {
    let name = value.exact::<Function>().map(|function| function.qualified_name(interp)).unwrap_or_default();
    Ok(Str::value(&format!("<function {name} at {:#x}>", value.identity())))
}

fn call(interp: &mut Interp, function: &Value, arguments: CallArguments<'_>) -> Result {
    (interp.hooks.call_function)(interp, function, None, arguments)
}

fn bind(_: &mut Interp, function: &Value, instance: Option<&Value>, _: &Value) -> Result {
    Ok(match instance {
        Some(instance) => super::bound_method::BoundMethod::new(function.clone(), instance.clone()).into(),
        None => function.clone(),
    })
}

/// `__dict__`, made when it is first needed.
pub fn attributes(interp: &mut Interp, function: &Function) -> Ref<Dict> {
    let made = interp.read(&function.more).attributes.clone();
    made.unwrap_or_else(|| {
        let dict = Dict::new();
        interp.write(&function.more).attributes = Some(dict.clone());
        dict
    })
}

fn set_dict(interp: &mut Interp, function: &Value, value: Option<&Value>) -> Result<()> {
    match (function.exact::<Function>(), value.and_then(Value::exact_ref::<Dict>)) {
        (Some(function), Some(dict)) => {
            let old = interp.write(&function.more).attributes.replace(dict);
            drop(old);
            Ok(())
        }
        _ => Err(interp.type_error("__dict__ must be set to a dictionary")),
    }
}

fn documentation(interp: &mut Interp, function: &Function) -> Result {
    if let Some(set) = &interp.read(&function.more).documentation {
        return Ok(set.clone());
    }
    Ok(interp.read(&function.code).data.docstring.as_ref().map(|text| Str::value(text)).unwrap_or_default())
}

fn module(interp: &mut Interp, function: &Function) -> Result {
    if let Some(set) = &interp.read(&function.more).module {
        return Ok(set.clone());
    }
    let name = interp.names.name.clone();
    Ok(function.globals.get_str(interp, &name).unwrap_or_default())
}

fn annotations(interp: &mut Interp, function: &Function) -> Result {
    if let Some(known) = &interp.read(&function.more).annotations {
        return Ok(known.clone());
    }
    let annotate = interp.read(&function.more).annotate.clone();
    let computed = match annotate {
        Some(annotate) if !annotate.is_none() => {
            crate::runtime::call::call(interp, &annotate, &[Value::int(1)])?
        }
        _ => Dict::new().into(),
    };
    if !computed.is(Kind::Dict) {
        let class = interp.type_name(&computed);
        return Err(interp.type_error(format!("__annotate__() must return a dict, not {class}")));
    }
    interp.write(&function.more).annotations = Some(computed.clone());
    Ok(computed)
}

fn set_code(interp: &mut Interp, function: &Value, value: Option<&Value>) -> Result<()> {
    let (Some(function), Some(code)) =
        (function.exact::<Function>(), value.and_then(Value::exact_ref::<CodeObject>))
    else {
        return Err(interp.type_error("__code__ must be set to a code object"));
    };
    let cells = function.closure.as_ref().map_or(0, |closure| closure.len());
    if cells != code.data.free_count as usize {
        let name = function.name(interp);
        return Err(interp.value_error(format!(
            "{name}() requires a code object with {cells} free vars, not {}",
            code.data.free_count
        )));
    }
    let old = std::mem::replace(interp.write(&function.code), code);
    if interp.machine.frames.iter().any(|frame| std::ptr::eq(frame.code, &raw const *old)) {
        interp.write(&function.more).replaced.push(old);
    }
    Ok(())
}

fn set_defaults(interp: &mut Interp, function: &Value, value: Option<&Value>) -> Result<()> {
    let defaults = match value.filter(|value| !value.is_none()) {
        None => None,
        Some(value) => match value.exact_ref::<Tuple>() {
            Some(tuple) => Some(tuple),
            None => return Err(interp.type_error("__defaults__ must be set to a tuple object")),
        },
    };
    if let Some(function) = function.exact::<Function>() {
        let old = std::mem::replace(interp.write(&function.defaults), defaults);
        drop(old);
    }
    Ok(())
}

fn set_keyword_defaults(interp: &mut Interp, function: &Value, value: Option<&Value>) -> Result<()> {
    let defaults = match value.filter(|value| !value.is_none()) {
        None => None,
        Some(value) => match value.exact_ref::<Dict>() {
            Some(dict) => Some(dict),
            None => return Err(interp.type_error("__kwdefaults__ must be set to a dict object")),
        },
    };
    if let Some(function) = function.exact::<Function>() {
        let old = std::mem::replace(&mut interp.write(&function.more).keyword_defaults, defaults);
        drop(old);
    }
    Ok(())
}

/// The value of a closure's cell for the free variable `name`, for messages and `super()`.
pub fn free_variable(interp: &Interp, function: &Function, name: &str) -> Option<Value> {
    let code = interp.read(&function.code);
    let first = code.local_names.len() - code.data.free_count as usize;
    let at = code.local_names.iter().skip(first).position(|local| local.as_str() == name)?;
    let cell = function.closure.as_ref()?.items().get(at)?.exact::<Cell>()?;
    Some(interp.read(&cell.content).clone()).filter(|value| !value.is_unbound())
}

/// Looks an attribute of a function up in its `__dict__`, as the default search does for all objects with one.
pub fn own_attributes(interp: &Interp, function: &Function) -> Option<Ref<Dict>> {
    interp.read(&function.more).attributes.clone()
}
