//! LU with partial pivoting (`getrf`), and solving with it, for real and complex numbers.

use crate::array::complex::Complex;

/// The numbers that systems are solved over.
pub trait Field: Copy + PartialEq {
    const ZERO: Self;
    const ONE: Self;
    fn times(self, other: Self) -> Self;
    fn minus(self, other: Self) -> Self;
    fn over(self, other: Self) -> Self;
    /// The size by which pivots are chosen.
    fn size(self) -> f64;
    /// The modulus.
    fn modulus(self) -> f64;
    /// Division by a real number, part by part.
    fn scaled_down(self, by: f64) -> Self;
}

impl Field for f64 {
    const ZERO: f64 = 0.0;
    const ONE: f64 = 1.0;
    fn times(self, other: f64) -> f64 {
        self * other
    }
    fn minus(self, other: f64) -> f64 {
        self - other
    }
    fn over(self, other: f64) -> f64 {
        self / other
    }
    fn size(self) -> f64 {
        self.abs()
    }
    fn modulus(self) -> f64 {
        self.abs()
    }
    fn scaled_down(self, by: f64) -> f64 {
        self / by
    }
}

impl Field for Complex<f64> {
    const ZERO: Self = Complex::new(0.0, 0.0);
    const ONE: Self = Complex::new(1.0, 0.0);
    fn times(self, other: Self) -> Self {
        self * other
    }
    fn minus(self, other: Self) -> Self {
        self - other
    }
    fn over(self, other: Self) -> Self {
        self.divide(other)
    }
    fn size(self) -> f64 {
        self.re.abs() + self.im.abs()
    }
    fn modulus(self) -> f64 {
        self.abs()
    }
    fn scaled_down(self, by: f64) -> Self {
        Complex::new(self.re / by, self.im / by)
    }
}

/// A factorized square matrix.
pub struct Lu<T> {
    size: usize,
    factors: Vec<T>,
    /// For each step the row that was exchanged with it.
    pivots: Vec<usize>,
    pub is_singular: bool,
}

impl<T: Field> Lu<T> {
    /// Factorizes a row-major matrix.
    pub fn new(mut factors: Vec<T>, size: usize) -> Lu<T> {
        let mut pivots = Vec::with_capacity(size);
        let mut is_singular = false;
        for step in 0..size {
            let pivot = (step..size).fold(step, |best, row| {
                if factors[row * size + step].size() > factors[best * size + step].size() {
                    row
                } else {
                    best
                }
            });
            pivots.push(pivot);
            if pivot != step {
                for column in 0..size {
                    factors.swap(step * size + column, pivot * size + column);
                }
            }
            let diagonal = factors[step * size + step];
            if diagonal == T::ZERO {
                is_singular = true;
                continue;
            }
            let inverse = T::ONE.over(diagonal);
            let (upper, lower) = factors.split_at_mut((step + 1) * size);
            let pivot_row = &upper[step * size..];
            for row in lower.chunks_exact_mut(size) {
                let factor = row[step].times(inverse);
                row[step] = factor;
                if factor == T::ZERO {
                    continue;
                }
                for (x, &y) in row[step + 1..].iter_mut().zip(&pivot_row[step + 1..]) {
                    *x = x.minus(factor.times(y));
                }
            }
        }
        Lu { size, factors, pivots, is_singular }
    }

    /// Solves for all columns of a row-major right side with `width` columns.
    pub fn solve(&self, right: &mut [T], width: usize) {
        let size = self.size;
        for (step, &pivot) in self.pivots.iter().enumerate() {
            if pivot != step {
                for column in 0..width {
                    right.swap(step * width + column, pivot * width + column);
                }
            }
        }
        for row in 0..size {
            for other in 0..row {
                self.eliminate(right, width, row, other);
            }
        }
        for row in (0..size).rev() {
            for other in row + 1..size {
                self.eliminate(right, width, row, other);
            }
            let diagonal = self.factors[row * size + row];
            right[row * width..(row + 1) * width].iter_mut().for_each(|x| *x = x.over(diagonal));
        }
    }

    fn eliminate(&self, right: &mut [T], width: usize, row: usize, other: usize) {
        let factor = self.factors[row * self.size + other];
        if factor == T::ZERO {
            return;
        }
        for column in 0..width {
            let known = right[other * width + column];
            let x = &mut right[row * width + column];
            *x = x.minus(factor.times(known));
        }
    }

    /// The determinant as a number of modulus one and the logarithm of its modulus.
    pub fn determinant(&self) -> (T, f64) {
        if self.is_singular {
            return (T::ZERO, f64::NEG_INFINITY);
        }
        let swaps = self.pivots.iter().enumerate().filter(|(step, pivot)| step != *pivot).count();
        let mut sign = if swaps % 2 == 0 { T::ONE } else { T::ZERO.minus(T::ONE) };
        let mut logarithm = 0.0;
        for step in 0..self.size {
            let diagonal = self.factors[step * self.size + step];
            let modulus = diagonal.modulus();
            sign = sign.times(diagonal.scaled_down(modulus));
            logarithm += modulus.ln();
        }
        (sign, logarithm)
    }
}
