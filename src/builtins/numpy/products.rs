//! Products of vectors and matrices as functions and methods.

use super::arguments::Out;
use super::object::{Input, compute};
use crate::array::reduce::{ReduceOptions, SUM};
use crate::array::{Array, ArrayError, Operand, Reuse, Warnings, product, ufunc_table};
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
    def vecdot(x1, x2, /) = vector_dot;
    /// Return the cross product of two vectors of three elements.
    def cross(a, b) = cross;
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
    run: impl FnOnce(&Array, &Array, &mut Warnings) -> Computed,
) -> Result {
    let made = compute(interp, |interp, warnings| run(a.array(interp), b.array(interp), warnings))?;
    out.deliver(interp, made)
}

fn dot(interp: &mut Interp, a: Input, b: Input, out: Out) -> Result {
    multiplied(interp, &a, &b, out, |a, b, _| product::dot(a, b))
}

fn matmul(interp: &mut Interp, a: Input, b: Input, out: Out) -> Result {
    multiplied(interp, &a, &b, out, |a, b, _| product::matmul(a, b))
}

fn inner(interp: &mut Interp, a: Input, b: Input) -> Result {
    multiplied(interp, &a, &b, Out(None), |a, b, _| match a.ndim().min(b.ndim()) {
        0 => product::dot(a, b),
        _ => product::inner(a, b),
    })
}

fn outer(interp: &mut Interp, a: Input, b: Input, out: Out) -> Result {
    multiplied(interp, &a, &b, out, product::outer)
}

fn flat_dot(interp: &mut Interp, a: Input, b: Input) -> Result {
    multiplied(interp, &a, &b, Out(None), |a, b, warnings| {
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

fn vector_dot(interp: &mut Interp, a: Input, b: Input) -> Result {
    multiplied(interp, &a, &b, Out(None), |a, b, warnings| {
        let a = conjugated(a, warnings)?;
        let products = ufunc_table::MULTIPLY.call(
            &[Operand::Array(&a), Operand::Array(b)],
            Reuse::default(),
            warnings,
        )?;
        SUM.call(&products, &ReduceOptions { axes: Some(&[-1]), ..Default::default() }, warnings)
    })
}

fn cross(interp: &mut Interp, a: Input, b: Input) -> Result {
    let is_vector = |array: &Array| array.shape().last() == Some(&3);
    if !is_vector(a.array(interp)) || !is_vector(b.array(interp)) {
        return Err(interp.value_error(
            "Both input arrays must be (arrays of) 3-dimensional vectors, but they have other dimensions",
        ));
    }
    multiplied(interp, &a, &b, Out(None), |a, b, warnings| {
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
        crate::array::join::stack(&parts, -1, None)
    })
}
