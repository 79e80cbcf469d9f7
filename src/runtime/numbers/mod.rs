//! Integers, floats and complex numbers as plain data: arithmetic, conversion and text, without the interpreter.
//!
//! Everything here is a pure function of its arguments and gives CPython 3.14's results and messages. The types
//! `int`, `float` and `complex` bind these functions; the formatting of `runtime/format` builds on the digits made
//! here. This folder is the only home of the crates `dashu_int` and `zmij`.

pub mod complex;
pub mod complex_text;
pub mod failure;
pub mod float;
pub mod float_digits;
pub mod float_hex;
pub mod float_rounding;
pub mod float_text;
pub mod integer;
pub mod integer_bits;
pub mod integer_bytes;
pub mod integer_division;
pub mod integer_float;
pub mod integer_power;
pub mod integer_text;
pub mod numeral;

pub use complex::Complex;
pub use failure::{Failure, FailureKind};
pub use integer::{BigInteger, Integer, IntegerView};
