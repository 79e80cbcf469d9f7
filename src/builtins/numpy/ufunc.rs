//! Ufunc objects (`np.add`): calling them with `out=`, `where=` and `dtype=`, and their methods `reduce`, `accumulate` and
//! `outer`.

use super::arguments::{Out, Type};
use super::conversion::{Argued, argued, output, quickly_argued};
use super::object::{ArrayObject, compute, finish, result};
use super::state::state;
use super::ufunc_methods;
use crate::array::ufunc_table;
use crate::array::{Array, ArrayError, DType, Index, Operand, Reuse, Scalar, Ufunc, Warnings, broadcast};
use crate::object::{Kind, Ref, Str, Tuple, Value};
use crate::runtime::class::flags;
use crate::runtime::convert;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::types::definition::{AttributeDefinition, ClassDefinition, EMPTY};
use crate::runtime::types::dict::Dict;
use crate::runtime::types::native_object::{NativeData, NativeObject};

/// The data of a ufunc object.
struct UfuncData {
    ufunc: &'static Ufunc,
}

impl NativeData for UfuncData {
    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}

macro_rules! attributes {
    ($( $name:literal $doc:literal |$ufunc:ident| $get:expr; )+) => {
        &[ $( AttributeDefinition {
            name: $name,
            documentation: $doc,
            get: |_, value| Ok(own(value).map(|$ufunc| $get).unwrap_or_default()),
            set: None,
        } ),+ ]
    };
}

pub static CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Native,
    name: "ufunc",
    module: "numpy",
    documentation: "Functions that operate element by element on whole arrays.",
    flags: flags::NATIVE | flags::NO_INSTANCES,
    slots: |slots| {
        slots.call = Some(call);
        slots.representation = Some(|_, value| {
            Ok(Str::from_string(format!("<ufunc '{}'>", own(value).map_or("", |ufunc| ufunc.name))).into())
        });
    },
    methods: ufunc_methods::METHODS,
    attributes: attributes! {
        "__name__" "The name of the ufunc." |ufunc| Str::value(ufunc.name);
        "__qualname__" "The name of the ufunc." |ufunc| Str::value(ufunc.name);
        "__doc__" "What the ufunc does." |ufunc| Str::value(ufunc.doc.trim());
        "nin" "The number of inputs." |ufunc| Value::int(ufunc.inputs as i64);
        "nout" "The number of outputs." |_ufunc| Value::int(1);
        "nargs" "The number of arguments." |ufunc| Value::int(ufunc.inputs as i64 + 1);
        "identity" "The identity value." |ufunc| ufunc_methods::identity(ufunc);
        "signature" "The core dimensions, which no ufunc here has." |_ufunc| Value::NONE;
    },
    ..EMPTY
};

/// The ufunc of an object.
pub fn own(value: &Value) -> Option<&'static Ufunc> {
    NativeObject::data::<UfuncData>(value).map(|data| data.ufunc)
}

/// Other names under which the module has a ufunc.
const ALIASES: &[(&str, &str)] = &[
    ("abs", "absolute"),
    ("mod", "remainder"),
    ("true_divide", "divide"),
    ("pow", "power"),
    ("conj", "conjugate"),
    ("bitwise_not", "invert"),
    ("bitwise_invert", "invert"),
    ("bitwise_left_shift", "left_shift"),
    ("bitwise_right_shift", "right_shift"),
    ("acos", "arccos"),
    ("acosh", "arccosh"),
    ("asin", "arcsin"),
    ("asinh", "arcsinh"),
    ("atan", "arctan"),
    ("atan2", "arctan2"),
    ("atanh", "arctanh"),
];

