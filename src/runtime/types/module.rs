//! Modules.

use super::definition::{AttributeDefinition, ClassDefinition, EMPTY};
use super::dict::Dict;
use super::list::List;
use crate::object::{Kind, Payload, Ref, Str, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::{attribute, call, convert, report};

/// The payload of a module.
pub struct Module {
    pub namespace: Ref<Dict>,
}

impl Payload for Module {
    const KIND: Kind = Kind::Module;
    const TRACKED: bool = true;

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        visit(self.namespace.value());
    }
}

impl Module {
    /// A module with the names every module has.
    pub fn new(interp: &mut Interp, name: &str, documentation: Option<&str>) -> Ref<Module> {
        let namespace = Dict::new();
        let entries = [
            (interp.names.name.clone(), Str::value(name)),
            (interp.names.doc.clone(), documentation.map(Str::value).unwrap_or_default()),
            (interp.names.package.clone(), Value::NONE),
            (interp.names.loader.clone(), Value::NONE),
            (interp.names.spec.clone(), Value::NONE),
        ];
        for (name, value) in entries {
            namespace.set_str(interp, &name, value);
        }
        Ref::new(Module { namespace })
    }

    /// Sets a name of the module.
    pub fn set(&self, interp: &mut Interp, name: &str, value: Value) {
        let name = interp.intern(name);
        drop(self.namespace.set_str(interp, &name, value));
    }

    /// A name of the module.
    pub fn get(&self, interp: &mut Interp, name: &str) -> Option<Value> {
        let name = interp.intern(name);
        self.namespace.get_str(interp, &name)
    }
}

native_functions! { CONSTRUCTOR;
    /// Create a module object.
    def module(name, doc=None) = make;
}

native_functions! { METHODS;
    /// __dir__() -> list
    /// specialized dir() implementation
    def __dir__(self, /) = dir;
}

pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Module,
    name: "module",
    documentation: "Create a module object.\n\nThe name must be a string; the optional docstring can have any type.",
    flags: flags::NATIVE | flags::BASE | flags::DICT,
    slots: |slots| {
        slots.construct = Some(construct);
        slots.representation = Some(repr);
        slots.get_attribute = Some(get_attribute);
    },
    methods: METHODS,
    attributes: &[AttributeDefinition {
        name: "__dict__",
        documentation: "",
        get: |_, value| {
            Ok(convert::native::<Module>(value).map(|module| module.namespace.to_value()).unwrap_or_default())
        },
        set: None,
    }],
    ..EMPTY
};

fn make(interp: &mut Interp, name: &str, documentation: Option<&Value>) -> Ref<Module> {
    let module = Module::new(interp, name, None);
    module.set(interp, "__doc__", documentation.cloned().unwrap_or_default());
    module
}

/// What the module's own `__dir__` says (PEP 562), else the names of its namespace.
fn dir(interp: &mut Interp, module: &Value) -> Result {
    let Some(module) = convert::native_ref::<Module>(module).cloned() else { return Ok(Value::NONE) };
    let name = interp.names.dir.clone();
    match module.namespace.get_str(interp, &name) {
        Some(function) => call::call(interp, &function, &[]),
        None => Ok(List::value(module.namespace.keys(interp))),
    }
}

fn construct(interp: &mut Interp, class: &Ref<Class>, arguments: CallArguments<'_>) -> Result {
    let Some(definition) = CONSTRUCTOR.first() else { return Ok(Value::NONE) };
    let made = definition.invoke(interp, arguments)?;
    call::finish_construct(interp, class, made)
}

fn name_of(interp: &mut Interp, value: &Value) -> Option<String> {
    let module = convert::native::<Module>(value)?;
    let name = module.get(interp, "__name__")?;
    name.exact::<Str>().map(|name| name.as_str().to_owned())
}

fn repr(interp: &mut Interp, value: &Value) -> Result {
    let name = name_of(interp, value).unwrap_or_else(|| "?".to_owned());
    let file = convert::native::<Module>(value).and_then(|module| module.get(interp, "__file__"));
    Ok(Str::value(&match file.as_ref().and_then(|file| file.exact::<Str>()) {
        Some(file) => format!("<module '{name}' from '{}'>", file.as_str()),
        None if interp.is_native_module(&name) => format!("<module '{name}' (built-in)>"),
        None => format!("<module '{name}'>"),
    }))
}

