//! Strings and byte strings as plain data: searching, splitting, trimming, case, classes of characters, `repr` and
//! encodings, without the interpreter.
//!
//! Positions that cross the boundary of this folder count characters for `str` and bytes for `bytes`; inside it,
//! UTF-8 offsets. The types `str`, `bytes` and `bytearray` bind these functions. Classes and case mappings are those
//! of Unicode 16.0, the version of CPython 3.14. This folder is the only home of the crates `memchr`,
//! `unicode_case_mapping`, `unicode_general_category` and `unicode_ident`.

pub mod byte_case;
pub mod case;
pub mod character_tables;
pub mod codec;
pub mod codec_errors;
pub mod codec_escape;
pub mod codec_wide;
pub mod find;
pub mod predicates;
pub mod replace;
pub mod repr;
pub mod split;
pub mod trim;
