//! Other shapes for the same elements, as functions and as methods: views where NumPy gives views.

use super::arguments::{AxisList, Order, Shape, shape, shape_of_arguments};
use super::errors::axis_of_parameter;
use super::object::{Input, compute, or_raise, result, wrap};
use crate::array::axes::normalize_axis;
use crate::array::{Array, ArrayError, broadcast};
use crate::object::{Kind, Tuple, Value};
use crate::runtime::convert;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::iteration;
use crate::runtime::types::dict::Dict;
use crate::runtime::types::list::List;

native_functions! { pub FUNCTIONS;
    /// Gives a new shape to an array without changing its data.
    def reshape(a, /, shape, order=None, *, copy=None) = reshape;
    /// Return a contiguous flattened array.
    def ravel(a, order=None) = ravel;
    /// Returns an array with axes transposed.
    def transpose(a, axes=None) = transpose;
    /// Returns an array with axes transposed.
    def permute_dims(a, axes=None) = transpose;
    /// Transposes a matrix (or a stack of matrices).
    def matrix_transpose(x, /) = matrix_transpose;
    /// Remove axes of length one.
    def squeeze(a, axis=None) = squeeze;
    /// Expand the shape of an array.
    def expand_dims(a, axis) = expand_dims;
    /// Interchange two axes of an array.
    def swapaxes(a, axis1, axis2) = swap_axes;
    /// Move axes of an array to new positions.
    def moveaxis(a, source, destination) = move_axis;
    /// Reverse the order of elements in an array along the given axis.
    def flip(m, axis=None) = flip;
    /// Reverse the order of elements along axis 1 (left/right).
    def fliplr(m) = flip_left_right;
    /// Reverse the order of elements along axis 0 (up/down).
    def flipud(m) = flip_up_down;
    /// Broadcast an array to a new shape.
    def broadcast_to(array, shape, subok=False) = broadcast_to;
    /// Broadcast any number of arrays against each other.
    def broadcast_arrays(*args, subok=False) = broadcast_arrays;
    /// Broadcast the input shapes into a single shape.
    def broadcast_shapes(*args) = broadcast_shapes;
    /// Return specified diagonals.
    def diagonal(a, offset=0, axis1=0, axis2=1) = diagonal;
    /// Extract a diagonal or construct a diagonal array.
    def diag(v, k=0) = diagonal_or_matrix;
    /// Return the sum along diagonals of the array.
    def trace(a, offset=0, axis1=0, axis2=1, dtype=None, out=None) = trace;
    /// Convert inputs to arrays with at least one dimension.
    def atleast_1d(*arys) = at_least_one_axis;
    /// View inputs as arrays with at least two dimensions.
    def atleast_2d(*arys) = at_least_two_axes;
    /// Return the shape of an array.
    def shape(a) = shape_of;
    /// Return the number of dimensions of an array.
    def ndim(a) = axes_of;
    /// Return the number of elements along a given axis.
    def size(a, axis=None) = size_of_array;
}

native_functions! { pub METHODS;
    /// Returns an array containing the same data with a new shape.
    def reshape(self, /, *shape, **kwargs) = reshape_method;
    /// Return a flattened array.
    def ravel(self, order=None) = ravel;
    /// Return a copy of the array collapsed into one dimension.
    def flatten(self, order=None) = flatten;
    /// Returns a view of the array with axes transposed.
    def transpose(self, /, *axes) = transpose_method;
    /// Remove axes of length one.
    def squeeze(self, axis=None) = squeeze;
    /// Return a view of the array with two axes interchanged.
    def swapaxes(self, axis1, axis2, /) = swap_axes;
    /// Return specified diagonals.
    def diagonal(self, offset=0, axis1=0, axis2=1) = diagonal;
    /// Return the sum along diagonals of the array.
    def trace(self, offset=0, axis1=0, axis2=1, dtype=None, out=None) = trace;
}

/// Runs an operation that gives a view if it can.
fn viewed(
    interp: &mut Interp,
    input: &Input,
    run: impl FnOnce(&Array) -> std::result::Result<Array, ArrayError>,
) -> Result {
    let made = run(input.array(interp));
    let made = or_raise(interp, made)?;
    Ok(input.view(interp, made))
}

