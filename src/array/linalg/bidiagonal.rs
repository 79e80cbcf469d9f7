//! Singular values of an upper bidiagonal matrix by implicit zero-shift QR (`dbdsqr`, Demmel and Kahan 1990).

use super::matrix::Matrix;
use super::rotation::{decompose_triangle, rotate_columns, rotate_rows, rotation, singular_pair};

/// The diagonal, what is beside it, and the orthogonal matrices that take up the rotations.
pub struct Bidiagonal {
    pub d: Vec<f64>,
    pub e: Vec<f64>,
    pub u: Matrix,
    pub vt: Matrix,
}

const EPSILON: f64 = f64::EPSILON / 2.0;

/// The rotations of one sweep: place, then cosine and sine for rows of V' and for columns of U.
type Sweep = Vec<(usize, (f64, f64), (f64, f64))>;

/// Diagonalizes, makes the values positive and sorts them; `None` if the iteration does not end.
pub fn iterate(form: &mut Bidiagonal) -> Option<()> {
    let size = form.d.len();
    if size > 1 {
        sweep_all(form)?;
    }
    for i in 0..size {
        if form.d[i] < 0.0 || (form.d[i] == 0.0 && form.d[i].is_sign_negative()) {
            form.d[i] = -form.d[i];
            for j in 0..size {
                form.vt[(i, j)] = -form.vt[(i, j)];
            }
        }
    }
    for end in (1..size).rev() {
        let least = (1..=end).fold(0, |least, j| if form.d[j] <= form.d[least] { j } else { least });
        if least != end {
            form.d.swap(least, end);
            form.u.swap_columns(least, end);
            for j in 0..size {
                form.vt.data.swap(least * size + j, end * size + j);
            }
        }
    }
    Some(())
}

fn sweep_all(form: &mut Bidiagonal) -> Option<()> {
    let size = form.d.len();
    let tolerance = EPSILON.powf(-0.125).clamp(10.0, 100.0) * EPSILON;
    let threshold = threshold(form, tolerance);
    let mut left = 6 * size * size;
    let mut m = size - 1;
    let (mut old_low, mut old_high) = (usize::MAX, usize::MAX);
    let mut forward = true;
    while m > 0 {
        left = left.checked_sub(1)?;
        let Some((low, greatest)) = block(form, m, threshold) else {
            m -= 1;
            continue;
        };
        if low + 1 == m {
            let triangle = decompose_triangle(form.d[m - 1], form.e[m - 1], form.d[m]);
            (form.d[m - 1], form.e[m - 1], form.d[m]) = (triangle.greatest, 0.0, triangle.least);
            rotate_rows(&mut form.vt, m - 1, triangle.right.0, triangle.right.1);
            rotate_columns(&mut form.u, m - 1, triangle.left.0, triangle.left.1);
            if m < 2 {
                break;
            }
            m -= 2;
            continue;
        }
        if old_high == usize::MAX || low > old_high || m < old_low {
            forward = form.d[low].abs() >= form.d[m].abs();
        }
        let Some(least) = converged(form, (low, m), forward, tolerance) else { continue };
        (old_low, old_high) = (low, m);
        let shift = shift(form, (low, m), forward, (least, greatest, tolerance));
        let rotations = match (shift == 0.0, forward) {
            (true, true) => zero_shift_down(form, low, m),
            (true, false) => zero_shift_up(form, low, m),
            (false, true) => shifted_down(form, low, m, shift),
            (false, false) => shifted_up(form, low, m, shift),
        };
        for (place, (c, s), _) in &rotations {
            rotate_rows(&mut form.vt, *place, *c, *s);
        }
        for (place, _, (c, s)) in &rotations {
            rotate_columns(&mut form.u, *place, *c, *s);
        }
        let edge = if forward { m - 1 } else { low };
        if form.e[edge].abs() <= threshold {
            form.e[edge] = 0.0;
        }
    }
    Some(())
}

fn threshold(form: &Bidiagonal, tolerance: f64) -> f64 {
    let size = form.d.len() as f64;
    let mut mu = form.d[0].abs();
    let mut least = mu;
    for (d, e) in form.d.iter().skip(1).zip(&form.e) {
        if least == 0.0 {
            break;
        }
        mu = d.abs() * (mu / (mu + e.abs()));
        least = least.min(mu);
    }
    (tolerance * (least / size.sqrt())).max(6.0 * size * size * f64::MIN_POSITIVE)
}

/// The start of the unreduced block that ends at `m`, and its greatest entry; `None` if the last entry stands alone.
fn block(form: &mut Bidiagonal, m: usize, threshold: f64) -> Option<(usize, f64)> {
    let mut greatest = form.d[m].abs();
    for low in (0..m).rev() {
        let (d, e) = (form.d[low].abs(), form.e[low].abs());
        if e <= threshold {
            form.e[low] = 0.0;
            return (low + 1 < m).then_some((low + 1, greatest));
        }
        greatest = greatest.max(d).max(e);
    }
    Some((0, greatest))
}

