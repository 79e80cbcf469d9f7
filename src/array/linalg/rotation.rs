//! Plane rotations (`dlartg`, `dlasr`, `dlaev2`, `dlasv2`, `dlas2`).

use super::matrix::Matrix;

/// Cosine, sine and length of the rotation that maps (f, g) to (r, 0).
pub fn rotation(f: f64, g: f64) -> (f64, f64, f64) {
    if g == 0.0 {
        return (1.0, 0.0, f);
    }
    if f == 0.0 {
        return (0.0, 1f64.copysign(g), g.abs());
    }
    let d = (f * f + g * g).sqrt();
    let r = d.copysign(f);
    (f.abs() / d, g / r, r)
}

/// A rotation of two neighbouring columns: `place` and the next one.
pub fn rotate_columns(z: &mut Matrix, place: usize, c: f64, s: f64) {
    for i in 0..z.rows {
        let temp = z[(i, place + 1)];
        z[(i, place + 1)] = c * temp - s * z[(i, place)];
        z[(i, place)] = s * temp + c * z[(i, place)];
    }
}

/// A rotation of two neighbouring rows.
pub fn rotate_rows(z: &mut Matrix, place: usize, c: f64, s: f64) {
    for j in 0..z.columns {
        let temp = z[(place + 1, j)];
        z[(place + 1, j)] = c * temp - s * z[(place, j)];
        z[(place, j)] = s * temp + c * z[(place, j)];
    }
}

/// Eigenvalues of a symmetric 2 by 2 matrix, the one of greater size first, and the vector of that one.
pub fn eigen_pair(a: f64, b: f64, c: f64) -> (f64, f64, f64, f64) {
    let (sum, difference, double) = (a + c, a - c, b + b);
    let (wide, high) = (difference.abs(), double.abs());
    let (greater, lesser) = if a.abs() > c.abs() { (a, c) } else { (c, a) };
    let root = if wide > high {
        wide * (1.0 + (high / wide).powi(2)).sqrt()
    } else if wide < high {
        high * (1.0 + (wide / high).powi(2)).sqrt()
    } else {
        high * 2f64.sqrt()
    };
    let (first, second, first_sign) = if sum < 0.0 {
        let first = 0.5 * (sum - root);
        (first, (greater / first) * lesser - (b / first) * b, -1)
    } else if sum > 0.0 {
        let first = 0.5 * (sum + root);
        (first, (greater / first) * lesser - (b / first) * b, 1)
    } else {
        (0.5 * root, -0.5 * root, 1)
    };
    let (cosine, second_sign) =
        if difference >= 0.0 { (difference + root, 1) } else { (difference - root, -1) };
    let (c1, s1) = if cosine.abs() > high {
        let cotangent = -double / cosine;
        let s = 1.0 / (1.0 + cotangent * cotangent).sqrt();
        (cotangent * s, s)
    } else if high == 0.0 {
        (1.0, 0.0)
    } else {
        let tangent = -cosine / double;
        let c = 1.0 / (1.0 + tangent * tangent).sqrt();
        (c, tangent * c)
    };
    if first_sign == second_sign { (first, second, -s1, c1) } else { (first, second, c1, s1) }
}

/// The smaller and the greater singular value of the triangle (f, g; 0, h).
pub fn singular_pair(f: f64, g: f64, h: f64) -> (f64, f64) {
    let (fa, ga, ha) = (f.abs(), g.abs(), h.abs());
    let (low, high) = (fa.min(ha), fa.max(ha));
    if low == 0.0 {
        let greater = match high == 0.0 {
            true => ga,
            false => high.max(ga) * (1.0 + (high.min(ga) / high.max(ga)).powi(2)).sqrt(),
        };
        return (0.0, greater);
    }
    if ga < high {
        let (sum, difference, ratio) = (1.0 + low / high, (high - low) / high, (ga / high).powi(2));
        let c = 2.0 / ((sum * sum + ratio).sqrt() + (difference * difference + ratio).sqrt());
        return (low * c, high / c);
    }
    let ratio = high / ga;
    if ratio == 0.0 {
        return (low * high / ga, ga);
    }
    let (sum, difference) = (1.0 + low / high, (high - low) / high);
    let c = 1.0 / ((1.0 + (sum * ratio).powi(2)).sqrt() + (1.0 + (difference * ratio).powi(2)).sqrt());
    let least = (low * c) * ratio;
    (least + least, ga / (c + c))
}

/// The singular value decomposition of a triangle (f, g; 0, h).
pub struct Triangle {
    pub least: f64,
    pub greatest: f64,
    pub right: (f64, f64),
    pub left: (f64, f64),
}

/// The values and rotations of a triangle whose corner does not outweigh the rest; `f` is not smaller than `h`.
fn moderate_triangle(f: f64, g: f64, h: f64) -> (f64, f64, (f64, f64, f64, f64)) {
    let (fa, ha) = (f.abs(), h.abs());
    let d = fa - ha;
    let l = if d == fa { 1.0 } else { d / fa };
    let m = g / f;
    let t = 2.0 - l;
    let (mm, tt) = (m * m, t * t);
    let s = (tt + mm).sqrt();
    let r = if l == 0.0 { m.abs() } else { (l * l + mm).sqrt() };
    let a = 0.5 * (s + r);
    let t = if mm != 0.0 {
        (m / (s + t) + m / (r + l)) * (1.0 + a)
    } else if l == 0.0 {
        2f64.copysign(f) * 1f64.copysign(g)
    } else {
        g / d.copysign(f) + m / t
    };
    let l = (t * t + 4.0).sqrt();
    let (crt, srt) = (2.0 / l, t / l);
    (ha / a, fa * a, ((crt + srt * m) / a, crt, (h / f) * srt / a, srt))
}

/// Decomposes the triangle (f, g; 0, h).
pub fn decompose_triangle(f: f64, g: f64, h: f64) -> Triangle {
    let (mut ft, mut ht, gt) = (f, h, g);
    let (mut fa, mut ha, ga) = (f.abs(), h.abs(), g.abs());
    let swap = ha > fa;
    let mut dominant = 1;
    if swap {
        dominant = 3;
        std::mem::swap(&mut ft, &mut ht);
        std::mem::swap(&mut fa, &mut ha);
    }
    let (least, greatest, (clt, crt, slt, srt)) = match ga == 0.0 {
        true => (ha, fa, (1.0, 1.0, 0.0, 0.0)),
        false if ga > fa && fa / ga < f64::EPSILON / 2.0 => {
            let least = if ha > 1.0 { fa / (ga / ha) } else { (fa / ga) * ha };
            (least, ga, (1.0, ft / gt, ht / gt, 1.0))
        }
        false => moderate_triangle(ft, gt, ht),
    };
    if ga > fa {
        dominant = 2;
    }
    let (left, right) = if swap { ((srt, crt), (slt, clt)) } else { ((clt, slt), (crt, srt)) };
    let sign = |x: f64| 1f64.copysign(x);
    let turn = match dominant {
        1 => sign(right.0) * sign(left.0) * sign(f),
        2 => sign(right.1) * sign(left.0) * sign(g),
        _ => sign(right.1) * sign(left.1) * sign(h),
    };
    let (greatest, least) = (greatest.copysign(turn), least.copysign(turn * sign(f) * sign(h)));
    Triangle { least, greatest, right, left }
}
