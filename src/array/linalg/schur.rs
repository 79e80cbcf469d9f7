//! The real Schur form by small-bulge double-shift QR (`dlahqr`, `dlanv2` of LAPACK 3.10).
//!
//! Called by `general`.

use super::matrix::{Matrix, householder};

/// A Hessenberg matrix on its way to quasi-triangular form, with the transformations and the eigenvalues.
pub struct Schur {
    pub h: Matrix,
    pub v: Matrix,
    pub real: Vec<f64>,
    pub imaginary: Vec<f64>,
}

const EPSILON: f64 = f64::EPSILON;
const SMALL: f64 = f64::MIN_POSITIVE / f64::EPSILON;

/// Real and imaginary parts of the two shifts.
type Shifts = [(f64, f64); 2];

impl Schur {
    /// Reduces the whole matrix; `None` if the iteration does not end.
    pub fn iterate(&mut self) -> Option<()> {
        let size = self.h.rows;
        let mut left = size;
        while left > 0 {
            let i = left - 1;
            left = self.deflate(i)?;
        }
        Some(())
    }

    /// Iterates until one or two eigenvalues split off at `i`, and gives the number of rows that are left.
    fn deflate(&mut self, i: usize) -> Option<usize> {
        for rounds in 1..=30 * self.h.rows.max(10) {
            let l = self.small_entry(i);
            if l > 0 {
                self.h[(l, l - 1)] = 0.0;
            }
            if l == i {
                self.real[i] = self.h[(i, i)];
                self.imaginary[i] = 0.0;
                return Some(l);
            }
            if l + 1 == i {
                self.split_pair(i);
                return Some(l);
            }
            let shifts = self.shifts(l, i, rounds);
            let (m, v) = self.start(l, i, shifts);
            self.sweep(l, m, i, v);
        }
        None
    }

    /// Where the unreduced block that ends at `i` starts (Ahues and Tisseur's criterion).
    fn small_entry(&self, i: usize) -> usize {
        let h = &self.h;
        for k in (1..=i).rev() {
            let below = h[(k, k - 1)].abs();
            if below <= SMALL {
                return k;
            }
            let mut test = h[(k - 1, k - 1)].abs() + h[(k, k)].abs();
            if test == 0.0 {
                if k >= 2 {
                    test += h[(k - 1, k - 2)].abs();
                }
                if k < i {
                    test += h[(k + 1, k)].abs();
                }
            }
            if below <= EPSILON * test {
                let above = h[(k - 1, k)].abs();
                let (high, low) = (below.max(above), below.min(above));
                let difference = (h[(k - 1, k - 1)] - h[(k, k)]).abs();
                let (wide, narrow) = (h[(k, k)].abs().max(difference), h[(k, k)].abs().min(difference));
                let s = wide + high;
                if low * (high / s) <= SMALL.max(EPSILON * (narrow * (wide / s))) {
                    return k;
                }
            }
        }
        0
    }

    fn shifts(&self, l: usize, i: usize, rounds: usize) -> Shifts {
        let h = &self.h;
        let (a, b, c, d) = if rounds.is_multiple_of(20) {
            let s = h[(i, i - 1)].abs() + h[(i - 1, i - 2)].abs();
            (0.75 * s + h[(i, i)], -0.4375 * s, s, 0.75 * s + h[(i, i)])
        } else if rounds.is_multiple_of(10) {
            let s = h[(l + 1, l)].abs() + h[(l + 2, l + 1)].abs();
            (0.75 * s + h[(l, l)], -0.4375 * s, s, 0.75 * s + h[(l, l)])
        } else {
            (h[(i - 1, i - 1)], h[(i - 1, i)], h[(i, i - 1)], h[(i, i)])
        };
        let s = a.abs() + b.abs() + c.abs() + d.abs();
        if s == 0.0 {
            return [(0.0, 0.0); 2];
        }
        let (a, b, c, d) = (a / s, b / s, c / s, d / s);
        let mean = (a + d) / 2.0;
        let determinant = (a - mean) * (d - mean) - b * c;
        let root = determinant.abs().sqrt();
        if determinant >= 0.0 {
            return [(mean * s, root * s), (mean * s, -root * s)];
        }
        let (first, second) = (mean + root, mean - root);
        let nearer = if (first - d).abs() <= (second - d).abs() { first } else { second };
        [(nearer * s, 0.0); 2]
    }

    /// Where the bulge starts, and its first vector.
    fn start(&self, l: usize, i: usize, [(r1, i1), (r2, i2)]: Shifts) -> (usize, [f64; 3]) {
        let h = &self.h;
        let mut m = i - 2;
        loop {
            let s = (h[(m, m)] - r2).abs() + i2.abs() + h[(m + 1, m)].abs();
            let below = h[(m + 1, m)] / s;
            let mut v = [
                below * h[(m, m + 1)] + (h[(m, m)] - r1) * ((h[(m, m)] - r2) / s) - i1 * (i2 / s),
                below * (h[(m, m)] + h[(m + 1, m + 1)] - r1 - r2),
                below * h[(m + 2, m + 1)],
            ];
            let s = v[0].abs() + v[1].abs() + v[2].abs();
            v.iter_mut().for_each(|x| *x /= s);
            if m == l {
                return (m, v);
            }
            let around = h[(m - 1, m - 1)].abs() + h[(m, m)].abs() + h[(m + 1, m + 1)].abs();
            if h[(m, m - 1)].abs() * (v[1].abs() + v[2].abs()) <= EPSILON * v[0].abs() * around {
                return (m, v);
            }
            m -= 1;
        }
    }

