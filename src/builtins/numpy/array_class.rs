//! The class `numpy.ndarray`: its slots and attributes. The methods stand with the functions of the same names.

use super::arguments::{Order, Shape, Type, shape_tuple};
use super::object::{ArrayObject, or_raise, view, wrap};
use super::scalar::python_number;
use super::{
    array_operators, dtype, flags as flags_object, flat, iterator, print_options, shaping, subscript,
};
use crate::array::{Array, ArrayError, DType, Scalar};
use crate::object::{Kind, Ref, Tuple, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::types::definition::{AttributeDefinition, ClassDefinition, EMPTY};
use crate::runtime::types::sequence::receiver;
use crate::runtime::{convert, hash};

pub static CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Array,
    name: "ndarray",
    module: "numpy",
    documentation: "An array object represents a multidimensional, homogeneous array of fixed-size items.",
    flags: flags::NATIVE | flags::BASE,
    slots: |slots| {
        array_operators::fill_slots(slots);
        slots.length = Some(length);
        slots.truth = Some(truth);
        slots.integer = Some(integer);
        slots.float = Some(float);
        slots.index = Some(index);
        slots.get_item = Some(subscript::get_item);
        slots.set_item = Some(subscript::set_item);
        slots.iterate = Some(iterator::iterate);
        slots.representation = Some(|interp, value| print_options::shown(interp, value, true));
        slots.text = Some(|interp, value| print_options::shown(interp, value, false));
        slots.hash = Some(|interp, value| Err(hash::unhashable(interp, value)));
        slots.construct = Some(construct);
    },
    attributes: ATTRIBUTES,
    ..EMPTY
};

macro_rules! attributes {
    ($( $name:literal $doc:literal |$interp:ident, $value:ident, $array:ident| $get:expr $(, $set:expr)?; )+) => {
        &[ $( AttributeDefinition {
            name: $name,
            documentation: $doc,
            get: |$interp, $value| {
                let object: &ArrayObject = receiver($interp, $value)?;
                let $array = object.array($interp);
                $get
            },
            set: attributes!(@ $($set)?),
        } ),+ ]
    };
    (@) => { None };
    (@ $set:expr) => { Some($set) };
}

const ATTRIBUTES: &[AttributeDefinition] = attributes! {
    "shape" "Tuple of array dimensions." |interp, value, array| Ok(shape_tuple(array.shape())), shaping::set_shape;
    "dtype" "Data-type of the array's elements." |interp, value, array| {
        let own = array.dtype();
        Ok(dtype::object(interp, own))
    };
    "ndim" "Number of array dimensions." |interp, value, array| Ok(Value::int(array.ndim() as i64));
    "size" "Number of elements in the array." |interp, value, array| Ok(Value::int(array.size() as i64));
    "itemsize" "Length of one array element in bytes." |interp, value, array| Ok(Value::int(array.dtype().declared_size() as i64));
    "nbytes" "Total bytes consumed by the elements of the array." |interp, value, array| Ok(Value::int((array.size() * array.dtype().declared_size()) as i64));
    "strides" "Tuple of bytes to step in each dimension when traversing an array." |interp, value, array| {
        // Texts and records are counted as NumPy lays them out.
        let (own, declared) = (array.item_size() as isize, array.dtype().declared_size() as isize);
        let shown = |stride: isize| if own == declared { stride } else { stride / own * declared };
        Ok(Tuple::of(array.strides().iter().map(|&stride| Value::int(shown(stride) as i64))).into())
    };
    "T" "View of the transposed array." |interp, value, array| {
        let made = array.transpose(None);
        let made = or_raise(interp, made)?;
        Ok(view(interp, value, made))
    };
    "mT" "View of the matrix transposed array." |interp, value, array| {
        if array.ndim() < 2 {
            return Err(interp.value_error("matrix transpose with ndim < 2 is undefined"));
        }
        let made = array.swap_axes(-1, -2);
        let made = or_raise(interp, made)?;
        Ok(view(interp, value, made))
    };
    "base" "Base object if memory is from some other object." |_interp, value, _array| {
        Ok(convert::native::<ArrayObject>(value).map(|object| object.base.clone()).unwrap_or_default())
    };
    "flags" "Information about the memory layout of the array." |interp, value, _array| Ok(flags_object::object(interp, value));
    "flat" "A 1-D iterator over the array." |interp, value, _array| Ok(flat::object(interp, value)), set_flat;
    "real" "The real part of the array." |interp, value, array| {
        if array.dtype().real() == array.dtype() {
            return Ok(value.clone());
        }
        let made = array.part(false);
        let made = or_raise(interp, made)?;
        Ok(view(interp, value, made))
    }, set_real;
    "imag" "The imaginary part of the array." |interp, value, array| {
        if array.dtype().real() == array.dtype() {
            let made = Array::zeros(array.dtype(), array.shape());
            return or_raise(interp, made).map(|zeros| wrap(zeros.with_writeable(false)));
        }
        let made = array.part(true);
        let made = or_raise(interp, made)?;
        Ok(view(interp, value, made))
    }, set_imaginary;
    "device" "The device the array is on." |_interp, _value, _array| Ok(crate::object::Str::value("cpu"));
};

fn set_real(interp: &mut Interp, value: &Value, new: Option<&Value>) -> Result<()> {
    set_part(interp, value, new, false)
}

fn set_imaginary(interp: &mut Interp, value: &Value, new: Option<&Value>) -> Result<()> {
    set_part(interp, value, new, true)
}

