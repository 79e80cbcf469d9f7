//! The discrete Fourier transform: mixed radix for small factors, Bluestein's algorithm (1970) for large primes.
//!
//! Called by the binding.

use std::f64::consts::PI;

use super::complex::Complex;

type Number = Complex<f64>;

/// A transform of one length in one direction; the roots of unity are computed once.
pub struct Transform {
    size: usize,
    /// `exp(sign * 2 pi i k / size)`.
    roots: Vec<Number>,
    factors: Vec<usize>,
    bluestein: Option<Box<Bluestein>>,
}

struct Bluestein {
    forward: Transform,
    backward: Transform,
    chirp: Vec<Number>,
    filter: Vec<Number>,
}

/// The largest prime factor that is done directly.
const DIRECT: usize = 50;

impl Transform {
    /// A transform without scaling; `inverse` has the positive exponent.
    pub fn new(size: usize, inverse: bool) -> Transform {
        let sign = if inverse { 1.0 } else { -1.0 };
        let roots = (0..size).map(|k| root(k, size, sign)).collect();
        let factors = factorized(size);
        let bluestein =
            factors.iter().any(|&factor| factor > DIRECT).then(|| Box::new(Bluestein::new(size, sign)));
        Transform { size, roots, factors, bluestein }
    }

    /// Transforms `size` numbers.
    pub fn run(&self, data: &[Number]) -> Vec<Number> {
        match &self.bluestein {
            Some(bluestein) => bluestein.run(data),
            None => {
                let mut output = vec![Complex::new(0.0, 0.0); self.size];
                self.split(data, 1, &mut output, &self.factors, 1);
                output
            }
        }
    }

    /// Decimation in time: the parts with a stride, then their combination.
    fn split(&self, data: &[Number], stride: usize, output: &mut [Number], factors: &[usize], step: usize) {
        let Some((&radix, rest)) = factors.split_first() else {
            if let (Some(target), Some(&value)) = (output.first_mut(), data.first()) {
                *target = value;
            }
            return;
        };
        let part = output.len() / radix;
        for (place, chunk) in output.chunks_exact_mut(part).enumerate() {
            self.split(
                data.get(place * stride..).unwrap_or_default(),
                stride * radix,
                chunk,
                rest,
                step * radix,
            );
        }
        let mut lane = vec![Complex::new(0.0, 0.0); radix];
        for k in 0..part {
            for (q, value) in lane.iter_mut().enumerate() {
                *value = output[q * part + k] * self.roots[(q * k * step) % self.size];
            }
            self.butterfly(&lane, output, part, k, step * part);
        }
    }

    fn butterfly(&self, lane: &[Number], output: &mut [Number], part: usize, k: usize, turn: usize) {
        match lane {
            [a, b] => {
                output[k] = *a + *b;
                output[part + k] = *a - *b;
            }
            [a, b, c, d] => {
                let (sum, difference) = (*a + *c, *a - *c);
                let (odd_sum, odd) = (*b + *d, *b - *d);
                let quarter = self.roots[turn % self.size].im;
                let turned = Complex::new(-quarter * odd.im, quarter * odd.re);
                output[k] = sum + odd_sum;
                output[part + k] = difference + turned;
                output[2 * part + k] = sum - odd_sum;
                output[3 * part + k] = difference - turned;
            }
            _ => {
                for p in 0..lane.len() {
                    let sum = lane.iter().enumerate().fold(Complex::new(0.0, 0.0), |sum, (q, &value)| {
                        sum + value * self.roots[(p * q % lane.len()) * turn % self.size]
                    });
                    output[p * part + k] = sum;
                }
            }
        }
    }
}

/// A root of unity, from an angle in the first eighth so that symmetric ones are equal.
fn root(k: usize, size: usize, sign: f64) -> Number {
    let eighths = 8 * k;
    let (octant, rest) = (eighths / size, eighths % size);
    let angle = |rest: usize| 2.0 * PI * rest as f64 / (8.0 * size as f64);
    let (c, s) = match octant % 2 {
        0 => (angle(rest).cos(), angle(rest).sin()),
        _ => (angle(size - rest).cos(), angle(size - rest).sin()),
    };
    let (c, s) = match octant {
        0 => (c, s),
        1 => (s, c),
        2 => (-s, c),
        3 => (-c, s),
        4 => (-c, -s),
        5 => (-s, -c),
        6 => (s, -c),
        _ => (c, -s),
    };
    Complex::new(c, sign * s)
}

fn factorized(mut size: usize) -> Vec<usize> {
    let mut factors = Vec::new();
    while size.is_multiple_of(4) && size > 0 {
        factors.push(4);
        size /= 4;
    }
    let mut candidate = 2;
    while size > 1 {
        while size.is_multiple_of(candidate) {
            factors.push(candidate);
            size /= candidate;
        }
        candidate += 1;
        if candidate * candidate > size && size > 1 {
            factors.push(size);
            size = 1;
        }
    }
    factors
}

impl Bluestein {
    fn new(size: usize, sign: f64) -> Bluestein {
        let wide = (2 * size - 1).next_power_of_two();
        let chirp: Vec<Number> = (0..size).map(|k| root(k * k % (2 * size), 2 * size, sign)).collect();
        let mut filter = vec![Complex::new(0.0, 0.0); wide];
        for (k, value) in chirp.iter().enumerate() {
            filter[k] = value.conj();
            if k > 0 {
                filter[wide - k] = value.conj();
            }
        }
        let (forward, backward) = (Transform::new(wide, false), Transform::new(wide, true));
        let filter = forward.run(&filter);
        Bluestein { forward, backward, chirp, filter }
    }

    fn run(&self, data: &[Number]) -> Vec<Number> {
        let wide = self.filter.len();
        let mut padded = vec![Complex::new(0.0, 0.0); wide];
        for ((slot, &value), &turn) in padded.iter_mut().zip(data).zip(&self.chirp) {
            *slot = value * turn;
        }
        let mut spectrum = self.forward.run(&padded);
        spectrum.iter_mut().zip(&self.filter).for_each(|(x, &y)| *x = *x * y);
        let made = self.backward.run(&spectrum);
        let scale = 1.0 / wide as f64;
        made.iter().zip(&self.chirp).map(|(&x, &turn)| x * turn * Complex::new(scale, 0.0)).collect()
    }
}
