//! Half precision: sixteen bits, computed with as `f32` and rounded back.
//!
//! Invariant: conversions round once, half to even, from the exact value (IEEE 754 binary16). Called by the dtype tables.

use std::cmp::Ordering;

/// An IEEE 754 binary16 number.
#[derive(Clone, Copy, Debug, Default)]
pub struct Half(u16);

impl Half {
    /// The nearest half to a double; halfway cases go to the even one, too large ones to infinity.
    pub fn from_f64(value: f64) -> Half {
        let bits = value.to_bits();
        let sign = ((bits >> 48) & 0x8000) as u16;
        let size = value.abs();
        if value.is_nan() {
            return Half(sign | 0x7e00);
        }
        if size >= 65520.0 {
            return Half(sign | 0x7c00);
        }
        // The distance between neighbours of this size is a power of two; dividing by it is exact.
        let exponent = (((bits >> 52) & 0x7ff) as i32 - 1023).max(-14);
        let scaled = (size * 2f64.powi(10 - exponent)).round_ties_even();
        let whole = scaled as u32;
        let encoded = match whole < 1024 {
            true => whole,
            false => (((exponent + 14) as u32) << 10) + whole,
        };
        Half(sign | encoded as u16)
    }

    pub fn to_f64(self) -> f64 {
        let (exponent, fraction) = (i32::from(self.0 >> 10 & 0x1f), f64::from(self.0 & 0x3ff));
        let size = match exponent {
            0 => fraction * 2f64.powi(-24),
            31 if fraction == 0.0 => f64::INFINITY,
            31 => f64::NAN,
            _ => (fraction + 1024.0) * 2f64.powi(exponent - 25),
        };
        if self.0 & 0x8000 != 0 { -size } else { size }
    }

    pub fn from_f32(value: f32) -> Half {
        Half::from_f64(f64::from(value))
    }

    pub fn to_f32(self) -> f32 {
        self.to_f64() as f32
    }

    /// The next representable number towards another one.
    pub fn next_after(self, other: Half) -> Half {
        let (own, wanted) = (self.to_f64(), other.to_f64());
        match () {
            () if own.is_nan() || wanted.is_nan() => Half::from_f64(f64::NAN),
            () if own == wanted => other,
            () if own == 0.0 => Half(if wanted < 0.0 { 0x8001 } else { 1 }),
            // Bits of numbers of one sign are in the order of their sizes.
            () if (own < wanted) == (own > 0.0) => Half(self.0 + 1),
            () => Half(self.0 - 1),
        }
    }

    /// The distance to the next number away from zero, with the sign of the number.
    pub fn spacing(self) -> Half {
        if !self.to_f64().is_finite() {
            return Half::from_f64(f64::NAN);
        }
        let away = Half::from_f64(f64::INFINITY.copysign(self.to_f64()));
        Half::from_f64(self.next_after(away).to_f64() - self.to_f64())
    }

    pub fn from_bits(bits: u16) -> Half {
        Half(bits)
    }

    pub fn to_bits(self) -> u16 {
        self.0
    }
}

impl PartialEq for Half {
    fn eq(&self, other: &Half) -> bool {
        self.to_f32() == other.to_f32()
    }
}

impl PartialOrd for Half {
    fn partial_cmp(&self, other: &Half) -> Option<Ordering> {
        self.to_f32().partial_cmp(&other.to_f32())
    }
}
