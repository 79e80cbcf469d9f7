//! A dense row-major matrix with checked dimensions, and Householder reflections on it.

use std::ops::{Index, IndexMut};

/// A matrix of doubles.
#[derive(Clone, Debug)]
pub struct Matrix {
    pub rows: usize,
    pub columns: usize,
    pub data: Vec<f64>,
}

impl Matrix {
    pub fn zeros(rows: usize, columns: usize) -> Matrix {
        Matrix { rows, columns, data: vec![0.0; rows * columns] }
    }

    pub fn identity(size: usize) -> Matrix {
        let mut made = Matrix::zeros(size, size);
        for i in 0..size {
            made[(i, i)] = 1.0;
        }
        made
    }

    pub fn transposed(&self) -> Matrix {
        let mut made = Matrix::zeros(self.columns, self.rows);
        for i in 0..self.rows {
            for j in 0..self.columns {
                made[(j, i)] = self[(i, j)];
            }
        }
        made
    }

    /// The first columns.
    pub fn leading(&self, columns: usize) -> Matrix {
        let mut made = Matrix::zeros(self.rows, columns);
        for i in 0..self.rows {
            for j in 0..columns.min(self.columns) {
                made[(i, j)] = self[(i, j)];
            }
        }
        made
    }

    pub fn swap_columns(&mut self, a: usize, b: usize) {
        for i in 0..self.rows {
            self.data.swap(i * self.columns + a, i * self.columns + b);
        }
    }

    /// Applies `I - tau v v'` from the left to the rows from `row` and columns from `column`; `v` starts with its one.
    pub fn reflect_left(&mut self, v: &[f64], tau: f64, row: usize, column: usize) {
        if tau == 0.0 {
            return;
        }
        for j in column..self.columns {
            let sum: f64 = v.iter().enumerate().map(|(i, x)| x * self[(row + i, j)]).sum();
            for (i, x) in v.iter().enumerate() {
                self[(row + i, j)] -= tau * sum * x;
            }
        }
    }

    /// Applies it from the right to the rows from `row` and columns from `column`.
    pub fn reflect_right(&mut self, v: &[f64], tau: f64, row: usize, column: usize) {
        if tau == 0.0 {
            return;
        }
        for i in row..self.rows {
            let sum: f64 = v.iter().enumerate().map(|(j, x)| x * self[(i, column + j)]).sum();
            for (j, x) in v.iter().enumerate() {
                self[(i, column + j)] -= tau * sum * x;
            }
        }
    }
}

impl Index<(usize, usize)> for Matrix {
    type Output = f64;
    #[inline(always)]
    fn index(&self, (i, j): (usize, usize)) -> &f64 {
        &self.data[i * self.columns + j]
    }
}

impl IndexMut<(usize, usize)> for Matrix {
    #[inline(always)]
    fn index_mut(&mut self, (i, j): (usize, usize)) -> &mut f64 {
        &mut self.data[i * self.columns + j]
    }
}

/// A reflection that maps `x` to a multiple of the first unit vector (`dlarfg`): that multiple and `tau`; `x` becomes `v` with a
/// leading one. A vector that is one already is left alone.
pub fn householder(x: &mut [f64]) -> (f64, f64) {
    let Some((&alpha, rest)) = x.split_first() else { return (0.0, 0.0) };
    let size = rest.iter().fold(0.0f64, |size, y| size.hypot(*y));
    if size == 0.0 {
        x[0] = 1.0;
        return (alpha, 0.0);
    }
    let beta = -alpha.hypot(size).copysign(alpha);
    let tau = (beta - alpha) / beta;
    let scale = 1.0 / (alpha - beta);
    x.iter_mut().skip(1).for_each(|y| *y *= scale);
    x[0] = 1.0;
    (beta, tau)
}
