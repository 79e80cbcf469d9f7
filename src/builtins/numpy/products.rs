//! Products of vectors and matrices as functions and methods.

use super::arguments::Out;
use super::object::{Input, compute, or_raise};
use crate::array::reduce::{ReduceOptions, SUM};
use crate::array::{Array, ArrayError, Operand, Reuse, Warnings, product, ufunc_table};
use crate::object::{Str, Value};
use crate::runtime::interp::{Interp, Result};

native_functions! { pub FUNCTIONS;
    /// Dot product of two arrays.
    def dot(a, b, out=None) = dot;
    /// Matrix product of two arrays.
    def matmul(x1, x2, /, out=None) = matmul;
    /// Inner product of two arrays.
    def inner(a, b, /) = inner;
    /// Compute the outer product of two vectors.
    def outer(a, b, out=None) = outer;
    /// Return the dot product of two vectors.
    def vdot(a, b, /) = flat_dot;
    /// Vector dot product of two arrays.
    def vecdot(x1, x2, /, *, axis=-1) = vector_dot;
    /// Return the cross product of two vectors of three elements.
    def cross(a, b, axisa=-1, axisb=-1, axisc=-1, axis=None) = cross;
}

native_functions! { pub METHODS;
    /// Refer to numpy.dot for full documentation.
    def dot(self, b, out=None) = dot;
}

type Computed = std::result::Result<Array, ArrayError>;

fn multiplied(
    interp: &mut Interp,
    a: &Input,
    b: &Input,
    out: Out,
    name: &str,
    run: impl FnOnce(&Array, &Array, &mut Warnings) -> Computed,
) -> Result {
    if a.array(interp).dtype().is_extended() || b.array(interp).dtype().is_extended() {
        let made = super::extended::call(interp, "product", &[Str::value(name), a.to_value(), b.to_value()])?;
        return out.deliver_value(interp, made);
    }
    let made = compute(interp, |interp, warnings| run(a.array(interp), b.array(interp), warnings))?;
    out.deliver(interp, made)
}

fn dot(interp: &mut Interp, a: Input, b: Input, out: Out) -> Result {
    multiplied(interp, &a, &b, out, "dot", |a, b, _| product::dot(a, b))
}

fn matmul(interp: &mut Interp, a: Input, b: Input, out: Out) -> Result {
    multiplied(interp, &a, &b, out, "matmul", |a, b, _| product::matmul(a, b))
}

fn inner(interp: &mut Interp, a: Input, b: Input) -> Result {
    multiplied(interp, &a, &b, Out(None), "inner", |a, b, _| match a.ndim().min(b.ndim()) {
        0 => product::dot(a, b),
        _ => product::inner(a, b),
    })
}

fn outer(interp: &mut Interp, a: Input, b: Input, out: Out) -> Result {
    multiplied(interp, &a, &b, out, "outer", product::outer)
}

fn flat_dot(interp: &mut Interp, a: Input, b: Input) -> Result {
    multiplied(interp, &a, &b, Out(None), "vdot", |a, b, warnings| {
        product::dot(&conjugated(&a.ravel()?, warnings)?, &b.ravel()?)
    })
}

/// The conjugate of complex arrays; real ones are their own.
fn conjugated(array: &Array, warnings: &mut Warnings) -> Computed {
    match array.dtype().real() == array.dtype() {
        true => Ok(array.clone()),
        false => ufunc_table::CONJUGATE.call(&[Operand::Array(array)], Reuse::default(), warnings),
    }
}

fn vector_dot(interp: &mut Interp, a: Input, b: Input, axis: Option<isize>) -> Result {
    let axis = axis.unwrap_or(-1);
    multiplied(interp, &a, &b, Out(None), "vecdot", |a, b, warnings| {
        let (a, b) = (&a.move_axis(axis, -1)?, &b.move_axis(axis, -1)?);
        let a = conjugated(a, warnings)?;
        let products = ufunc_table::MULTIPLY.call(
            &[Operand::Array(&a), Operand::Array(b)],
            Reuse::default(),
            warnings,
        )?;
        SUM.call(&products, &ReduceOptions { axes: Some(&[-1]), ..Default::default() }, warnings)
    })
}

fn cross(
    interp: &mut Interp,
    a: Input,
    b: Input,
    first: Option<isize>,
    second: Option<isize>,
    third: Option<isize>,
    axis: Option<&Value>,
) -> Result {
    let common = match axis.filter(|axis| !axis.is_none()) {
        Some(axis) => Some(crate::runtime::convert::to_i64(interp, axis)? as isize),
        None => None,
    };
    let axis_of = |own: Option<isize>| common.or(own).unwrap_or(-1);
    let moved = a.array(interp).move_axis(axis_of(first), -1);
    let a = Input::Made(Box::new(or_raise(interp, moved)?));
    let moved = b.array(interp).move_axis(axis_of(second), -1);
    let b = Input::Made(Box::new(or_raise(interp, moved)?));
    let is_vector = |array: &Array| array.shape().last() == Some(&3);
    if !is_vector(a.array(interp)) || !is_vector(b.array(interp)) {
        return Err(interp.value_error(
            "Both input arrays must be (arrays of) 3-dimensional vectors, but they have other dimensions",
        ));
    }
    multiplied(interp, &a, &b, Out(None), "cross", |a, b, warnings| {
        let part = |array: &Array, place: isize| array.move_axis(-1, 0)?.row(place);
        let mut parts = Vec::with_capacity(3);
        for place in 0..3isize {
            let (next, last) = ((place + 1) % 3, (place + 2) % 3);
            let mut times = |x: Array, y: Array| {
                ufunc_table::MULTIPLY.call(
                    &[Operand::Array(&x), Operand::Array(&y)],
                    Reuse::default(),
                    warnings,
                )
            };
            let (forth, back) =
                (times(part(a, next)?, part(b, last)?)?, times(part(a, last)?, part(b, next)?)?);
            let operands = [Operand::Array(&forth), Operand::Array(&back)];
            parts.push(ufunc_table::SUBTRACT.call(&operands, Reuse::default(), warnings)?);
        }
        crate::array::join::stack(&parts, -1, None)?.move_axis(-1, axis_of(third))
    })
}
