//! The built-in functions (library reference, "Built-in Functions") by theme; the built-in types are classes and come from
//! `runtime/types`.

pub mod awaiting;
pub mod code;
pub mod extremes;
pub mod files;
pub mod help;
pub mod importing;
pub mod iteration;
pub mod numbers;
pub mod objects;
pub mod printing;
pub mod sum;
pub mod text;

use crate::runtime::native::NativeDefinition;

/// The tables of all built-in functions.
pub const TABLES: &[fn() -> &'static [NativeDefinition]] = &[
    || numbers::FUNCTIONS,
    || sum::FUNCTIONS,
    || extremes::FUNCTIONS,
    || objects::FUNCTIONS,
    || iteration::FUNCTIONS,
    || awaiting::FUNCTIONS,
    || text::FUNCTIONS,
    || printing::FUNCTIONS,
    || code::FUNCTIONS,
    || importing::FUNCTIONS,
    || files::FUNCTIONS,
];