/// The array reshaped, with elements read and placed in the given order.
fn reshaped(array: &Array, lengths: &[isize], order: Order) -> std::result::Result<Array, ArrayError> {
    let fortran = match order {
        Order::Fortran => true,
        Order::Kept => array.is_f_contiguous() && !array.is_c_contiguous(),
        Order::C => false,
    };
    if !fortran {
        return array.reshape(lengths);
    }
    let reversed: Vec<isize> = lengths.iter().rev().copied().collect();
    array.transpose(None)?.reshape(&reversed)?.transpose(None)
}

fn reshape(interp: &mut Interp, input: Input, lengths: Shape, order: Order, _copy: Option<&Value>) -> Result {
    viewed(interp, &input, |array| reshaped(array, &lengths.0, order))
}

fn reshape_method(interp: &mut Interp, input: Input, arguments: &Value, keywords: &Value) -> Result {
    let mut order = Order::C;
    for (name, value) in keywords.exact::<Dict>().map(|keywords| keywords.entries(interp)).unwrap_or_default()
    {
        let name = name.exact::<crate::object::Str>().map_or("", crate::object::Str::as_str);
        match name {
            "order" => {
                let place = crate::runtime::native::Place { index: 0 };
                order = <Order as crate::runtime::native::Argument>::convert(interp, &value, place)?;
            }
            "copy" => {}
            _ => {
                let text = format!("this function got an unexpected keyword argument '{name}'");
                return Err(interp.type_error(text));
            }
        }
    }
    let lengths = shape_of_arguments(interp, arguments)?;
    viewed(interp, &input, |array| reshaped(array, &lengths, order))
}

fn ravel(interp: &mut Interp, input: Input, order: Order) -> Result {
    viewed(interp, &input, |array| match order {
        Order::C => array.ravel(),
        order => reshaped(array, &[array.size() as isize], order),
    })
}

fn flatten(interp: &mut Interp, input: Input, order: Order) -> Result {
    let made = match order {
        Order::C => input.array(interp).flatten(),
        order => {
            let array = input.array(interp);
            reshaped(array, &[array.size() as isize], order).and_then(|flat| flat.copy())
        }
    };
    or_raise(interp, made).map(wrap)
}

fn transpose(interp: &mut Interp, value: &Value, axes: AxisList) -> Result {
    if value.is(Kind::ArrayScalar) {
        return Ok(value.clone());
    }
    let input = super::conversion::input(interp, value)?;
    viewed(interp, &input, |array| array.transpose(axes.0.as_deref()))
}

fn transpose_method(interp: &mut Interp, input: Input, arguments: &Value) -> Result {
    let given = arguments.exact::<Tuple>().map_or(&[] as &[Value], Tuple::items);
    let axes = match given {
        [] => None,
        [single] if single.is_none() => None,
        [single] => Some(shape(interp, single)?),
        _ => Some(super::arguments::integers(interp, arguments)?),
    };
    viewed(interp, &input, |array| array.transpose(axes.as_deref()))
}

fn matrix_transpose(interp: &mut Interp, input: Input) -> Result {
    if input.array(interp).ndim() < 2 {
        let found = input.array(interp).ndim();
        return Err(
            interp.value_error(format!("Input array must be at least 2-dimensional, but it is {found}"))
        );
    }
    viewed(interp, &input, |array| array.swap_axes(-1, -2))
}

fn squeeze(interp: &mut Interp, value: &Value, axes: AxisList) -> Result {
    if value.is(Kind::ArrayScalar) {
        return Ok(value.clone());
    }
    let input = super::conversion::input(interp, value)?;
    viewed(interp, &input, |array| array.squeeze(axes.0.as_deref()))
}

fn expand_dims(interp: &mut Interp, input: Input, axes: AxisList) -> Result {
    viewed(interp, &input, |array| array.expand_dims(&axes.0.unwrap_or_default()))
}

/// Refuses axes that the array does not have, naming the parameter.
fn check_axes(interp: &mut Interp, input: &Input, parameter: &str, axes: &[isize]) -> Result<()> {
    let ndim = input.array(interp).ndim();
    match axes.iter().find_map(|&axis| normalize_axis(axis, ndim).err()) {
        Some(error) => Err(axis_of_parameter(interp, parameter, &error)),
        None => Ok(()),
    }
}

fn swap_axes(interp: &mut Interp, input: Input, first: isize, second: isize) -> Result {
    check_axes(interp, &input, "axis1", &[first])?;
    check_axes(interp, &input, "axis2", &[second])?;
    viewed(interp, &input, |array| array.swap_axes(first, second))
}

