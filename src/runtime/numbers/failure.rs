//! Why an operation on plain data failed: the exception's class as a small enumeration and its text.
//!
//! The functions of `numbers`, `format` and `text` know no exception objects. They return a [`Failure`], and the
//! type that binds them raises the class that [`FailureKind`] names, with the message unchanged.

use std::borrow::Cow;

/// Which built-in exception a [`Failure`] becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FailureKind {
    Index,
    Lookup,
    Memory,
    NotImplemented,
    Overflow,
    Type,
    Value,
    ZeroDivision,
}

/// An exception to raise: its class and its message, in CPython's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    pub kind: FailureKind,
    pub message: Cow<'static, str>,
}

impl Failure {
    /// A failure of any kind.
    #[cold]
    pub fn new(kind: FailureKind, message: impl Into<Cow<'static, str>>) -> Self {
        Failure { kind, message: message.into() }
    }

    /// A `ValueError`.
    #[cold]
    pub fn value(message: impl Into<Cow<'static, str>>) -> Self {
        Failure::new(FailureKind::Value, message)
    }

    /// An `OverflowError`.
    #[cold]
    pub fn overflow(message: impl Into<Cow<'static, str>>) -> Self {
        Failure::new(FailureKind::Overflow, message)
    }

    /// A `TypeError`.
    #[cold]
    pub fn type_error(message: impl Into<Cow<'static, str>>) -> Self {
        Failure::new(FailureKind::Type, message)
    }

    /// A `ZeroDivisionError`; every division in CPython 3.14 says the same.
    #[cold]
    pub fn division_by_zero() -> Self {
        Failure::new(FailureKind::ZeroDivision, "division by zero")
    }

    /// A `MemoryError`, which has no message.
    #[cold]
    pub fn memory() -> Self {
        Failure::new(FailureKind::Memory, "")
    }
}

/// The longest text or byte sequence that one operation may make, in bytes. A larger request is a `MemoryError`
/// before anything is allocated, because a failed allocation would end the process.
pub const MAXIMUM_TEXT: usize = 1 << 32;

/// An empty string with room for `capacity` bytes, or `MemoryError`.
pub fn string_with_capacity(capacity: usize) -> Result<String, Failure> {
    let mut text = String::new();
    if capacity > MAXIMUM_TEXT || text.try_reserve_exact(capacity).is_err() {
        return Err(Failure::memory());
    }
    Ok(text)
}

/// An empty byte vector with room for `capacity` bytes, or `MemoryError`.
pub fn bytes_with_capacity(capacity: usize) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    if capacity > MAXIMUM_TEXT || bytes.try_reserve_exact(capacity).is_err() {
        return Err(Failure::memory());
    }
    Ok(bytes)
}
