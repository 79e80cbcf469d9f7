//! dtype objects (`np.dtype('float64')`), and everything that can name a dtype.

use super::errors::unavailable;
use super::scalar_classes::dtype_of_class;
use super::state::state;
use crate::array::DType;
use crate::array::extended::{Description, Field, UNITS};
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
        slots.representation = Some(|_, value| shown(value, dtype_repr));
        slots.text = Some(|_, value| shown(value, dtype_text));
        slots.length =
            Some(|_, value| Ok(own(value).and_then(DType::description).map_or(0, |own| own.fields.len())));
        slots.truth = Some(|_, _| Ok(true));
        slots.get_item = Some(field_dtype);
        slots.compare = Some(compare);
        slots.hash = Some(|interp, value| {
            let name = own(value).map_or_else(String::new, dtype_text);
            Ok(hash::hash_text(interp, &name))
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
    match dtype {
        DType::Extended(extended) => extended_object(interp, dtype, extended.number()),
        _ => dtype.place().and_then(|place| state(interp).dtypes.get(place).cloned()).unwrap_or_default(),
    }
}

/// The classes of the dtype objects with parameters.
static EXTENDED_CLASSES: [ClassDefinition; 6] = [
    of_dtype("StrDType"),
    of_dtype("BytesDType"),
    of_dtype("ObjectDType"),
    of_dtype("DateTime64DType"),
    of_dtype("TimeDelta64DType"),
    of_dtype("VoidDType"),
];

/// The object of a dtype with parameters, made when first asked for.
fn extended_object(interp: &mut Interp, dtype: DType, number: usize) -> Value {
    let state = state(interp);
    if let Some(known) = state.extended_dtypes.borrow().get(&number) {
        return known.clone();
    }
    let name = dtype.description().map_or("VoidDType", |own| own.class_name());
    let class = state.extended_classes.borrow().get(name).cloned();
    let class = match (class, EXTENDED_CLASSES.iter().find(|definition| definition.name == name)) {
        (Some(class), _) => class,
        (None, Some(definition)) => {
            let made = native_class_with_base(interp, definition, Some(state.dtype_class.clone()));
            state.extended_classes.borrow_mut().insert(definition.name, made.clone());
            made
        }
        (None, None) => state.dtype_class.clone(),
    };
    let made = NativeObject::new(&class, DTypeData { dtype });
    state.extended_dtypes.borrow_mut().insert(number, made.clone());
    made
}

/// `dtype.str`: `<f8`, `<U3`, `<M8[D]`.
fn type_string(dtype: DType) -> String {
    match dtype.description() {
        None => {
            let order = if dtype.size() == 1 { '|' } else { '<' };
            format!("{order}{}{}", dtype.kind().code(), dtype.size())
        }
        Some(own) => match own.code {
            'U' => format!("<U{}", own.count),
            'S' | 'V' => format!("|{}{}", own.code, own.count),
            'O' => "|O".to_owned(),
            code if own.unit.is_empty() => format!("<{code}8"),
            code if own.count == 1 => format!("<{code}8[{}]", own.unit),
            code => format!("<{code}8[{}{}]", own.count, own.unit),
        },
    }
}

/// A field's dtype as it stands in a list of fields.
fn field_spec(dtype: DType) -> String {
    match dtype.description() {
        Some(own) if !own.fields.is_empty() => field_list(own),
        _ if dtype == DType::Bool => "'?'".to_owned(),
        _ => format!("'{}'", type_string(dtype).trim_start_matches('|')),
    }
}

/// `[('x', '<f8'), ('y', '<i4', (2,))]`
fn field_list(own: &Description) -> String {
    let field = |field: &Field| {
        let shape = match field.shape.as_slice() {
            [] => String::new(),
            [length] => format!(", ({length},)"),
            lengths => format!(", ({})", lengths.iter().map(usize::to_string).collect::<Vec<_>>().join(", ")),
        };
        format!("('{}', {}{shape})", field.name, field_spec(field.dtype))
    };
    format!("[{}]", own.fields.iter().map(field).collect::<Vec<_>>().join(", "))
}

fn dtype_repr(dtype: DType) -> String {
    match dtype.description() {
        None => format!("dtype('{}')", dtype.name()),
        Some(own) if !own.fields.is_empty() => {
            let declared: usize = own
                .fields
                .iter()
                .map(|field| field.dtype.declared_size() * field.shape.iter().product::<usize>())
                .sum();
            let aligned = if declared == own.count { "" } else { ", align=True" };
            format!("dtype({}{aligned})", field_list(own))
        }
        Some(own) => match own.code {
            'O' => "dtype('O')".to_owned(),
            'S' | 'V' => format!(
                "dtype('{}{}')",
                own.code,
                if own.count == 0 { String::new() } else { own.count.to_string() }
            ),
            'U' if own.count == 0 => "dtype('<U')".to_owned(),
            _ => format!("dtype('{}')", type_string(dtype)),
        },
    }
}

/// What an array's repr writes behind `dtype=`, and `str(dtype)`.
pub fn dtype_text(dtype: DType) -> String {
    match dtype.description() {
        None => dtype.name().to_owned(),
        Some(own) if !own.fields.is_empty() => field_list(own),
        Some(own) => match own.code {
            'O' | 'M' | 'm' => dtype.name().to_owned(),
            _ => type_string(dtype),
        },
    }
}

/// The dtype of a field, by name or position.
fn field_dtype(interp: &mut Interp, value: &Value, key: &Value) -> Result {
    let fields = own(value).and_then(DType::description).map_or(&[] as &[Field], |own| &own.fields);
    if fields.is_empty() {
        let shown = crate::runtime::representation::repr(interp, value)?;
        let text = shown.as_str().trim_start_matches("dtype('").trim_end_matches("')").to_owned();
        return Err(interp.raise(
            crate::runtime::exceptions::ExceptionKind::KeyError,
            format!("There are no fields in dtype {text}."),
        ));
    }
    let found = match key.exact::<Str>() {
        Some(name) => fields.iter().find(|field| field.name == name.as_str()),
        None => key.as_int().and_then(|place| fields.get(place.rem_euclid(fields.len() as i64) as usize)),
    };
    match found {
        Some(field) => Ok(object(interp, field.dtype)),
        None => {
            let shown = crate::runtime::representation::repr(interp, key)?;
            let text = Str::from_string(format!("Field named {} not found.", shown.as_str()));
            Err(interp.key_error(&text.into()))
        }
    }
}

/// The dtype of a dtype object.
pub fn own(value: &Value) -> Option<DType> {
    NativeObject::data::<DTypeData>(value).map(|data| data.dtype)
}

fn shown(value: &Value, write: fn(DType) -> String) -> Result {
    Ok(Str::from_string(own(value).map(write).unwrap_or_default()).into())
}

/// What a function in the language says of a dtype.
fn described(interp: &mut Interp, function: &str, dtype: DType) -> Result {
    let dtype = object(interp, dtype);
    super::extended::call(interp, function, &[dtype])
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
    "kind" "A character code identifying the general kind of data." |_interp, dtype| Str::value(&dtype.kind_code().to_string());
    "char" "A unique character code for each of the built-in types." |_interp, dtype| Str::value(&dtype.code().to_string());
    "itemsize" "The element size of this data-type object." |_interp, dtype| Value::int(dtype.declared_size() as i64);
    "alignment" "The required alignment (bytes) of this data-type." |_interp, dtype| Value::int(dtype.alignment() as i64);
    "num" "A unique number for each of the built-in types." |_interp, dtype| {
        const NUMBERS: [i64; DType::ALL.len()] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 23, 11, 12, 14, 15];
        Value::int(match dtype.place() {
            Some(place) => NUMBERS.get(place).copied().unwrap_or_default(),
            None => match dtype.kind_code() { 'O' => 17, 'S' => 18, 'U' => 19, 'V' => 20, 'M' => 21, _ => 22 },
        })
    };
    "str" "The array-protocol typestring of this data-type object." |_interp, dtype| {
        Str::from_string(type_string(dtype)).into()
    };
    "byteorder" "A character indicating the byte-order of this data-type object." |_interp, dtype| {
        Str::value(if dtype.size() == 1 || matches!(dtype.kind_code(), 'O' | 'S' | 'V') { "|" } else { "=" })
    };
    "type" "The type of scalars of this data-type." |interp, dtype| {
        let Some(place) = dtype.place() else { return described(interp, "scalar_class", dtype) };
        interp.array_scalar_classes.get(place).map(Ref::to_value).unwrap_or_default()
    };
    "isnative" "Whether the byte order of this dtype is native to the platform." |_interp, _dtype| Value::TRUE;
    "hasobject" "Whether this dtype contains any reference-counted objects." |_interp, dtype| Value::bool(dtype.kind_code() == 'O');
    "isbuiltin" "How this dtype relates to the built-in dtypes." |_interp, _dtype| Value::int(1);
    "ndim" "Number of dimensions of the sub-array." |_interp, _dtype| Value::int(0);
    "shape" "Shape tuple of the sub-array." |_interp, _dtype| Tuple::from_vec(Vec::new()).into();
    "names" "Ordered list of field names." |_interp, dtype| match dtype.description() {
        Some(own) if !own.fields.is_empty() => Tuple::of(own.fields.iter().map(|field| Str::value(&field.name))).into(),
        _ => Value::NONE,
    };
    "fields" "Dictionary of named fields." |interp, dtype| match dtype.description() {
        Some(own) if !own.fields.is_empty() => described(interp, "dtype_fields", dtype)?,
        _ => Value::NONE,
    };
    "descr" "The fields as a list." |interp, dtype| described(interp, "dtype_descr", dtype)?;
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

fn make(interp: &mut Interp, value: &Value, align: Option<&Value>, _copy: Option<&Value>) -> Result {
    if align.is_some_and(|align| align.as_bool() == Some(true)) {
        return super::extended::call(interp, "parse_dtype", &[value.clone(), Value::TRUE]);
    }
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
        Some(name) => DType::from_name(name.as_str()).or_else(|| extended_name(name.as_str())),
        None => own(value),
    }
}

