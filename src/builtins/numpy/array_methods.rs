//! Methods of arrays that are no functions of the module, and the list of all tables of methods.

use super::arguments::{Order, Type};
use super::dtype;
use super::object::{ArrayObject, Input, compute, or_raise, view, wrap};
use super::scalar::python_number;
use super::{array_class, comparing, flags, joining, products, reductions, searching, shaping, subscript};
use crate::array::nested::{Visitor, visit};
use crate::array::{DType, Scalar};
use crate::object::{Kind, Str, Tuple, Value};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::NativeDefinition;
use crate::runtime::types::bytes::Bytes;
use crate::runtime::types::list::List;
use crate::runtime::{convert, operators, representation};

native_functions! { pub WRITTEN_METHODS;
    /// Partially sorts the elements in the array in such a way that the k-th one is in its place.
    def partition(self, kth, axis=-1, kind=None, order=None) = partition;
    /// Returns the indices that would partition this array.
    def argpartition(self, kth, axis=-1, kind=None, order=None) = partition_positions;
    /// Use an index array to construct a new array from a set of choices.
    def choose(self, choices, out=None, mode=None) = choose;
    /// Return selected slices of this array along given axis.
    def compress(self, condition, axis=None, out=None) = compress;
    /// Set a.flat[n] = values[n] for all n in indices.
    def put(self, indices, values, mode=None) = put;
    /// Change shape and size of array in-place.
    def resize(self, *new_shape, refcheck=True) = resize;
    /// Write array to a file as text or binary.
    def tofile(self, fid, sep="", format="%s") = to_file;
    /// Swap the bytes of the array elements.
    def byteswap(self, inplace=False) = swap_bytes;
}

const METHODS_MODULE: &str = "numpy._methods";

/// Calls a method that is written in the language.
fn written(interp: &mut Interp, name: &str, arguments: &[&Value]) -> Result {
    let given: Vec<Value> = arguments.iter().map(|&argument| argument.clone()).collect();
    super::lazy::call(interp, METHODS_MODULE, name, &given)
}

macro_rules! written_methods {
    ($( $function:ident($($argument:ident),*) = $name:literal; )*) => { $(
        fn $function(interp: &mut Interp, $($argument: &Value),*) -> Result {
            written(interp, $name, &[$($argument),*])
        }
    )* };
}

written_methods! {
    choose(array, choices, out, mode) = "choose";
    compress(array, condition, axis, out) = "compress";
    put(array, indices, values, mode) = "put";
    resize(array, check, shape) = "resize";
    to_file(array, file, separator, form) = "tofile";
    swap_bytes(array, in_place) = "byteswap";
}

/// `axis=` that is the last one when left out.
fn last_when_left_out(axis: &Value) -> Value {
    if axis.is_unbound() { Value::int(-1) } else { axis.clone() }
}

fn partition(
    interp: &mut Interp,
    array: &Value,
    kth: &Value,
    axis: &Value,
    kind: &Value,
    order: &Value,
) -> Result {
    written(interp, "partition", &[array, kth, &last_when_left_out(axis), kind, order])
}

fn partition_positions(
    interp: &mut Interp,
    array: &Value,
    kth: &Value,
    axis: &Value,
    kind: &Value,
    order: &Value,
) -> Result {
    written(interp, "argpartition", &[array, kth, &last_when_left_out(axis), kind, order])
}

