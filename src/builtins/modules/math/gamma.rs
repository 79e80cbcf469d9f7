//! The gamma function and its logarithm by the Lanczos approximation (C. Lanczos, "A Precision Approximation of the Gamma Function", 1964)
//! with the coefficients for g = 6.0246800407767296 and 13 terms that Boost publishes; CPython uses the same.

use super::{expected, range_error};
use crate::runtime::interp::{Interp, Result};
use std::f64::consts::PI;

native_functions! { pub FUNCTIONS;
    /// Gamma function at x.
    def gamma(x, /) = gamma;
    /// Natural logarithm of absolute value of Gamma function at x.
    def lgamma(x, /) = log_gamma;
}

const G: f64 = 6.024_680_040_776_73;
const G_MINUS_HALF: f64 = 5.524_680_040_776_73;
const LOG_PI: f64 = 1.144_729_885_849_400_2;
const WHAT: &str = "a noninteger or positive integer";

#[expect(clippy::excessive_precision, reason = "the digits are those published")]
const NUMERATOR: [f64; 13] = [
    23_531_376_880.410_759_688_572_007_674_451_636_754_734_846_804_940,
    42_919_803_642.649_098_768_957_899_047_001_988_850_926_355_848_959,
    35_711_959_237.355_668_049_440_185_451_547_166_705_960_488_635_843,
    17_921_034_426.037_209_699_919_755_754_458_931_112_671_403_265_390,
    6_039_542_586.352_028_005_064_291_644_307_297_921_069_938_842_070_8,
    1_439_720_407.311_721_673_663_223_072_794_912_393_971_548_578_637_2,
    248_874_557.862_054_156_511_460_386_413_229_423_216_321_251_278_01,
    31_426_415.585_400_194_380_614_231_628_318_205_362_874_684_987_640,
    2_876_370.628_935_372_441_225_409_051_620_849_613_599_114_537_876_8,
    186_056.265_395_223_495_040_294_989_716_045_699_282_207_842_363_28,
    8_071.672_002_365_816_210_638_002_902_272_250_613_821_851_632_502_4,
    210.824_277_751_579_345_872_509_733_920_713_362_711_669_695_802_91,
    2.506_628_274_631_000_270_164_908_177_133_837_338_626_431_079_340_8,
];

const DENOMINATOR: [f64; 13] = [
    0.0,
    39_916_800.0,
    120_543_840.0,
    150_917_976.0,
    105_258_076.0,
    45_995_730.0,
    13_339_535.0,
    2_637_558.0,
    357_423.0,
    32_670.0,
    1_925.0,
    66.0,
    1.0,
];

/// The largest integer whose factorial of one less is exact in a float.
const MOST_EXACT: usize = 23;

fn lanczos_sum(x: f64) -> f64 {
    let (mut numerator, mut denominator) = (0.0, 0.0);
    // Either way round no intermediate overflows.
    if x < 5.0 {
        for (above, below) in NUMERATOR.iter().zip(&DENOMINATOR).rev() {
            numerator = numerator * x + above;
            denominator = denominator * x + below;
        }
    } else {
        for (above, below) in NUMERATOR.iter().zip(&DENOMINATOR) {
            numerator = numerator / x + above;
            denominator = denominator / x + below;
        }
    }
    numerator / denominator
}

/// sin(pi * x), exact in the zeros.
fn sine_of_pi_times(x: f64) -> f64 {
    let y = x.abs() % 2.0;
    let result = match (2.0 * y).round() as i32 {
        0 => (PI * y).sin(),
        1 => (PI * (y - 0.5)).cos(),
        2 => (PI * (1.0 - y)).sin(),
        3 => -(PI * (y - 1.5)).cos(),
        _ => (PI * (y - 2.0)).sin(),
    };
    1.0_f64.copysign(x) * result
}

fn gamma(interp: &mut Interp, x: f64) -> Result<f64> {
    if !x.is_finite() {
        return if x == f64::NEG_INFINITY { Err(expected(interp, WHAT, x)) } else { Ok(x) };
    }
    if x == 0.0 {
        return Err(expected(interp, WHAT, x));
    }
    if x == x.floor() {
        if x < 0.0 {
            return Err(expected(interp, WHAT, x));
        }
        if x <= MOST_EXACT as f64 {
            return Ok((1..x as u64).map(|factor| factor as f64).product());
        }
    }
    let result = inexact_gamma(x);
    if result.is_infinite() { Err(range_error(interp)) } else { Ok(result) }
}

fn inexact_gamma(x: f64) -> f64 {
    let size = x.abs();
    if size < 1e-20 {
        return 1.0 / x;
    }
    if size > 200.0 {
        return if x < 0.0 { 0.0 / sine_of_pi_times(x) } else { f64::INFINITY };
    }
    let y = size + G_MINUS_HALF;
    // What rounding lost of y.
    let lost = if size > G_MINUS_HALF { (y - size) - G_MINUS_HALF } else { (y - G_MINUS_HALF) - size };
    let correction = lost * G / y;
    let power = |result: f64, is_divided: bool| {
        // The power alone would overflow before the result does.
        let factors: &[f64] =
            if size < 140.0 { &[size - 0.5] } else { &[size / 2.0 - 0.25, size / 2.0 - 0.25] };
        factors.iter().fold(result, |result, exponent| {
            if is_divided { result / y.powf(*exponent) } else { result * y.powf(*exponent) }
        })
    };
    if x < 0.0 {
        let result = -PI / sine_of_pi_times(size) / size * y.exp() / lanczos_sum(size);
        power(result - correction * result, true)
    } else {
        let result = lanczos_sum(size) / y.exp();
        power(result + correction * result, false)
    }
}

fn log_gamma(interp: &mut Interp, x: f64) -> Result<f64> {
    if !x.is_finite() {
        return Ok(if x.is_nan() { x } else { f64::INFINITY });
    }
    if x == x.floor() && x <= 2.0 {
        return if x <= 0.0 { Err(expected(interp, WHAT, x)) } else { Ok(0.0) };
    }
    let size = x.abs();
    if size < 1e-20 {
        return Ok(-size.ln());
    }
    let mut result = lanczos_sum(size).ln() - G;
    result += (size - 0.5) * ((size + G - 0.5).ln() - 1.0);
    if x < 0.0 {
        // Euler's reflection formula.
        result = LOG_PI - sine_of_pi_times(size).abs().ln() - size.ln() - result;
    }
    if result.is_infinite() { Err(range_error(interp)) } else { Ok(result) }
}
