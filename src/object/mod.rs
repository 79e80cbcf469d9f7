//! Values and objects: the unsafe core. What lies here knows how a value is laid out, counted, allocated, freed and collected,
//! and nothing of what the types mean. The layout of [`Value`] is private to this folder and to the machine's loop.

pub mod collector;
pub mod guarded;
pub mod header;
pub mod heap;
pub mod instance;
pub mod kind;
pub mod layout;
pub mod reference;
pub mod release;
pub mod shape;
pub mod text;
pub mod tuple;
pub mod value;
pub mod weak;

pub use guarded::{Guarded, Token};
pub use header::{Header, Object};
pub use instance::Instance;
pub use kind::Kind;
pub use layout::Payload;
pub use reference::Ref;
pub use shape::Shape;
pub use text::Str;
pub use tuple::Tuple;
pub use value::{Value, Word};
