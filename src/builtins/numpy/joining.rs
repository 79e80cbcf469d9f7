//! Arrays put together and taken apart: concatenating, stacking, splitting, repeating.

use super::arguments::{Axis, Out, Type};
use super::conversion::array_of;
use super::object::{Input, compute, or_raise, wrap};
use super::shaping::{inputs, list_of_views, one_axis, two_axes};
use crate::array::{Array, ArrayError, DType, join};
use crate::object::{Kind, Value};
use crate::runtime::convert;
use crate::runtime::interp::{Interp, Result};

native_functions! { pub FUNCTIONS;
    /// Join a sequence of arrays along an existing axis.
    def concatenate(arrays, /, axis=0, out=None, *, dtype=None, casting=None) = concatenate;
    /// Join a sequence of arrays along an existing axis.
    def concat(arrays, /, axis=0, out=None, *, dtype=None, casting=None) = concatenate;
    /// Join a sequence of arrays along a new axis.
    def stack(arrays, axis=0, out=None, *, dtype=None, casting=None) = stack;
    /// Stack arrays in sequence vertically (row wise).
    def vstack(tup, *, dtype=None, casting=None) = stack_rows;
    /// Stack arrays in sequence horizontally (column wise).
    def hstack(tup, *, dtype=None, casting=None) = stack_columns;
    /// Stack 1-D arrays as columns into a 2-D array.
    def column_stack(tup) = stack_as_columns;
    /// Append values to the end of an array.
    def append(arr, values, axis=None) = append;
    /// Split an array into multiple sub-arrays as views.
    def split(ary, indices_or_sections, axis=0) = split;
    /// Split an array into multiple sub-arrays, which need not be equal.
    def array_split(ary, indices_or_sections, axis=0) = split_unevenly;
    /// Split an array into multiple sub-arrays vertically (row-wise).
    def vsplit(ary, indices_or_sections) = split_rows;
    /// Split an array into multiple sub-arrays horizontally (column-wise).
    def hsplit(ary, indices_or_sections) = split_columns;
    /// Repeat each element of an array after themselves.
    def repeat(a, repeats, axis=None) = repeat;
    /// Construct an array by repeating A the number of times given by reps.
    def tile(A, reps) = tile;
    /// Roll array elements along a given axis.
    def roll(a, shift, axis=None) = roll;
}

native_functions! { pub METHODS;
    /// Repeat elements of an array.
    def repeat(self, repeats, axis=None) = repeat;
}

/// The arrays of a sequence; an array counts as the sequence of its rows.
fn sequence(interp: &mut Interp, value: &Value) -> Result<Vec<Array>> {
    if matches!(value.kind(), Kind::Int | Kind::Float | Kind::Bool | Kind::None | Kind::ArrayScalar) {
        return Err(interp.type_error("dispatcher for __array_function__ did not return an iterable"));
    }
    let parts = inputs(interp, value)?;
    let arrays = parts.iter().map(|input| input.array(interp).clone()).collect();
    super::extended::unified(interp, arrays, None)
}

fn joined(
    interp: &mut Interp,
    arrays: &[Array],
    out: Out,
    run: impl FnOnce(&[Array]) -> std::result::Result<Array, ArrayError>,
) -> Result {
    let made = run(arrays);
    let made = or_raise(interp, made)?;
    out.deliver(interp, made)
}

fn concatenate(
    interp: &mut Interp,
    parts: &Value,
    axis: &Value,
    out: Out,
    dtype: Type,
    _casting: Option<&Value>,
) -> Result {
    let arrays = sequence(interp, parts)?;
    let axis = match axis.kind() {
        Kind::None => None,
        Kind::Unbound => Some(0),
        _ => Some(convert::to_i64(interp, axis)? as isize),
    };
    joined(interp, &arrays, out, |arrays| join::concatenate(arrays, axis, dtype.0))
}