native_functions! { METHODS;
    /// Return a copy of the array.
    def copy(self, order=None) = copy;
    /// Copy of the array, cast to a specified type.
    def astype(self, dtype, order=None, casting=None, subok=True, copy=True) = as_type;
    /// Return the array as an a.ndim-levels deep nested list of Python scalars.
    def tolist(self, /) = to_list;
    /// Copy an element of an array to a standard Python scalar and return it.
    def item(self, /, *args) = item;
    /// Fill the array with a scalar value.
    def fill(self, value, /) = fill;
    /// New view of array with the same data.
    def view(self, dtype=None, type=None) = make_view;
    /// Construct Python bytes containing the raw data bytes in the array.
    def tobytes(self, order=None) = to_bytes;
    /// Set array flags.
    def setflags(self, write=None, align=None, uic=None) = set_flags;
    /// Complex-conjugate all elements.
    def conj(self, /) = conjugated;
    /// Return the complex conjugate, element-wise.
    def conjugate(self, /) = conjugated;
    def __array_finalize__(self, obj, /) = finalize;
    def __array_namespace__(self, /, *, api_version=None) = namespace;
    def __complex__(self, /) = complex;
    def __dlpack__(self, /, *, stream=None, max_version=None, dl_device=None, copy=None) = itself;
    def __dlpack_device__(self, /) = memory_device;
    /// The array itself, as there is only one device.
    def to_device(self, device, /, *, stream=None) = to_device;
    def __array__(self, dtype=None, /, *, copy=None) = to_array;
    def __copy__(self, /) = copy_of;
    def __deepcopy__(self, memo, /) = deep_copy;
    def __format__(self, format_spec, /) = format;
}

/// All tables of methods of `ndarray`.
pub const TABLES: &[fn() -> &'static [NativeDefinition]] = &[
    || METHODS,
    || WRITTEN_METHODS,
    || reductions::METHODS,
    || shaping::METHODS,
    || searching::METHODS,
    || comparing::METHODS,
    || joining::METHODS,
    || products::METHODS,
];

/// What a subclass does with new arrays; the class itself does nothing.
fn finalize(_: &mut Interp, _array: &Value, _source: &Value) {}

fn namespace(interp: &mut Interp, _array: &Value, _version: Option<&Value>) -> Result {
    (interp.hooks.import)(interp, "numpy")
}

fn complex(interp: &mut Interp, input: Input) -> Result {
    let element = match input.array(interp).ndim() {
        0 => input.array(interp).single(),
        _ => Err(crate::array::ArrayError::OnlyScalar),
    };
    or_raise(interp, element).map(|element| python_number(element.cast(DType::Complex128)))
}

/// Arrays are exchanged only with arrays of the same kind, so they stand for themselves.
fn itself(
    _: &mut Interp,
    array: &Value,
    _stream: Option<&Value>,
    _version: Option<&Value>,
    _device: Option<&Value>,
    _copy: Option<&Value>,
) -> Value {
    array.clone()
}

/// The main memory, in the numbers of DLPack.
fn memory_device(_: &mut Interp, _array: &Value) -> Value {
    Tuple::from_vec(vec![Value::int(1), Value::int(0)]).into()
}

fn to_device(interp: &mut Interp, array: &Value, device: &Value, _stream: Option<&Value>) -> Result {
    match device.exact::<Str>().map(Str::as_str) {
        Some("cpu") => Ok(array.clone()),
        other => {
            let text = format!("Unsupported device: {}.", other.unwrap_or("None"));
            Err(interp.value_error(text))
        }
    }
}

fn copy(interp: &mut Interp, input: Input, order: Order) -> Result {
    let array = input.array(interp);
    let made = match order {
        Order::Fortran => {
            array.transpose(None).and_then(|array| array.copy()).and_then(|array| array.transpose(None))
        }
        _ => array.copy(),
    };
    or_raise(interp, made).map(wrap)
}

fn copy_of(interp: &mut Interp, input: Input) -> Result {
    copy(interp, input, Order::C)
}

fn deep_copy(interp: &mut Interp, input: Input, _memo: &Value) -> Result {
    copy(interp, input, Order::C)
}

/// Real arrays are their own conjugates.
fn conjugated(interp: &mut Interp, value: &Value) -> Result {
    let Some(object) = convert::native::<ArrayObject>(value) else { return Ok(value.clone()) };
    let own = object.array(interp).dtype();
    if own.real() == own {
        return Ok(value.clone());
    }
    let made = compute(interp, |interp, warnings| {
        let operands = [crate::array::Operand::Array(object.array(interp))];
        crate::array::ufunc_table::CONJUGATE.call(&operands, Default::default(), warnings)
    })?;
    super::object::result(interp, made)
}

