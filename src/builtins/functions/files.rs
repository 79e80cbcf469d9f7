//! `open`.

use crate::builtins::modules::io::open::open;

native_functions! { pub FUNCTIONS;
    /// Open file and return a stream.  Raise OSError upon failure.
    ///
    /// file is either a text or byte string giving the name (and the path
    /// if the file isn't in the current working directory) of the file to
    /// be opened.
    ///
    /// mode is an optional string that specifies the mode in which the file
    /// is opened: 'r' for reading, 'w' for writing (truncating the file if it
    /// already exists), 'x' for creating and writing to a new file, and 'a' for
    /// appending. 'b' is for binary mode, 't' for text mode (the default), and
    /// '+' for reading and writing.
    ///
    /// encoding is the name of the encoding used to decode or encode the
    /// file; the default is UTF-8. errors says how encoding errors are handled,
    /// newline how line ends are translated.
    def open(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None) = open;
}
