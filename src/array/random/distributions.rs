//! Continuous distributions: the ziggurat, gamma and what is made of them (NumPy's `distributions.c`), and the legacy ones.
//!
//! A [`Continuous`] is one distribution with its parameters; `draw` takes the bits from the engine in NumPy's order.

use super::engine::Engine;
use super::tables::{
    EXPONENTIAL_HEIGHTS, EXPONENTIAL_LIMITS, EXPONENTIAL_WIDTHS, NORMAL_HEIGHTS, NORMAL_LIMITS, NORMAL_WIDTHS,
};

/// A continuous distribution by NumPy's name, with its parameters.
#[derive(Clone, Copy, Debug)]
pub struct Continuous {
    draw: fn(&mut Engine, [f64; 3]) -> f64,
    parameters: [f64; 3],
}

impl Continuous {
    /// The distribution of a name; `legacy` ones are those of `RandomState`.
    pub fn find(name: &str, parameters: [f64; 3]) -> Option<Continuous> {
        let (_, draw) = TABLE.iter().find(|(known, _)| *known == name)?;
        Some(Continuous { draw: *draw, parameters })
    }

    #[inline]
    pub fn draw(&self, engine: &mut Engine) -> f64 {
        (self.draw)(engine, self.parameters)
    }
}

type Draw = fn(&mut Engine, [f64; 3]) -> f64;

const TABLE: &[(&str, Draw)] = &[
    ("random", |engine, _| engine.next_double()),
    ("uniform", |engine, [low, range, _]| low + range * engine.next_double()),
    ("standard_normal", |engine, _| standard_normal(engine)),
    ("normal", |engine, [mean, deviation, _]| mean + deviation * standard_normal(engine)),
    ("lognormal", |engine, [mean, sigma, _]| (mean + sigma * standard_normal(engine)).exp()),
    ("standard_exponential", |engine, _| standard_exponential(engine)),
    ("standard_exponential_inv", |engine, _| -(-engine.next_double()).ln_1p()),
    ("exponential", |engine, [scale, ..]| scale * standard_exponential(engine)),
    ("standard_gamma", |engine, [shape, ..]| standard_gamma(engine, shape)),
    ("gamma", |engine, [shape, scale, _]| scale * standard_gamma(engine, shape)),
    ("beta", |engine, [a, b, _]| beta(engine, a, b, standard_gamma)),
    ("chisquare", |engine, [freedom, ..]| 2.0 * standard_gamma(engine, freedom / 2.0)),
    ("noncentral_chisquare", |engine, [freedom, noncentral, _]| {
        noncentral_chisquare(engine, freedom, noncentral)
    }),
    ("f", |engine, [upper, lower, _]| {
        let above = 2.0 * standard_gamma(engine, upper / 2.0) * lower;
        above / (2.0 * standard_gamma(engine, lower / 2.0) * upper)
    }),
    ("standard_t", |engine, [freedom, ..]| {
        let above = standard_normal(engine);
        let below = standard_gamma(engine, freedom / 2.0);
        (freedom / 2.0).sqrt() * above / below.sqrt()
    }),
    ("standard_cauchy", |engine, _| standard_normal(engine) / standard_normal(engine)),
    ("pareto", |engine, [a, ..]| (standard_exponential(engine) / a).exp_m1()),
    ("weibull", |engine, [a, ..]| if a == 0.0 { 0.0 } else { standard_exponential(engine).powf(1.0 / a) }),
    ("power", |engine, [a, ..]| (-(-standard_exponential(engine)).exp_m1()).powf(1.0 / a)),
    ("rayleigh", |engine, [scale, ..]| scale * (2.0 * standard_exponential(engine)).sqrt()),
    ("laplace", |engine, [place, scale, _]| laplace(engine, place, scale)),
    ("gumbel", |engine, [place, scale, _]| gumbel(engine, place, scale)),
    ("logistic", |engine, [place, scale, _]| logistic(engine, place, scale)),
    ("wald", |engine, [mean, scale, _]| wald(engine, mean, scale, standard_normal)),
    ("vonmises", |engine, [mu, kappa, _]| von_mises(engine, mu, kappa)),
    ("triangular", |engine, [left, mode, right]| triangular(engine, left, mode, right)),
    ("legacy_standard_normal", |engine, _| legacy_normal(engine)),
    ("legacy_normal", |engine, [mean, deviation, _]| mean + deviation * legacy_normal(engine)),
    ("legacy_lognormal", |engine, [mean, sigma, _]| (mean + sigma * legacy_normal(engine)).exp()),
    ("legacy_standard_exponential", |engine, _| legacy_exponential(engine)),
    ("legacy_exponential", |engine, [scale, ..]| scale * legacy_exponential(engine)),
    ("legacy_standard_gamma", |engine, [shape, ..]| legacy_gamma(engine, shape)),
    ("legacy_gamma", |engine, [shape, scale, _]| scale * legacy_gamma(engine, shape)),
    ("legacy_beta", |engine, [a, b, _]| beta(engine, a, b, legacy_gamma)),
    ("legacy_chisquare", |engine, [freedom, ..]| 2.0 * legacy_gamma(engine, freedom / 2.0)),
    ("legacy_noncentral_chisquare", |engine, [freedom, noncentral, _]| {
        noncentral_chisquare_from(engine, freedom, noncentral, legacy_gamma, legacy_normal)
    }),
    ("legacy_f", |engine, [upper, lower, _]| {
        let above = 2.0 * legacy_gamma(engine, upper / 2.0) * lower;
        above / (2.0 * legacy_gamma(engine, lower / 2.0) * upper)
    }),
    ("legacy_standard_t", |engine, [freedom, ..]| {
        let above = legacy_normal(engine);
        let below = legacy_gamma(engine, freedom / 2.0);
        (freedom / 2.0).sqrt() * above / below.sqrt()
    }),
    ("legacy_standard_cauchy", |engine, _| legacy_normal(engine) / legacy_normal(engine)),
    ("legacy_pareto", |engine, [a, ..]| (legacy_exponential(engine) / a).exp() - 1.0),
    (
        "legacy_weibull",
        |engine, [a, ..]| if a == 0.0 { 0.0 } else { legacy_exponential(engine).powf(1.0 / a) },
    ),
    ("legacy_power", |engine, [a, ..]| (1.0 - (-legacy_exponential(engine)).exp()).powf(1.0 / a)),
    ("legacy_rayleigh", |engine, [scale, ..]| scale * (-2.0 * (-engine.next_double()).ln_1p()).sqrt()),
    ("legacy_wald", |engine, [mean, scale, _]| wald(engine, mean, scale, legacy_normal)),
];