/// Assigns the real or the imaginary parts; real arrays have only the former.
fn set_part(interp: &mut Interp, value: &Value, new: Option<&Value>, imaginary: bool) -> Result<()> {
    let object: &ArrayObject = receiver(interp, value)?;
    let Some(new) = new else { return Err(interp.type_error("Cannot delete array real part")) };
    let own = object.array(interp);
    let is_complex = own.dtype().real() != own.dtype();
    if imaginary && !is_complex {
        return Err(interp.type_error("array does not have imaginary part to set"));
    }
    let part = if is_complex { own.part(imaginary) } else { Ok(own.clone()) };
    let part = or_raise(interp, part)?;
    let new = subscript::assigned(interp, new, part.dtype())?;
    super::object::compute(interp, |_, warnings| part.assign(&new, warnings))
}

fn set_flat(interp: &mut Interp, value: &Value, new: Option<&Value>) -> Result<()> {
    let flat = flat::object(interp, value);
    let all = crate::runtime::types::slice::Slice::new(Value::NONE, Value::NONE, Value::NONE);
    match new {
        Some(new) => crate::runtime::operators::set_item(interp, &flat, all.value(), new),
        None => crate::runtime::operators::delete_item(interp, &flat, all.value()),
    }
}

native_functions! { CONSTRUCTOR;
    def ndarray(shape, dtype=None, buffer=None, offset=0, strides=None, order=None) = make;
}

fn construct(interp: &mut Interp, class: &Ref<Class>, arguments: CallArguments<'_>) -> Result {
    let Some(definition) = CONSTRUCTOR.first() else { return Ok(Value::NONE) };
    let made = definition.invoke(interp, arguments)?;
    of_class(interp, class, made, &Value::NONE)
}

/// An array as an instance of a script's class, which is told where it comes from (`__array_finalize__`).
pub fn of_class(interp: &mut Interp, class: &Ref<Class>, array: Value, source: &Value) -> Result {
    if class.has(flags::NATIVE) {
        return Ok(array);
    }
    let made = crate::runtime::call::finish_construct(interp, class, array)?;
    let name = interp.intern("__array_finalize__");
    crate::runtime::attribute::call_special(interp, &made, &name, std::slice::from_ref(source))?;
    Ok(made)
}

/// The class a script derived from `ndarray`, if the value is one.
pub fn derived_class(interp: &Interp, value: &Value) -> Option<Ref<Class>> {
    let class = value.exact_ref::<Class>().filter(|class| !class.has(flags::NATIVE))?;
    let array = interp.class_of_kind(Kind::Array);
    class.order(interp).iter().any(|base| base.same(array)).then_some(class)
}

fn make(
    interp: &mut Interp,
    shape: Shape,
    dtype: Type,
    buffer: Option<&Value>,
    _offset: Option<&Value>,
    _strides: Option<&Value>,
    _order: Order,
) -> Result {
    if buffer.is_some_and(|buffer| !buffer.is_none()) {
        return Err(super::errors::unsupported(interp, "buffer= of ndarray"));
    }
    let shape = super::arguments::checked_shape(interp, &shape.0)?;
    let made = Array::zeros(dtype.0.unwrap_or(DType::Float64), &shape);
    or_raise(interp, made).map(wrap)
}

fn length(interp: &mut Interp, value: &Value) -> Result<usize> {
    let object: &ArrayObject = receiver(interp, value)?;
    match object.array(interp).shape().first() {
        Some(&length) => Ok(length),
        None => Err(interp.type_error("len() of unsized object")),
    }
}

fn truth(interp: &mut Interp, value: &Value) -> Result<bool> {
    let object: &ArrayObject = receiver(interp, value)?;
    let own = object.array(interp).clone();
    if own.dtype().is_extended() && own.size() == 1 {
        let truths = super::extended::converted(interp, &own, DType::Bool)?;
        let truth = truths.truth();
        return or_raise(interp, truth);
    }
    let truth = object.array(interp).truth();
    or_raise(interp, truth)
}

/// The element of an array without axes, which is all that converts to a Python number.
fn only_element(interp: &mut Interp, value: &Value) -> Result<Scalar> {
    let object: &ArrayObject = receiver(interp, value)?;
    let array = object.array(interp);
    let element = if array.ndim() == 0 { array.single() } else { Err(ArrayError::OnlyScalar) };
    or_raise(interp, element)
}

fn integer(interp: &mut Interp, value: &Value) -> Result {
    if let Some(element) = extended_element(interp, value)? {
        let class = interp.class_of_kind(Kind::Int).to_value();
        return crate::runtime::call::call(interp, &class, &[element]);
    }
    let number = python_number(only_element(interp, value)?);
    let class = interp.class_of_kind(Kind::Int).to_value();
    crate::runtime::call::call(interp, &class, std::slice::from_ref(&number))
}

/// The element of an array without axes that is not of numbers.
fn extended_element(interp: &mut Interp, value: &Value) -> Result<Option<Value>> {
    let object: &ArrayObject = receiver(interp, value)?;
    let own = object.array(interp).clone();
    match own.dtype().is_extended() && own.ndim() == 0 {
        true => super::extended::element(interp, &own).map(Some),
        false => Ok(None),
    }
}

fn float(interp: &mut Interp, value: &Value) -> Result {
    if let Some(element) = extended_element(interp, value)? {
        let class = interp.class_of_kind(Kind::Float).to_value();
        return crate::runtime::call::call(interp, &class, &[element]);
    }
    let number = python_number(only_element(interp, value)?);
    convert::to_float(interp, &number).map(Value::float)
}

fn index(interp: &mut Interp, value: &Value) -> Result {
    let object: &ArrayObject = receiver(interp, value)?;
    let array = object.array(interp);
    match array.single() {
        Ok(element) if array.ndim() == 0 && element.dtype().kind().is_integer() => Ok(python_number(element)),
        _ => Err(interp.type_error("only integer scalar arrays can be converted to a scalar index")),
    }
}
