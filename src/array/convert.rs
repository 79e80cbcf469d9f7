//! Copies: between dtypes, between layouts, and into existing arrays.
//!
//! A copy keeps the memory order of its source (NumPy's order 'K') unless C order is asked for. Called by
//! nearly every other file.

use std::cell::Cell;

use super::array::Array;
use super::axes::Axes;
use super::broadcast::stretched;
use super::dtype::{Cast, DType, Element, Kind, with_element};
use super::error::ArrayError;
use super::lanes::{Input, Source, copy_lanes, copy_whole, lane_by_lane};
use super::scalar::Scalar;
use super::walk::{Walk, best_order};
use super::warning::{Condition, Status, Warnings};

/// Evaluates an expression with `$T` standing for the type of a common dtype.
macro_rules! with_common {
    ($dtype:expr, $T:ident => $body:expr) => {
        match $dtype {
            DType::Bool => {
                type $T = bool;
                $body
            }
            DType::UInt8 => {
                type $T = u8;
                $body
            }
            DType::Int32 => {
                type $T = i32;
                $body
            }
            DType::Float32 => {
                type $T = f32;
                $body
            }
            DType::Float64 => {
                type $T = f64;
                $body
            }
            _ => {
                type $T = i64;
                $body
            }
        }
    };
}

impl Array {
    /// A C-ordered copy.
    ///
    /// # Errors
    /// MemoryError.
    pub fn copy(&self) -> Result<Array, ArrayError> {
        let copy = Array::empty(self.dtype(), self.shape())?;
        transfer(self, &copy)?;
        Ok(copy)
    }

    /// A copy in the source's memory order (`astype`, `copy(order='K')`).
    ///
    /// # Errors
    /// MemoryError. A float that does not fit an integer is no error: it becomes the least integer, and the
    /// warning "invalid value encountered in cast" is recorded.
    pub fn astype(&self, dtype: DType, warnings: &mut Warnings) -> Result<Array, ArrayError> {
        let status = Status::default();
        mark_unfit(self, dtype, &status)?;
        warnings.push_status(&status, "cast");
        note_lost_parts(self, dtype, warnings);
        self.cast(dtype)
    }

    /// As `astype`, for conversions that lose nothing.
    pub(super) fn cast(&self, dtype: DType) -> Result<Array, ArrayError> {
        let copy = match self.is_c_contiguous() {
            true => Array::empty(dtype, self.shape())?,
            false => Array::empty_ordered(dtype, self.shape(), &memory_order(self))?,
        };
        transfer(self, &copy)?;
        Ok(copy)
    }

    /// The array itself if it is C-contiguous, otherwise a copy that is.
    pub(super) fn to_contiguous(&self) -> Result<Array, ArrayError> {
        if self.is_c_contiguous() { Ok(self.clone()) } else { self.copy() }
    }

    /// Stores the elements of `value`, stretched to this shape and converted to this dtype.
    ///
    /// # Errors
    /// ValueError when the shape does not fit or the array is read-only.
    pub fn assign(&self, value: &Array, warnings: &mut Warnings) -> Result<(), ArrayError> {
        self.require_writeable()?;
        let value = strip_leading(value, self.ndim())?;
        let failure =
            || ArrayError::BroadcastInto { value: value.shape().to_vec(), target: self.shape().to_vec() };
        let source = stretched(&value, self.shape()).ok_or_else(failure)??;
        let status = Status::default();
        mark_unfit(&value, self.dtype(), &status)?;
        warnings.push_status(&status, "cast");
        note_lost_parts(&value, self.dtype(), warnings);
        if self.may_overlap(&source) && !self.same_layout(&source) {
            return transfer(&source.copy()?, self);
        }
        transfer(&source, self)
    }

    /// Stores one value in all elements.
    ///
    /// # Errors
    /// ValueError when the array is read-only.
    pub fn fill(&self, value: Scalar) -> Result<(), ArrayError> {
        self.require_writeable()?;
        with_element!(self.dtype(), T => {
            let value = T::from_scalar(value);
            match self.memory_cells::<T>() {
                Some(cells) => cells.iter().for_each(|cell| cell.set(value)),
                None => self.view::<T>()?.iter().for_each(|cell| cell.set(value)),
            }
        });
        Ok(())
    }
}

/// Leading axes of length one beyond `ndim` do not count in an assignment.
fn strip_leading(value: &Array, ndim: usize) -> Result<Array, ArrayError> {
    let extra = value.ndim().saturating_sub(ndim);
    if extra == 0 || value.shape().iter().take(extra).any(|&length| length != 1) {
        return Ok(value.clone());
    }
    let (shape, strides) = (value.shape().iter().skip(extra), value.strides().iter().skip(extra));
    value.layout(shape.copied().collect(), strides.copied().collect(), value.offset())
}

/// Axes from the largest to the smallest stride.
pub(super) fn memory_order(array: &Array) -> Axes<usize> {
    let strides: Axes<isize> =
        array.strides().iter().zip(array.shape()).map(|(&step, &n)| if n == 1 { 0 } else { step }).collect();
    best_order(array.ndim(), &[&strides])
}