#[inline]
pub fn standard_normal(engine: &mut Engine) -> f64 {
    const R: f64 = 3.654_152_885_361_009;
    const INVERSE_R: f64 = 0.273_661_237_329_758_3;
    loop {
        let bits = engine.next_u64();
        let layer = (bits & 0xff) as usize;
        let bits = bits >> 8;
        let size = (bits >> 1) & 0x000f_ffff_ffff_ffff;
        let x = size as f64 * f64::from_bits(NORMAL_WIDTHS[layer]);
        let x = if bits & 1 == 1 { -x } else { x };
        if size < NORMAL_LIMITS[layer] {
            return x;
        }
        if layer == 0 {
            loop {
                let beyond = -INVERSE_R * (-engine.next_double()).ln_1p();
                let height = -(-engine.next_double()).ln_1p();
                if height + height > beyond * beyond {
                    return if (size >> 8) & 1 == 1 { -(R + beyond) } else { R + beyond };
                }
            }
        }
        let (upper, lower) =
            (f64::from_bits(NORMAL_HEIGHTS[layer - 1]), f64::from_bits(NORMAL_HEIGHTS[layer]));
        if (upper - lower) * engine.next_double() + lower < (-0.5 * x * x).exp() {
            return x;
        }
    }
}

#[inline]
pub fn standard_exponential(engine: &mut Engine) -> f64 {
    const R: f64 = 7.697_117_470_131_05;
    loop {
        let bits = engine.next_u64() >> 3;
        let layer = (bits & 0xff) as usize;
        let bits = bits >> 8;
        let x = bits as f64 * f64::from_bits(EXPONENTIAL_WIDTHS[layer]);
        if bits < EXPONENTIAL_LIMITS[layer] {
            return x;
        }
        if layer == 0 {
            return R - (-engine.next_double()).ln_1p();
        }
        let (upper, lower) =
            (f64::from_bits(EXPONENTIAL_HEIGHTS[layer - 1]), f64::from_bits(EXPONENTIAL_HEIGHTS[layer]));
        if (upper - lower) * engine.next_double() + lower < (-x).exp() {
            return x;
        }
    }
}

