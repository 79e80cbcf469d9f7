//! Eigenvalues of symmetric matrices: tridiagonal form (`dsytd2`, lower), then implicit QL or QR (`dsteqr`).

use super::matrix::{Matrix, householder};
use super::rotation::{eigen_pair, rotate_columns, rotation};

/// Eigenvalues in ascending order and their vectors as columns, or `None` if the iteration does not end. Only the lower
/// triangle is read.
pub fn eigen_symmetric(a: Matrix) -> Option<(Vec<f64>, Matrix)> {
    let size = a.rows;
    let (mut d, mut e, mut z) = tridiagonal(a);
    if size > 1 {
        iterate(&mut d, &mut e, &mut z)?;
    }
    for i in 0..size.saturating_sub(1) {
        let least = (i + 1..size).fold(i, |least, j| if d[j] < d[least] { j } else { least });
        if least != i {
            d.swap(i, least);
            z.swap_columns(i, least);
        }
    }
    Some((d, z))
}

fn tridiagonal(mut a: Matrix) -> (Vec<f64>, Vec<f64>, Matrix) {
    let size = a.rows;
    let (mut e, mut reflections) = (Vec::new(), Vec::new());
    for i in 0..size.saturating_sub(1) {
        let mut v: Vec<f64> = (i + 1..size).map(|row| a[(row, i)]).collect();
        let (beta, tau) = householder(&mut v);
        e.push(beta);
        if tau != 0.0 {
            let lower =
                |x: usize, y: usize| if x >= y { (x + i + 1, y + i + 1) } else { (y + i + 1, x + i + 1) };
            let mut w: Vec<f64> = (0..v.len())
                .map(|row| tau * (0..v.len()).map(|column| a[lower(row, column)] * v[column]).sum::<f64>())
                .collect();
            let alpha = -0.5 * tau * w.iter().zip(&v).map(|(x, y)| x * y).sum::<f64>();
            w.iter_mut().zip(&v).for_each(|(x, y)| *x += alpha * y);
            for row in 0..v.len() {
                for column in 0..=row {
                    a[lower(row, column)] -= v[row] * w[column] + w[row] * v[column];
                }
            }
        }
        reflections.push((v, tau));
    }
    let mut q = Matrix::identity(size);
    for (i, (v, tau)) in reflections.iter().enumerate().rev() {
        q.reflect_left(v, *tau, i + 1, i + 1);
    }
    ((0..size).map(|i| a[(i, i)]).collect(), e, q)
}

const EPSILON: f64 = f64::EPSILON / 2.0;

fn iterate(d: &mut [f64], e: &mut [f64], z: &mut Matrix) -> Option<()> {
    let size = d.len();
    let mut left = size * 30;
    let mut start = 0;
    while start < size {
        if start > 0 {
            e[start - 1] = 0.0;
        }
        let mut end = start;
        while end + 1 < size {
            let test = e[end].abs();
            if test == 0.0 {
                break;
            }
            if test <= d[end].abs().sqrt() * d[end + 1].abs().sqrt() * EPSILON {
                e[end] = 0.0;
                break;
            }
            end += 1;
        }
        if end > start {
            match d[end].abs() < d[start].abs() {
                true => upwards(d, e, z, (end, start), &mut left)?,
                false => downwards(d, e, z, (start, end), &mut left)?,
            }
        }
        start = end + 1;
    }
    Some(())
}

fn is_negligible(e: f64, a: f64, b: f64) -> bool {
    e * e <= (EPSILON * EPSILON * a.abs()) * b.abs() + f64::MIN_POSITIVE
}

/// QL on the block from `l` to `last`.
fn downwards(
    d: &mut [f64],
    e: &mut [f64],
    z: &mut Matrix,
    block: (usize, usize),
    left: &mut usize,
) -> Option<()> {
    let (mut l, last) = block;
    while l <= last {
        let m = (l..last).find(|&m| is_negligible(e[m], d[m], d[m + 1])).unwrap_or(last);
        if m < last {
            e[m] = 0.0;
        }
        if m == l {
            l += 1;
            continue;
        }
        if m == l + 1 {
            let (first, second, c, s) = eigen_pair(d[l], e[l], d[l + 1]);
            rotate_columns(z, l, c, s);
            (d[l], d[l + 1], e[l]) = (first, second, 0.0);
            l += 2;
            continue;
        }
        *left = left.checked_sub(1)?;
        let mut p = d[l];
        let mut g = (d[l + 1] - p) / (2.0 * e[l]);
        let r = g.hypot(1.0);
        g = d[m] - p + e[l] / (g + r.copysign(g));
        let (mut s, mut c) = (1.0, 1.0);
        p = 0.0;
        let mut rotations = Vec::with_capacity(m - l);
        for i in (l..m).rev() {
            let (f, b) = (s * e[i], c * e[i]);
            let r;
            (c, s, r) = rotation(g, f);
            if i + 1 != m {
                e[i + 1] = r;
            }
            g = d[i + 1] - p;
            let r = (d[i] - g) * s + 2.0 * c * b;
            p = s * r;
            d[i + 1] = g + p;
            g = c * r - b;
            rotations.push((i, c, -s));
        }
        rotations.iter().for_each(|&(i, c, s)| rotate_columns(z, i, c, s));
        d[l] -= p;
        e[l] = g;
    }
    Some(())
}

/// QR on the block from `l` down to `first`.
fn upwards(
    d: &mut [f64],
    e: &mut [f64],
    z: &mut Matrix,
    block: (usize, usize),
    left: &mut usize,
) -> Option<()> {
    let (mut l, first) = block;
    loop {
        let m = (first + 1..=l).rev().find(|&m| is_negligible(e[m - 1], d[m], d[m - 1])).unwrap_or(first);
        if m > first {
            e[m - 1] = 0.0;
        }
        if m == l {
            if l == first {
                return Some(());
            }
            l -= 1;
            continue;
        }
        if m + 1 == l {
            let (greater, lesser, c, s) = eigen_pair(d[l - 1], e[l - 1], d[l]);
            rotate_columns(z, m, c, s);
            (d[l - 1], d[l], e[l - 1]) = (greater, lesser, 0.0);
            if l < first + 2 {
                return Some(());
            }
            l -= 2;
            continue;
        }
        *left = left.checked_sub(1)?;
        let mut p = d[l];
        let mut g = (d[l - 1] - p) / (2.0 * e[l - 1]);
        let r = g.hypot(1.0);
        g = d[m] - p + e[l - 1] / (g + r.copysign(g));
        let (mut s, mut c) = (1.0, 1.0);
        p = 0.0;
        let mut rotations = Vec::with_capacity(l - m);
        for i in m..l {
            let (f, b) = (s * e[i], c * e[i]);
            let r;
            (c, s, r) = rotation(g, f);
            if i != m {
                e[i - 1] = r;
            }
            g = d[i] - p;
            let r = (d[i + 1] - g) * s + 2.0 * c * b;
            p = s * r;
            d[i] = g + p;
            g = c * r - b;
            rotations.push((i, c, s));
        }
        rotations.iter().for_each(|&(i, c, s)| rotate_columns(z, i, c, s));
        d[l] -= p;
        e[l - 1] = g;
    }
}