/// The default search, then the module's own `__getattr__` (PEP 562).
fn get_attribute(interp: &mut Interp, value: &Value, name: &Ref<Str>) -> Result {
    if let Some(found) = attribute::find(interp, value, name)? {
        return Ok(found);
    }
    if name.same(&interp.names.annotations)
        && let Some(module) = convert::native::<Module>(value)
    {
        return annotations(interp, &module.namespace);
    }
    let fallback = interp.names.getattr.clone();
    let own = convert::native::<Module>(value).and_then(|module| module.namespace.get_str(interp, &fallback));
    match own {
        Some(function) => call::call(interp, &function, &[name.to_value()]),
        None => Err(attribute::no_attribute(interp, value, name)),
    }
}

/// `__annotations__` of a module, computed by its `__annotate__` when first asked for (PEP 649).
fn annotations(interp: &mut Interp, namespace: &Ref<Dict>) -> Result {
    let (annotate, name) = (interp.names.annotate.clone(), interp.names.annotations.clone());
    let computed = match namespace.get_str(interp, &annotate).filter(|function| !function.is_none()) {
        Some(function) => call::call(interp, &function, &[Value::int(1)])?,
        None => Dict::new().into(),
    };
    drop(namespace.set_str(interp, &name, computed.clone()));
    Ok(computed)
}

/// "module 'x' has no attribute 'y'", with what is known about the reason.
pub fn no_attribute_message(interp: &mut Interp, value: &Value, name: &str) -> String {
    let Some(module) = name_of(interp, value) else { return format!("module has no attribute '{name}'") };
    let file = convert::native::<Module>(value).and_then(|module| module.get(interp, "__file__"));
    let file = file.as_ref().and_then(|file| file.exact::<Str>()).map(Str::as_str);
    let is_unfinished = interp.modules_in_progress.contains(&module);
    if let Some(advice) = file.and_then(|file| shadowing_advice(interp, &module, file, is_unfinished)) {
        return format!("module '{module}' has no attribute '{name}' {advice}");
    }
    if is_unfinished {
        let origin = file.map(|file| format!(" from '{file}'")).unwrap_or_default();
        return format!(
            "partially initialized module '{module}'{origin} has no attribute '{name}' (most likely due to a circular import)"
        );
    }
    format!("module '{module}' has no attribute '{name}'")
}

/// What to say when a file beside the script may stand in the way of another module of its name; `is_unfinished`: its code is still
/// running.
pub fn shadowing_advice(
    interp: &mut Interp,
    module: &str,
    file: &str,
    is_unfinished: bool,
) -> Option<String> {
    let path = interp.loaded_module("sys")?.get(interp, "path")?;
    let first = interp.read(&path.exact::<List>()?.items).first()?.clone();
    let folder =
        file.strip_suffix("/__init__.py").unwrap_or(file).rsplit_once('/').map_or("", |(folder, _)| folder);
    if first.exact::<Str>()?.as_str() != folder {
        return None;
    }
    if report::is_standard_module(module) {
        return Some(format!(
            "(consider renaming '{file}' since it has the same name as the standard library module named '{module}' \
             and prevents importing that standard library module)"
        ));
    }
    is_unfinished.then(|| {
        format!("(consider renaming '{file}' if it has the same name as a library you intended to import)")
    })
}

impl Interp {
    /// Is a module of this name written in Rust?
    pub fn is_native_module(&self, name: &str) -> bool {
        self.native_module_names.contains(&name)
    }

    /// ImportError with `name`, for a module that cannot be had.
    pub fn import_error(
        &mut self,
        kind: ExceptionKind,
        message: String,
        name: &str,
    ) -> crate::runtime::interp::Raised {
        let made = super::exception::new(self, kind, vec![Str::from_string(message).into()]);
        super::exception::set_import_details(self, &made, Str::value(name), Value::NONE);
        self.raise_with_context(made)
    }
}