    /// One double-shift sweep over the rows from `m` to `i`.
    fn sweep(&mut self, l: usize, m: usize, i: usize, first: [f64; 3]) {
        let size = self.h.rows;
        for k in m..i {
            let count = if k + 1 < i { 3 } else { 2 };
            let mut v: Vec<f64> = match k > m {
                true => (0..count).map(|j| self.h[(k + j, k - 1)]).collect(),
                false => first[..count].to_vec(),
            };
            let (beta, tau) = householder(&mut v);
            if k > m {
                self.h[(k, k - 1)] = beta;
                for j in 1..count {
                    self.h[(k + j, k - 1)] = 0.0;
                }
            } else if m > l {
                self.h[(k, k - 1)] *= 1.0 - tau;
            }
            self.h.reflect_left(&v, tau, k, k);
            let last = i.min(k + 3);
            for (matrix, rows) in [(&mut self.h, last + 1), (&mut self.v, size)] {
                for row in 0..rows {
                    let sum: f64 = v.iter().enumerate().map(|(j, x)| x * matrix[(row, k + j)]).sum();
                    for (j, x) in v.iter().enumerate() {
                        matrix[(row, k + j)] -= tau * sum * x;
                    }
                }
            }
        }
    }

    /// Brings the last two by two block to standard form and takes its eigenvalues.
    fn split_pair(&mut self, i: usize) {
        let size = self.h.rows;
        let block =
            Block::new([self.h[(i - 1, i - 1)], self.h[(i - 1, i)], self.h[(i, i - 1)], self.h[(i, i)]]);
        let [a, b, c, d] = block.entries;
        (self.h[(i - 1, i - 1)], self.h[(i - 1, i)], self.h[(i, i - 1)], self.h[(i, i)]) = (a, b, c, d);
        let imaginary = b.abs().sqrt() * c.abs().sqrt();
        (self.real[i - 1], self.real[i]) = (a, d);
        let pair = if c == 0.0 { (0.0, 0.0) } else { (imaginary, -imaginary) };
        (self.imaginary[i - 1], self.imaginary[i]) = pair;
        let (cosine, sine) = (block.cosine, block.sine);
        for j in i + 1..size {
            let (x, y) = (self.h[(i - 1, j)], self.h[(i, j)]);
            self.h[(i - 1, j)] = cosine * x + sine * y;
            self.h[(i, j)] = cosine * y - sine * x;
        }
        for (matrix, rows) in [(&mut self.h, i - 1), (&mut self.v, size)] {
            for row in 0..rows {
                let (x, y) = (matrix[(row, i - 1)], matrix[(row, i)]);
                matrix[(row, i - 1)] = cosine * x + sine * y;
                matrix[(row, i)] = cosine * y - sine * x;
            }
        }
    }
}

/// A two by two block in standard form (a, b; c, d) and the rotation that brought it there (`dlanv2`).
struct Block {
    entries: [f64; 4],
    cosine: f64,
    sine: f64,
}

impl Block {
    fn new([a, b, c, d]: [f64; 4]) -> Block {
        let sign = |x: f64| 1f64.copysign(x);
        if c == 0.0 {
            return Block { entries: [a, b, c, d], cosine: 1.0, sine: 0.0 };
        }
        if b == 0.0 {
            return Block { entries: [d, -c, 0.0, a], cosine: 0.0, sine: 1.0 };
        }
        let difference = a - d;
        if difference == 0.0 && sign(b) != sign(c) {
            return Block { entries: [a, b, c, d], cosine: 1.0, sine: 0.0 };
        }
        let p = 0.5 * difference;
        let high = b.abs().max(c.abs());
        let low = b.abs().min(c.abs()) * sign(b) * sign(c);
        let scale = p.abs().max(high);
        let z = (p / scale) * p + (high / scale) * low;
        if z >= 4.0 * (f64::EPSILON / 2.0) {
            let z = p + (scale.sqrt() * z.sqrt()).copysign(p);
            let length = c.hypot(z);
            let entries = [d + z, b - c, 0.0, d - (high / z) * low];
            return Block { entries, cosine: z / length, sine: c / length };
        }
        Block::equal_diagonal([a, b, c, d], p)
    }

    /// Complex or nearly equal eigenvalues: the diagonal is made equal.
    fn equal_diagonal([a, b, c, d]: [f64; 4], p: f64) -> Block {
        let sigma = b + c;
        let length = sigma.hypot(a - d);
        let mut cosine = (0.5 * (1.0 + sigma.abs() / length)).sqrt();
        let mut sine = -(p / (length * cosine)) * 1f64.copysign(sigma);
        let (aa, bb) = (a * cosine + b * sine, -a * sine + b * cosine);
        let (cc, dd) = (c * cosine + d * sine, -c * sine + d * cosine);
        let (a, mut b) = (aa * cosine + cc * sine, bb * cosine + dd * sine);
        let (mut c, d) = (-aa * sine + cc * cosine, -bb * sine + dd * cosine);
        let mean = 0.5 * (a + d);
        let (mut a, mut d) = (mean, mean);
        if c != 0.0 && b == 0.0 {
            (b, c) = (-c, 0.0);
            (cosine, sine) = (-sine, cosine);
        } else if c != 0.0 && b.is_sign_positive() == c.is_sign_positive() {
            let (root_b, root_c) = (b.abs().sqrt(), c.abs().sqrt());
            let p = (root_b * root_c).copysign(c);
            let turn = 1.0 / (b + c).abs().sqrt();
            (a, d) = (mean + p, mean - p);
            (b, c) = (b - c, 0.0);
            let (cosine_1, sine_1) = (root_b * turn, root_c * turn);
            (cosine, sine) = (cosine * cosine_1 - sine * sine_1, cosine * sine_1 + sine * cosine_1);
        }
        Block { entries: [a, b, c, d], cosine, sine }
    }
}