/// Marsaglia and Tsang's gamma (2000); Ahrens and Dieter's below shape 1.
pub fn standard_gamma(engine: &mut Engine, shape: f64) -> f64 {
    gamma_of(engine, shape, standard_normal, standard_exponential)
}

fn gamma_of(
    engine: &mut Engine,
    shape: f64,
    normal: fn(&mut Engine) -> f64,
    exponential: fn(&mut Engine) -> f64,
) -> f64 {
    if shape == 1.0 {
        return exponential(engine);
    }
    if shape == 0.0 {
        return 0.0;
    }
    if shape < 1.0 {
        loop {
            let u = engine.next_double();
            let v = exponential(engine);
            if u <= 1.0 - shape {
                let x = u.powf(1.0 / shape);
                if x <= v {
                    return x;
                }
            } else {
                let y = -((1.0 - u) / shape).ln();
                let x = (1.0 - shape + shape * y).powf(1.0 / shape);
                if x <= v + y {
                    return x;
                }
            }
        }
    }
    let b = shape - 1.0 / 3.0;
    let c = 1.0 / (9.0 * b).sqrt();
    loop {
        let (mut x, mut v);
        loop {
            x = normal(engine);
            v = 1.0 + c * x;
            if v > 0.0 {
                break;
            }
        }
        v = v * v * v;
        let u = engine.next_double();
        if u < 1.0 - 0.0331 * (x * x) * (x * x) || u.ln() < 0.5 * x * x + b * (1.0 - v + v.ln()) {
            return b * v;
        }
    }
}

/// Jöhnk's method where both parameters are at most one, else two gammas.
fn beta(engine: &mut Engine, a: f64, b: f64, gamma: fn(&mut Engine, f64) -> f64) -> f64 {
    if a > 1.0 || b > 1.0 {
        let (x, y) = (gamma(engine, a), gamma(engine, b));
        return x / (x + y);
    }
    loop {
        let (u, v) = (engine.next_double(), engine.next_double());
        let (x, y) = (u.powf(1.0 / a), v.powf(1.0 / b));
        let sum = x + y;
        if sum > 1.0 || u + v <= 0.0 {
            continue;
        }
        if sum > 0.0 {
            return x / sum;
        }
        let (mut log_x, mut log_y) = (u.ln() / a, v.ln() / b);
        let greatest = log_x.max(log_y);
        log_x -= greatest;
        log_y -= greatest;
        return (log_x - (log_x.exp() + log_y.exp()).ln()).exp();
    }
}

fn noncentral_chisquare(engine: &mut Engine, freedom: f64, noncentral: f64) -> f64 {
    noncentral_chisquare_from(engine, freedom, noncentral, standard_gamma, standard_normal)
}

fn noncentral_chisquare_from(
    engine: &mut Engine,
    freedom: f64,
    noncentral: f64,
    gamma: fn(&mut Engine, f64) -> f64,
    normal: fn(&mut Engine) -> f64,
) -> f64 {
    if noncentral == 0.0 {
        return 2.0 * gamma(engine, freedom / 2.0);
    }
    if freedom > 1.0 {
        let rest = 2.0 * gamma(engine, (freedom - 1.0) / 2.0);
        let shifted = normal(engine) + noncentral.sqrt();
        return rest + shifted * shifted;
    }
    let count = super::discrete::poisson(engine, noncentral / 2.0);
    2.0 * gamma(engine, (freedom + 2.0 * count as f64) / 2.0)
}

