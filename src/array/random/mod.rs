//! Streams of random numbers, bit for bit those of `numpy.random`: engines, seeds, distributions.
//!
//! Sources: O'Neill's PCG (2014), Matsumoto and Nishimura's MT19937 (1998), and the samplers named in `distributions`. Called by
//! the binding `builtins/numpy/random`.

pub mod discrete;
pub mod distributions;
mod engine;
mod tables;

pub use engine::{Engine, SeedPool};
