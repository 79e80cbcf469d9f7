//! The methods of memoryviews (library reference, "Memory Views").

use super::format::{ItemFormat, is_equal};
use super::{MemoryView, living};
use crate::object::{Tuple, Value};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::{bytes, parameters, sequence};

native_functions! { pub(super) METHODS;
    /// Release the underlying buffer exposed by the memoryview object.
    def release(self, /) = release;
    /// Return the data in the buffer as a byte string.
    ///
    /// Order can be {'C', 'F', 'A'}. When order is 'C' or 'F', the data of the
    /// original array is converted to C or Fortran order. For contiguous views,
    /// 'A' returns an exact copy of the physical memory. In particular, in-memory
    /// Fortran order is preserved. For non-contiguous views, the data is converted
    /// to C first. order=None is the same as order='C'.
    def tobytes(self, /, order="C") = to_bytes;
    /// Return the data in the buffer as a list of elements.
    def tolist(self, /) = to_list;
    /// Return the data in the buffer as a str of hexadecimal numbers.
    ///
    ///   sep
    ///     An optional single character or byte to separate hex bytes.
    ///   bytes_per_sep
    ///     How many bytes between separators.  Positive values count from the
    ///     right, negative values count from the left.
    def hex(self, /, sep="", bytes_per_sep=1) = hex;
    /// Cast a memoryview to a new format or shape.
    def cast(self, /, format, shape=None) = cast;
    /// Return a readonly version of the memoryview.
    def toreadonly(self, /) = to_read_only;
    /// Return the index of the first occurrence of a value.
    ///
    /// Raises ValueError if the value is not present.
    def index(self, value, start=0, stop=9223372036854775807, /) = index;
    /// Count the number of occurrences of a value.
    def count(self, value, /) = count;
    def __enter__(self, /) = enter;
    /// Release the underlying buffer exposed by the memoryview object.
    def __exit__(self, /, *args) = exit;
}

fn release(interp: &mut Interp, value: &Value) -> Result<()> {
    sequence::receiver::<MemoryView>(interp, value)?.release();
    Ok(())
}

fn to_bytes(interp: &mut Interp, value: &Value, order: Option<&Value>) -> Result {
    let view = living(interp, value)?;
    let order = order.filter(|order| !order.is_none());
    let order = parameters::optional_text(interp, order, "tobytes", " 'order'")?;
    if !matches!(order, None | Some("C" | "F" | "A")) {
        return Err(interp.value_error("order must be 'C', 'F' or 'A'"));
    }
    Ok(bytes::from_vec(view.content(interp).unwrap_or_default().into_owned()))
}

fn to_list(interp: &mut Interp, value: &Value) -> Result<Vec<Value>> {
    Ok(living(interp, value)?.values(interp))
}

fn hex(interp: &mut Interp, value: &Value, separator: Option<&Value>, group: Option<i64>) -> Result<String> {
    let content = living(interp, value)?.content(interp).unwrap_or_default().into_owned();
    bytes::hexadecimal(interp, &content, separator, group)
}

fn cast(interp: &mut Interp, value: &Value, format: &Value, shape: Option<&Value>) -> Result {
    let view = living(interp, value)?;
    let text = parameters::text(interp, format, "cast", " 'format'")?;
    if shape.is_some_and(|shape| !shape.is_none()) {
        let message =
            "views of several dimensions are not supported; numpy.frombuffer(...).reshape(...) has them";
        return Err(interp.raise(ExceptionKind::NotImplementedError, message));
    }
    if !view.is_contiguous() {
        return Err(interp.type_error("memoryview: casts are restricted to C-contiguous views"));
    }
    if let "e" | "@e" | "P" | "@P" = text.as_str() {
        let message =
            format!("views of format '{}' are not supported; struct.unpack reads such items", text.as_str());
        return Err(interp.raise(ExceptionKind::NotImplementedError, message));
    }
    let Some(format) = ItemFormat::parse(text.as_str()) else {
        let message = "memoryview: destination format must be a native single character format prefixed with an optional '@'";
        return Err(interp.value_error(message));
    };
    if !view.format.is_byte() && !format.is_byte() {
        return Err(interp.type_error("memoryview: cannot cast between two non-byte formats"));
    }
    if !view.size().is_multiple_of(format.size()) {
        return Err(interp.type_error("memoryview: length is not a multiple of itemsize"));
    }
    let count = view.size() / format.size();
    Ok(view.derive(|view| {
        (view.format, view.stride, view.count) = (format, format.size() as isize, count);
    }))
}

fn to_read_only(interp: &mut Interp, value: &Value) -> Result {
    Ok(living(interp, value)?.derive(|view| view.is_read_only = true))
}

fn index(
    interp: &mut Interp,
    value: &Value,
    wanted: &Value,
    start: Option<&Value>,
    stop: Option<&Value>,
) -> Result<usize> {
    let (start, stop) = (parameters::bound(interp, start)?, parameters::bound(interp, stop)?);
    let view = living(interp, value)?;
    let start = sequence::clamp(start.unwrap_or(0), view.count);
    let stop = sequence::clamp(stop.unwrap_or(i64::MAX), view.count);
    let items = view.values(interp);
    let found = items.get(start..stop).unwrap_or_default().iter().position(|item| is_equal(item, wanted));
    match found {
        Some(at) => Ok(start + at),
        None => Err(interp.value_error("memoryview.index(x): x not found")),
    }
}

fn count(interp: &mut Interp, value: &Value, wanted: &Value) -> Result<usize> {
    let items = living(interp, value)?.values(interp);
    Ok(items.iter().filter(|item| is_equal(item, wanted)).count())
}

fn enter(interp: &mut Interp, value: &Value) -> Result {
    living(interp, value)?;
    Ok(value.clone())
}

fn exit(interp: &mut Interp, value: &Value, _: &Tuple) -> Result<()> {
    release(interp, value)
}
