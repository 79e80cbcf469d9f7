//! dtype objects (`np.dtype('float64')`), and everything that can name a dtype.

use super::errors::unavailable;
use super::scalar_classes::dtype_of_class;
use super::state::state;
use crate::array::DType;
use crate::object::{Kind, Ref, Str, Tuple, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::class_creation::native_class_with_base;
use crate::runtime::hash;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::types::definition::{AttributeDefinition, ClassDefinition, EMPTY};
use crate::runtime::types::native_object::{NativeData, NativeObject};
use crate::syntax::operators::CompareOperator;

/// The data of a dtype object.
struct DTypeData {
    dtype: DType,
}

impl NativeData for DTypeData {
    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}

pub static CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Native,
    name: "dtype",
    module: "numpy",
    documentation: "Create a data type object.",
    flags: flags::NATIVE,
    slots: |slots| {
        slots.construct = Some(construct);
        slots.representation = Some(|_, value| shown(value, |dtype| format!("dtype('{}')", dtype.name())));
        slots.text = Some(|_, value| shown(value, |dtype| dtype.name().to_owned()));
        slots.compare = Some(compare);
        slots.hash = Some(|interp, value| {
            let name = own(value).map_or("", DType::name);
            Ok(hash::hash_text(interp, name))
        });
    },
    attributes: ATTRIBUTES,
    ..EMPTY
};

/// The classes of the dtype objects, in the order of the dtypes.
static CLASSES: [ClassDefinition; DType::ALL.len()] = {
    let mut classes = [const { of_dtype("") }; DType::ALL.len()];
    let mut place = 0;
    while place < classes.len() {
        classes[place] = of_dtype(DType::ALL[place].class_name());
        place += 1;
    }
    classes
};

const fn of_dtype(name: &'static str) -> ClassDefinition {
    ClassDefinition { kind: Kind::Native, name, module: "numpy.dtypes", flags: flags::NATIVE, ..EMPTY }
}

/// The dtype objects, one for each dtype, with classes of their own.
pub fn create_objects(interp: &mut Interp, class: &Ref<Class>) -> Vec<Value> {
    let mut objects = Vec::new();
    for (&dtype, definition) in DType::ALL.iter().zip(&CLASSES) {
        let own_class = native_class_with_base(interp, definition, Some(class.clone()));
        objects.push(NativeObject::new(&own_class, DTypeData { dtype }));
    }
    objects
}

/// The dtype object of a dtype.
pub fn object(interp: &mut Interp, dtype: DType) -> Value {
    state(interp).dtypes.get(dtype as usize).cloned().unwrap_or_default()
}

/// The dtype of a dtype object.
pub fn own(value: &Value) -> Option<DType> {
    NativeObject::data::<DTypeData>(value).map(|data| data.dtype)
}

fn shown(value: &Value, write: fn(DType) -> String) -> Result {
    Ok(Str::from_string(own(value).map(write).unwrap_or_default()).into())
}

macro_rules! attributes {
    ($( $name:literal $doc:literal |$interp:ident, $dtype:ident| $get:expr; )+) => {
        &[ $( AttributeDefinition {
            name: $name,
            documentation: $doc,
            get: |$interp, value| {
                let $dtype = own(value).unwrap_or(DType::Float64);
                Ok($get)
            },
            set: None,
        } ),+ ]
    };
}

const ATTRIBUTES: &[AttributeDefinition] = attributes! {
    "name" "A bit-width name for this data-type." |_interp, dtype| Str::value(dtype.name());
    "kind" "A character code identifying the general kind of data." |_interp, dtype| Str::value(&dtype.kind().code().to_string());
    "char" "A unique character code for each of the built-in types." |_interp, dtype| Str::value(&dtype.code().to_string());
    "itemsize" "The element size of this data-type object." |_interp, dtype| Value::int(dtype.size() as i64);
    "alignment" "The required alignment (bytes) of this data-type." |_interp, dtype| Value::int(dtype.real().size() as i64);
    "num" "A unique number for each of the built-in types." |_interp, dtype| {
        const NUMBERS: [i64; DType::ALL.len()] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 23, 11, 12, 14, 15];
        Value::int(NUMBERS.get(dtype as usize).copied().unwrap_or_default())
    };
    "str" "The array-protocol typestring of this data-type object." |_interp, dtype| {
        let order = if dtype.size() == 1 { '|' } else { '<' };
        Str::value(&format!("{order}{}{}", dtype.kind().code(), dtype.size()))
    };
    "byteorder" "A character indicating the byte-order of this data-type object." |_interp, dtype| {
        Str::value(if dtype.size() == 1 { "|" } else { "=" })
    };
    "type" "The type of scalars of this data-type." |interp, dtype| {
        interp.array_scalar_classes.get(dtype as usize).map(Ref::to_value).unwrap_or_default()
    };
    "isnative" "Whether the byte order of this dtype is native to the platform." |_interp, _dtype| Value::TRUE;
    "hasobject" "Whether this dtype contains any reference-counted objects." |_interp, _dtype| Value::FALSE;
    "isbuiltin" "How this dtype relates to the built-in dtypes." |_interp, _dtype| Value::int(1);
    "ndim" "Number of dimensions of the sub-array." |_interp, _dtype| Value::int(0);
    "shape" "Shape tuple of the sub-array." |_interp, _dtype| Tuple::from_vec(Vec::new()).into();
    "names" "Ordered list of field names." |_interp, _dtype| Value::NONE;
    "fields" "Dictionary of named fields." |_interp, _dtype| Value::NONE;
    "subdtype" "Item dtype and shape of a sub-array." |_interp, _dtype| Value::NONE;
    "base" "The element dtype without its sub-array shape." |interp, dtype| object(interp, dtype);
};

