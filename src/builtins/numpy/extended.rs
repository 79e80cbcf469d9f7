//! Arrays of texts, objects, dates and records. What operations mean for them is written in the language, in
//! `stdlib/numpy/_extended.py`; this is the way there, and the kernels that take such arrays apart and make them.

use super::arguments::{AxisList, Out, Type, shape_tuple};
use super::object::{ArrayObject, Input, or_raise, view, wrap};
use super::state::state;
use super::{dtype, lazy};
use crate::array::extended::{Description, Field};
use crate::array::{Array, ArrayError, DType, create};
use crate::object::{Kind, Ref, Str, Tuple, Value};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::list::List;
use crate::runtime::types::module::Module;
use crate::runtime::types::native_function::NativeFunction;
use crate::runtime::{convert, iteration};

const MODULE: &str = "numpy._extended";

/// Calls a function of the module in the language.
pub fn call(interp: &mut Interp, function: &str, arguments: &[Value]) -> Result {
    lazy::call(interp, MODULE, function, arguments)
}

/// Is the value an array of such a dtype?
pub fn is_extended(interp: &Interp, value: &Value) -> bool {
    convert::native::<ArrayObject>(value).is_some_and(|object| object.array(interp).dtype().is_extended())
}

/// The array that a call gave.
fn array_from(interp: &mut Interp, made: Value) -> Result<Array> {
    match convert::native::<ArrayObject>(&made) {
        Some(object) => Ok(object.array(interp).clone()),
        None => Err(interp.type_error("an array was expected")),
    }
}

/// Any value as an array; its elements decide which if no dtype is wanted.
pub fn array_of(interp: &mut Interp, value: &Value, wanted: Option<DType>) -> Result<Array> {
    let wanted = wanted.map_or(Value::NONE, |wanted| dtype::object(interp, wanted));
    let made = call(interp, "array", &[value.clone(), wanted])?;
    array_from(interp, made)
}

/// An array converted from or to such a dtype.
pub fn converted(interp: &mut Interp, array: &Array, wanted: DType) -> Result<Array> {
    if array.dtype() == wanted {
        return Ok(array.clone());
    }
    let wanted = dtype::object(interp, wanted);
    let made = call(interp, "astype", &[wrap(array.clone()), wanted])?;
    array_from(interp, made)
}

/// Converts arrays of which one has such a dtype to the one they have together.
pub fn unified(interp: &mut Interp, arrays: Vec<Array>, wanted: Option<DType>) -> Result<Vec<Array>> {
    if !arrays.iter().any(|array| array.dtype().is_extended()) {
        return Ok(arrays);
    }
    let common = arrays.iter().map(Array::dtype).reduce(DType::promote);
    let Some(common) = wanted.or(common) else { return Ok(arrays) };
    arrays.iter().map(|array| converted(interp, array, common)).collect()
}

/// The only element of an array without axes as the script sees it.
pub fn element(interp: &mut Interp, array: &Array) -> Result {
    let Some(own) = array.dtype().description() else { return Ok(Value::NONE) };
    if own.code == 'V' {
        let copy = or_raise(interp, Ok(array.clone()))?;
        return call(interp, "void", &[wrap(copy)]);
    }
    let words = array.words().and_then(|words| words.to_vec::<i64>());
    let words = or_raise(interp, words)?;
    let word = words.first().copied().unwrap_or(0);
    if matches!(own.code, 'M' | 'm') {
        let dtype = dtype::object(interp, array.dtype());
        return call(interp, "date_scalar", &[Value::int(word), dtype]);
    }
    let value = state(interp).pooled_values(own, &[word]).pop().unwrap_or_default();
    match own.code {
        'U' => call(interp, "str_", &[value]),
        'S' => call(interp, "bytes_", &[value]),
        _ => Ok(value),
    }
}

/// A field of a record array as a view.
pub fn field(interp: &mut Interp, array: &Value, name: &str) -> Result {
    let Some(object) = convert::native::<ArrayObject>(array) else { return Ok(Value::NONE) };
    let own = object.array(interp);
    let found = own.dtype().description().and_then(|own| own.fields.iter().find(|field| field.name == name));
    let Some(found) = found else {
        return Err(interp.value_error(format!("no field of name {name}")));
    };
    let made = own.field(found);
    let made = or_raise(interp, made)?;
    let made = view(interp, array, made);
    match found.dtype {
        DType::Bool => super::conversion::array_of(interp, &made, Type(Some(DType::Bool))).map(wrap),
        _ => Ok(made),
    }
}

/// A reduction of such an array.
pub fn reduce(
    interp: &mut Interp,
    name: &str,
    input: &Input,
    axes: &AxisList,
    keep_axes: Option<bool>,
    initial: Option<&Value>,
    out: Out,
) -> Result {
    let axes = match &axes.0 {
        None => Value::NONE,
        Some(axes) => match axes.as_slice() {
            [axis] => Value::int(*axis as i64),
            axes => Tuple::of(axes.iter().map(|&axis| Value::int(axis as i64))).into(),
        },
    };
    let keep = Value::bool(keep_axes.unwrap_or(false));
    let initial = initial.cloned().unwrap_or_default();
    let made = call(interp, "reduce", &[Str::value(name), input.to_value(), axes, keep, initial])?;
    out.deliver_value(interp, made)
}

