//! The module `math`: the functions of the C standard as CPython 3.14 shows them, with its checks and texts, and exact ones on integers.

mod elementary;
mod gamma;
mod integers;
mod logarithms;
mod parts;
mod sums;
mod vectors;

use super::add_functions;
use crate::object::{Ref, Value};
use crate::runtime::interp::{Interp, Raised};
use crate::runtime::numbers::float_text;
use crate::runtime::types::module::Module;
use std::f64::consts;

/// Makes the module.
pub fn create(interp: &mut Interp) -> Ref<Module> {
    let module = Module::new(
        interp,
        "math",
        Some("This module provides access to the mathematical functions\ndefined by the C standard."),
    );
    let tables = [
        elementary::FUNCTIONS,
        logarithms::FUNCTIONS,
        gamma::FUNCTIONS,
        integers::FUNCTIONS,
        parts::FUNCTIONS,
        sums::FUNCTIONS,
        vectors::FUNCTIONS,
    ];
    for table in tables {
        add_functions(interp, &module, "math", table);
    }
    let constants = [
        ("pi", consts::PI),
        ("e", consts::E),
        ("tau", consts::TAU),
        ("inf", f64::INFINITY),
        ("nan", f64::NAN),
    ];
    for (name, number) in constants {
        module.set(interp, name, Value::float(number));
    }
    module
}

/// ValueError: "expected ..., got 2.0".
#[cold]
fn expected(interp: &mut Interp, what: &str, given: f64) -> Raised {
    interp.value_error(format!("expected {what}, got {}", float_text::repr(given)))
}

/// ValueError for an argument outside the domain.
#[cold]
fn domain_error(interp: &mut Interp) -> Raised {
    interp.value_error("math domain error")
}

/// OverflowError for a result beyond the floats.
#[cold]
fn range_error(interp: &mut Interp) -> Raised {
    interp.overflow_error("math range error")
}
