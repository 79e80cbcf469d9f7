//! How arrays are printed: `np.set_printoptions`, `np.printoptions`, `np.array2string` and their like.

use std::cell::RefCell;

use super::errors::unsupported;
use super::object::{Input, or_raise};
use super::state::state;
use crate::array::display::{PrintOptions, array_repr, array_str, array_string, scalar_string};
use crate::object::{Kind, Ref, Str, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::convert;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::operators;
use crate::runtime::types::definition::{ClassDefinition, EMPTY};
use crate::runtime::types::dict::Dict;
use crate::runtime::types::native_object::{NativeData, NativeObject};

native_functions! { pub FUNCTIONS;
    /// Set printing options.
    def set_printoptions(precision=None, threshold=None, edgeitems=None, linewidth=None, suppress=None, nanstr=None, infstr=None, **kwargs) = set_options;
    /// Return the current print options.
    def get_printoptions() = get_options;
    /// Return a string representation of an array.
    def array2string(a, max_line_width=None, precision=None, suppress_small=None, separator=None, prefix=None, **kwargs) = to_string;
    /// Return the string representation of an array.
    def array_repr(arr, max_line_width=None, precision=None, suppress_small=None) = representation;
    /// Return a string representation of the data in an array.
    def array_str(a, max_line_width=None, precision=None, suppress_small=None) = text;
}

/// The options of `printoptions`, which are kept until it is entered.
struct PrintOptionsContext {
    changes: Ref<Dict>,
    saved: RefCell<Option<PrintOptions>>,
}

impl NativeData for PrintOptionsContext {
    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}

pub static CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Native,
    name: "printoptions",
    module: "numpy",
    documentation: "Context manager for setting print options.",
    flags: flags::NATIVE,
    slots: |slots| slots.construct = Some(construct),
    methods: METHODS,
    ..EMPTY
};

native_functions! { METHODS;
    def __enter__(self, /) = enter;
    def __exit__(self, kind, value, traceback, /) = exit;
}

native_functions! { CONSTRUCTOR;
    def printoptions(**kwargs) = make;
}

fn construct(interp: &mut Interp, _: &Ref<Class>, arguments: CallArguments<'_>) -> Result {
    match CONSTRUCTOR.first() {
        Some(definition) => definition.invoke(interp, arguments),
        None => Ok(Value::NONE),
    }
}

fn make(interp: &mut Interp, keywords: &Ref<Dict>) -> Value {
    let class = state(interp).printoptions_class.clone();
    NativeObject::new(&class, PrintOptionsContext { changes: keywords.clone(), saved: RefCell::new(None) })
}

fn enter(interp: &mut Interp, context: &Value) -> Result {
    let Some(data) = NativeObject::data::<PrintOptionsContext>(context) else { return Ok(Value::NONE) };
    let old = state(interp).print_options.borrow().clone();
    let new = changed(interp, old.clone(), &data.changes.entries(interp))?;
    drop(data.saved.replace(Some(old)));
    drop(state(interp).print_options.replace(new));
    Ok(get_options(interp).into())
}

fn exit(interp: &mut Interp, context: &Value, _: &Value, _: &Value, _: &Value) {
    let saved = NativeObject::data::<PrintOptionsContext>(context).and_then(|data| data.saved.take());
    if let Some(saved) = saved {
        drop(state(interp).print_options.replace(saved));
    }
}

/// The options with those given by name changed; None leaves an option as it is.
fn changed(
    interp: &mut Interp,
    mut options: PrintOptions,
    changes: &[(Value, Value)],
) -> Result<PrintOptions> {
    for (name, value) in changes {
        let name = name.exact::<Str>().map_or("", Str::as_str).to_owned();
        if value.is_none() {
            continue;
        }
        match name.as_str() {
            "precision" => options.precision = count(interp, value)?,
            "threshold" => options.threshold = threshold(interp, value)?,
            "edgeitems" => options.edge_items = count(interp, value)?,
            "linewidth" => options.line_width = count(interp, value)?,
            "suppress" => options.suppress = operators::is_true(interp, value)?,
            "nanstr" => options.nan_text = word(interp, value)?,
            "infstr" => options.infinity_text = word(interp, value)?,
            "floatmode" if is_text(value, "maxprec") => {}
            "sign" if is_text(value, "-") => {}
            "legacy" if value.as_bool() == Some(false) => {}
            "floatmode" | "sign" | "formatter" | "legacy" | "override_repr" => {
                return Err(unsupported(interp, &format!("the print option {name}")));
            }
            _ => {
                let text = format!("set_printoptions() got an unexpected keyword argument '{name}'");
                return Err(interp.type_error(text));
            }
        }
    }
    Ok(options)
}

fn is_text(value: &Value, text: &str) -> bool {
    value.exact::<Str>().is_some_and(|own| own.as_str() == text)
}

fn word(interp: &mut Interp, value: &Value) -> Result<String> {
    match convert::native::<Str>(value) {
        Some(text) => Ok(text.as_str().to_owned()),
        None => {
            let class = interp.type_name(value);
            Err(interp.type_error(format!("argument must be str, not {class}")))
        }
    }
}

fn count(interp: &mut Interp, value: &Value) -> Result<usize> {
    let number = convert::to_i64(interp, value)?;
    match usize::try_from(number) {
        Ok(count) => Ok(count),
        Err(_) => Err(interp.value_error("precision must be >= 0")),
    }
}

/// The threshold may be infinite: then nothing is shortened.
fn threshold(interp: &mut Interp, value: &Value) -> Result<usize> {
    let number = match convert::native_value(value).kind() {
        Kind::Float | Kind::Int | Kind::Bool | Kind::BigInt | Kind::ArrayScalar => {
            convert::to_float(interp, value)?
        }
        _ => return Err(interp.type_error("threshold must be numeric")),
    };
    if number.is_nan() {
        return Err(
            interp.value_error("threshold must be non-NAN, try sys.maxsize for untruncated representation")
        );
    }
    Ok(number.max(0.0) as usize)
}

