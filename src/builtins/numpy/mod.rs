//! `numpy`: the array layer bound to the language. Scripts written for NumPy find its types, functions and messages here.
//!
//! Reading order: `object` (arrays as objects, results), `scalar` with `scalar_classes` and `scalar_operators` (their
//! elements), `conversion` (Python values as arrays), `array_class` with `array_operators` and `subscript`; then the functions by
//! theme, most of which are methods, too. `state` keeps what there is once per interpreter. Numbers are computed in `crate::array`
//! alone; texts, dates, objects and records are words there, whose meaning is in `extended`, `pool` and `stdlib/numpy/_extended.py`.

mod arguments;
mod array_class;
mod array_methods;
mod array_operators;
mod comparing;
mod conversion;
mod creation;
mod dtype;
mod error_state;
mod errors;
mod extended;
mod flags;
mod flat;
mod iterator;
mod joining;
pub mod kernels;
mod lazy;
mod object;
mod pool;
mod print_options;
mod products;
mod random;
mod reductions;
mod scalar;
mod scalar_classes;
mod scalar_methods;
mod scalar_operators;
mod searching;
mod shaping;
mod spacing;
mod state;
mod subscript;
mod types;
mod ufunc;
mod ufunc_methods;
mod warnings;

use crate::array::{DType, Scalar};
use crate::object::layout::Layouts;
use crate::object::{Kind, Ref, Str, Value};
use crate::runtime::attribute;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::NativeDefinition;
use crate::runtime::types::list::List;
use crate::runtime::types::module::Module;
use crate::runtime::types::native_function::NativeFunction;

/// The version of NumPy whose behaviour this is.
const VERSION: &str = "2.5.5";

/// The tables of the module's functions.
const TABLES: &[fn() -> &'static [NativeDefinition]] = &[
    || creation::FUNCTIONS,
    || spacing::FUNCTIONS,
    || reductions::FUNCTIONS,
    || shaping::FUNCTIONS,
    || joining::FUNCTIONS,
    || searching::FUNCTIONS,
    || comparing::FUNCTIONS,
    || products::FUNCTIONS,
    || types::FUNCTIONS,
    || print_options::FUNCTIONS,
    || error_state::FUNCTIONS,
];

native_functions! { MODULE_FUNCTIONS;
    def __getattr__(name, /) = missing_name;
    def __dir__() = names;
}

/// Tells the memory manager of arrays.
pub fn add_layouts(layouts: &mut Layouts) {
    layouts.add::<object::ArrayObject>();
}

/// Makes the module.
pub fn create(interp: &mut Interp) -> Ref<Module> {
    let module =
        Module::new(interp, "numpy", Some("Arrays of numbers with fast operations on all elements at once."));
    for table in TABLES.iter().map(|table| table()).chain([MODULE_FUNCTIONS]) {
        for definition in table {
            let function = NativeFunction::new(definition, Value::UNBOUND, "numpy");
            module.set(interp, definition.name, function);
        }
    }
    for (name, ufunc) in ufunc::objects(interp) {
        module.set(interp, name, ufunc);
    }
    add_types(interp, &module);
    add_constants(interp, &module);
    add_exceptions(interp, &module);
    module
}

fn add_types(interp: &mut Interp, module: &Ref<Module>) {
    let state = state::state(interp);
    let classes = [
        ("ndarray", interp.class_of_kind(Kind::Array).clone()),
        ("dtype", state.dtype_class.clone()),
        ("ufunc", state.ufunc_class.clone()),
        ("flatiter", state.flat_class.clone()),
        ("errstate", state.errstate_class.clone()),
        ("printoptions", state.printoptions_class.clone()),
    ];
    for (name, class) in classes.iter().chain(&state.abstract_scalars) {
        module.set(interp, name, class.to_value());
    }
    let own: Vec<_> = interp.array_scalar_classes.clone().into_iter().zip(DType::ALL).collect();
    for (class, dtype) in own {
        module.set(interp, dtype.name(), class.to_value());
        for &(alias, _) in SCALAR_ALIASES.iter().filter(|(_, of)| of == dtype) {
            module.set(interp, alias, class.to_value());
        }
    }
}