fn laplace(engine: &mut Engine, place: f64, scale: f64) -> f64 {
    loop {
        let u = engine.next_double();
        if u >= 0.5 {
            return place - scale * (2.0 - u - u).ln();
        }
        if u > 0.0 {
            return place + scale * (u + u).ln();
        }
    }
}

fn gumbel(engine: &mut Engine, place: f64, scale: f64) -> f64 {
    loop {
        let u = 1.0 - engine.next_double();
        if u < 1.0 {
            return place - scale * (-u.ln()).ln();
        }
    }
}

fn logistic(engine: &mut Engine, place: f64, scale: f64) -> f64 {
    loop {
        let u = engine.next_double();
        if u > 0.0 {
            return place + scale * (u / (1.0 - u)).ln();
        }
    }
}

fn wald(engine: &mut Engine, mean: f64, scale: f64, normal: fn(&mut Engine) -> f64) -> f64 {
    let y = normal(engine);
    let y = mean * y * y;
    let factor = mean / (2.0 * scale);
    let x = mean + factor * (y - (4.0 * scale * y + y * y).sqrt());
    let u = engine.next_double();
    if u <= mean / (mean + x) { x } else { mean * mean / x }
}

fn von_mises(engine: &mut Engine, mu: f64, kappa: f64) -> f64 {
    use std::f64::consts::PI;
    if kappa.is_nan() {
        return f64::NAN;
    }
    if kappa < 1e-8 {
        return PI * (2.0 * engine.next_double() - 1.0);
    }
    let s = if kappa < 1e-5 {
        1.0 / kappa + kappa
    } else if kappa > 1e6 {
        let angle = mu + (1.0 / kappa).sqrt() * standard_normal(engine);
        return if angle < -PI {
            angle + 2.0 * PI
        } else if angle > PI {
            angle - 2.0 * PI
        } else {
            angle
        };
    } else {
        let r = 1.0 + (1.0 + 4.0 * kappa * kappa).sqrt();
        let rho = (r - (2.0 * r).sqrt()) / (2.0 * kappa);
        (1.0 + rho * rho) / (2.0 * rho)
    };
    let w = loop {
        let z = (PI * engine.next_double()).cos();
        let w = (1.0 + s * z) / (s + z);
        let y = kappa * (s - w);
        let v = engine.next_double();
        if y * (2.0 - y) - v >= 0.0 || (y / v).ln() + 1.0 - y >= 0.0 {
            break w;
        }
    };
    let u = engine.next_double();
    let angle = w.acos();
    let angle = if u < 0.5 { -angle } else { angle } + mu;
    let negative = angle < 0.0;
    let turned = (angle.abs() + PI) % (2.0 * PI) - PI;
    if negative { -turned } else { turned }
}

fn triangular(engine: &mut Engine, left: f64, mode: f64, right: f64) -> f64 {
    let (base, left_base) = (right - left, mode - left);
    let ratio = left_base / base;
    let (left_product, right_product) = (left_base * base, (right - mode) * base);
    let u = engine.next_double();
    if u <= ratio { left + (u * left_product).sqrt() } else { right - ((1.0 - u) * right_product).sqrt() }
}

/// The polar method, two numbers at a time.
pub fn legacy_normal(engine: &mut Engine) -> f64 {
    if let Some(kept) = engine.gauss.take() {
        return kept;
    }
    loop {
        let x = 2.0 * engine.next_double() - 1.0;
        let y = 2.0 * engine.next_double() - 1.0;
        let square = x * x + y * y;
        if square < 1.0 && square != 0.0 {
            let factor = (-2.0 * square.ln() / square).sqrt();
            engine.gauss = Some(factor * x);
            return factor * y;
        }
    }
}

fn legacy_exponential(engine: &mut Engine) -> f64 {
    -(1.0 - engine.next_double()).ln()
}

pub fn legacy_gamma(engine: &mut Engine, shape: f64) -> f64 {
    gamma_of(engine, shape, legacy_normal, legacy_exponential)
}