/// Names and codes of NumPy's dtypes that are not available, with their full names.
const UNAVAILABLE: &[(&str, &[&str])] = &[("longdouble", &["longdouble", "f16", "g", "float128"])];

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
        let text = name.as_str().to_owned();
        if let Some(dtype) = extended_name(&text) {
            return Ok(dtype);
        }
        if let Some(full) = unavailable_name(&text) {
            return Err(unavailable(interp, full));
        }
        if text.contains(',') {
            return parsed(interp, value);
        }
        return Err(interp.type_error(format!("data type '{text}' not understood")));
    }
    if let Some(class) = value.exact_ref::<Class>() {
        return of_other_class(interp, &class);
    }
    if matches!(value.kind(), Kind::List | Kind::Dict | Kind::Tuple) {
        return parsed(interp, value);
    }
    if let Some(dtype) = attribute_dtype(interp, value)? {
        return Ok(dtype);
    }
    let shown = crate::runtime::representation::repr(interp, value)?;
    Err(interp.type_error(format!("Cannot interpret '{}' as a data type", shown.as_str())))
}

/// A list or dict of fields, or several dtypes in one text: a record.
fn parsed(interp: &mut Interp, value: &Value) -> Result<DType> {
    let made = super::extended::call(interp, "parse_dtype", &[value.clone(), Value::FALSE])?;
    match own(&made) {
        Some(dtype) => Ok(dtype),
        None => Err(interp.type_error("Field elements must be 2- or 3-tuples")),
    }
}