fn as_type(
    interp: &mut Interp,
    value: &Value,
    wanted: &Value,
    _order: Order,
    casting: Option<&Value>,
    _subok: Option<&Value>,
    copy: Option<bool>,
) -> Result {
    let Some(object) = convert::native::<ArrayObject>(value) else { return Ok(Value::NONE) };
    let (own, wanted) = (object.array(interp).dtype(), dtype::from_value(interp, wanted)?);
    if own == wanted && copy == Some(false) {
        return Ok(value.clone());
    }
    if own.is_extended() || wanted.is_extended() {
        let wanted = dtype::object(interp, wanted);
        return super::extended::call(interp, "astype", &[value.clone(), wanted]);
    }
    let rule = casting.and_then(|casting| casting.exact::<Str>()).map_or("unsafe", Str::as_str);
    let allowed = match rule {
        "no" | "equiv" => own == wanted,
        "safe" => own.can_cast_safely(wanted),
        "same_kind" => own.can_cast_same_kind(wanted),
        _ => true,
    };
    if !allowed {
        let text = format!(
            "Cannot cast array data from dtype('{own}') to dtype('{wanted}') according to the rule '{rule}'"
        );
        return Err(interp.type_error(text));
    }
    let made = compute(interp, |interp, warnings| object.array(interp).astype(wanted, warnings))?;
    Ok(wrap(made))
}

/// Builds nested lists from an array taken apart.
#[derive(Default)]
struct ListBuilder {
    open: Vec<Vec<Value>>,
    finished: Option<Value>,
}

impl ListBuilder {
    fn add(&mut self, value: Value) {
        match self.open.last_mut() {
            Some(items) => items.push(value),
            None => self.finished = Some(value),
        }
    }
}

impl Visitor for ListBuilder {
    fn open(&mut self, length: usize) {
        self.open.push(Vec::with_capacity(length));
    }

    fn element(&mut self, value: Scalar) {
        self.add(python_number(value));
    }

    fn close(&mut self) {
        let items = self.open.pop().unwrap_or_default();
        self.add(List::value(items));
    }
}

fn to_list(interp: &mut Interp, input: Input) -> Result {
    if input.array(interp).dtype().is_extended() {
        return super::extended::call(interp, "tolist", &[input.to_value()]);
    }
    convert::checked_capacity(interp, input.array(interp).size(), size_of::<Value>())?;
    let mut builder = ListBuilder::default();
    let visited = visit(input.array(interp), &mut builder);
    or_raise(interp, visited)?;
    Ok(builder.finished.unwrap_or_default())
}

fn item(interp: &mut Interp, input: Input, arguments: &Value) -> Result {
    let given = arguments.exact::<Tuple>().map_or(&[] as &[Value], Tuple::items);
    let nested = match given {
        [single] => single.exact::<Tuple>().map(|tuple| tuple.items().to_vec()),
        _ => None,
    };
    let given = nested.unwrap_or_else(|| given.to_vec());
    let mut places = Vec::with_capacity(given.len());
    for place in &given {
        places.push(convert::to_i64(interp, place)? as isize);
    }
    if input.array(interp).dtype().is_extended() {
        return super::extended::call(interp, "item", &[input.to_value(), Tuple::from_vec(given).into()]);
    }
    let array = input.array(interp);
    let element = match places.as_slice() {
        [] if array.size() != 1 => {
            return Err(interp.value_error("can only convert an array of size 1 to a Python scalar"));
        }
        [] => array.single(),
        [place] if array.ndim() != 1 => array.ravel().and_then(|flat| {
            flat.item(&[*place]).map_err(|error| match error {
                crate::array::ArrayError::IndexBounds { index, size, .. } => {
                    crate::array::ArrayError::FlatIndexBounds { index, size }
                }
                other => other,
            })
        }),
        places if places.len() != array.ndim() => {
            return Err(interp.value_error("incorrect number of indices for array"));
        }
        places => array.item(places),
    };
    or_raise(interp, element).map(python_number)
}

