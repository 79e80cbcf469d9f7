//! The machine: runs code objects. `dispatch` is the loop; the other files hold what its instructions do when it takes more than a few
//! lines. The interpreter above installs the functions of [`hooks`] so that native code below can call back.

pub mod arithmetic;
pub mod attributes;
pub mod binding;
pub mod calls;
pub mod containers;
#[cfg(feature = "counters")]
pub mod counters;
pub mod dispatch;
pub mod generators;
pub mod globals;
pub mod hooks;
pub mod imports;
pub mod iteration;
pub mod making;
pub mod matching;
pub mod stack;
pub mod unwinding;