fn move_axis(interp: &mut Interp, input: Input, source: AxisList, destination: AxisList) -> Result {
    let (source, destination) = (source.0.unwrap_or_default(), destination.0.unwrap_or_default());
    check_axes(interp, &input, "source", &source)?;
    check_axes(interp, &input, "destination", &destination)?;
    if source.len() != destination.len() {
        return Err(
            interp.value_error("`source` and `destination` arguments must have the same number of elements")
        );
    }
    viewed(interp, &input, |array| {
        let from = crate::array::axes::normalize_axes(&source, array.ndim())?;
        let to = crate::array::axes::normalize_axes(&destination, array.ndim())?;
        let mut order: Vec<usize> = (0..array.ndim()).filter(|axis| !from.contains(axis)).collect();
        let mut pairs: Vec<(usize, usize)> = to.iter().copied().zip(from.iter().copied()).collect();
        pairs.sort_unstable();
        for (to, from) in pairs {
            order.insert(to.min(order.len()), from);
        }
        let order: Vec<isize> = order.iter().map(|&axis| axis as isize).collect();
        array.transpose(Some(&order))
    })
}

fn flip(interp: &mut Interp, input: Input, axes: AxisList) -> Result {
    if input.array(interp).ndim() == 0 && axes.0.is_none() {
        let same = input.array(interp).clone();
        return result(interp, same);
    }
    viewed(interp, &input, |array| array.flip(axes.0.as_deref()))
}

fn flip_left_right(interp: &mut Interp, input: Input) -> Result {
    if input.array(interp).ndim() < 2 {
        return Err(interp.value_error("Input must be >= 2-d."));
    }
    viewed(interp, &input, |array| array.flip(Some(&[1])))
}

fn flip_up_down(interp: &mut Interp, input: Input) -> Result {
    if input.array(interp).ndim() < 1 {
        return Err(interp.value_error("Input must be >= 1-d."));
    }
    viewed(interp, &input, |array| array.flip(Some(&[0])))
}

fn broadcast_to(interp: &mut Interp, input: Input, lengths: Shape, _subok: Option<bool>) -> Result {
    let lengths = super::arguments::checked_shape(interp, &lengths.0)?;
    viewed(interp, &input, |array| Ok(array.broadcast_to(&lengths)?.with_writeable(false)))
}

fn broadcast_arrays(interp: &mut Interp, _subok: Option<bool>, arguments: &Value) -> Result {
    let inputs = inputs(interp, arguments)?;
    let arrays: Vec<&Array> = inputs.iter().map(|input| input.array(interp)).collect();
    let made = broadcast::broadcast_arrays(&arrays);
    let made = or_raise(interp, made)?;
    let views: Vec<Value> = inputs.iter().zip(made).map(|(input, made)| input.view(interp, made)).collect();
    Ok(Tuple::from_vec(views).into())
}

fn broadcast_shapes(interp: &mut Interp, arguments: &Value) -> Result {
    let mut shapes: Vec<Vec<usize>> = Vec::new();
    for item in iteration::collect(interp, arguments)? {
        let lengths = shape(interp, &item)?;
        shapes.push(super::arguments::checked_shape(interp, &lengths)?);
    }
    let borrowed: Vec<&[usize]> = shapes.iter().map(Vec::as_slice).collect();
    let made = broadcast::broadcast_shapes(&borrowed);
    let made = or_raise(interp, made)?;
    Ok(super::arguments::shape_tuple(&made))
}

/// The arguments of a function that takes any number of arrays.
pub fn inputs(interp: &mut Interp, arguments: &Value) -> Result<Vec<Input>> {
    let items = iteration::collect(interp, arguments)?;
    items.iter().map(|item| super::conversion::input(interp, item)).collect()
}

fn diagonal(
    interp: &mut Interp,
    input: Input,
    shift: Option<isize>,
    first: Option<isize>,
    second: Option<isize>,
) -> Result {
    if input.array(interp).ndim() < 2 {
        return Err(interp.value_error("diag requires an array of at least two dimensions"));
    }
    viewed(interp, &input, |array| {
        let view = array.diagonal(shift.unwrap_or(0), first.unwrap_or(0), second.unwrap_or(1))?;
        Ok(view.with_writeable(false))
    })
}

