//! The table of the methods of strings, and those that change case, classify, trim, pad and convert (library reference, "String
//! Methods").

use super::{encoding, formatting, search, split, translate};
use crate::object::{Ref, Str, Tuple, Value};
use crate::runtime::convert;
use crate::runtime::format::text::format_text;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::numbers::Failure;
use crate::runtime::text::trim::{self, Ends};
use crate::runtime::text::{case, predicates};
use crate::runtime::types::{bytes, parameters};

native_functions! { pub(super) METHODS;
    /// Return a capitalized version of the string.
    ///
    /// More specifically, make the first character have upper case and the rest lower
    /// case.
    def capitalize(self, /) = capitalize;
    /// Return a version of the string suitable for caseless comparisons.
    def casefold(self, /) = casefold;
    /// Return a centered string of length width.
    ///
    /// Padding is done using the specified fill character (default is a space).
    def center(self, width, fillchar=" ", /) = center;
    /// Return the number of non-overlapping occurrences of substring sub in string S[start:end].
    ///
    /// Optional arguments start and end are interpreted as in slice notation.
    def count(self, sub, start=None, end=None, /) = search::count;
    /// Encode the string using the codec registered for encoding.
    ///
    ///   encoding
    ///     The encoding in which to encode the string.
    ///   errors
    ///     The error handling scheme to use for encoding errors.
    ///     The default is 'strict' meaning that encoding errors raise a
    ///     UnicodeEncodeError.  Other possible values are 'ignore', 'replace' and
    ///     'xmlcharrefreplace' as well as any other name registered with
    ///     codecs.register_error that can handle UnicodeEncodeErrors.
    def encode(self, /, encoding="utf-8", errors="strict") = encode;
    /// Return True if the string ends with the specified suffix, False otherwise.
    ///
    ///   suffix
    ///     A string or a tuple of strings to try.
    ///   start
    ///     Optional start position. Default: start of the string.
    ///   end
    ///     Optional stop position. Default: end of the string.
    def endswith(self, suffix, start=None, end=None, /) = search::ends_with;
    /// Return a copy where all tab characters are expanded using spaces.
    ///
    /// If tabsize is not given, a tab size of 8 characters is assumed.
    def expandtabs(self, /, tabsize=8) = expand_tabs;
    /// Return the lowest index in S where substring sub is found, such that sub is contained within S[start:end].
    ///
    /// Optional arguments start and end are interpreted as in slice notation.
    /// Return -1 on failure.
    def find(self, sub, start=None, end=None, /) = search::find;
    /// Return a formatted version of the string, using substitutions from args and kwargs.
    ///
    /// The substitutions are identified by braces ('{' and '}').
    def format(self, /, *args, **kwargs) = formatting::format;
    /// Return a formatted version of the string, using substitutions from mapping.
    ///
    /// The substitutions are identified by braces ('{' and '}').
    def format_map(self, mapping, /) = formatting::format_map;
    /// Return the lowest index in S where substring sub is found, such that sub is contained within S[start:end].
    ///
    /// Optional arguments start and end are interpreted as in slice notation.
    /// Raises ValueError when the substring is not found.
    def index(self, sub, start=None, end=None, /) = search::index;
    /// Return True if the string is an alpha-numeric string, False otherwise.
    ///
    /// A string is alpha-numeric if all characters in the string are alpha-numeric and
    /// there is at least one character in the string.
    def isalnum(self, /) = is_alphanumeric;
    /// Return True if the string is an alphabetic string, False otherwise.
    ///
    /// A string is alphabetic if all characters in the string are alphabetic and there
    /// is at least one character in the string.
    def isalpha(self, /) = is_alphabetic;
    /// Return True if all characters in the string are ASCII, False otherwise.
    ///
    /// ASCII characters have code points in the range U+0000-U+007F.
    /// Empty string is ASCII too.
    def isascii(self, /) = is_ascii;
    /// Return True if the string is a decimal string, False otherwise.
    ///
    /// A string is a decimal string if all characters in the string are decimal and
    /// there is at least one character in the string.
    def isdecimal(self, /) = is_decimal;
    /// Return True if the string is a digit string, False otherwise.
    ///
    /// A string is a digit string if all characters in the string are digits and there
    /// is at least one character in the string.
    def isdigit(self, /) = is_digit;
    /// Return True if the string is a valid Python identifier, False otherwise.
    ///
    /// Call keyword.iskeyword(s) to test whether string s is a reserved identifier,
    /// such as "def" or "class".
    def isidentifier(self, /) = is_identifier;
    /// Return True if the string is a lowercase string, False otherwise.
    ///
    /// A string is lowercase if all cased characters in the string are lowercase and
    /// there is at least one cased character in the string.
    def islower(self, /) = is_lower;
    /// Return True if the string is a numeric string, False otherwise.
    ///
    /// A string is numeric if all characters in the string are numeric and there is at
    /// least one character in the string.
    def isnumeric(self, /) = is_numeric;
    /// Return True if all characters in the string are printable, False otherwise.
    ///
    /// A character is printable if repr() may use it in its output.
    def isprintable(self, /) = is_printable;
    /// Return True if the string is a whitespace string, False otherwise.
    ///
    /// A string is whitespace if all characters in the string are whitespace and there
    /// is at least one character in the string.
    def isspace(self, /) = is_space;
    /// Return True if the string is a title-cased string, False otherwise.
    ///
    /// In a title-cased string, upper- and title-case characters may only
    /// follow uncased characters and lowercase characters only cased ones.
    def istitle(self, /) = is_title;
    /// Return True if the string is an uppercase string, False otherwise.
    ///
    /// A string is uppercase if all cased characters in the string are uppercase and
    /// there is at least one cased character in the string.
    def isupper(self, /) = is_upper;
    /// Concatenate any number of strings.
    ///
    /// The string whose method is called is inserted in between each given string.
    /// The result is returned as a new string.
    ///
    /// Example: '.'.join(['ab', 'pq', 'rs']) -> 'ab.pq.rs'
    def join(self, iterable, /) = split::join;
    /// Return a left-justified string of length width.
    ///
    /// Padding is done using the specified fill character (default is a space).
    def ljust(self, width, fillchar=" ", /) = justify_left;
    /// Return a copy of the string converted to lowercase.
    def lower(self, /) = lower;
    /// Return a copy of the string with leading whitespace removed.
    ///
    /// If chars is given and not None, remove characters in chars instead.
    def lstrip(self, chars=None, /) = strip_left;
    /// Partition the string into three parts using the given separator.
    ///
    /// This will search for the separator in the string.  If the separator is found,
    /// returns a 3-tuple containing the part before the separator, the separator
    /// itself, and the part after it.
    ///
    /// If the separator is not found, returns a 3-tuple containing the original string
    /// and two empty strings.
    def partition(self, sep, /) = split::partition;
    /// Return a str with the given prefix string removed if present.
    ///
    /// If the string starts with the prefix string, return string[len(prefix):].
    /// Otherwise, return a copy of the original string.
    def removeprefix(self, prefix, /) = search::remove_prefix;
    /// Return a str with the given suffix string removed if present.
    ///
    /// If the string ends with the suffix string and that suffix is not empty,
    /// return string[:-len(suffix)]. Otherwise, return a copy of the original
    /// string.
    def removesuffix(self, suffix, /) = search::remove_suffix;
    /// Return a copy with all occurrences of substring old replaced by new.
    ///
    ///   count
    ///     Maximum number of occurrences to replace.
    ///     -1 (the default value) means replace all occurrences.
    ///
    /// If the optional argument count is given, only the first count occurrences are
    /// replaced.
    def replace(self, old, new, /, count=-1) = search::replace;
    /// Return the highest index in S where substring sub is found, such that sub is contained within S[start:end].
    ///
    /// Optional arguments start and end are interpreted as in slice notation.
    /// Return -1 on failure.
    def rfind(self, sub, start=None, end=None, /) = search::find_last;
    /// Return the highest index in S where substring sub is found, such that sub is contained within S[start:end].
    ///
    /// Optional arguments start and end are interpreted as in slice notation.
    /// Raises ValueError when the substring is not found.
    def rindex(self, sub, start=None, end=None, /) = search::index_last;
    /// Return a right-justified string of length width.
    ///
    /// Padding is done using the specified fill character (default is a space).
    def rjust(self, width, fillchar=" ", /) = justify_right;
    /// Partition the string into three parts using the given separator.
    ///
    /// This will search for the separator in the string, starting at the end. If
    /// the separator is found, returns a 3-tuple containing the part before the
    /// separator, the separator itself, and the part after it.
    ///
    /// If the separator is not found, returns a 3-tuple containing two empty strings
    /// and the original string.
    def rpartition(self, sep, /) = split::partition_last;
    /// Return a list of the substrings in the string, using sep as the separator string.
    ///
    ///   sep
    ///     The separator used to split the string.
    ///
    ///     When set to None (the default value), will split on any whitespace
    ///     character (including \n \r \t \f and spaces) and will discard
    ///     empty strings from the result.
    ///   maxsplit
    ///     Maximum number of splits.
    ///     -1 (the default value) means no limit.
    ///
    /// Splitting starts at the end of the string and works to the front.
    def rsplit(self, /, sep=None, maxsplit=-1) = split::split_backwards;
    /// Return a copy of the string with trailing whitespace removed.
    ///
    /// If chars is given and not None, remove characters in chars instead.
    def rstrip(self, chars=None, /) = strip_right;
    /// Return a list of the substrings in the string, using sep as the separator string.
    ///
    ///   sep
    ///     The separator used to split the string.
    ///
    ///     When set to None (the default value), will split on any whitespace
    ///     character (including \n \r \t \f and spaces) and will discard
    ///     empty strings from the result.
    ///   maxsplit
    ///     Maximum number of splits.
    ///     -1 (the default value) means no limit.
    ///
    /// Splitting starts at the front of the string and works to the end.
    ///
    /// Note, str.split() is mainly useful for data that has been intentionally
    /// delimited.  With natural text that includes punctuation, consider using
    /// the regular expression module.
    def split(self, /, sep=None, maxsplit=-1) = split::split;
    /// Return a list of the lines in the string, breaking at line boundaries.
    ///
    /// Line breaks are not included in the resulting list unless keepends is given and
    /// true.
    def splitlines(self, /, keepends=False) = split::split_lines;
    /// Return True if the string starts with the specified prefix, False otherwise.
    ///
    ///   prefix
    ///     A string or a tuple of strings to try.
    ///   start
    ///     Optional start position. Default: start of the string.
    ///   end
    ///     Optional stop position. Default: end of the string.
    def startswith(self, prefix, start=None, end=None, /) = search::starts_with;
    /// Return a copy of the string with leading and trailing whitespace removed.
    ///
    /// If chars is given and not None, remove characters in chars instead.
    def strip(self, chars=None, /) = strip;
    /// Convert uppercase characters to lowercase and lowercase characters to uppercase.
    def swapcase(self, /) = swapcase;
    /// Return a version of the string where each word is titlecased.
    ///
    /// More specifically, words start with uppercased characters and all remaining
    /// cased characters have lower case.
    def title(self, /) = title;
    /// Replace each character in the string using the given translation table.
    ///
    ///   table
    ///     Translation table, which must be a mapping of Unicode ordinals to
    ///     Unicode ordinals, strings, or None.
    ///
    /// The table must implement lookup/indexing via __getitem__, for instance a
    /// dictionary or list.  If this operation raises LookupError, the character is
    /// left untouched.  Characters mapped to None are deleted.
    def translate(self, table, /) = translate::translate;
    /// Return a copy of the string converted to uppercase.
    def upper(self, /) = upper;
    /// Pad a numeric string with zeros on the left, to fill a field of the given width.
    ///
    /// The string is never truncated.
    def zfill(self, width, /) = fill_zeros;
    /// Return a formatted version of the string as described by format_spec.
    def __format__(self, format_spec, /) = format_by_specification;
    def __getnewargs__(self, /) = new_arguments;
}

