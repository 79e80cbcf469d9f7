//! Discrete distributions and integers of a range (NumPy's `distributions.c`).

use super::distributions::{standard_exponential, standard_gamma};
use super::engine::Engine;

/// How integers of a range are made of bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Lemire's multiplication (2019), of `Generator`.
    Multiply,
    /// Masked rejection, of `RandomState`.
    Mask,
}

/// Pieces of one 32-bit number for 8- and 16-bit integers.
#[derive(Default)]
pub struct Pieces {
    word: u32,
    left: u32,
}

impl Pieces {
    fn next(&mut self, engine: &mut Engine, bits: u32) -> u32 {
        if self.left == 0 {
            self.word = engine.next_u32();
            self.left = 32 / bits - 1;
        } else {
            self.word >>= bits;
            self.left -= 1;
        }
        self.word & ((1 << bits) - 1)
    }
}

/// A number from 0 to `range`, both included, for an element type of `bits` bits.
pub fn bounded(engine: &mut Engine, range: u64, bits: u32, method: Method, pieces: &mut Pieces) -> u64 {
    if range == 0 {
        return 0;
    }
    match bits {
        8 | 16 => narrow(engine, range as u32, bits, method, pieces),
        32 => word(engine, range as u32, method),
        _ if range <= u64::from(u32::MAX) => word(engine, range as u32, method),
        _ => wide(engine, range, method),
    }
}

fn narrow(engine: &mut Engine, range: u32, bits: u32, method: Method, pieces: &mut Pieces) -> u64 {
    let full = (1u32 << bits) - 1;
    if range == full {
        return pieces.next(engine, bits).into();
    }
    if method == Method::Mask {
        let mask = mask_of(range.into()) as u32;
        loop {
            let value = pieces.next(engine, bits) & mask;
            if value <= range {
                return value.into();
            }
        }
    }
    let count = range + 1;
    let mut product = pieces.next(engine, bits) * count;
    if product & full < count {
        let threshold = (full - range) % count;
        while product & full < threshold {
            product = pieces.next(engine, bits) * count;
        }
    }
    (product >> bits).into()
}

fn word(engine: &mut Engine, range: u32, method: Method) -> u64 {
    if range == u32::MAX {
        return engine.next_u32().into();
    }
    if method == Method::Mask {
        let mask = mask_of(range.into()) as u32;
        loop {
            let value = engine.next_u32() & mask;
            if value <= range {
                return value.into();
            }
        }
    }
    let count = u64::from(range) + 1;
    let mut product = u64::from(engine.next_u32()) * count;
    if product as u32 <= range {
        let threshold = (u32::MAX - range) % (range + 1);
        while (product as u32) < threshold {
            product = u64::from(engine.next_u32()) * count;
        }
    }
    product >> 32
}

fn wide(engine: &mut Engine, range: u64, method: Method) -> u64 {
    if range == u64::MAX {
        return engine.next_u64();
    }
    if method == Method::Mask {
        let mask = mask_of(range);
        loop {
            let value = engine.next_u64() & mask;
            if value <= range {
                return value;
            }
        }
    }
    let count = u128::from(range) + 1;
    let mut product = u128::from(engine.next_u64()) * count;
    if product as u64 <= range {
        let threshold = (u64::MAX - range) % (range + 1);
        while (product as u64) < threshold {
            product = u128::from(engine.next_u64()) * count;
        }
    }
    (product >> 64) as u64
}

fn mask_of(range: u64) -> u64 {
    u64::MAX >> range.leading_zeros()
}

/// A number from 0 to `range`, both included, by masked rejection: what shuffles use.
pub fn interval(engine: &mut Engine, range: u64) -> u64 {
    if range == 0 {
        return 0;
    }
    if range <= u64::from(u32::MAX) {
        word(engine, range as u32, Method::Mask)
    } else {
        wide(engine, range, Method::Mask)
    }
}

