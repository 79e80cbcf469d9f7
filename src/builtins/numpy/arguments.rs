//! Arguments that many functions share: axes, shapes, dtypes, `out`.

use super::conversion::output;
use super::dtype;
use super::object::{ArrayObject, compute, result};
use crate::array::{Array, DType};
use crate::object::{Kind, Ref, Str, Tuple, Value};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::{Argument, Place};
use crate::runtime::{convert, iteration};

/// `axis=` of a function that takes one axis; `None` is left to the function.
#[derive(Clone, Copy)]
pub struct Axis(pub Option<isize>);

/// `axis=` of a function that takes one axis or several.
pub struct AxisList(pub Option<Vec<isize>>);

/// `shape`: a length, or a sequence of lengths.
pub struct Shape(pub Vec<isize>);

/// A number of elements, which is not negative.
#[derive(Clone, Copy)]
pub struct Count(pub usize);

/// `dtype=`
#[derive(Clone, Copy)]
pub struct Type(pub Option<DType>);

/// `out=`
pub struct Out(pub Option<Ref<ArrayObject>>);

/// `order=`, which says how elements are read or laid out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Order {
    C,
    Fortran,
    /// As they lie in memory.
    Kept,
}

fn is_given(value: &Value) -> bool {
    !value.is_unbound() && !value.is_none()
}

impl Argument for Axis {
    type Item<'a> = Axis;

    fn convert(interp: &mut Interp, value: &Value, _: Place) -> Result<Axis> {
        if !is_given(value) {
            return Ok(Axis(None));
        }
        convert::to_i64(interp, value).map(|axis| Axis(Some(axis as isize)))
    }
}

impl Argument for Count {
    type Item<'a> = Count;

    fn convert(interp: &mut Interp, value: &Value, _: Place) -> Result<Count> {
        match usize::try_from(convert::to_i64(interp, value)?) {
            Ok(count) => Ok(Count(count)),
            Err(_) => Err(interp.value_error("negative dimensions are not allowed")),
        }
    }
}

impl Argument for AxisList {
    type Item<'a> = AxisList;

    fn convert(interp: &mut Interp, value: &Value, _: Place) -> Result<AxisList> {
        if !is_given(value) {
            return Ok(AxisList(None));
        }
        if !matches!(value.kind(), Kind::Tuple | Kind::List) {
            return convert::to_i64(interp, value).map(|axis| AxisList(Some(vec![axis as isize])));
        }
        integers(interp, value).map(|axes| AxisList(Some(axes)))
    }
}

impl Argument for Shape {
    type Item<'a> = Shape;

    fn convert(interp: &mut Interp, value: &Value, _: Place) -> Result<Shape> {
        shape(interp, value).map(Shape)
    }
}

impl Argument for Type {
    type Item<'a> = Type;

    fn convert(interp: &mut Interp, value: &Value, _: Place) -> Result<Type> {
        dtype::optional(interp, Some(value)).map(Type)
    }
}

impl Argument for Out {
    type Item<'a> = Out;

    fn convert(interp: &mut Interp, value: &Value, _: Place) -> Result<Out> {
        if !is_given(value) {
            return Ok(Out(None));
        }
        let single = value.exact::<Tuple>().and_then(|tuple| match tuple.items() {
            [single] => Some(single),
            _ => None,
        });
        output(interp, single.unwrap_or(value)).map(|object| Out(Some(object)))
    }
}

impl Argument for Order {
    type Item<'a> = Order;

    fn convert(interp: &mut Interp, value: &Value, _: Place) -> Result<Order> {
        match value.exact::<Str>().map(Str::as_str) {
            Some("C" | "c") => Ok(Order::C),
            Some("F" | "f") => Ok(Order::Fortran),
            Some("K" | "k" | "A" | "a") => Ok(Order::Kept),
            None if !is_given(value) => Ok(Order::C),
            Some(other) => {
                let text = format!("order must be one of 'C', 'F', 'A', or 'K' (got '{other}')");
                Err(interp.value_error(text))
            }
            None => {
                let class = interp.type_name(value);
                Err(interp.type_error(format!("order must be str, not {class}")))
            }
        }
    }
}

/// The integers of a sequence.
pub fn integers(interp: &mut Interp, value: &Value) -> Result<Vec<isize>> {
    let items = iteration::collect(interp, value)?;
    items.iter().map(|item| convert::to_i64(interp, item).map(|number| number as isize)).collect()
}

/// Axis lengths from an int or a sequence of ints.
pub fn shape(interp: &mut Interp, value: &Value) -> Result<Vec<isize>> {
    if convert::integer(value).is_some()
        || interp.class_of(value).slots(interp).index.is_some() && !value.is(Kind::Array)
    {
        return convert::to_i64(interp, value).map(|length| vec![length as isize]);
    }
    if matches!(value.kind(), Kind::Float | Kind::None) || value.is(Kind::ArrayScalar) {
        let shown = crate::runtime::representation::repr(interp, value)?;
        let text = format!("expected a sequence of integers or a single integer, got '{}'", shown.as_str());
        return Err(interp.type_error(text));
    }
    integers(interp, value)
}

/// The shape given by the arguments of a method: `(2, 3)` or `2, 3`.
pub fn shape_of_arguments(interp: &mut Interp, arguments: &Value) -> Result<Vec<isize>> {
    match arguments.exact::<Tuple>().map_or(&[] as &[Value], Tuple::items) {
        [single] => shape(interp, single),
        _ => integers(interp, arguments),
    }
}

/// A shape as the script sees it.
pub fn shape_tuple(lengths: &[usize]) -> Value {
    Tuple::of(lengths.iter().map(|&length| Value::int(length as i64))).into()
}

/// Unsigned axis lengths, checked.
pub fn checked_shape(interp: &mut Interp, lengths: &[isize]) -> Result<Vec<usize>> {
    let made = crate::array::axes::checked_shape(lengths);
    super::object::or_raise(interp, made).map(|lengths| lengths.to_vec())
}

/// Was a `where=` given that is not simply True?
pub fn is_masked(wanted: Option<&Value>) -> bool {
    wanted.is_some_and(|value| !value.is_none() && value.as_bool() != Some(true))
}

impl Out {
    /// As `deliver`, for a result that is an object already.
    pub fn deliver_value(self, interp: &mut Interp, made: Value) -> Result {
        let Out(Some(_)) = &self else { return Ok(made) };
        let made = super::conversion::array_of(interp, &made, Type(None))?;
        self.deliver(interp, made)
    }

    /// The result itself, or the output array with the result in it.
    pub fn deliver(self, interp: &mut Interp, made: Array) -> Result {
        let Out(Some(object)) = self else { return result(interp, made) };
        compute(interp, |interp, warnings| object.array(interp).assign(&made, warnings))?;
        Ok(object.into())
    }
}