/// All ufunc objects with their names in the module.
pub fn objects(interp: &mut Interp) -> Vec<(&'static str, Value)> {
    let class = state(interp).ufunc_class.clone();
    let mut named: Vec<(&'static str, Value)> = ufunc_table::ALL
        .iter()
        .map(|&ufunc| (ufunc.name, NativeObject::new(&class, UfuncData { ufunc })))
        .collect();
    for &(alias, name) in ALIASES {
        if let Some((_, object)) = named.iter().find(|(known, _)| *known == name) {
            let object = object.clone();
            named.push((alias, object));
        }
    }
    named
}

/// What a call of a ufunc was given besides its operands.
#[derive(Default)]
struct Options {
    out: Option<Ref<ArrayObject>>,
    mask: Option<Array>,
    dtype: Option<DType>,
}

fn call(interp: &mut Interp, value: &Value, arguments: CallArguments<'_>) -> Result {
    let Some(ufunc) = own(value) else { return Ok(Value::NONE) };
    let given = arguments.positionals();
    if arguments.names.is_empty() && given.len() == ufunc.inputs {
        let quick: [Option<Argued<'_>>; 2] =
            [given.first().and_then(quickly_argued), given.last().and_then(quickly_argued)];
        if let [Some(first), Some(last)] = &quick
            && !first.dtype(interp).is_extended()
            && !last.dtype(interp).is_extended()
        {
            return apply(interp, ufunc, &[first, last], Options::default());
        }
    }
    if given.len() < ufunc.inputs || given.len() > ufunc.inputs + 1 {
        let (name, least, given) = (ufunc.name, ufunc.inputs, given.len());
        let verb = if given == 1 { "was" } else { "were" };
        let text = format!(
            "{name}() takes from {least} to {} positional arguments but {given} {verb} given",
            least + 1
        );
        return Err(interp.type_error(text));
    }
    let (operands, rest) = given.split_at(ufunc.inputs);
    let mut options = Options::default();
    if let Some(out) = rest.first().filter(|out| !out.is_none()) {
        options.out = Some(output(interp, out)?);
    }
    for (name, value) in arguments.keywords() {
        set_option(interp, ufunc, &mut options, name, value)?;
    }
    let mut converted = Vec::with_capacity(operands.len());
    for operand in operands {
        converted.push(ufunc_operand(interp, operand)?);
    }
    let wanted = options.dtype.is_some_and(DType::is_extended);
    if wanted || converted.iter().any(|operand| operand.dtype(interp).is_extended()) {
        return call_extended(interp, ufunc, given, arguments);
    }
    let both: Vec<&Argued<'_>> = converted.iter().collect();
    apply(interp, ufunc, &both, options)
}

/// A call with operands that are not all numbers.
#[cold]
fn call_extended(
    interp: &mut Interp,
    ufunc: &Ufunc,
    given: &[Value],
    arguments: CallArguments<'_>,
) -> Result {
    let named = Dict::new();
    for (name, value) in arguments.keywords() {
        if let Some(name) = name.exact_ref::<Str>() {
            drop(named.set_str(interp, &name, value.clone()));
        }
    }
    let given = Tuple::from_vec(given.to_vec()).into();
    super::extended::call(interp, "ufunc", &[Str::value(ufunc.name), given, named.into()])
}

/// An operand; ints of any size count as floats.
fn ufunc_operand<'a>(interp: &mut Interp, value: &'a Value) -> Result<Argued<'a>> {
    match convert::native_value(value).kind() {
        Kind::BigInt => {
            let number = convert::to_float(interp, value)?;
            Ok(Argued::Weak(Scalar::Float(number)))
        }
        _ => argued(interp, value),
    }
}

fn set_option(
    interp: &mut Interp,
    ufunc: &Ufunc,
    options: &mut Options,
    name: &Value,
    value: &Value,
) -> Result<()> {
    let name = name.exact::<Str>().map_or("", Str::as_str);
    match name {
        "out" => {
            let place = crate::runtime::native::Place { index: 0 };
            let Out(out) = <Out as crate::runtime::native::Argument>::convert(interp, value, place)?;
            options.out = out;
        }
        "where" if value.as_bool() == Some(true) => {}
        "where" => {
            let mask = super::conversion::array_of(interp, value, Type(Some(DType::Bool)))?;
            options.mask = Some(mask);
        }
        "dtype" => options.dtype = super::dtype::optional(interp, Some(value))?,
        "casting" | "order" | "subok" => {}
        _ => {
            let text = format!("{}() got an unexpected keyword argument '{name}'", ufunc.name);
            return Err(interp.type_error(text));
        }
    }
    Ok(())
}

/// Calls the ufunc; without axes the result is a scalar.
fn apply(interp: &mut Interp, ufunc: &'static Ufunc, operands: &[&Argued<'_>], options: Options) -> Result {
    let operands = operands.get(..ufunc.inputs).unwrap_or(operands);
    if options.mask.is_none() && options.dtype.is_none() {
        return run(interp, ufunc, operands, options.out);
    }
    let converted = converted_operands(interp, operands, options.dtype)?;
    match options.mask {
        Some(mask) => masked(interp, ufunc, &converted, &mask, options.out),
        None => run(interp, ufunc, &converted.iter().collect::<Vec<_>>(), options.out),
    }
}