fn fill(interp: &mut Interp, input: Input, value: &Value) -> Result<()> {
    let dtype = input.array(interp).dtype();
    let value = subscript::assigned(interp, value, dtype)?;
    if dtype.is_extended() {
        return compute(interp, |interp, warnings| input.array(interp).assign(&value, warnings));
    }
    let filled = value.single().and_then(|element| input.array(interp).fill(element));
    or_raise(interp, filled)
}

fn make_view(interp: &mut Interp, value: &Value, wanted: Option<&Value>, class: Option<&Value>) -> Result {
    let Some(object) = convert::native::<ArrayObject>(value) else { return Ok(Value::NONE) };
    let own = object.array(interp).dtype();
    let is_class = wanted.is_some_and(|wanted| {
        wanted.exact_ref().is_some_and(|class| interp.class_of_kind(Kind::Array).same(&class))
    });
    if let Some(class) = class.or(wanted).and_then(|class| array_class::derived_class(interp, class)) {
        let made = object.array(interp).clone();
        let made = view(interp, value, made);
        return array_class::of_class(interp, &class, made, value);
    }
    if let Some(class) = wanted.or(class).filter(|class| !is_class && is_record_class(interp, class)) {
        return super::extended::call(interp, "view_class", &[value.clone(), class.clone()]);
    }
    let wanted = if is_class { None } else { dtype::optional(interp, wanted)? };
    if own.is_extended() || wanted.is_some_and(|wanted| wanted.is_extended()) {
        let wanted = dtype::object(interp, wanted.unwrap_or(own));
        return super::extended::call(interp, "view", &[value.clone(), wanted]);
    }
    let made = object.array(interp).view_as(wanted.unwrap_or(own));
    let made = or_raise(interp, made)?;
    Ok(view(interp, value, made))
}

/// Is it the class of record arrays, which are views with attributes?
fn is_record_class(interp: &Interp, value: &Value) -> bool {
    value.exact_ref::<crate::runtime::class::Class>().is_some_and(|class| class.name(interp) == "recarray")
}

fn to_bytes(interp: &mut Interp, input: Input, order: Order) -> Result {
    if input.array(interp).dtype().is_extended() {
        return super::extended::call(interp, "tobytes", &[input.to_value()]);
    }
    let made = compute(interp, |interp, _| {
        let array = match order {
            Order::Fortran => input.array(interp).transpose(None)?,
            _ => input.array(interp).clone(),
        };
        array.to_bytes()
    })?;
    Ok(Bytes::value(made))
}

fn set_flags(
    interp: &mut Interp,
    value: &Value,
    write: Option<&Value>,
    _align: Option<&Value>,
    _uic: Option<&Value>,
) -> Result<()> {
    match write.filter(|write| !write.is_none()) {
        Some(write) => {
            let writeable = operators::is_true(interp, write)?;
            flags::make_writeable(interp, value, writeable)
        }
        None => Ok(()),
    }
}

fn to_array(interp: &mut Interp, value: &Value, wanted: Option<&Value>, _copy: Option<&Value>) -> Result {
    let wanted = dtype::optional(interp, wanted)?;
    let Some(object) = convert::native::<ArrayObject>(value) else { return Ok(Value::NONE) };
    if wanted.is_none_or(|wanted| wanted == object.array(interp).dtype()) {
        return Ok(value.clone());
    }
    super::conversion::array_of(interp, value, Type(wanted)).map(wrap)
}

/// An array without axes formats as its element does, any other one only without a format.
fn format(interp: &mut Interp, value: &Value, specification: &Value) -> Result {
    let is_empty = specification.exact::<Str>().is_some_and(|text| text.characters() == 0);
    let Some(object) = convert::native::<ArrayObject>(value) else { return Ok(Value::NONE) };
    let array = object.array(interp);
    if array.ndim() == 0 {
        let element = array.single();
        let number = python_number(or_raise(interp, element)?);
        return representation::format(interp, &number, specification).map(Value::from);
    }
    if is_empty {
        return representation::str(interp, value).map(Value::from);
    }
    Err(interp.type_error("unsupported format string passed to numpy.ndarray.__format__"))
}