/// A discrete distribution by NumPy's name, or `None`.
pub fn find(name: &str) -> Option<fn(&mut Engine, [f64; 3]) -> i64> {
    Some(match name {
        "poisson" => |engine, [rate, ..]| poisson(engine, rate),
        "binomial" => |engine, [count, chance, _]| binomial(engine, count as i64, chance),
        "geometric" => |engine, [chance, ..]| geometric(engine, chance, false),
        "legacy_geometric" => |engine, [chance, ..]| geometric(engine, chance, true),
        "negative_binomial" => |engine, [count, chance, _]| {
            let rate = (1.0 - chance) / chance * standard_gamma(engine, count);
            poisson(engine, rate)
        },
        "legacy_negative_binomial" => |engine, [count, chance, _]| {
            let rate = (1.0 - chance) / chance * super::distributions::legacy_gamma(engine, count);
            poisson(engine, rate)
        },
        "zipf" => |engine, [a, ..]| zipf(engine, a),
        "logseries" => |engine, [chance, ..]| log_series(engine, chance),
        "hypergeometric" => {
            |engine, [good, bad, sample]| hypergeometric(engine, good as i64, bad as i64, sample as i64)
        }
        _ => return None,
    })
}

/// Hörmann's PTRS (1993) from a rate of ten on, else multiplication.
pub fn poisson(engine: &mut Engine, rate: f64) -> i64 {
    if rate == 0.0 {
        return 0;
    }
    if rate < 10.0 {
        let limit = (-rate).exp();
        let (mut count, mut product) = (0, 1.0);
        loop {
            product *= engine.next_double();
            if product <= limit {
                return count;
            }
            count += 1;
        }
    }
    let (root, log_rate) = (rate.sqrt(), rate.ln());
    let b = 0.931 + 2.53 * root;
    let a = -0.059 + 0.02483 * b;
    let inverse_alpha = 1.1239 + 1.1328 / (b - 3.4);
    let vr = 0.9277 - 3.6224 / (b - 2.0);
    loop {
        let u = engine.next_double() - 0.5;
        let v = engine.next_double();
        let us = 0.5 - u.abs();
        let k = ((2.0 * a / us + b) * u + rate + 0.43).floor();
        if us >= 0.07 && v <= vr {
            return k as i64;
        }
        if k < 0.0 || (us < 0.013 && v > us) {
            continue;
        }
        let bound = -rate + k * log_rate - log_gamma(k + 1.0);
        if v.ln() + inverse_alpha.ln() - (a / (us * us) + b).ln() <= bound {
            return k as i64;
        }
    }
}

/// Zhang and Jin's series for the logarithm of gamma.
fn log_gamma(x: f64) -> f64 {
    const A: [f64; 10] = [
        8.333_333_333_333_333e-2,
        -2.777_777_777_777_778e-3,
        7.936_507_936_507_937e-4,
        -5.952_380_952_380_952e-4,
        8.417_508_417_508_418e-4,
        -1.917_526_917_526_918e-3,
        6.410_256_410_256_41e-3,
        -2.955_065_359_477_124e-2,
        1.796_443_723_688_307e-1,
        -1.392_432_216_905_9,
    ];
    if x == 1.0 || x == 2.0 {
        return 0.0;
    }
    let steps = if x < 7.0 { (7.0 - x) as i64 } else { 0 };
    let mut x0 = x + steps as f64;
    let x2 = (1.0 / x0) * (1.0 / x0);
    let series = A.iter().rev().skip(1).fold(A[9], |sum, a| sum * x2 + a);
    let mut made = series / x0 + 0.5 * 1.837_877_066_409_345_3 + (x0 - 0.5) * x0.ln() - x0;
    for _ in 0..steps {
        made -= (x0 - 1.0).ln();
        x0 -= 1.0;
    }
    made
}

pub fn binomial(engine: &mut Engine, count: i64, chance: f64) -> i64 {
    if count == 0 || chance == 0.0 {
        return 0;
    }
    let small = chance.min(1.0 - chance);
    let smaller = if chance <= 0.5 { chance } else { 1.0 - chance };
    let made = if smaller * count as f64 <= 30.0 {
        binomial_inversion(engine, count, smaller)
    } else {
        binomial_btpe(engine, count, small)
    };
    if chance <= 0.5 { made } else { count - made }
}

