//! What can be done with values: classes and attributes, the protocols (arithmetic, comparison, iteration, conversion), exceptions, and
//! one file per built-in type in `types/`. Nothing here knows the machine's loop; where native code must call back, it goes through
//! the hooks in [`interp::Interp`].

pub mod attribute;
pub mod call;
pub mod class;
pub mod class_creation;
pub mod convert;
pub mod exceptions;
pub mod finalize;
pub mod format;
pub mod hash;
pub mod hash_table;
pub mod host;
pub mod instance_check;
pub mod interp;
pub mod interruption;
pub mod iteration;
pub mod machine;
pub mod names;
#[macro_use]
pub mod native;
pub mod numbers;
pub mod operators;
pub mod report;
pub mod representation;
pub mod signature;
pub(crate) mod site_cache;
pub mod slot_calls;
pub mod slot_methods;
pub mod slots;
pub mod start;
pub mod text;
pub mod types;
pub mod warning;

pub use class::Class;
pub use exceptions::ExceptionKind;
pub use interp::{Interp, Raised, Result};
pub use native::CallArguments;
