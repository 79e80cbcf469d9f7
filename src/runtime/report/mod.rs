//! What is shown of an exception nobody caught: the text CPython 3.14 writes (its `traceback` module defines the rules), and the same
//! as plain data for a renderer that knows colours. Collecting asks the objects (and may run a script's `__str__`); rendering does not.

mod anchors;
mod collect;
mod frame_text;
mod render;
mod sources;
mod standard_modules;
pub mod suggestions;
mod syntax_text;
mod unraisable;
mod width;

pub use collect::collect;
pub use frame_text::{SourceExcerpt, excerpt};
pub use render::render;
pub use sources::{register_source, source_line, source_text};
pub use standard_modules::is_standard_module;
pub use unraisable::unraisable;

use super::interp::Interp;
use crate::object::Value;

/// An exception with all that is shown with it. Exceptions refer to each other by index; the first is the one nobody caught.
#[derive(Clone, Debug, Default)]
pub struct Report {
    pub exceptions: Vec<ExceptionReport>,
    /// Was the chain of causes and contexts too long to be shown to its end?
    pub truncated: bool,
}

/// One exception.
#[derive(Clone, Debug, Default)]
pub struct ExceptionReport {
    /// The class's name, with its module unless that is `builtins` or `__main__`.
    pub class: String,
    /// What `str()` gives, with the suggestion if there is one.
    pub message: String,
    /// The lines of `__notes__`.
    pub notes: Vec<String>,
    /// The place a SyntaxError tells.
    pub syntax: Option<SyntaxReport>,
    /// The calls it passed, outermost first.
    pub frames: Vec<FrameReport>,
    pub cause: Option<usize>,
    /// The context, unless it is suppressed.
    pub context: Option<usize>,
    /// The exceptions of a group.
    pub nested: Option<Vec<usize>>,
}

/// A call an exception passed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrameReport {
    pub file: String,
    /// The name of the function, `<module>` for a module.
    pub name: String,
    /// The first line of the failing expression, from 1.
    pub line: u32,
    /// Its last line.
    pub end_line: u32,
    /// Where it begins in the first line and ends in the last one, in bytes from 0; `None` when that is unknown.
    pub columns: Option<(usize, usize)>,
    /// The source of these lines without trailing blanks; empty lines where there is no source.
    pub source: Vec<String>,
    /// How many more times the same call follows.
    pub repeated: usize,
}

/// The place of a SyntaxError, as the exception tells it; columns are in characters from 1.
#[derive(Clone, Debug, Default)]
pub struct SyntaxReport {
    pub message: Option<String>,
    pub file: Option<String>,
    pub line: Option<String>,
    pub end_line: Option<String>,
    pub text: Option<String>,
    pub offset: Option<i64>,
    /// Is `offset` set to something that is no integer, so that the line is left out?
    pub offset_is_odd: bool,
    pub end_offset: Option<i64>,
}

impl Report {
    /// The innermost place of the exception nobody caught.
    pub fn innermost(&self) -> Option<&FrameReport> {
        self.exceptions.first()?.frames.last()
    }
}

/// The text for an exception nobody caught, with its line end.
pub fn uncaught(interp: &mut Interp, exception: &Value) -> String {
    render(&collect(interp, exception))
}