fn stack(
    interp: &mut Interp,
    parts: &Value,
    axis: Axis,
    out: Out,
    dtype: Type,
    _casting: Option<&Value>,
) -> Result {
    let arrays = sequence(interp, parts)?;
    joined(interp, &arrays, out, |arrays| join::stack(arrays, axis.0.unwrap_or(0), dtype.0))
}

fn widened(
    arrays: &[Array],
    widen: fn(&Array) -> std::result::Result<Array, ArrayError>,
) -> std::result::Result<Vec<Array>, ArrayError> {
    arrays.iter().map(widen).collect()
}

fn stack_rows(interp: &mut Interp, parts: &Value, dtype: Type, _casting: Option<&Value>) -> Result {
    let arrays = sequence(interp, parts)?;
    joined(interp, &arrays, Out(None), |arrays| {
        join::concatenate(&widened(arrays, two_axes)?, Some(0), dtype.0)
    })
}

fn stack_columns(interp: &mut Interp, parts: &Value, dtype: Type, _casting: Option<&Value>) -> Result {
    let arrays = sequence(interp, parts)?;
    joined(interp, &arrays, Out(None), |arrays| {
        let wide = widened(arrays, one_axis)?;
        let axis = if wide.first().is_some_and(|first| first.ndim() == 1) { 0 } else { 1 };
        join::concatenate(&wide, Some(axis), dtype.0)
    })
}

fn stack_as_columns(interp: &mut Interp, parts: &Value) -> Result {
    let arrays = sequence(interp, parts)?;
    joined(interp, &arrays, Out(None), |arrays| {
        let column = |array: &Array| match array.ndim() {
            0 | 1 => array.ravel()?.expand_dims(&[1]),
            _ => Ok(array.clone()),
        };
        let columns: std::result::Result<Vec<Array>, ArrayError> = arrays.iter().map(column).collect();
        join::concatenate(&columns?, Some(1), None)
    })
}

fn append(interp: &mut Interp, input: Input, values: Input, axis: Axis) -> Result {
    let parts = vec![input.array(interp).clone(), values.array(interp).clone()];
    let parts = super::extended::unified(interp, parts, None)?;
    joined(interp, &parts, Out(None), |parts| join::concatenate(parts, axis.0, None))
}

fn parts(interp: &mut Interp, input: &Input, sections: &Value, axis: isize, equal: bool) -> Result {
    let array = input.array(interp).clone();
    let made = match convert::integer(convert::native_value(sections)) {
        Some(_) => {
            let count = convert::to_i64(interp, sections)?;
            if count <= 0 {
                return Err(interp.value_error("number sections must be larger than 0."));
            }
            crate::array::axes::normalize_axis(axis, array.ndim())
                .and_then(|_| join::split_evenly(&array, count as usize, axis, equal))
        }
        None => {
            let cuts = super::arguments::integers(interp, sections)?;
            join::split_at(&array, &cuts, axis)
        }
    };
    let made = or_raise(interp, made)?;
    Ok(list_of_views(interp, input, made))
}

fn split(interp: &mut Interp, input: Input, sections: &Value, axis: Axis) -> Result {
    parts(interp, &input, sections, axis.0.unwrap_or(0), true)
}

fn split_unevenly(interp: &mut Interp, input: Input, sections: &Value, axis: Axis) -> Result {
    parts(interp, &input, sections, axis.0.unwrap_or(0), false)
}

fn split_rows(interp: &mut Interp, input: Input, sections: &Value) -> Result {
    if input.array(interp).ndim() < 2 {
        return Err(interp.value_error("vsplit only works on arrays of 2 or more dimensions"));
    }
    parts(interp, &input, sections, 0, true)
}

fn split_columns(interp: &mut Interp, input: Input, sections: &Value) -> Result {
    let axis = match input.array(interp).ndim() {
        0 => return Err(interp.value_error("hsplit only works on arrays of 1 or more dimensions")),
        1 => 0,
        _ => 1,
    };
    parts(interp, &input, sections, axis, true)
}