fn binomial_inversion(engine: &mut Engine, count: i64, chance: f64) -> i64 {
    let q = 1.0 - chance;
    let n = count as f64;
    let first = (n * q.ln()).exp();
    let mean = n * chance;
    let bound = n.min(mean + 10.0 * (mean * q + 1.0).sqrt()) as i64;
    let (mut x, mut px, mut u) = (0i64, first, engine.next_double());
    while u > px {
        x += 1;
        if x > bound {
            (x, px, u) = (0, first, engine.next_double());
        } else {
            u -= px;
            px = ((n - x as f64 + 1.0) * chance * px) / (x as f64 * q);
        }
    }
    x
}

/// The set-up of Kachitvichyanukul and Schmeiser's BTPE (1988).
struct Btpe {
    n: f64,
    r: f64,
    q: f64,
    m: f64,
    xm: f64,
}

fn binomial_btpe(engine: &mut Engine, count: i64, r: f64) -> i64 {
    let (n, q) = (count as f64, 1.0 - r);
    let fm = n * r + r;
    let m = fm.floor();
    let p1 = (2.195 * (n * r * q).sqrt() - 4.6 * q).floor() + 0.5;
    let xm = m + 0.5;
    let (xl, xr) = (xm - p1, xm + p1);
    let c = 0.134 + 20.5 / (15.3 + m);
    let a = (fm - xl) / (fm - xl * r);
    let left = a * (1.0 + a / 2.0);
    let a = (xr - fm) / (xr * q);
    let right = a * (1.0 + a / 2.0);
    let p2 = p1 * (1.0 + 2.0 * c);
    let p3 = p2 + c / left;
    let p4 = p3 + c / right;
    let setup = Btpe { n, r, q, m, xm };
    loop {
        let u = engine.next_double() * p4;
        let mut v = engine.next_double();
        if u <= p1 {
            return (xm - p1 * v + u).floor() as i64;
        }
        let y = if u <= p2 {
            let x = xl + (u - p1) / c;
            v = v * c + 1.0 - (m - x + 0.5).abs() / p1;
            if v > 1.0 {
                continue;
            }
            x.floor()
        } else if u <= p3 {
            let y = (xl + v.ln() / left).floor();
            if y < 0.0 || v == 0.0 {
                continue;
            }
            v = v * (u - p2) * left;
            y
        } else {
            let y = (xr - v.ln() / right).floor();
            if y > n || v == 0.0 {
                continue;
            }
            v = v * (u - p3) * right;
            y
        };
        if setup.accepts(y, v) {
            return y as i64;
        }
    }
}

impl Btpe {
    fn accepts(&self, y: f64, v: f64) -> bool {
        let Btpe { n, r, q, m, xm } = *self;
        let nrq = n * r * q;
        let k = (y - m).abs();
        if k <= 20.0 || k >= nrq / 2.0 - 1.0 {
            let s = r / q;
            let a = s * (n + 1.0);
            let mut f = 1.0;
            let (mut i, to) = if m < y { (m + 1.0, y) } else { (y + 1.0, m) };
            while i <= to {
                if m < y {
                    f *= a / i - s
                } else {
                    f /= a / i - s
                }
                i += 1.0;
            }
            return v <= f;
        }
        let rho = (k / nrq) * ((k * (k / 3.0 + 0.625) + 0.166_666_666_666_666_66) / nrq + 0.5);
        let t = -k * k / (2.0 * nrq);
        let log_v = v.ln();
        if log_v < t - rho {
            return true;
        }
        if log_v > t + rho {
            return false;
        }
        let (x1, f1, z, w) = (y + 1.0, m + 1.0, n + 1.0 - m, n - y + 1.0);
        let series = |x: f64| {
            let square = x * x;
            (13680.0 - (462.0 - (132.0 - (99.0 - 140.0 / square) / square) / square) / square) / x / 166_320.0
        };
        log_v
            <= xm * (f1 / x1).ln()
                + (n - m + 0.5) * (z / w).ln()
                + (y - m) * (w * r / (x1 * q)).ln()
                + series(f1)
                + series(z)
                + series(x1)
                + series(w)
    }
}

fn geometric(engine: &mut Engine, chance: f64, legacy: bool) -> i64 {
    if chance >= 1.0 / 3.0 {
        let (mut count, mut sum, mut product) = (1, chance, chance);
        let u = engine.next_double();
        while u > sum {
            product *= 1.0 - chance;
            sum += product;
            count += 1;
        }
        return count;
    }
    if legacy {
        return ((-engine.next_double()).ln_1p() / (-chance).ln_1p()).ceil() as i64;
    }
    let made = (-standard_exponential(engine) / (-chance).ln_1p()).ceil();
    if made >= 9.223_372_036_854_776e18 { i64::MAX } else { made as i64 }
}

