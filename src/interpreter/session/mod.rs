//! What a prompt or notebook needs of the interpreter: statements typed one after the other, whether they are whole, how to colour and
//! complete them. Nothing here knows a terminal.

mod colouring;
mod completion;
mod statements;
mod transcript;

pub use crate::syntax::{Completeness, completeness, indent_after};
pub use colouring::Role;
pub use completion::Completions;
pub use transcript::without_prompts;
