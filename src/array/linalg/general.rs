//! Eigenvalues of general real matrices: Hessenberg form (`dgehd2`), then the Schur form of `schur`.
//!
//! Vectors have length one; a complex one has its greatest part real, as `dgeev` leaves it.

use super::matrix::{Matrix, householder};
use super::schur::Schur;
use crate::array::complex::Complex;

type Number = Complex<f64>;

/// Eigenvalues in the order in which the iteration leaves them, and their vectors as columns of a row-major matrix; `None` if
/// it does not end.
pub fn eigen_general(a: Matrix) -> Option<(Vec<Number>, Vec<Number>)> {
    let size = a.rows;
    let (h, v) = hessenberg(a);
    let mut form = Schur { h, v, real: vec![0.0; size], imaginary: vec![0.0; size] };
    form.iterate()?;
    form.back_substitute();
    let values: Vec<Number> =
        form.real.iter().zip(&form.imaginary).map(|(&re, &im)| Complex::new(re, im)).collect();
    Some((values, normalized(&form)))
}

fn hessenberg(mut a: Matrix) -> (Matrix, Matrix) {
    let size = a.rows;
    let mut reflections = Vec::new();
    for step in 0..size.saturating_sub(2) {
        let mut x: Vec<f64> = (step + 1..size).map(|row| a[(row, step)]).collect();
        let (beta, tau) = householder(&mut x);
        a[(step + 1, step)] = beta;
        for row in step + 2..size {
            a[(row, step)] = 0.0;
        }
        a.reflect_right(&x, tau, 0, step + 1);
        a.reflect_left(&x, tau, step + 1, step + 1);
        reflections.push((x, tau));
    }
    let mut v = Matrix::identity(size);
    for (step, (x, tau)) in reflections.iter().enumerate().rev() {
        v.reflect_left(x, *tau, step + 1, step + 1);
    }
    (a, v)
}

impl Schur {
    /// The vectors of the triangular form, then of the matrix: columns of `v`, real and imaginary part for a pair.
    fn back_substitute(&mut self) {
        let size = self.h.rows;
        let norm: f64 = self.h.data.iter().map(|x| x.abs()).sum();
        if norm == 0.0 {
            return;
        }
        let mut vectors = vec![vec![Complex::new(0.0, 0.0); size]; size];
        for n in 0..size {
            let value = Complex::new(self.real[n], self.imaginary[n]);
            if value.im < 0.0 {
                vectors[n] = vectors[n - 1].iter().map(|x: &Number| x.conj()).collect();
                continue;
            }
            vectors[n] = self.triangular_vector(n, value, norm);
        }
        let mut made = Matrix::zeros(size, size);
        for n in 0..size {
            for i in 0..size {
                let sum = (0..size).fold(Complex::new(0.0, 0.0), |sum: Number, k| {
                    sum + vectors[n][k] * Complex::new(self.v[(i, k)], 0.0)
                });
                made[(i, n)] = if self.imaginary[n] < 0.0 { -sum.im } else { sum.re };
            }
        }
        self.v = made;
    }

    /// Solves the block triangular system for one eigenvalue; `n` is the (first) column of its block.
    fn triangular_vector(&self, n: usize, value: Number, norm: f64) -> Vec<Number> {
        let size = self.h.rows;
        let real = |x: f64| Complex::new(x, 0.0);
        let mut vector = vec![real(0.0); size];
        let top = if value.im > 0.0 {
            let (above, below) = (self.h[(n, n + 1)], self.h[(n + 1, n)]);
            if above.abs() >= below.abs() {
                vector[n] = real(1.0);
                vector[n + 1] = (value - real(self.h[(n, n)])).divide(real(above));
            } else {
                vector[n + 1] = real(1.0);
                vector[n] = (value - real(self.h[(n + 1, n + 1)])).divide(real(below));
            }
            n + 2
        } else {
            vector[n] = real(1.0);
            n + 1
        };
        let mut row = n;
        while row > 0 {
            let i = row - 1;
            let right = |i: usize, from: usize, vector: &[Number]| {
                (n..top).chain(from..n).fold(real(0.0), |sum, k| sum - real(self.h[(i, k)]) * vector[k])
            };
            let tiny = |x: Number| if x.is_zero() { real(f64::EPSILON * norm) } else { x };
            if i > 0 && self.imaginary[i] < 0.0 {
                let (lower, upper) = (right(i, i + 1, &vector), right(i - 1, i + 1, &vector));
                let (a, b) = (real(self.h[(i - 1, i - 1)]) - value, real(self.h[(i - 1, i)]));
                let (c, d) = (real(self.h[(i, i - 1)]), real(self.h[(i, i)]) - value);
                let determinant = tiny(a * d - b * c);
                vector[i - 1] = (upper * d - b * lower).divide(determinant);
                vector[i] = (a * lower - c * upper).divide(determinant);
                row -= 2;
            } else {
                vector[i] = right(i, i + 1, &vector).divide(tiny(real(self.h[(i, i)]) - value));
                row -= 1;
            }
        }
        vector
    }
}

/// Columns of length one.
fn normalized(form: &Schur) -> Vec<Number> {
    let size = form.h.rows;
    let mut made = vec![Complex::new(0.0, 0.0); size * size];
    for n in 0..size {
        let column: Vec<Number> = (0..size)
            .map(|i| match form.imaginary[n] {
                im if im > 0.0 => Complex::new(form.v[(i, n)], form.v[(i, n + 1)]),
                im if im < 0.0 => Complex::new(form.v[(i, n - 1)], -form.v[(i, n)]),
                _ => Complex::new(form.v[(i, n)], 0.0),
            })
            .collect();
        let length = column.iter().map(|x| x.re * x.re + x.im * x.im).sum::<f64>().sqrt();
        let mut turn = Complex::new(1.0, 0.0);
        if form.imaginary[n] != 0.0 {
            let greatest =
                column.iter().fold(column[0], |best, x| if x.abs() > best.abs() { *x } else { best });
            turn = greatest.conj().divide(Complex::new(greatest.abs(), 0.0));
        }
        for (i, &x) in column.iter().enumerate() {
            let mut y = x * turn;
            if form.imaginary[n] != 0.0 && y.im.abs() < 1e-17 * length {
                y.im = 0.0;
            }
            made[i * size + n] = Complex::new(y.re / length, y.im / length);
        }
    }
    made
}