/// A complex number as a real one loses its imaginary part, which NumPy warns of.
fn note_lost_parts(source: &Array, dtype: DType, warnings: &mut Warnings) {
    if source.dtype().kind() == Kind::Complex && !matches!(dtype.kind(), Kind::Complex | Kind::Bool) {
        warnings.push_text("Casting complex values to real discards the imaginary part");
    }
}

/// Marks floats that the integer dtype cannot hold, and doubles that are too large for a smaller float.
fn mark_unfit(source: &Array, dtype: DType, status: &Status) -> Result<(), ArrayError> {
    let kind = source.dtype().kind();
    if kind.is_inexact() && dtype.kind().is_integer() {
        let (low, high) = integer_limits(dtype);
        let fits = |value: f64| value > low && value < high;
        let all_fit = match source.memory_cells::<f64>() {
            Some(cells) => cells.iter().all(|cell| fits(cell.get())),
            None => source.scalars().all(|value| fits(value.as_float())),
        };
        if !all_fit {
            status.mark(Condition::Invalid);
        }
    } else if kind.is_inexact() && dtype.kind().is_inexact() && dtype.size() < source.item_size() {
        let limit = match dtype.real() {
            DType::Float16 => 65520.0,
            DType::Float32 => f64::from(f32::MAX) * (1.0 + 2f64.powi(-25)),
            _ => return Ok(()),
        };
        if source.scalars().any(|value| value.as_float().is_finite() && value.as_float().abs() >= limit) {
            status.mark(Condition::Overflow);
        }
    }
    Ok(())
}

/// The open interval of floats that an integer dtype takes. Conversions to less than 32 bits go through 32 bits and are only
/// unfit beyond those.
fn integer_limits(dtype: DType) -> (f64, f64) {
    match dtype {
        DType::Int64 => (-9_223_372_036_854_777_856.0, 9_223_372_036_854_775_808.0),
        DType::UInt64 => (-9_223_372_036_854_777_856.0, 18_446_744_073_709_551_616.0),
        DType::UInt32 => (-9_223_372_036_854_777_856.0, 9_223_372_036_854_775_808.0),
        _ => (-2_147_483_649.0, 2_147_483_648.0),
    }
}

/// Copies and converts between arrays of the same shape that do not overlap, or are the same.
pub(super) fn transfer(source: &Array, target: &Array) -> Result<(), ArrayError> {
    if target.is_empty() {
        return Ok(());
    }
    if source.dtype() == target.dtype() {
        if let (Some(from), Some(to)) = (source.record_words(), target.record_words()) {
            return from.iter().zip(&to).try_for_each(|(from, to)| transfer(from, to));
        }
        if source.is_c_contiguous() && target.is_c_contiguous() {
            return copy_whole(source, target);
        }
        let [source, target] = arranged(source, target)?;
        return copy_lanes(&source, &target);
    }
    if source.dtype().is_extended() || target.dtype().is_extended() {
        return Err(ArrayError::Extended);
    }
    if is_common(source.dtype()) && is_common(target.dtype()) {
        return with_common!(source.dtype(), S => with_common!(target.dtype(), T => transfer_typed::<S, T>(source, target)));
    }
    for (from, to) in source.offsets().zip(target.offsets()) {
        target.store(to, source.load(from)?)?;
    }
    Ok(())
}

/// Both arrays with their axes in the order in which they are best copied.
fn arranged(source: &Array, target: &Array) -> Result<[Array; 2], ArrayError> {
    let order = best_order(target.ndim(), &[target.strides(), source.strides()]);
    let mut walk = Walk::new(target.shape(), [target.strides(), source.strides()], &order);
    walk.prefer_long_lanes();
    let Walk { shape, strides: [to, from] } = walk;
    Ok([source.layout(shape.clone(), from, source.offset())?, target.layout(shape, to, target.offset())?])
}

/// The dtypes between which there are compiled conversions; the others go through one scalar at a time.
fn is_common(dtype: DType) -> bool {
    use DType::*;
    matches!(dtype, Bool | UInt8 | Int32 | Int64 | Float32 | Float64)
}

fn transfer_typed<S: Element + Cast<T>, T: Element>(
    source: &Array,
    target: &Array,
) -> Result<(), ArrayError> {
    if let (Some(from), Some(to)) = (source.cells::<S>(), target.cells::<T>()) {
        copy_cells(from, to);
        return Ok(());
    }
    let [source, target] = arranged(source, target)?;
    let inputs = [Source::Array(&source), Source::Value(Scalar::Bool(false))];
    lane_by_lane(&inputs, &target, &|to, count, [from, _]| {
        let to: &[Cell<T>] = to.cells(count)?;
        match from.typed::<S>(count)? {
            Input::Slice(from) => copy_cells(from, to),
            Input::Value(value) => to.iter().for_each(|to| to.set(value.cast())),
        }
        Ok(())
    })
}

#[inline]
fn copy_cells<S: Element + Cast<T>, T: Element>(from: &[Cell<S>], to: &[Cell<T>]) {
    from.iter().zip(to).for_each(|(from, to)| to.set(from.get().cast()));
}
