//! The table of the methods that bytes and bytearrays share (library reference, "Bytes and Bytearray Operations"). Each class has its
//! own copy with its own additions; the functions get either as receiver and return the same type.

/// Declares the tables of methods, class methods and static methods; what stands behind the names is added to the methods.
macro_rules! byte_methods {
    ($methods:ident, $class_methods:ident, $static_methods:ident; $($own:tt)*) => {
        native_functions! { $methods;
            /// B.capitalize() -> copy of B
            ///
            /// Return a copy of B with only its first character capitalized (ASCII)
            /// and the rest lower-cased.
            def capitalize(self, /) = $crate::runtime::types::bytes::shared::capitalize;
            /// Return a centered string of length width.
            ///
            /// Padding is done using the specified fill character.
            def center(self, width, fillchar=b" ", /) = $crate::runtime::types::bytes::shared::center;
            /// Return the number of non-overlapping occurrences of subsection 'sub' in bytes B[start:end].
            ///
            ///   start
            ///     Optional start position. Default: start of the bytes.
            ///   end
            ///     Optional stop position. Default: end of the bytes.
            def count(self, sub, start=None, end=None, /) = $crate::runtime::types::bytes::shared::count;
            /// Decode the bytes using the codec registered for encoding.
            ///
            ///   encoding
            ///     The encoding with which to decode the bytes.
            ///   errors
            ///     The error handling scheme to use for the handling of decoding errors.
            ///     The default is 'strict' meaning that decoding errors raise a
            ///     UnicodeDecodeError. Other possible values are 'ignore' and 'replace'
            ///     as well as any other name registered with codecs.register_error that
            ///     can handle UnicodeDecodeErrors.
            def decode(self, /, encoding="utf-8", errors="strict") = $crate::runtime::types::bytes::shared::decode;
            /// Return True if the bytes ends with the specified suffix, False otherwise.
            def endswith(self, suffix, start=None, end=None, /) = $crate::runtime::types::bytes::shared::ends_with;
            /// Return a copy where all tab characters are expanded using spaces.
            ///
            /// If tabsize is not given, a tab size of 8 characters is assumed.
            def expandtabs(self, /, tabsize=8) = $crate::runtime::types::bytes::shared::expand_tabs;
            /// Return the lowest index in B where subsection 'sub' is found, such that 'sub' is contained within B[start,end].
            ///
            /// Return -1 on failure.
            def find(self, sub, start=None, end=None, /) = $crate::runtime::types::bytes::shared::find;
            /// Create a string of hexadecimal numbers from a bytes object.
            ///
            ///   sep
            ///     An optional single character or byte to separate hex bytes.
            ///   bytes_per_sep
            ///     How many bytes between separators.  Positive values count from the
            ///     right, negative values count from the left.
            def hex(self, /, sep="", bytes_per_sep=1) = $crate::runtime::types::bytes::shared::hex;
            /// Return the lowest index in B where subsection 'sub' is found, such that 'sub' is contained within B[start,end].
            ///
            /// Raise ValueError if the subsection is not found.
            def index(self, sub, start=None, end=None, /) = $crate::runtime::types::bytes::shared::index;
            /// B.isalnum() -> bool
            ///
            /// Return True if all characters in B are alphanumeric
            /// and there is at least one character in B, False otherwise.
            def isalnum(self, /) = $crate::runtime::types::bytes::shared::is_alphanumeric;
            /// B.isalpha() -> bool
            ///
            /// Return True if all characters in B are alphabetic
            /// and there is at least one character in B, False otherwise.
            def isalpha(self, /) = $crate::runtime::types::bytes::shared::is_alphabetic;
            /// B.isascii() -> bool
            ///
            /// Return True if B is empty or all characters in B are ASCII,
            /// False otherwise.
            def isascii(self, /) = $crate::runtime::types::bytes::shared::is_ascii;
            /// B.isdigit() -> bool
            ///
            /// Return True if all characters in B are digits
            /// and there is at least one character in B, False otherwise.
            def isdigit(self, /) = $crate::runtime::types::bytes::shared::is_digit;
            /// B.islower() -> bool
            ///
            /// Return True if all cased characters in B are lowercase and there is
            /// at least one cased character in B, False otherwise.
            def islower(self, /) = $crate::runtime::types::bytes::shared::is_lower;
            /// B.isspace() -> bool
            ///
            /// Return True if all characters in B are whitespace
            /// and there is at least one character in B, False otherwise.
            def isspace(self, /) = $crate::runtime::types::bytes::shared::is_space;
            /// B.istitle() -> bool
            ///
            /// Return True if B is a titlecased string and there is at least one
            /// character in B, i.e. uppercase characters may only follow uncased
            /// characters and lowercase characters only cased ones. Return False
            /// otherwise.
            def istitle(self, /) = $crate::runtime::types::bytes::shared::is_title;
            /// B.isupper() -> bool
            ///
            /// Return True if all cased characters in B are uppercase and there is
            /// at least one cased character in B, False otherwise.
            def isupper(self, /) = $crate::runtime::types::bytes::shared::is_upper;
            /// Concatenate any number of bytes objects.
            ///
            /// The bytes whose method is called is inserted in between each pair.
            ///
            /// The result is returned as a new bytes object.
            ///
            /// Example: b'.'.join([b'ab', b'pq', b'rs']) -> b'ab.pq.rs'.
            def join(self, iterable_of_bytes, /) = $crate::runtime::types::bytes::shared::join;
            /// Return a left-justified string of length width.
            ///
            /// Padding is done using the specified fill character.
            def ljust(self, width, fillchar=b" ", /) = $crate::runtime::types::bytes::shared::justify_left;
            /// B.lower() -> copy of B
            ///
            /// Return a copy of B with all ASCII characters converted to lowercase.
            def lower(self, /) = $crate::runtime::types::bytes::shared::lower;
            /// Strip leading bytes contained in the argument.
            ///
            /// If the argument is omitted or None, strip leading ASCII whitespace.
            def lstrip(self, bytes=None, /) = $crate::runtime::types::bytes::shared::strip_left;
            /// Partition the bytes into three parts using the given separator.
            ///
            /// This will search for the separator sep in the bytes. If the separator is found,
            /// returns a 3-tuple containing the part before the separator, the separator
            /// itself, and the part after it.
            ///
            /// If the separator is not found, returns a 3-tuple containing the original bytes
            /// object and two empty bytes objects.
            def partition(self, sep, /) = $crate::runtime::types::bytes::shared::partition;
            /// Return a bytes object with the given prefix string removed if present.
            ///
            /// If the bytes starts with the prefix string, return bytes[len(prefix):].
            /// Otherwise, return a copy of the original bytes.
            def removeprefix(self, prefix, /) = $crate::runtime::types::bytes::shared::remove_prefix;
            /// Return a bytes object with the given suffix string removed if present.
            ///
            /// If the bytes ends with the suffix string and that suffix is not empty,
            /// return bytes[:-len(prefix)].  Otherwise, return a copy of the original
            /// bytes.
            def removesuffix(self, suffix, /) = $crate::runtime::types::bytes::shared::remove_suffix;
            /// Return a copy with all occurrences of substring old replaced by new.
            ///
            ///   count
            ///     Maximum number of occurrences to replace.
            ///     -1 (the default value) means replace all occurrences.
            ///
            /// If the optional argument count is given, only the first count occurrences are
            /// replaced.
            def replace(self, old, new, count=-1, /) = $crate::runtime::types::bytes::shared::replace;
            /// Return the highest index in B where subsection 'sub' is found, such that 'sub' is contained within B[start,end].
            ///
            /// Return -1 on failure.
            def rfind(self, sub, start=None, end=None, /) = $crate::runtime::types::bytes::shared::find_last;
            /// Return the highest index in B where subsection 'sub' is found, such that 'sub' is contained within B[start,end].
            ///
            /// Raise ValueError if the subsection is not found.
            def rindex(self, sub, start=None, end=None, /) = $crate::runtime::types::bytes::shared::index_last;
            /// Return a right-justified string of length width.
            ///
            /// Padding is done using the specified fill character.
            def rjust(self, width, fillchar=b" ", /) = $crate::runtime::types::bytes::shared::justify_right;
            /// Partition the bytes into three parts using the given separator.
            ///
            /// This will search for the separator sep in the bytes, starting at the end. If
            /// the separator is found, returns a 3-tuple containing the part before the
            /// separator, the separator itself, and the part after it.
            ///
            /// If the separator is not found, returns a 3-tuple containing two empty bytes
            /// objects and the original bytes object.
            def rpartition(self, sep, /) = $crate::runtime::types::bytes::shared::partition_last;
            /// Return a list of the sections in the bytes, using sep as the delimiter.
            ///
            /// Splitting is done starting at the end of the bytes and working to the front.
            def rsplit(self, /, sep=None, maxsplit=-1) = $crate::runtime::types::bytes::shared::split_backwards;
            /// Strip trailing bytes contained in the argument.
            ///
            /// If the argument is omitted or None, strip trailing ASCII whitespace.
            def rstrip(self, bytes=None, /) = $crate::runtime::types::bytes::shared::strip_right;
            /// Return a list of the sections in the bytes, using sep as the delimiter.
            ///
            ///   sep
            ///     The delimiter according which to split the bytes.
            ///     None (the default value) means split on ASCII whitespace characters
            ///     (space, tab, return, newline, formfeed, vertical tab).
            ///   maxsplit
            ///     Maximum number of splits to do.
            ///     -1 (the default value) means no limit.
            def split(self, /, sep=None, maxsplit=-1) = $crate::runtime::types::bytes::shared::split;
            /// Return a list of the lines in the bytes, breaking at line boundaries.
            ///
            /// Line breaks are not included in the resulting list unless keepends is given and
            /// true.
            def splitlines(self, /, keepends=False) = $crate::runtime::types::bytes::shared::split_lines;
            /// Return True if the bytes starts with the specified prefix, False otherwise.
            def startswith(self, prefix, start=None, end=None, /) = $crate::runtime::types::bytes::shared::starts_with;
            /// Strip leading and trailing bytes contained in the argument.
            ///
            /// If the argument is omitted or None, strip leading and trailing ASCII whitespace.
            def strip(self, bytes=None, /) = $crate::runtime::types::bytes::shared::strip;
            /// B.swapcase() -> copy of B
            ///
            /// Return a copy of B with uppercase ASCII characters converted
            /// to lowercase ASCII and vice versa.
            def swapcase(self, /) = $crate::runtime::types::bytes::shared::swapcase;
            /// B.title() -> copy of B
            ///
            /// Return a titlecased version of B, i.e. ASCII words start with uppercase
            /// characters, all remaining cased characters have lowercase.
            def title(self, /) = $crate::runtime::types::bytes::shared::title;
            /// Return a copy with each character mapped by the given translation table.
            ///
            ///   table
            ///     Translation table, which must be a bytes object of length 256.
            ///
            /// All characters occurring in the optional argument delete are removed.
            /// The remaining characters are mapped through the given translation table.
            def translate(self, table, /, delete=b"") = $crate::runtime::types::bytes::shared::translate;
            /// B.upper() -> copy of B
            ///
            /// Return a copy of B with all ASCII characters converted to uppercase.
            def upper(self, /) = $crate::runtime::types::bytes::shared::upper;
            /// Pad a numeric string with zeros on the left, to fill a field of the given width.
            ///
            /// The original string is never truncated.
            def zfill(self, width, /) = $crate::runtime::types::bytes::shared::fill_zeros;
            def __getnewargs__(self, /) = $crate::runtime::types::bytes::shared::new_arguments;
            $($own)*
        }

        native_functions! { $class_methods;
            /// Create a bytes object from a string of hexadecimal numbers.
            ///
            /// Spaces between two numbers are accepted.
            /// Example: bytes.fromhex('B9 01EF') -> b'\xb9\x01\xef'.
            def fromhex(type, string, /) = $crate::runtime::types::bytes::shared::from_hex;
        }

        native_functions! { $static_methods;
            /// Return a translation table usable for the bytes or bytearray translate method.
            ///
            /// The returned table will be one where each byte in frm is mapped to the byte at
            /// the same position in to.
            ///
            /// The bytes objects frm and to must be of the same length.
            def maketrans(frm, to, /) = $crate::runtime::types::bytes::shared::make_table;
        }
    };
}

pub(in crate::runtime::types) use byte_methods;
