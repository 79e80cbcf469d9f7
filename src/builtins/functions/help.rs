//! The objects a prompt's user meets: `help`, `exit`, `quit`, `copyright`, `credits` and `license`. Classes with a text and a call.

use crate::builtins::functions::objects::names_of;
use crate::object::{Kind, Str, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::class_creation::native_class;
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::types::definition::{ClassDefinition, EMPTY};
use crate::runtime::types::dict::Dict;
use crate::runtime::types::exception;
use crate::runtime::types::function::Function;
use crate::runtime::types::module::Module;
use crate::runtime::types::native_object::{NativeData, NativeObject};
use crate::runtime::{attribute, call, representation};
use std::any::Any;

/// What such an object shows, and the text that calling it prints.
struct Notice {
    shown: &'static str,
    printed: &'static str,
}

impl NativeData for Notice {
    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn show(_: &mut Interp, value: &Value) -> Result {
    Ok(NativeObject::data::<Notice>(value).map(|notice| Str::value(notice.shown)).unwrap_or_default())
}

static HELPER: ClassDefinition = ClassDefinition {
    kind: Kind::Native,
    name: "_Helper",
    module: "_sitebuiltins",
    documentation: "Define the builtin 'help'.",
    flags: flags::NATIVE | flags::NO_INSTANCES,
    slots: |slots| {
        slots.representation = Some(show);
        slots.call = Some(help);
    },
    ..EMPTY
};

static QUITTER: ClassDefinition = ClassDefinition {
    kind: Kind::Native,
    name: "Quitter",
    module: "_sitebuiltins",
    flags: flags::NATIVE | flags::NO_INSTANCES,
    slots: |slots| {
        slots.representation = Some(show);
        slots.call = Some(quit);
    },
    ..EMPTY
};

static PRINTER: ClassDefinition = ClassDefinition {
    kind: Kind::Native,
    name: "_Printer",
    module: "_sitebuiltins",
    flags: flags::NATIVE | flags::NO_INSTANCES,
    slots: |slots| {
        slots.representation = Some(show);
        slots.call = Some(print_notice);
    },
    ..EMPTY
};

const HELP: Notice =
    Notice { shown: "Type help() for interactive help, or help(object) for help about object.", printed: "" };
const COPYRIGHT: &str = "Copyright (c) the Baton authors. Licensed under MIT or Apache-2.0.";
const CREDITS: &str = "Thanks to the Python community, whose language this is.";

/// The names these objects have in `builtins`, and the objects.
pub fn objects(interp: &mut Interp) -> Vec<(&'static str, Value)> {
    let helper = native_class(interp, &HELPER);
    let quitter = native_class(interp, &QUITTER);
    let printer = native_class(interp, &PRINTER);
    let notice = |shown: &'static str| Notice { shown, printed: shown };
    vec![
        ("help", NativeObject::new(&helper, HELP)),
        ("exit", NativeObject::new(&quitter, notice("Use exit() or Ctrl-D (i.e. EOF) to exit"))),
        ("quit", NativeObject::new(&quitter, notice("Use quit() or Ctrl-D (i.e. EOF) to exit"))),
        ("copyright", NativeObject::new(&printer, notice(COPYRIGHT))),
        ("credits", NativeObject::new(&printer, notice(CREDITS))),
        (
            "license",
            NativeObject::new(
                &printer,
                Notice { shown: "Type license() to see the full license text", printed: COPYRIGHT },
            ),
        ),
    ]
}

fn quit(interp: &mut Interp, _: &Value, arguments: CallArguments<'_>) -> Result {
    let code = arguments.values.first().cloned();
    let made = exception::new(interp, ExceptionKind::SystemExit, vec![code.unwrap_or_default()]);
    Err(interp.raise_with_context(made))
}

fn print_notice(interp: &mut Interp, value: &Value, _: CallArguments<'_>) -> Result {
    let text = NativeObject::data::<Notice>(value).map(|notice| notice.printed).unwrap_or_default();
    print(interp, &format!("{text}\n"))
}

/// Writes to `sys.stdout` as `print` does.
fn print(interp: &mut Interp, text: &str) -> Result {
    let name = interp.intern("print");
    let Some(function) = interp.builtins.get_str(interp, &name) else { return Ok(Value::NONE) };
    let end = interp.intern("end");
    let empty = interp.names.empty.to_value();
    call::call_keywords(interp, &function, &[Str::value(text)], &[(end, empty)])
}

/// `help(object)`: what the object is, how it is called and its documentation, in the layout of pydoc.
fn help(interp: &mut Interp, _: &Value, arguments: CallArguments<'_>) -> Result {
    let Some(object) = arguments.values.first() else {
        return print(interp, "Interactive help is not available; call help(object).\n");
    };
    let text = match object.kind() {
        Kind::Module => module_help(interp, object)?,
        Kind::Class => class_help(interp, object)?,
        Kind::Function | Kind::NativeFunction | Kind::MethodDescriptor | Kind::BoundMethod => {
            function_help(interp, object)?
        }
        _ => {
            let class = interp.class_of(object).to_value();
            class_help(interp, &class)?
        }
    };
    print(interp, &text)
}

fn text_attribute(interp: &mut Interp, object: &Value, name: &str) -> Result<Option<String>> {
    let name = interp.intern(name);
    let found = attribute::get_optional(interp, object, &name)?;
    Ok(found.and_then(|found| found.exact::<Str>().map(|text| text.as_str().to_owned())))
}

/// The documentation, indented, without the indentation its lines share.
fn documentation(interp: &mut Interp, object: &Value, indent: &str) -> Result<String> {
    let Some(text) = text_attribute(interp, object, "__doc__")? else { return Ok(String::new()) };
    let shared = text
        .lines()
        .skip(1)
        .filter(|line| !line.trim().is_empty())
        .map(|line| line.len() - line.trim_start().len())
        .min();
    let mut output = String::new();
    for (index, line) in text.trim_end().lines().enumerate() {
        let line =
            if index == 0 { line.trim_start() } else { line.get(shared.unwrap_or(0)..).unwrap_or_default() };
        output.push_str(format!("{indent}{line}").trim_end());
        output.push('\n');
    }
    Ok(output)
}

fn function_help(interp: &mut Interp, function: &Value) -> Result<String> {
    let name = text_attribute(interp, function, "__name__")?.unwrap_or_default();
    let module = text_attribute(interp, function, "__module__")?;
    let kind = if matches!(function.kind(), Kind::Function | Kind::BoundMethod) {
        "function"
    } else {
        "built-in function"
    };
    let place = module.map(|module| format!(" in module {module}")).unwrap_or_default();
    let signature = signature(interp, function)?;
    let documentation = documentation(interp, function, "    ")?;
    Ok(format!("Help on {kind} {name}{place}:\n\n{name}{signature}\n{documentation}\n"))
}

/// `(a, b=1, *args)`
fn signature(interp: &mut Interp, function: &Value) -> Result<String> {
    if let Some(function) = function.exact_ref::<Function>() {
        return own_signature(interp, &function);
    }
    Ok(text_attribute(interp, function, "__text_signature__")?.unwrap_or_else(|| "(...)".to_owned()))
}

fn own_signature(interp: &mut Interp, function: &Function) -> Result<String> {
    let code = interp.read(&function.code).clone();
    let parameters = code.data.parameters;
    let defaults = interp
        .read(&function.defaults)
        .as_ref()
        .map(|defaults| defaults.items().to_vec())
        .unwrap_or_default();
    let keyword_defaults = interp.read(&function.more).keyword_defaults.clone();
    let name_at = |index: u32| code.data.locals.get(index as usize).map_or("", |name| name);
    let positional = parameters.positional;
    let first_default = positional as usize - defaults.len().min(positional as usize);
    let mut parts = Vec::new();
    for index in 0..positional {
        let default = (index as usize).checked_sub(first_default).and_then(|at| defaults.get(at)).cloned();
        parts.push(shown_parameter(interp, name_at(index), default)?);
        if index + 1 == parameters.positional_only {
            parts.push("/".to_owned());
        }
    }
    let star_place = positional + parameters.keyword_only;
    if parameters.has_star_args {
        parts.push(format!("*{}", name_at(star_place)));
    } else if parameters.keyword_only > 0 {
        parts.push("*".to_owned());
    }
    for index in positional..star_place {
        let default = keyword_default(interp, keyword_defaults.as_deref(), name_at(index));
        parts.push(shown_parameter(interp, name_at(index), default)?);
    }
    if parameters.has_star_kwargs {
        parts.push(format!("**{}", name_at(star_place + u32::from(parameters.has_star_args))));
    }
    Ok(format!("({})", parts.join(", ")))
}

fn keyword_default(interp: &Interp, defaults: Option<&Dict>, name: &str) -> Option<Value> {
    defaults.and_then(|defaults| defaults.get_text(interp, name))
}

fn shown_parameter(interp: &mut Interp, name: &str, default: Option<Value>) -> Result<String> {
    match default {
        Some(default) => Ok(format!("{name}={}", representation::repr(interp, &default)?.as_str())),
        None => Ok(name.to_owned()),
    }
}

fn class_help(interp: &mut Interp, class: &Value) -> Result<String> {
    let Some(own) = class.exact_ref::<Class>() else { return Ok(String::new()) };
    let name = own.name(interp);
    let module = text_attribute(interp, class, "__module__")?.unwrap_or_default();
    let bases: Vec<String> = own.bases(interp).to_vec().iter().map(|base| base.name(interp)).collect();
    let heading = if bases == ["object"] { name.clone() } else { format!("{name}({})", bases.join(", ")) };
    let documentation = documentation(interp, class, " |  ")?;
    let mut output = format!("Help on class {name} in module {module}:\n\nclass {heading}\n{documentation}");
    let namespace = own.namespace(interp);
    for method in names_of(interp, &namespace) {
        let Some(value) = namespace.get_str(interp, &method).filter(|value| value.is(Kind::Function)) else {
            continue;
        };
        let signature = signature(interp, &value)?;
        let documentation = self::documentation(interp, &value, " |      ")?;
        output.push_str(&format!(" |\n |  {}{signature}\n{documentation}", method.as_str()));
    }
    output.push('\n');
    Ok(output)
}

fn module_help(interp: &mut Interp, module: &Value) -> Result<String> {
    let name = text_attribute(interp, module, "__name__")?.unwrap_or_default();
    let documentation = documentation(interp, module, "    ")?;
    let mut names: Vec<String> = match module.exact::<Module>() {
        Some(module) => {
            names_of(interp, &module.namespace).iter().map(|name| name.as_str().to_owned()).collect()
        }
        None => Vec::new(),
    };
    names.retain(|name| !name.starts_with('_'));
    names.sort_unstable();
    let listed: String = names.iter().map(|name| format!("    {name}\n")).collect();
    Ok(format!("Help on module {name}:\n\nNAME\n    {name}\n\n{documentation}\nCONTENTS\n{listed}\n"))
}