native_functions! { pub(super) STATIC_METHODS;
    /// Return a translation table usable for str.translate().
    ///
    /// If there is only one argument, it must be a dictionary mapping Unicode
    /// ordinals (integers) or characters to Unicode ordinals, strings or None.
    /// Character keys will be then converted to ordinals.
    /// If there are two arguments, they must be strings of equal length, and
    /// in the resulting dictionary, each character in x will be mapped to the
    /// character at the same position in y. If there is a third argument, it
    /// must be a string, whose characters will be mapped to None in the result.
    def maketrans(x, y=None, z=None, /) = translate::make_table;
}

macro_rules! plain_methods {
    ($( $name:ident -> $result:ty = $function:path; )+) => { $(
        fn $name(_: &mut Interp, text: &str) -> $result {
            $function(text)
        }
    )+ };
}

plain_methods! {
    capitalize -> String = case::capitalize;
    casefold -> String = case::casefold;
    lower -> String = case::lower;
    swapcase -> String = case::swapcase;
    title -> String = case::title;
    upper -> String = case::upper;
    is_alphanumeric -> bool = predicates::text_is_alphanumeric;
    is_alphabetic -> bool = predicates::text_is_alphabetic;
    is_ascii -> bool = str::is_ascii;
    is_decimal -> bool = predicates::text_is_decimal;
    is_digit -> bool = predicates::text_is_digit;
    is_identifier -> bool = predicates::text_is_identifier;
    is_lower -> bool = predicates::text_is_lower;
    is_numeric -> bool = predicates::text_is_numeric;
    is_printable -> bool = predicates::text_is_printable;
    is_space -> bool = predicates::text_is_space;
    is_title -> bool = predicates::text_is_title;
    is_upper -> bool = predicates::text_is_upper;
}

