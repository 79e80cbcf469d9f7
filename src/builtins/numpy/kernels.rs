//! `numpy._kernels`: what the modules of `stdlib/numpy/` need from Rust. Matrices arrive as arrays of float64 or complex128.

use super::arguments::{Count, Type};
use super::conversion::array_of;
use super::object::{Input, compute, or_raise, view, wrap};
use crate::array::complex::Complex;
use crate::array::fourier::Transform;
use crate::array::linalg::{self, Field, Lu, Matrix};
use crate::array::{Array, ArrayError, DType, create};
use crate::object::{Ref, Tuple, Value};
use crate::runtime::convert;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::iteration;
use crate::runtime::types::module::Module;
use crate::runtime::types::native_function::NativeFunction;

native_functions! { FUNCTIONS;
    /// Solves a square system for all columns; None if it is singular.
    def solve(a, b, /) = solve;
    /// The determinant's sign and the logarithm of its size.
    def determinant(a, /) = determinant;
    /// The lower Cholesky factor; None if the matrix is not positive definite.
    def cholesky(a, /) = cholesky;
    /// Q with so many columns (or None) and R.
    def qr(a, columns, /) = qr;
    /// Eigenvalues and vectors of a symmetric matrix.
    def eigh(a, /) = eigh;
    /// Eigenvalues and vectors of a general matrix, complex.
    def eig(a, /) = eig;
    /// U, singular values and V' with so many columns and rows.
    def svd(a, left, right, /) = svd;
    /// The Fourier transform of the last axis, unscaled.
    def fourier(a, inverse, /) = fourier;
    /// How often each number occurs, or the sum of its weights.
    def bincount(places, weights, length, /) = bin_count;
    /// A view with another shape and other strides.
    def as_strided(array, shape, strides, writeable, /) = as_strided;
    /// An array of the bytes.
    def from_bytes(data, dtype, /) = from_bytes;
}

/// Makes the module.
pub fn create_module(interp: &mut Interp) -> Ref<Module> {
    let module = Module::new(interp, "numpy._kernels", Some("Kernels of numpy."));
    for definition in FUNCTIONS {
        let function = NativeFunction::new(definition, Value::UNBOUND, "numpy._kernels");
        module.set(interp, definition.name, function);
    }
    super::random::add_functions(interp, &module);
    super::extended::add_functions(interp, &module);
    module
}

type Made<T> = std::result::Result<T, ArrayError>;

fn dimensions(array: &Array) -> (usize, usize) {
    match array.shape() {
        [rows, columns] => (*rows, *columns),
        [rows] => (*rows, 1),
        _ => (0, 0),
    }
}

fn matrix_of(array: &Array) -> Made<Matrix> {
    let (rows, columns) = dimensions(array);
    Ok(Matrix { rows, columns, data: doubles(array)? })
}

fn doubles(array: &Array) -> Made<Vec<f64>> {
    array.astype(DType::Float64, &mut crate::array::Warnings::new())?.to_vec::<f64>()
}

fn complexes(array: &Array) -> Made<Vec<Complex<f64>>> {
    array.astype(DType::Complex128, &mut crate::array::Warnings::new())?.to_vec::<Complex<f64>>()
}

fn array_from(matrix: &Matrix) -> Made<Array> {
    create::from_slice(&matrix.data)?.reshape(&[matrix.rows as isize, matrix.columns as isize])
}

fn is_complex(array: &Array) -> bool {
    array.dtype().real() != array.dtype()
}

fn tuple(values: Vec<Value>) -> Value {
    Tuple::from_vec(values).into()
}

fn solved<T: Field>(a: Vec<T>, mut b: Vec<T>, size: usize, width: usize) -> Option<Vec<T>> {
    let factors = Lu::new(a, size);
    if factors.is_singular {
        return None;
    }
    factors.solve(&mut b, width);
    Some(b)
}

fn solve(interp: &mut Interp, a: Input, b: Input) -> Result {
    let made = compute(interp, |interp, _| {
        let (a, b) = (a.array(interp), b.array(interp));
        let ((size, _), (rows, width)) = (dimensions(a), dimensions(b));
        let made = match is_complex(a) || is_complex(b) {
            true => solved(complexes(a)?, complexes(b)?, size, width).map(|made| create::from_slice(&made)),
            false => solved(doubles(a)?, doubles(b)?, size, width).map(|made| create::from_slice(&made)),
        };
        made.map(|made| made?.reshape(&[rows as isize, width as isize])).transpose()
    })?;
    Ok(made.map(wrap).unwrap_or(Value::NONE))
}

fn determinant(interp: &mut Interp, a: Input) -> Result {
    let array = a.array(interp);
    let (size, _) = dimensions(array);
    let made = if is_complex(array) {
        complexes(array).map(|data| {
            let (sign, logarithm) = Lu::new(data, size).determinant();
            (crate::array::Scalar::Complex128(sign), logarithm)
        })
    } else {
        doubles(array).map(|data| {
            let (sign, logarithm) = Lu::new(data, size).determinant();
            (crate::array::Scalar::Float(sign), logarithm)
        })
    };
    let (sign, logarithm) = or_raise(interp, made)?;
    let sign = super::scalar::make(interp, sign);
    let logarithm = super::scalar::make(interp, crate::array::Scalar::Float(logarithm));
    Ok(tuple(vec![sign, logarithm]))
}

