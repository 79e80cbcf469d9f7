//! What a program finds: the `builtins` namespace and the modules written in Rust. A module is a file or folder in `modules/` (or beside
//! it) and one line in [`MODULES`]; it is made when first imported.

pub mod functions;
pub mod modules;
pub mod numpy;

use crate::object::layout::Layouts;
use crate::object::{Kind, Ref, Value};
use crate::runtime::exceptions::{ExceptionKind, ROWS};
use crate::runtime::interp::Interp;
use crate::runtime::types::module::Module;
use crate::runtime::types::native_function::NativeFunction;

/// A module written in Rust.
pub struct NativeModule {
    pub name: &'static str,
    /// Makes the module object; called once per interpreter.
    pub create: fn(&mut Interp) -> Ref<Module>,
}

/// All modules written in Rust.
pub const MODULES: &[NativeModule] = &[
    NativeModule { name: "_bisect", create: modules::bisect::create },
    NativeModule { name: "_collections", create: modules::collections::create },
    NativeModule { name: "_copy", create: modules::copying::create },
    NativeModule { name: "_decimal_operators", create: modules::decimal::create },
    NativeModule { name: "_functools", create: modules::functools::create },
    NativeModule { name: "_hashlib", create: modules::hashlib::create },
    NativeModule { name: "_heapq", create: modules::heapq::create },
    NativeModule { name: "_introspection", create: modules::introspection::create },
    NativeModule { name: "_itertools", create: modules::itertools::create },
    NativeModule { name: "_json", create: modules::json::create },
    NativeModule { name: "_operator", create: modules::operator::create },
    NativeModule { name: "_random", create: modules::random::create },
    NativeModule { name: "_re", create: modules::re::create },
    NativeModule { name: "_signal", create: modules::signal::create },
    NativeModule { name: "_struct", create: modules::structs::create },
    NativeModule { name: "_weakref", create: modules::weakref::create },
    NativeModule { name: "_zlib", create: modules::zlib::create },
    NativeModule { name: "binascii", create: modules::binascii::create },
    NativeModule { name: "builtins", create: builtins_module },
    NativeModule { name: "gc", create: modules::gc::create },
    NativeModule { name: "io", create: modules::io::create },
    NativeModule { name: "math", create: modules::math::create },
    NativeModule { name: "numpy", create: numpy::create },
    NativeModule { name: "numpy._kernels", create: numpy::kernels::create_module },
    NativeModule { name: "posix", create: modules::posix::create },
    NativeModule { name: "sys", create: modules::sys::create },
    NativeModule { name: "time", create: modules::time::create },
    NativeModule { name: "unicodedata", create: modules::unicodedata::create },
];

/// The native types that are built-in names.
const TYPES: &[Kind] = &[
    Kind::Bool,
    Kind::ByteArray,
    Kind::Bytes,
    Kind::ClassMethod,
    Kind::Complex,
    Kind::Dict,
    Kind::Enumerate,
    Kind::Filter,
    Kind::Float,
    Kind::FrozenSet,
    Kind::Int,
    Kind::List,
    Kind::Map,
    Kind::MemoryView,
    Kind::Instance,
    Kind::Property,
    Kind::Range,
    Kind::Reversed,
    Kind::Set,
    Kind::Slice,
    Kind::StaticMethod,
    Kind::Str,
    Kind::Super,
    Kind::Tuple,
    Kind::Class,
    Kind::Zip,
];

/// Tells the memory manager about the payloads of native modules.
pub fn add_layouts(layouts: &mut Layouts) {
    numpy::add_layouts(layouts);
}

/// Fills the `builtins` namespace and makes the modules every program has: `builtins` and `sys`.
pub fn install(interp: &mut Interp) {
    interp.native_module_names = MODULES.iter().map(|module| module.name).collect();
    for table in functions::TABLES {
        for definition in table() {
            let function = NativeFunction::new(definition, Value::UNBOUND, "builtins");
            set(interp, definition.name, function);
        }
    }
    for &kind in TYPES {
        let class = interp.class_of_kind(kind).clone();
        let name = class.name(interp);
        set(interp, &name, class.into());
    }
    install_exceptions(interp);
    let constants = [
        ("None", Value::NONE),
        ("True", Value::TRUE),
        ("False", Value::FALSE),
        ("Ellipsis", Value::ELLIPSIS),
        ("NotImplemented", Value::NOT_IMPLEMENTED),
        ("__debug__", Value::TRUE),
    ];
    for (name, value) in constants {
        set(interp, name, value);
    }
    for (name, value) in functions::help::objects(interp) {
        set(interp, name, value);
    }
    for name in ["builtins", "sys"] {
        load(interp, name);
    }
}

fn install_exceptions(interp: &mut Interp) {
    let kinds = std::iter::once(ExceptionKind::BaseException).chain(ROWS.iter().map(|row| row.kind));
    for kind in kinds {
        let class = interp.exception_class(kind).clone();
        let name = class.name(interp);
        set(interp, &name, class.into());
    }
    for name in ["EnvironmentError", "IOError"] {
        let class = interp.exception_class(ExceptionKind::OSError).to_value();
        set(interp, name, class);
    }
}

fn set(interp: &mut Interp, name: &str, value: Value) {
    let name = interp.intern(name);
    drop(interp.builtins.clone().set_str(interp, &name, value));
}

/// The module `name`, if it is written in Rust: made and put into `sys.modules` when first asked for.
pub fn load(interp: &mut Interp, name: &str) -> Option<Ref<Module>> {
    if let Some(loaded) = interp.loaded_module(name) {
        return Some(loaded);
    }
    let definition = MODULES.iter().find(|module| module.name == name)?;
    let module = (definition.create)(interp);
    let name = interp.intern(name);
    drop(interp.modules.clone().set_str(interp, &name, module.to_value()));
    Some(module)
}

/// `builtins`, whose namespace is the interpreter's.
fn builtins_module(interp: &mut Interp) -> Ref<Module> {
    let made =
        Module::new(interp, "builtins", Some("Built-in functions, types, exceptions, and other objects."));
    for (name, value) in made.namespace.entries(interp) {
        if let Some(name) = name.exact_ref() {
            drop(interp.builtins.clone().set_str(interp, &name, value));
        }
    }
    Ref::new(Module { namespace: interp.builtins.clone() })
}