/// A lower bound of the least singular value, or `None` after an entry beside the diagonal was set to zero.
fn converged(form: &mut Bidiagonal, (low, m): (usize, usize), forward: bool, tolerance: f64) -> Option<f64> {
    let (d, e) = (&form.d, &mut form.e);
    let edge = if forward { (m - 1, m) } else { (low, low) };
    if e[edge.0].abs() <= tolerance * d[edge.1].abs() {
        e[edge.0] = 0.0;
        return None;
    }
    let mut mu = if forward { d[low].abs() } else { d[m].abs() };
    let mut least = mu;
    for step in 0..m - low {
        let place = if forward { low + step } else { m - 1 - step };
        if e[place].abs() <= tolerance * mu {
            e[place] = 0.0;
            return None;
        }
        let next = if forward { d[place + 1] } else { d[place] };
        mu = next.abs() * (mu / (mu + e[place].abs()));
        least = least.min(mu);
    }
    Some(least)
}

fn shift(
    form: &Bidiagonal,
    (low, m): (usize, usize),
    forward: bool,
    (least, greatest, tolerance): (f64, f64, f64),
) -> f64 {
    let size = form.d.len() as f64;
    if size * tolerance * (least / greatest) <= EPSILON.max(0.01 * tolerance) {
        return 0.0;
    }
    let (d, e) = (&form.d, &form.e);
    let (start, shift) = match forward {
        true => (d[low].abs(), singular_pair(d[m - 1], e[m - 1], d[m]).0),
        false => (d[m].abs(), singular_pair(d[low], e[low], d[low + 1]).0),
    };
    if start > 0.0 && (shift / start).powi(2) < EPSILON { 0.0 } else { shift }
}

fn zero_shift_down(form: &mut Bidiagonal, low: usize, m: usize) -> Sweep {
    let (d, e) = (&mut form.d, &mut form.e);
    let (mut c, mut old_c, mut old_s) = (1.0, 1.0, 0.0);
    let mut sweep = Sweep::with_capacity(m - low);
    for i in low..m {
        let (s, r);
        (c, s, r) = rotation(d[i] * c, e[i]);
        if i > low {
            e[i - 1] = old_s * r;
        }
        (old_c, old_s, d[i]) = rotation(old_c * r, d[i + 1] * s);
        sweep.push((i, (c, s), (old_c, old_s)));
    }
    let h = d[m] * c;
    d[m] = h * old_c;
    e[m - 1] = h * old_s;
    sweep
}

fn zero_shift_up(form: &mut Bidiagonal, low: usize, m: usize) -> Sweep {
    let (d, e) = (&mut form.d, &mut form.e);
    let (mut c, mut old_c, mut old_s) = (1.0, 1.0, 0.0);
    let mut sweep = Sweep::with_capacity(m - low);
    for i in (low + 1..=m).rev() {
        let (s, r);
        (c, s, r) = rotation(d[i] * c, e[i - 1]);
        if i < m {
            e[i] = old_s * r;
        }
        (old_c, old_s, d[i]) = rotation(old_c * r, d[i - 1] * s);
        sweep.push((i - 1, (old_c, -old_s), (c, -s)));
    }
    let h = d[low] * c;
    d[low] = h * old_c;
    e[low] = h * old_s;
    sweep
}

fn shifted_down(form: &mut Bidiagonal, low: usize, m: usize, shift: f64) -> Sweep {
    let (d, e) = (&mut form.d, &mut form.e);
    let mut f = (d[low].abs() - shift) * (1f64.copysign(d[low]) + shift / d[low]);
    let mut g = e[low];
    let mut sweep = Sweep::with_capacity(m - low);
    for i in low..m {
        let (cr, sr, r) = rotation(f, g);
        if i > low {
            e[i - 1] = r;
        }
        f = cr * d[i] + sr * e[i];
        e[i] = cr * e[i] - sr * d[i];
        g = sr * d[i + 1];
        d[i + 1] *= cr;
        let (cl, sl, r) = rotation(f, g);
        d[i] = r;
        f = cl * e[i] + sl * d[i + 1];
        d[i + 1] = cl * d[i + 1] - sl * e[i];
        if i + 1 < m {
            g = sl * e[i + 1];
            e[i + 1] *= cl;
        }
        sweep.push((i, (cr, sr), (cl, sl)));
    }
    e[m - 1] = f;
    sweep
}

fn shifted_up(form: &mut Bidiagonal, low: usize, m: usize, shift: f64) -> Sweep {
    let (d, e) = (&mut form.d, &mut form.e);
    let mut f = (d[m].abs() - shift) * (1f64.copysign(d[m]) + shift / d[m]);
    let mut g = e[m - 1];
    let mut sweep = Sweep::with_capacity(m - low);
    for i in (low + 1..=m).rev() {
        let (cr, sr, r) = rotation(f, g);
        if i < m {
            e[i] = r;
        }
        f = cr * d[i] + sr * e[i - 1];
        e[i - 1] = cr * e[i - 1] - sr * d[i];
        g = sr * d[i - 1];
        d[i - 1] *= cr;
        let (cl, sl, r) = rotation(f, g);
        d[i] = r;
        f = cl * e[i - 1] + sl * d[i - 1];
        d[i - 1] = cl * d[i - 1] - sl * e[i - 1];
        if i > low + 1 {
            g = sl * e[i - 2];
            e[i - 2] *= cl;
        }
        sweep.push((i - 1, (cl, -sl), (cr, -sr)));
    }
    e[low] = f;
    sweep
}