fn zipf(engine: &mut Engine, a: f64) -> i64 {
    if a >= 1025.0 {
        return 1;
    }
    let power = a - 1.0;
    let b = 2f64.powf(power);
    let least = (i64::MAX as f64).powf(-power);
    loop {
        let u = engine.next_double();
        let u = u * least + (1.0 - u);
        let v = engine.next_double();
        let x = u.powf(-1.0 / power).floor();
        if x > i64::MAX as f64 || x < 1.0 {
            continue;
        }
        let t = (1.0 + 1.0 / x).powf(power);
        if v * x * (t - 1.0) / (b - 1.0) <= t / b {
            return x as i64;
        }
    }
}

fn log_series(engine: &mut Engine, chance: f64) -> i64 {
    let r = (-chance).ln_1p();
    loop {
        let v = engine.next_double();
        if v >= chance {
            return 1;
        }
        let u = engine.next_double();
        let q = -(r * u).exp_m1();
        if v <= q * q {
            let made = (1.0 + v.ln() / q.ln()).floor();
            if made < 1.0 || v == 0.0 {
                continue;
            }
            return made as i64;
        }
        return if v >= q { 1 } else { 2 };
    }
}

fn hypergeometric(engine: &mut Engine, good: i64, bad: i64, sample: i64) -> i64 {
    if sample >= 10 && sample <= good + bad - 10 {
        return hypergeometric_hrua(engine, good, bad, sample);
    }
    let total = good + bad;
    let computed = if sample > total / 2 { total - sample } else { sample };
    let (mut left_total, mut left_good, mut left) = (total, good, computed);
    while left > 0 && left_good > 0 && left_total > left_good {
        left_total -= 1;
        if (interval(engine, left_total as u64) as i64) < left_good {
            left_good -= 1;
        }
        left -= 1;
    }
    if left_total == left_good {
        left_good -= left;
    }
    if sample > total / 2 { left_good } else { good - left_good }
}

/// Stadlober's ratio of uniforms (1989).
fn hypergeometric_hrua(engine: &mut Engine, good: i64, bad: i64, sample: i64) -> i64 {
    let total = good + bad;
    let computed = sample.min(total - sample);
    let (least, most) = (good.min(bad), good.max(bad));
    let p = least as f64 / total as f64;
    let mean = computed as f64 * p;
    let a = mean + 0.5;
    let variance = (total - sample) as f64 * computed as f64 * p * (1.0 - p) / (total as f64 - 1.0);
    let c = (variance + 0.5).sqrt();
    let h = 1.715_527_769_921_413_5 * c + 0.898_916_162_058_898_8;
    let m = ((computed as f64 + 1.0) * (least as f64 + 1.0) / (total as f64 + 2.0)).floor() as i64;
    let factors = |k: i64| {
        log_factorial(k)
            + log_factorial(least - k)
            + log_factorial(computed - k)
            + log_factorial(most - computed + k)
    };
    let g = factors(m);
    let b = (computed.min(least) as f64 + 1.0).min((a + 16.0 * c).floor());
    let k = loop {
        let (u, v) = (engine.next_double(), engine.next_double());
        let x = a + h * (v - 0.5) / u;
        if x < 0.0 || x >= b {
            continue;
        }
        let k = x.floor() as i64;
        let t = g - factors(k);
        if u * (4.0 - u) - 3.0 <= t {
            break k;
        }
        if u * (u - t) >= 1.0 {
            continue;
        }
        if 2.0 * u.ln() <= t {
            break k;
        }
    };
    let k = if good > bad { computed - k } else { k };
    if computed < sample { good - k } else { k }
}

fn log_factorial(k: i64) -> f64 {
    if k < 126 {
        return (2..=k).map(|factor| factor as f64).product::<f64>().ln();
    }
    let k = k as f64;
    let inverse = 1.0 / k;
    (k + 0.5) * k.ln() - k + 0.918_938_533_204_672_7 + inverse * (1.0 / 12.0 - inverse * inverse / 360.0)
}