fn cholesky(interp: &mut Interp, a: Input) -> Result {
    let made = matrix_of(a.array(interp))
        .and_then(|a| linalg::cholesky(a).map(|made| array_from(&made)).transpose());
    let made = or_raise(interp, made)?;
    Ok(made.map(wrap).unwrap_or(Value::NONE))
}

fn qr(interp: &mut Interp, a: Input, columns: Option<&Value>) -> Result {
    let columns = match columns.filter(|columns| !columns.is_none()) {
        Some(columns) => Some(convert::to_i64(interp, columns)?.max(0) as usize),
        None => None,
    };
    let made = matrix_of(a.array(interp)).and_then(|a| {
        let (q, r) = linalg::qr(a, columns);
        Ok((q.map(|q| array_from(&q)).transpose()?, array_from(&r)?))
    });
    let (q, r) = or_raise(interp, made)?;
    Ok(tuple(vec![q.map(wrap).unwrap_or(Value::NONE), wrap(r)]))
}

fn eigh(interp: &mut Interp, a: Input) -> Result {
    let made = matrix_of(a.array(interp)).and_then(|a| {
        linalg::eigen_symmetric(a)
            .map(|(values, vectors)| Ok((create::from_slice(&values)?, array_from(&vectors)?)))
            .transpose()
    });
    Ok(match or_raise(interp, made)? {
        Some((values, vectors)) => tuple(vec![wrap(values), wrap(vectors)]),
        None => Value::NONE,
    })
}

fn eig(interp: &mut Interp, a: Input) -> Result {
    let made = matrix_of(a.array(interp)).and_then(|a| {
        let size = a.rows as isize;
        linalg::eigen_general(a)
            .map(|(values, vectors)| {
                Ok((create::from_slice(&values)?, create::from_slice(&vectors)?.reshape(&[size, size])?))
            })
            .transpose()
    });
    Ok(match or_raise(interp, made)? {
        Some((values, vectors)) => tuple(vec![wrap(values), wrap(vectors)]),
        None => Value::NONE,
    })
}

fn svd(interp: &mut Interp, a: Input, Count(left): Count, Count(right): Count) -> Result {
    let made = matrix_of(a.array(interp)).and_then(|a| {
        linalg::singular_values(a, left, right)
            .map(|(u, values, vt)| Ok((array_from(&u)?, create::from_slice(&values)?, array_from(&vt)?)))
            .transpose()
    });
    Ok(match or_raise(interp, made)? {
        Some((u, values, vt)) => tuple(vec![wrap(u), wrap(values), wrap(vt)]),
        None => Value::NONE,
    })
}

fn fourier(interp: &mut Interp, a: Input, inverse: bool) -> Result {
    let made = compute(interp, |interp, _| {
        let array = a.array(interp);
        let data = complexes(array)?;
        let size = array.shape().last().copied().unwrap_or(1);
        let transform = Transform::new(size, inverse);
        let made: Vec<Complex<f64>> =
            data.chunks_exact(size.max(1)).flat_map(|lane| transform.run(lane)).collect();
        let shape: Vec<isize> = array.shape().iter().map(|&length| length as isize).collect();
        create::from_slice(&made)?.reshape(&shape)
    })?;
    Ok(wrap(made))
}

fn bin_count(interp: &mut Interp, places: Input, weights: &Value, Count(length): Count) -> Result {
    let weights = match weights.is_none() {
        true => None,
        false => Some(array_of(interp, weights, Type(Some(DType::Float64)))?),
    };
    let made = compute(interp, |interp, _| {
        let places =
            places.array(interp).astype(DType::Int64, &mut crate::array::Warnings::new())?.to_vec::<i64>()?;
        let Some(weights) = weights else {
            let mut counts = vec![0i64; length];
            for place in places {
                if let Some(count) = counts.get_mut(place as usize) {
                    *count += 1;
                }
            }
            return create::from_slice(&counts);
        };
        let mut sums = vec![0.0f64; length];
        for (place, weight) in places.into_iter().zip(weights.to_vec::<f64>()?) {
            if let Some(sum) = sums.get_mut(place as usize) {
                *sum += weight;
            }
        }
        create::from_slice(&sums)
    })?;
    Ok(wrap(made))
}

fn as_strided(interp: &mut Interp, array: Input, shape: &Value, strides: &Value, writeable: bool) -> Result {
    let lengths = super::arguments::integers(interp, shape)?;
    let lengths = super::arguments::checked_shape(interp, &lengths)?;
    let strides = super::arguments::integers(interp, strides)?;
    let made = array.array(interp).restrided(&lengths, &strides);
    let made = or_raise(interp, made)?.with_writeable(writeable);
    Ok(match &array {
        Input::Object(object) => view(interp, object.value(), made),
        Input::Made(_) => wrap(made),
    })
}

fn from_bytes(interp: &mut Interp, data: &Value, dtype: Type) -> Result {
    let items = iteration::collect(interp, data)?;
    let bytes: Vec<u8> = items.iter().filter_map(|item| item.as_int()).map(|byte| byte as u8).collect();
    let made = Array::from_bytes(dtype.0.unwrap_or(DType::Float64), &bytes);
    or_raise(interp, made).map(wrap)
}
