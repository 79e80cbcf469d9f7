//! What can go wrong with a pattern.

/// A mistake in a pattern or a template: `re.PatternError`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatternError {
    pub message: String,
    /// In characters; `None` where the whole pattern is meant and is not named.
    pub position: Option<usize>,
}

/// Why a pattern cannot be compiled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CompileError {
    Pattern(PatternError),
    /// Flags that do not go together: ValueError.
    Flags(&'static str),
    /// A repetition number out of range: OverflowError.
    TooLarge,
    /// Groups nested too deeply: RecursionError.
    TooDeep,
    /// `\g<name>` of a group that there is not, in a template: IndexError.
    UnknownName(String),
}

impl From<PatternError> for CompileError {
    fn from(error: PatternError) -> Self {
        CompileError::Pattern(error)
    }
}