/// The string itself where nothing was changed.
fn changed(
    interp: &mut Interp,
    string: &Ref<Str>,
    made: std::result::Result<Option<String>, Failure>,
) -> Result<Ref<Str>> {
    match made {
        Ok(Some(text)) => Ok(Str::from_string(text)),
        Ok(None) => Ok(string.clone()),
        Err(failure) => Err(interp.fail(failure)),
    }
}

fn pad(
    interp: &mut Interp,
    string: &Ref<Str>,
    width: i64,
    fill: Option<&Value>,
    ends: Ends,
) -> Result<Ref<Str>> {
    let fill = match fill {
        None => ' ',
        Some(value) => match convert::native::<Str>(value).map(|text| (text.character(0), text.characters()))
        {
            Some((Some(character), 1)) => character,
            Some(_) => return Err(interp.type_error("The fill character must be exactly one character long")),
            None => {
                let class = interp.type_name(value);
                return Err(
                    interp.type_error(format!("The fill character must be a unicode character, not {class}"))
                );
            }
        },
    };
    let made = trim::pad(string.as_str(), string.characters(), width, fill, ends);
    changed(interp, string, made)
}

fn center(interp: &mut Interp, string: &Ref<Str>, width: i64, fill: Option<&Value>) -> Result<Ref<Str>> {
    pad(interp, string, width, fill, Ends::Both)
}