/// The dtype of new elements: texts have at least one character.
pub fn element_type(dtype: Type) -> DType {
    match dtype.0 {
        None => DType::Float64,
        Some(own) => match own.description() {
            Some(text) if text.count == 0 && matches!(text.code, 'U' | 'S') => DType::text(text.code, 1),
            _ => own,
        },
    }
}

/// An array of one value that is no number.
pub fn constant(interp: &mut Interp, shape: &super::arguments::Shape, value: &Value, dtype: DType) -> Result {
    let shape = super::arguments::checked_shape(interp, &shape.0)?;
    let source = array_of(interp, value, Some(dtype))?;
    let made = super::object::compute(interp, |_, warnings| {
        let made = Array::empty(source.dtype(), &shape)?;
        made.assign(&source, warnings)?;
        Ok(made)
    })?;
    Ok(wrap(made))
}

native_functions! { FUNCTIONS;
    /// An array of texts, bytes or objects with these values.
    def pooled(values, dtype, shape, /) = pooled;
    /// All elements of such an array in C order.
    def pooled_values(array, /) = pooled_values;
    /// The words of an array as integers, in the same memory.
    def words(array, /) = words;
    /// Integers as words of a dtype.
    def meaning(array, dtype, /) = meaning;
    /// A field of a record array.
    def field(array, name, /) = field_of;
    /// The bytes of a field of booleans, in the record's memory.
    def truth_field(array, name, /) = truth_field;
    /// The dtype of texts or bytes of a length.
    def text_dtype(code, count, /) = text_dtype;
    /// The dtype of dates or spans in a unit.
    def date_dtype(code, count, unit, /) = date_dtype;
    /// The dtype of records from names, dtypes and shapes.
    def record_dtype(fields, aligned, /) = record_dtype;
    /// Kind code, count, unit and fields of a dtype.
    def dtype_parts(dtype, /) = dtype_parts;
    /// The dtype that two have together.
    def common_dtype(first, second, /) = common_dtype;
}

/// Adds the kernels to `numpy._kernels`.
pub fn add_functions(interp: &mut Interp, module: &Ref<Module>) {
    for definition in FUNCTIONS {
        let function = NativeFunction::new(definition, Value::UNBOUND, "numpy._kernels");
        module.set(interp, definition.name, function);
    }
}

fn pooled(interp: &mut Interp, values: &Value, dtype: Type, shape: &Value) -> Result {
    let values = iteration::collect(interp, values)?;
    let lengths = super::arguments::shape(interp, shape)?;
    let dtype = dtype.0.unwrap_or(DType::object());
    let is_object = dtype.kind_code() == 'O';
    let state = state(interp);
    let plain =
        values.iter().map(|value| if is_object { value } else { convert::native_value(value) }.clone());
    let words = state.pool.borrow_mut().add_all(plain);
    let made = create::from_slice(&words)
        .and_then(|words| words.reshape(&lengths))
        .and_then(|words| words.with_meaning(dtype));
    or_raise(interp, made).map(wrap)
}

fn pooled_values(interp: &mut Interp, input: Input) -> Result {
    let array = input.array(interp);
    let Some(own) = array.dtype().description() else { return Ok(List::value(Vec::new())) };
    let words = array.words().and_then(|words| words.to_vec::<i64>());
    let words = or_raise(interp, words)?;
    Ok(List::value(state(interp).pooled_values(own, &words)))
}

fn words(interp: &mut Interp, input: Input) -> Result {
    let made = input.array(interp).words();
    let made = or_raise(interp, made)?;
    Ok(input.view(interp, made))
}

fn meaning(interp: &mut Interp, input: Input, dtype: Type) -> Result {
    let made = input.array(interp).with_meaning(dtype.0.unwrap_or(DType::Int64));
    let made = or_raise(interp, made)?;
    Ok(input.view(interp, made))
}

fn field_of(interp: &mut Interp, array: &Value, name: &str) -> Result {
    let name = name.to_owned();
    field(interp, array, &name)
}

fn truth_field(interp: &mut Interp, array: &Value, name: &str) -> Result {
    let Some(object) = convert::native::<ArrayObject>(array) else { return Ok(Value::NONE) };
    let own = object.array(interp);
    let fields = own.dtype().description().map_or(&[] as &[Field], |own| &own.fields);
    let made = fields.iter().find(|field| field.name == name).map(|found| own.field(found));
    let made = or_raise(interp, made.unwrap_or(Err(ArrayError::Extended)))?;
    Ok(view(interp, array, made))
}