fn diagonal_or_matrix(interp: &mut Interp, input: Input, shift: Option<isize>) -> Result {
    let shift = shift.unwrap_or(0);
    match input.array(interp).ndim() {
        1 => {
            let made = compute(interp, |interp, warnings| {
                let values = input.array(interp);
                let length = values.size() + shift.unsigned_abs();
                let matrix = Array::zeros(values.dtype(), &[length, length])?;
                matrix.diagonal(shift, 0, 1)?.assign(values, warnings)?;
                Ok(matrix)
            })?;
            Ok(wrap(made))
        }
        2 => diagonal(interp, input, Some(shift), None, None),
        _ => Err(interp.value_error("Input must be 1- or 2-d.")),
    }
}

fn trace(
    interp: &mut Interp,
    input: Input,
    shift: Option<isize>,
    first: Option<isize>,
    second: Option<isize>,
    dtype: super::arguments::Type,
    out: super::arguments::Out,
) -> Result {
    if input.array(interp).ndim() < 2 {
        return Err(interp.value_error("diag requires an array of at least two dimensions"));
    }
    let made = compute(interp, |interp, warnings| {
        let lanes =
            input.array(interp).diagonal(shift.unwrap_or(0), first.unwrap_or(0), second.unwrap_or(1))?;
        let options =
            crate::array::reduce::ReduceOptions { axes: Some(&[-1]), dtype: dtype.0, ..Default::default() };
        crate::array::reduce::SUM.call(&lanes, &options, warnings)
    })?;
    out.deliver(interp, made)
}

/// One array, or a tuple of several.
fn each(
    interp: &mut Interp,
    arguments: &Value,
    run: fn(&Array) -> std::result::Result<Array, ArrayError>,
) -> Result {
    let mut made = Vec::new();
    for input in inputs(interp, arguments)? {
        made.push(viewed(interp, &input, run)?);
    }
    match made.as_slice() {
        [single] => Ok(single.clone()),
        _ => Ok(Tuple::from_vec(made).into()),
    }
}

fn at_least_one_axis(interp: &mut Interp, arguments: &Value) -> Result {
    each(interp, arguments, one_axis)
}

fn at_least_two_axes(interp: &mut Interp, arguments: &Value) -> Result {
    each(interp, arguments, two_axes)
}

/// The array with one axis at least.
pub fn one_axis(array: &Array) -> std::result::Result<Array, ArrayError> {
    if array.ndim() == 0 { array.reshape(&[1]) } else { Ok(array.clone()) }
}

/// The array with two axes at least: what has one becomes a row.
pub fn two_axes(array: &Array) -> std::result::Result<Array, ArrayError> {
    match array.ndim() {
        0 => array.reshape(&[1, 1]),
        1 => array.expand_dims(&[0]),
        _ => Ok(array.clone()),
    }
}

fn shape_of(interp: &mut Interp, input: Input) -> Value {
    super::arguments::shape_tuple(input.array(interp).shape())
}

fn axes_of(interp: &mut Interp, input: Input) -> usize {
    input.array(interp).ndim()
}

fn size_of_array(interp: &mut Interp, input: Input, axis: super::arguments::Axis) -> Result<usize> {
    let Some(axis) = axis.0 else { return Ok(input.array(interp).size()) };
    let array = input.array(interp);
    let length = crate::array::axes::normalize_axis(axis, array.ndim())
        .map(|axis| array.shape().get(axis).copied().unwrap_or(0));
    or_raise(interp, length)
}

/// Reshapes an array object in place (`array.shape = ...`).
pub fn set_shape(interp: &mut Interp, value: &Value, new: Option<&Value>) -> Result<()> {
    let (Some(object), Some(new)) = (convert::native::<super::object::ArrayObject>(value), new) else {
        let kind = crate::runtime::exceptions::ExceptionKind::AttributeError;
        return Err(interp.raise(kind, "Cannot delete array shape"));
    };
    let lengths = shape(interp, new)?;
    let made = object.array(interp).reshape(&lengths);
    let made = or_raise(interp, made)?;
    if !made.shares_buffer(object.array(interp)) {
        let kind = crate::runtime::exceptions::ExceptionKind::AttributeError;
        let text = "Incompatible shape for in-place modification. Use `.reshape()` to make a copy with the desired shape.";
        return Err(interp.raise(kind, text));
    }
    object.replace(interp, made);
    Ok(())
}

/// The list of views of an array's parts.
pub fn list_of_views(interp: &Interp, input: &Input, parts: Vec<Array>) -> Value {
    List::value(parts.into_iter().map(|part| input.view(interp, part)).collect())
}