/// Computes a new array, or into the output.
fn run(
    interp: &mut Interp,
    ufunc: &'static Ufunc,
    operands: &[&Argued<'_>],
    out: Option<Ref<ArrayObject>>,
) -> Result {
    let mut both = [Operand::Weak(Scalar::Bool(false)); 2];
    let mut warnings = Warnings::new();
    for (place, operand) in both.iter_mut().zip(operands) {
        *place = operand.operand(interp);
    }
    let used = both.get(..operands.len()).unwrap_or(&both);
    let Some(out) = out else {
        let made = ufunc.call(used, Reuse::default(), &mut warnings);
        return finish(interp, made, &warnings);
    };
    let stored = ufunc.call_into(used, out.array(interp), &mut warnings);
    compute(interp, |_, collected| {
        *collected = warnings;
        stored
    })?;
    Ok(out.into())
}

/// The operands as arrays of the dtype asked for.
fn converted_operands<'a>(
    interp: &mut Interp,
    operands: &[&'a Argued<'a>],
    dtype: Option<DType>,
) -> Result<Vec<Argued<'a>>> {
    let mut converted = Vec::with_capacity(operands.len());
    for operand in operands {
        converted.push(match (operand, dtype) {
            (Argued::Scalar(element) | Argued::Weak(element), Some(dtype)) => {
                Argued::Scalar(element.cast(dtype))
            }
            (Argued::Scalar(element), None) => Argued::Scalar(*element),
            (Argued::Weak(element), None) => Argued::Weak(*element),
            (Argued::Object(object), None) => Argued::Object(object),
            (Argued::Made(array), None) => Argued::Made(array.clone()),
            (Argued::Object(object), Some(dtype)) => {
                Argued::Made(Box::new(compute(interp, |interp, warnings| {
                    object.array(interp).astype(dtype, warnings)
                })?))
            }
            (Argued::Made(array), Some(dtype)) => {
                Argued::Made(Box::new(compute(interp, |_, warnings| array.astype(dtype, warnings))?))
            }
        });
    }
    Ok(converted)
}

/// Computes only where the mask is true; the other elements of the output stay as they were.
fn masked(
    interp: &mut Interp,
    ufunc: &'static Ufunc,
    operands: &[Argued<'_>],
    mask: &Array,
    out: Option<Ref<ArrayObject>>,
) -> Result {
    let made = compute(interp, |interp, warnings| {
        let arrays: Vec<Array> = operands
            .iter()
            .map(|operand| match operand.operand(interp) {
                Operand::Array(array) => Ok(array.clone()),
                Operand::Scalar(element) | Operand::Weak(element) => {
                    crate::array::create::from_scalar(element)
                }
            })
            .collect::<std::result::Result<_, _>>()?;
        let output = out.as_ref().map(|out| out.array(interp));
        run_masked(ufunc, &arrays, mask, output, warnings)
    })?;
    match out {
        Some(out) => Ok(out.into()),
        None => result(interp, made),
    }
}

fn run_masked(
    ufunc: &'static Ufunc,
    arrays: &[Array],
    mask: &Array,
    output: Option<&Array>,
    warnings: &mut Warnings,
) -> std::result::Result<Array, ArrayError> {
    let shapes: Vec<&[usize]> =
        arrays.iter().map(Array::shape).chain([mask.shape()]).chain(output.map(Array::shape)).collect();
    let shape = broadcast::broadcast_shapes(&shapes)?;
    let mask = mask.broadcast_to(&shape)?.copy()?;
    let picks = [Index::Array(mask)];
    let mut parts = Vec::with_capacity(arrays.len());
    for array in arrays {
        parts.push(array.broadcast_to(&shape)?.copy()?.get(&picks)?);
    }
    let operands: Vec<Operand<'_>> = parts.iter().map(Operand::Array).collect();
    let made = ufunc.call(&operands, Reuse::default(), warnings)?;
    let target = match output {
        Some(output) => output.clone(),
        None => Array::zeros(made.dtype(), &shape)?,
    };
    target.set(&picks, &made, warnings)?;
    Ok(target)
}
