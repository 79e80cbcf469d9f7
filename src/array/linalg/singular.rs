//! Singular values: bidiagonal form by Householder reflections (`dgebd2`), then implicit QR (`bidiagonal`). Much longer sides are
//! taken off by a QR factorization first, as `dgesdd` does.

use super::bidiagonal::{Bidiagonal, iterate};
use super::matrix::{Matrix, householder};
use super::orthogonal::qr;
use super::rotation::{rotate_rows, rotation};

/// U, the values and V'.
type Decomposed = (Matrix, Vec<f64>, Matrix);

/// U (with `left` columns), the values in descending order, and V' (with `right` rows), or `None` if the iteration does not end.
pub fn singular_values(a: Matrix, left: usize, right: usize) -> Option<Decomposed> {
    let (rows, columns) = (a.rows, a.columns);
    let is_long = |long: usize, short: usize| long > short && long >= short * 11 / 6;
    if is_long(rows, columns) {
        let (q, r) = qr(a, Some(left));
        let mut q = q?;
        let (u, values, vt) =
            square(Matrix { rows: columns, columns, data: r.data[..columns * columns].to_vec() })?;
        combine_columns(&mut q, &u);
        return Some((q, values, vt));
    }
    if is_long(columns, rows) {
        let (q, r) = qr(a.transposed(), Some(right));
        let mut q = q?;
        let lower = Matrix { rows, columns: rows, data: r.data[..rows * rows].to_vec() }.transposed();
        let (u, values, vt) = square(lower)?;
        combine_columns(&mut q, &vt.transposed());
        return Some((u, values, q.transposed()));
    }
    if rows >= columns { upper(a, left) } else { lower(a, right) }
}

fn square(a: Matrix) -> Option<Decomposed> {
    let size = a.rows;
    upper(a, size)
}

/// The first columns of `q` times a square matrix.
fn combine_columns(q: &mut Matrix, factor: &Matrix) {
    let size = factor.rows;
    for i in 0..q.rows {
        let row: Vec<f64> = (0..size).map(|k| q[(i, k)]).collect();
        for j in 0..size {
            q[(i, j)] = row.iter().enumerate().map(|(k, x)| x * factor[(k, j)]).sum();
        }
    }
}

/// At least as many rows as columns: upper bidiagonal form.
fn upper(a: Matrix, left: usize) -> Option<Decomposed> {
    let (rows, size) = (a.rows, a.columns);
    let (d, e, columns, lines) = reduce(a);
    let mut form = Bidiagonal { d, e, u: Matrix::identity(size), vt: Matrix::identity(size) };
    iterate(&mut form)?;
    let mut u = embedded(&form.u, rows, left);
    for (step, (v, tau)) in columns.iter().enumerate().rev() {
        u.reflect_left(v, *tau, step, 0);
    }
    for (step, (v, tau)) in lines.iter().enumerate().rev() {
        form.vt.reflect_right(v, *tau, 0, step + 1);
    }
    Some((u, form.d, form.vt))
}

/// More columns than rows: lower bidiagonal form, rotated into an upper one.
fn lower(a: Matrix, right: usize) -> Option<Decomposed> {
    let (size, width) = (a.rows, a.columns);
    let (mut d, mut e, columns, lines) = reduce(a.transposed());
    let mut rotations = Vec::with_capacity(size);
    for i in 0..size.saturating_sub(1) {
        let (c, s, r) = rotation(d[i], e[i]);
        d[i] = r;
        e[i] = s * d[i + 1];
        d[i + 1] *= c;
        rotations.push((i, c, -s));
    }
    let mut form = Bidiagonal { d, e, u: Matrix::identity(size), vt: Matrix::identity(size) };
    iterate(&mut form)?;
    for &(place, c, s) in rotations.iter().rev() {
        rotate_rows(&mut form.u, place, c, s);
    }
    for (step, (v, tau)) in lines.iter().enumerate().rev() {
        form.u.reflect_left(v, *tau, step + 1, 0);
    }
    let mut vt = embedded(&form.vt, right, width);
    for (step, (v, tau)) in columns.iter().enumerate().rev() {
        vt.reflect_right(v, *tau, 0, step);
    }
    Some((form.u, form.d, vt))
}

/// A square matrix in the corner of a larger one with ones on the diagonal.
fn embedded(inner: &Matrix, rows: usize, columns: usize) -> Matrix {
    let mut made = Matrix::zeros(rows, columns);
    for i in 0..rows {
        for j in 0..columns {
            made[(i, j)] = match i < inner.rows && j < inner.columns {
                true => inner[(i, j)],
                false => f64::from(u8::from(i == j)),
            };
        }
    }
    made
}

type Reflections = Vec<(Vec<f64>, f64)>;

fn reduce(mut a: Matrix) -> (Vec<f64>, Vec<f64>, Reflections, Reflections) {
    let (rows, size) = (a.rows, a.columns);
    let (mut d, mut e, mut columns, mut lines) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for step in 0..size {
        let mut v: Vec<f64> = (step..rows).map(|row| a[(row, step)]).collect();
        let (beta, tau) = householder(&mut v);
        d.push(beta);
        a.reflect_left(&v, tau, step, step + 1);
        columns.push((v, tau));
        if step + 1 < size {
            let mut v: Vec<f64> = (step + 1..size).map(|column| a[(step, column)]).collect();
            let (beta, tau) = householder(&mut v);
            e.push(beta);
            a.reflect_right(&v, tau, step + 1, step + 1);
            lines.push((v, tau));
        }
    }
    (d, e, columns, lines)
}