fn text_dtype(interp: &mut Interp, code: &str, count: i64) -> Value {
    let code = code.chars().next().unwrap_or('U');
    dtype::object(
        interp,
        if code == 'O' { DType::object() } else { DType::text(code, count.max(0) as usize) },
    )
}

fn date_dtype(interp: &mut Interp, code: &str, count: i64, unit: &str) -> Value {
    let made = DType::date(code.chars().next().unwrap_or('M'), count.max(1) as usize, unit);
    dtype::object(interp, made)
}

fn record_dtype(interp: &mut Interp, fields: &Value, aligned: bool) -> Result {
    let mut parts = Vec::new();
    for field in iteration::collect(interp, fields)? {
        let items = iteration::collect(interp, &field)?;
        let [name, kind, shape] = items.as_slice() else {
            return Err(interp.type_error("a field has a name, a dtype and a shape"));
        };
        let lengths = super::arguments::integers(interp, shape)?;
        let lengths = super::arguments::checked_shape(interp, &lengths)?;
        let name = name.exact::<Str>().map_or("", Str::as_str).to_owned();
        parts.push((name, dtype::from_value(interp, kind)?, lengths));
    }
    let made = DType::record(parts, aligned);
    Ok(dtype::object(interp, made))
}

fn dtype_parts(interp: &mut Interp, dtype: Type) -> Value {
    let dtype = dtype.0.unwrap_or(DType::Float64);
    let (count, unit, fields): (usize, &str, &[Field]) = match dtype.description() {
        Some(Description { count, unit, fields, .. }) => (*count, unit, fields),
        None => (dtype.size(), "", &[]),
    };
    let mut shown = Vec::new();
    for field in fields {
        let kind = super::dtype::object(interp, field.dtype);
        let offset = Value::int(field.declared_offset as i64);
        let parts = vec![Str::value(&field.name), kind, shape_tuple(&field.shape), offset];
        shown.push(Tuple::from_vec(parts).into());
    }
    let code = Str::value(&dtype.kind_code().to_string());
    Tuple::from_vec(vec![code, Value::int(count as i64), Str::value(unit), List::value(shown)]).into()
}

fn common_dtype(interp: &mut Interp, first: Type, second: Type) -> Value {
    let both = [first, second].map(|dtype| dtype.0.unwrap_or(DType::Float64));
    dtype::object(interp, both[0].promote(both[1]))
}

/// `array[key]` for such an array, and for any array with a text as key.
pub fn get_item(interp: &mut Interp, value: &Value, key: &Value) -> Result {
    if let Some(name) = convert::native::<Str>(key) {
        let name = name.as_str().to_owned();
        let has_fields = convert::native::<ArrayObject>(value)
            .and_then(|object| object.array(interp).dtype().description())
            .is_some_and(|own| !own.fields.is_empty());
        return match has_fields {
            true => field(interp, value, &name),
            false => or_raise(interp, Err(ArrayError::IndexType)),
        };
    }
    if is_list_of_names(interp, key) {
        return call(interp, "get_fields", &[value.clone(), key.clone()]);
    }
    let indices = super::subscript::indices(interp, key)?;
    let Some(object) = convert::native::<ArrayObject>(value) else { return Ok(Value::NONE) };
    let made = object.array(interp).get(&indices);
    let made = or_raise(interp, made)?;
    let keeps_axes = indices.iter().any(|index| matches!(index, crate::array::Index::Ellipsis));
    if made.ndim() == 0 && !keeps_axes {
        return element(interp, &made);
    }
    Ok(view(interp, value, made))
}

fn is_list_of_names(interp: &Interp, key: &Value) -> bool {
    key.exact::<List>()
        .is_some_and(|list| interp.read(&list.items).first().is_some_and(|first| first.is(Kind::Str)))
}

/// `array[key] = new` for such an array.
pub fn set_item(interp: &mut Interp, value: &Value, key: &Value, new: &Value) -> Result<()> {
    if key.is(Kind::Str) || is_list_of_names(interp, key) {
        return call(interp, "set_field", &[value.clone(), key.clone(), new.clone()]).map(drop);
    }
    let indices = super::subscript::indices(interp, key)?;
    let Some(object) = convert::native::<ArrayObject>(value) else { return Ok(()) };
    let dtype = object.array(interp).dtype();
    let basic = !indices.iter().any(|index| matches!(index, crate::array::Index::Array(_)));
    let is_element = dtype.kind_code() == 'O'
        && !new.is(Kind::Array)
        && basic
        && indices.len() == object.array(interp).ndim()
        && indices.iter().all(|index| matches!(index, crate::array::Index::Integer(_)));
    let new = if is_element {
        let single = List::value(vec![new.clone()]);
        let made = pooled(interp, &single, Type(Some(dtype)), &Tuple::from_vec(Vec::new()).into())?;
        array_from(interp, made)?
    } else {
        super::subscript::assigned(interp, new, dtype)?
    };
    super::object::compute(interp, |interp, warnings| object.array(interp).set(&indices, &new, warnings))
}