native_functions! { CONSTRUCTOR;
    def dtype(dtype, align=False, copy=False) = make;
}

fn construct(interp: &mut Interp, _: &Ref<Class>, arguments: CallArguments<'_>) -> Result {
    match CONSTRUCTOR.first() {
        Some(definition) => definition.invoke(interp, arguments),
        None => Ok(Value::NONE),
    }
}

fn make(interp: &mut Interp, value: &Value, _align: Option<&Value>, _copy: Option<&Value>) -> Result {
    let dtype = from_value(interp, value)?;
    Ok(object(interp, dtype))
}

/// Equal to everything that names the same dtype; ordered by safe conversion.
fn compare(interp: &mut Interp, operator: CompareOperator, left: &Value, right: &Value) -> Result {
    let Some(dtype) = own(left) else { return Ok(Value::NOT_IMPLEMENTED) };
    let other = if right.is_none() { None } else { known(interp, right) };
    Ok(match (operator, other) {
        (CompareOperator::Eq, other) => Value::bool(other == Some(dtype)),
        (CompareOperator::NotEq, other) => Value::bool(other != Some(dtype)),
        (_, None) => Value::NOT_IMPLEMENTED,
        (CompareOperator::Lt, Some(other)) => Value::bool(dtype != other && dtype.can_cast_safely(other)),
        (CompareOperator::Gt, Some(other)) => Value::bool(dtype != other && other.can_cast_safely(dtype)),
        (CompareOperator::GtE, Some(other)) => Value::bool(other.can_cast_safely(dtype)),
        (_, Some(other)) => Value::bool(dtype.can_cast_safely(other)),
    })
}

/// The available dtype a value names.
fn known(interp: &Interp, value: &Value) -> Option<DType> {
    if let Some(class) = Ref::<Class>::from_value(value) {
        let of_kind = |kind: Kind| class.same(interp.class_of_kind(kind));
        return match () {
            () if of_kind(Kind::Float) => Some(DType::Float64),
            () if of_kind(Kind::Int) => Some(DType::Int64),
            () if of_kind(Kind::Bool) => Some(DType::Bool),
            () if of_kind(Kind::Complex) => Some(DType::Complex128),
            () => dtype_of_class(interp, class),
        };
    }
    match value.exact::<Str>() {
        Some(name) => DType::from_name(name.as_str()),
        None => own(value),
    }
}

/// Names and codes of NumPy's dtypes that are not available, with their full names.
const UNAVAILABLE: &[(&str, &[&str])] = &[
    ("longdouble", &["longdouble", "f16", "g", "float128"]),
    ("object", &["object", "O", "object_"]),
    ("str", &["str", "U", "str_"]),
    ("bytes", &["bytes", "S", "bytes_"]),
    ("datetime64", &["datetime64", "M8"]),
    ("timedelta64", &["timedelta64", "m8"]),
    ("void", &["void", "V"]),
];

/// The full name of a dtype that NumPy has and this module has not.
pub fn unavailable_name(name: &str) -> Option<&'static str> {
    let code = name.trim_start_matches(['<', '>', '=', '|']);
    let sized = code.starts_with(['U', 'S', 'V', 'M', 'm'])
        && code.get(1..).is_some_and(|rest| rest.starts_with(|first: char| first.is_ascii_digit()));
    let stem = if sized { code.get(..1).unwrap_or(code) } else { code };
    UNAVAILABLE.iter().find(|(_, names)| names.contains(&stem)).map(|(full, _)| *full)
}

/// The dtype a value names.
///
/// # Errors
/// NotImplementedError for NumPy's dtypes that are not available, TypeError for what is none.
pub fn from_value(interp: &mut Interp, value: &Value) -> Result<DType> {
    if value.is_none() {
        return Ok(DType::Float64);
    }
    if let Some(dtype) = known(interp, value) {
        return Ok(dtype);
    }
    if let Some(name) = value.exact::<Str>() {
        let name = name.as_str().to_owned();
        return Err(match unavailable_name(&name) {
            Some(full) => unavailable(interp, full),
            None => interp.type_error(format!("data type '{name}' not understood")),
        });
    }
    if let Some(class) = value.exact_ref::<Class>() {
        return of_other_class(interp, &class);
    }
    if matches!(value.kind(), Kind::List | Kind::Dict | Kind::Tuple) {
        return Err(unavailable(interp, "void"));
    }
    let shown = crate::runtime::representation::repr(interp, value)?;
    Err(interp.type_error(format!("Cannot interpret '{}' as a data type", shown.as_str())))
}

/// The dtype that a class without one of its own stands for: abstract scalar classes mean their widest one.
fn of_other_class(interp: &mut Interp, class: &Ref<Class>) -> Result<DType> {
    let state = state(interp);
    let is_abstract = state.abstract_scalars.iter().find(|(_, known)| known.same(class));
    match is_abstract.map(|(name, _)| *name) {
        Some("number" | "inexact" | "floating") => return Ok(DType::Float64),
        Some("integer" | "signedinteger") => return Ok(DType::Int64),
        Some("unsignedinteger") => return Ok(DType::UInt64),
        Some("complexfloating") => return Ok(DType::Complex128),
        _ => {}
    }
    let name = class.name(interp);
    Err(match name.as_str() {
        "str" | "bytes" => unavailable(interp, unavailable_name(&name).unwrap_or("object")),
        _ => unavailable(interp, "object"),
    })
}

/// The dtype an argument names, if one was given.
pub fn optional(interp: &mut Interp, value: Option<&Value>) -> Result<Option<DType>> {
    match value.filter(|value| !value.is_none() && !value.is_unbound()) {
        Some(value) => from_value(interp, value).map(Some),
        None => Ok(None),
    }
}