/// The dtype of an object that has one as an attribute, as arrays do.
fn attribute_dtype(interp: &mut Interp, value: &Value) -> Result<Option<DType>> {
    if !matches!(value.kind(), Kind::Instance | Kind::Native) {
        return Ok(None);
    }
    let name = interp.intern("dtype");
    let found = crate::runtime::attribute::get_optional(interp, value, &name)?;
    Ok(found.as_ref().and_then(own))
}

/// The dtype with parameters that a text names: `U10`, `<M8[D]`, `object`.
fn extended_name(name: &str) -> Option<DType> {
    let code = name.trim_start_matches(['<', '=', '|']);
    match code {
        "object" | "O" | "object_" | "O8" => return Some(DType::object()),
        "str" | "str_" | "unicode" => return Some(DType::text('U', 0)),
        "bytes" | "bytes_" => return Some(DType::text('S', 0)),
        "void" | "V" => return Some(DType::record(Vec::new(), false)),
        _ => {}
    }
    if let Some(width) = code.strip_prefix(['U', 'S', 'a']) {
        let count = if width.is_empty() { Some(0) } else { width.parse().ok() };
        return count.map(|count| DType::text(if code.starts_with('U') { 'U' } else { 'S' }, count));
    }
    let dates = [("datetime64", 'M'), ("timedelta64", 'm'), ("M8", 'M'), ("m8", 'm'), ("M", 'M'), ("m", 'm')];
    let (rest, kind) =
        dates.iter().find_map(|(stem, kind)| code.strip_prefix(stem).map(|rest| (rest, *kind)))?;
    if rest.is_empty() {
        return Some(DType::date(kind, 1, ""));
    }
    let unit = rest.strip_prefix('[')?.strip_suffix(']')?;
    let letters = unit.trim_start_matches(|first: char| first.is_ascii_digit());
    let digits = unit.strip_suffix(letters).unwrap_or("");
    let count = if digits.is_empty() { 1 } else { digits.parse().ok().filter(|&count| count > 0)? };
    let letters = if letters == "μs" { "us" } else { letters };
    match UNITS.iter().any(|(unit, _)| *unit == letters) {
        true => Some(DType::date(kind, count, letters)),
        false if letters == "generic" => Some(DType::date(kind, 1, "")),
        false => None,
    }
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
    Ok(match name.as_str() {
        "str" | "str_" => DType::text('U', 0),
        "bytes" | "bytes_" => DType::text('S', 0),
        "void" | "record" => DType::record(Vec::new(), false),
        "datetime64" => DType::date('M', 1, ""),
        "timedelta64" => DType::date('m', 1, ""),
        _ => DType::object(),
    })
}

/// The dtype an argument names, if one was given.
pub fn optional(interp: &mut Interp, value: Option<&Value>) -> Result<Option<DType>> {
    match value.filter(|value| !value.is_none() && !value.is_unbound()) {
        Some(value) => from_value(interp, value).map(Some),
        None => Ok(None),
    }
}