fn justify_left(
    interp: &mut Interp,
    string: &Ref<Str>,
    width: i64,
    fill: Option<&Value>,
) -> Result<Ref<Str>> {
    pad(interp, string, width, fill, Ends::Right)
}

fn justify_right(
    interp: &mut Interp,
    string: &Ref<Str>,
    width: i64,
    fill: Option<&Value>,
) -> Result<Ref<Str>> {
    pad(interp, string, width, fill, Ends::Left)
}

fn fill_zeros(interp: &mut Interp, string: &Ref<Str>, width: i64) -> Result<Ref<Str>> {
    let made = trim::fill_zeros(string.as_str(), string.characters(), width);
    changed(interp, string, made)
}

fn expand_tabs(interp: &mut Interp, text: &str, size: Option<i64>) -> Result<String> {
    trim::expand_tabs(text, size.unwrap_or(8)).map_err(|failure| interp.fail(failure))
}

fn strip_ends(
    interp: &mut Interp,
    string: &Ref<Str>,
    set: Option<&Value>,
    function: &str,
    ends: Ends,
) -> Result<Ref<Str>> {
    let set = match set.filter(|set| !set.is_none()) {
        None => None,
        Some(set) => match convert::native::<Str>(set) {
            Some(set) => Some(set.as_str()),
            None => return Err(interp.type_error(format!("{function} arg must be None or str"))),
        },
    };
    let stripped = trim::strip(string.as_str(), set, ends);
    Ok(if stripped.len() == string.as_str().len() { string.clone() } else { Str::new(stripped) })
}

fn strip(interp: &mut Interp, string: &Ref<Str>, set: Option<&Value>) -> Result<Ref<Str>> {
    strip_ends(interp, string, set, "strip", Ends::Both)
}

fn strip_left(interp: &mut Interp, string: &Ref<Str>, set: Option<&Value>) -> Result<Ref<Str>> {
    strip_ends(interp, string, set, "lstrip", Ends::Left)
}

fn strip_right(interp: &mut Interp, string: &Ref<Str>, set: Option<&Value>) -> Result<Ref<Str>> {
    strip_ends(interp, string, set, "rstrip", Ends::Right)
}

fn encode(interp: &mut Interp, string: &Str, encoding: Option<&Value>, errors: Option<&Value>) -> Result {
    let encoding = parameters::optional_text(interp, encoding, "encode", " 'encoding'")?.unwrap_or("utf-8");
    let errors = parameters::optional_text(interp, errors, "encode", " 'errors'")?.unwrap_or("strict");
    encoding::encode(interp, string, encoding, errors).map(bytes::from_vec)
}

fn format_by_specification(interp: &mut Interp, value: &Value, specification: &Value) -> Result<Ref<Str>> {
    let specification = parameters::text(interp, specification, "__format__", "")?;
    if specification.characters() == 0 {
        return crate::runtime::representation::str(interp, value);
    }
    let class = interp.type_name(value);
    let text = super::receiver(interp, value)?;
    match format_text(text.as_str(), specification.as_str(), &class) {
        Ok(made) => Ok(Str::from_string(made)),
        Err(failure) => Err(interp.fail(failure)),
    }
}

fn new_arguments(_: &mut Interp, text: &str) -> Ref<Tuple> {
    Tuple::from_slice(&[Str::value(text)])
}