#[expect(clippy::too_many_arguments, reason = "one parameter for each of NumPy's")]
fn set_options(
    interp: &mut Interp,
    precision: Option<&Value>,
    threshold: Option<&Value>,
    edge_items: Option<&Value>,
    line_width: Option<&Value>,
    suppress: Option<&Value>,
    nan_text: Option<&Value>,
    infinity_text: Option<&Value>,
    others: &Ref<Dict>,
) -> Result<()> {
    let named = [
        ("precision", precision),
        ("threshold", threshold),
        ("edgeitems", edge_items),
        ("linewidth", line_width),
        ("suppress", suppress),
        ("nanstr", nan_text),
        ("infstr", infinity_text),
    ];
    let given = named.iter().filter_map(|(name, value)| value.map(|value| (Str::value(name), value.clone())));
    let changes: Vec<(Value, Value)> = given.chain(others.entries(interp)).collect();
    let old = state(interp).print_options.borrow().clone();
    let new = changed(interp, old, &changes)?;
    drop(state(interp).print_options.replace(new));
    Ok(())
}

fn get_options(interp: &mut Interp) -> Ref<Dict> {
    let options = state(interp).print_options.borrow().clone();
    let number = |number: usize| Value::int(i64::try_from(number).unwrap_or(i64::MAX));
    let entries = [
        ("edgeitems", number(options.edge_items)),
        ("threshold", number(options.threshold)),
        ("floatmode", Str::value("maxprec")),
        ("precision", number(options.precision)),
        ("suppress", Value::bool(options.suppress)),
        ("linewidth", number(options.line_width)),
        ("nanstr", Str::value(&options.nan_text)),
        ("infstr", Str::value(&options.infinity_text)),
        ("sign", Str::value("-")),
        ("formatter", Value::NONE),
        ("legacy", Value::FALSE),
        ("override_repr", Value::NONE),
    ];
    let dict = Dict::new();
    for (name, value) in entries {
        let name = interp.intern(name);
        drop(dict.set_str(interp, &name, value));
    }
    dict
}

/// The options in force with those of one call.
fn options_of_call(
    interp: &mut Interp,
    width: Option<&Value>,
    precision: Option<&Value>,
    suppress: Option<&Value>,
    others: &[(Value, Value)],
) -> Result<PrintOptions> {
    let named = [("linewidth", width), ("precision", precision), ("suppress", suppress)];
    let given = named.iter().filter_map(|(name, value)| value.map(|value| (Str::value(name), value.clone())));
    let changes: Vec<(Value, Value)> = given.chain(others.iter().cloned()).collect();
    let current = state(interp).print_options.borrow().clone();
    changed(interp, current, &changes)
}

#[expect(clippy::too_many_arguments, reason = "one parameter for each of NumPy's")]
fn to_string(
    interp: &mut Interp,
    input: Input,
    width: Option<&Value>,
    precision: Option<&Value>,
    suppress: Option<&Value>,
    separator: Option<String>,
    prefix: Option<String>,
    others: &Ref<Dict>,
) -> Result<String> {
    let mut suffix = String::new();
    let mut rest = Vec::new();
    for (name, value) in others.entries(interp) {
        if is_text(&name, "suffix") {
            suffix = word(interp, &value)?;
        } else {
            rest.push((name, value));
        }
    }
    if input.array(interp).dtype().is_extended() {
        let text = |text: &Option<String>, other: &str| Str::value(text.as_deref().unwrap_or(other));
        let given = [input.to_value(), text(&separator, " "), text(&prefix, ""), Str::value(&suffix)];
        let made = super::extended::call(interp, "array2string", &given)?;
        return word(interp, &made);
    }
    let options = options_of_call(interp, width, precision, suppress, &rest)?;
    let (separator, prefix) = (separator.unwrap_or_else(|| " ".to_owned()), prefix.unwrap_or_default());
    let made = array_string(input.array(interp), &options, &separator, &prefix, &suffix);
    or_raise(interp, made)
}

fn representation(
    interp: &mut Interp,
    input: Input,
    width: Option<&Value>,
    precision: Option<&Value>,
    suppress: Option<&Value>,
) -> Result<String> {
    let options = options_of_call(interp, width, precision, suppress, &[])?;
    let made = array_repr(input.array(interp), &options);
    or_raise(interp, made)
}

fn text(
    interp: &mut Interp,
    input: Input,
    width: Option<&Value>,
    precision: Option<&Value>,
    suppress: Option<&Value>,
) -> Result<String> {
    let options = options_of_call(interp, width, precision, suppress, &[])?;
    let made = array_str(input.array(interp), &options);
    or_raise(interp, made)
}

/// `repr(array)` and `str(array)` with the options in force.
pub fn shown(interp: &mut Interp, value: &Value, with_name: bool) -> Result {
    let Some(object) = convert::native::<super::object::ArrayObject>(value) else { return Ok(Value::NONE) };
    if object.array(interp).dtype().is_extended() {
        return super::extended::call(interp, "shown", &[value.clone(), Value::bool(with_name)]);
    }
    let state = state(interp);
    let options = state.print_options.borrow();
    let array = object.array(interp);
    let made = match (with_name, array.ndim()) {
        (false, 0) => array.single().map(scalar_string),
        (false, _) => array_str(array, &options),
        (true, _) => array_repr(array, &options),
    };
    or_raise(interp, made).map(|text| Str::from_string(text).into())
}