/// Other names of the scalar classes.
const SCALAR_ALIASES: &[(&str, DType)] = &[
    ("bool_", DType::Bool),
    ("byte", DType::Int8),
    ("ubyte", DType::UInt8),
    ("short", DType::Int16),
    ("ushort", DType::UInt16),
    ("intc", DType::Int32),
    ("uintc", DType::UInt32),
    ("int_", DType::Int64),
    ("intp", DType::Int64),
    ("long", DType::Int64),
    ("longlong", DType::Int64),
    ("uint", DType::UInt64),
    ("uintp", DType::UInt64),
    ("ulong", DType::UInt64),
    ("ulonglong", DType::UInt64),
    ("half", DType::Float16),
    ("single", DType::Float32),
    ("double", DType::Float64),
    ("csingle", DType::Complex64),
    ("cdouble", DType::Complex128),
];

fn add_constants(interp: &mut Interp, module: &Ref<Module>) {
    let constants = [
        ("pi", Value::float(std::f64::consts::PI)),
        ("e", Value::float(std::f64::consts::E)),
        ("euler_gamma", Value::float(0.577_215_664_901_532_9)),
        ("inf", Value::float(f64::INFINITY)),
        ("nan", Value::float(f64::NAN)),
        ("newaxis", Value::NONE),
        ("little_endian", Value::TRUE),
        ("True_", scalar::make(interp, Scalar::Bool(true))),
        ("False_", scalar::make(interp, Scalar::Bool(false))),
        ("__version__", Str::value(VERSION)),
        ("__array_api_version__", Str::value("2024.12")),
        ("__path__", List::value(Vec::new())),
    ];
    for (name, value) in constants {
        module.set(interp, name, value);
    }
}

/// `numpy.exceptions`, which can be imported by its own name.
fn add_exceptions(interp: &mut Interp, module: &Ref<Module>) {
    let class = state::state(interp).exceptions.axis.to_value();
    let exceptions = Module::new(interp, "numpy.exceptions", Some("Exceptions and warnings of numpy."));
    exceptions.set(interp, "AxisError", class);
    module.set(interp, "exceptions", exceptions.to_value());
    let name = interp.intern("numpy.exceptions");
    drop(interp.modules.clone().set_str(interp, &name, exceptions.into()));
}

/// `dir(numpy)`: what is there and what is loaded when first used.
fn names(interp: &mut Interp) -> Value {
    let entries =
        interp.loaded_module("numpy").map(|module| module.namespace.entries(interp)).unwrap_or_default();
    let mut names: Vec<Value> = entries.into_iter().map(|(name, _)| name).collect();
    let known: Vec<String> =
        names.iter().filter_map(|name| name.exact::<Str>()).map(|name| name.as_str().to_owned()).collect();
    names.extend(lazy::names().filter(|name| !known.iter().any(|known| known == name)).map(Str::value));
    List::value(names)
}

/// Names the module does not have: NumPy's other dtypes say so, everything else is no attribute.
fn missing_name(interp: &mut Interp, name: &Value) -> Result {
    let text = name.exact::<Str>().map_or("", Str::as_str).to_owned();
    if let Some(found) = lazy::find(interp, &text)? {
        return Ok(found);
    }
    if text.len() > 2
        && let Some(dtype) = dtype::unavailable_name(&text)
    {
        return Err(errors::unavailable(interp, dtype));
    }
    let message = format!("module 'numpy' has no attribute '{text}'");
    let module = interp.loaded_module("numpy").map(Value::from).unwrap_or_default();
    let name = interp.intern(&text);
    Err(attribute::attribute_error(interp, message, &module, &name))
}