/// Asks for the memory of a large result before the positions of its elements are listed.
fn check_room(interp: &mut Interp, count: i128, dtype: DType) -> Result<()> {
    const ASK_FROM: usize = 1 << 24;
    let count = usize::try_from(count).unwrap_or(usize::MAX);
    if count < ASK_FROM {
        return Ok(());
    }
    let made = Array::empty(dtype, &[count]).map(drop);
    or_raise(interp, made)
}

fn repeat(interp: &mut Interp, input: Input, repeats: &Value, axis: Axis) -> Result {
    let counts = array_of(interp, repeats, Type(Some(DType::Int64)))?;
    let made = counts.ravel().and_then(|counts| counts.to_vec::<i64>());
    let counts = or_raise(interp, made)?;
    let total: i128 = counts.iter().map(|&count| i128::from(count)).sum();
    let each = if counts.len() == 1 { input.array(interp).size() as i128 } else { 1 };
    check_room(interp, total * each, input.array(interp).dtype())?;
    let made = join::repeat(input.array(interp), &counts, axis.0);
    or_raise(interp, made).map(wrap)
}

/// The array beside itself along every axis: a view with each axis doubled, stretched, and copied into one shape.
fn tile(interp: &mut Interp, input: Input, repeats: &Value) -> Result {
    let repeats = super::arguments::shape(interp, repeats)?;
    let repeats = super::arguments::checked_shape(interp, &repeats)?;
    let made = compute(interp, |interp, _| {
        let array = input.array(interp);
        let ndim = array.ndim().max(repeats.len());
        let padded = |own: &[usize]| {
            let mut lengths = vec![1usize; ndim - own.len()];
            lengths.extend_from_slice(own);
            lengths
        };
        let (lengths, repeats) = (padded(array.shape()), padded(&repeats));
        let doubled: Vec<isize> = lengths.iter().flat_map(|&length| [1, length as isize]).collect();
        let stretched: Vec<usize> =
            repeats.iter().zip(&lengths).flat_map(|(&times, &length)| [times, length]).collect();
        let shape: Vec<isize> =
            repeats.iter().zip(&lengths).map(|(&times, &length)| (times * length) as isize).collect();
        array.reshape(&doubled)?.broadcast_to(&stretched)?.copy()?.reshape(&shape)
    })?;
    Ok(wrap(made))
}

fn roll(interp: &mut Interp, input: Input, shift: &Value, axis: &Value) -> Result {
    let is_sequence = |value: &Value| matches!(value.kind(), Kind::Tuple | Kind::List | Kind::Array);
    if is_sequence(shift) || is_sequence(axis) {
        let given = [input.to_value(), shift.clone(), axis.clone()];
        return super::lazy::call(interp, "numpy._methods", "roll_several", &given);
    }
    let place = crate::runtime::native::Place { index: 0 };
    let axis = <Axis as crate::runtime::native::Argument>::convert(interp, axis, place)?;
    let shift = convert::to_i64(interp, shift)?;
    let made = compute(interp, |interp, _| {
        let array = input.array(interp);
        match axis.0 {
            Some(axis) => rolled(array, shift, axis),
            None => {
                let shape: Vec<isize> = array.shape().iter().map(|&length| length as isize).collect();
                rolled(&array.ravel()?, shift, 0)?.reshape(&shape)
            }
        }
    })?;
    Ok(wrap(made))
}

fn rolled(array: &Array, shift: i64, axis: isize) -> std::result::Result<Array, ArrayError> {
    let place = crate::array::axes::normalize_axis(axis, array.ndim())?;
    let length = array.shape().get(place).copied().unwrap_or(0) as i64;
    if length == 0 {
        return array.copy();
    }
    let cut = (length - shift.rem_euclid(length)) as isize;
    let mut parts = join::split_at(array, &[cut], axis)?;
    parts.reverse();
    join::concatenate(&parts, Some(axis), None)
}
