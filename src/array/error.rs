//! What can go wrong with arrays, in NumPy's words.
//!
//! Every message is the text NumPy 2 gives; `exception` names the class that the binding raises with it.

use std::fmt;

use super::axes::ShapeText;
use super::dtype::DType;

/// The Python exception class that an error becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exception {
    Value,
    Index,
    Type,
    Memory,
    Overflow,
    ZeroDivision,
    NotImplemented,
    /// `numpy.exceptions.AxisError`, a ValueError and IndexError.
    Axis,
    /// `numpy._core._exceptions.UFuncTypeError`, a TypeError.
    UfuncType,
    /// A fault of this layer itself; no script is expected to see it.
    System,
}

/// An array operation that failed; operands are unchanged.
#[derive(Clone, Debug, PartialEq)]
pub enum ArrayError {
    /// The operation is not one of numbers; the binding does it.
    Extended,
    Broadcast {
        shapes: Vec<Vec<usize>>,
    },
    BroadcastInto {
        value: Vec<usize>,
        target: Vec<usize>,
    },
    BroadcastTo {
        from: Vec<usize>,
        to: Vec<usize>,
    },
    BroadcastRemap,
    BroadcastIndexes {
        shapes: Vec<Vec<usize>>,
    },
    BroadcastIndexed {
        value: Vec<usize>,
        result: Vec<usize>,
    },
    OutputShape {
        output: Vec<usize>,
        broadcast: Vec<usize>,
    },
    Reshape {
        size: usize,
        shape: Vec<isize>,
    },
    ReshapeUnknown,
    NegativeDimension,
    Axis {
        axis: isize,
        ndim: usize,
    },
    DuplicateAxis,
    RepeatedAxis,
    AxesMismatch,
    Squeeze,
    IndexBounds {
        index: isize,
        axis: usize,
        size: usize,
    },
    FlatIndexBounds {
        index: isize,
        size: usize,
    },
    TooManyIndices {
        ndim: usize,
        given: usize,
    },
    MultipleEllipsis,
    IndexType,
    IndexArrayType,
    MaskLength {
        axis: usize,
        size: usize,
        mask: usize,
    },
    MaskAssignment {
        given: usize,
        wanted: usize,
    },
    MaskAssignmentAxes {
        ndim: usize,
    },
    ZeroStep,
    ReadOnly,
    ElementSequence,
    TooManyDimensions {
        found: usize,
    },
    TooLarge,
    OutOfMemory {
        bytes: usize,
        shape: Vec<usize>,
        dtype: DType,
    },
    EmptyReduction {
        name: &'static str,
    },
    EmptyArgument {
        name: &'static str,
    },
    Inhomogeneous {
        shape: Vec<usize>,
    },
    NestedTooDeep,
    UnsupportedTypes {
        ufunc: &'static str,
    },
    NoLoop {
        ufunc: &'static str,
        inputs: Vec<&'static str>,
    },
    BooleanOperation {
        text: &'static str,
    },
    NegativePower,
    StridesOutside,
    ViewScalar,
    ViewGaps,
    ViewSmaller,
    ViewLarger,
    /// A Python integer that the dtype cannot hold.
    OutOfBounds {
        value: i128,
        dtype: DType,
    },
    CannotCast {
        ufunc: &'static str,
        from: DType,
        to: DType,
    },
    NotYet {
        what: String,
    },
    MatmulScalar {
        operand: usize,
    },
    MatmulCore {
        operand: usize,
        dimension: usize,
        found: usize,
        wanted: usize,
    },
    DotAligned {
        left: Vec<usize>,
        right: Vec<usize>,
        left_axis: usize,
        right_axis: usize,
    },
    ConcatenateEmpty,
    ConcatenateScalar,
    ConcatenateDimensions {
        first: usize,
        other: usize,
        position: usize,
    },
    ConcatenateShape {
        axis: usize,
        first: usize,
        other: usize,
        position: usize,
    },
    StackEmpty,
    StackShapes,
    ArangeStepZero,
    ArangeTooLarge,
    SampleCount {
        count: isize,
    },
    AmbiguousTruth,
    EmptyTruth,
    OnlyScalar,
    NegativeRepeats,
    SplitUnequal,
    Internal {
        text: &'static str,
    },
}

impl ArrayError {
    /// The class of the Python exception that carries this error's text.
    pub fn exception(&self) -> Exception {
        use ArrayError::*;
        match self {
            Axis { .. } => Exception::Axis,
            IndexBounds { .. } | FlatIndexBounds { .. } | TooManyIndices { .. } | MultipleEllipsis => {
                Exception::Index
            }
            IndexType | IndexArrayType | MaskLength { .. } | BroadcastIndexes { .. } => Exception::Index,
            OutOfMemory { .. } => Exception::Memory,
            OutOfBounds { .. } => Exception::Overflow,
            MaskAssignmentAxes { .. } => Exception::Type,
            UnsupportedTypes { .. } | BooleanOperation { .. } | OnlyScalar => Exception::Type,
            CannotCast { .. } | NoLoop { .. } => Exception::UfuncType,
            NotYet { .. } => Exception::NotImplemented,
            ArangeStepZero => Exception::ZeroDivision,
            Internal { .. } => Exception::System,
            Extended => Exception::Type,
            Broadcast { .. } | BroadcastInto { .. } | BroadcastTo { .. } | OutputShape { .. } => {
                Exception::Value
            }
            BroadcastRemap | BroadcastIndexed { .. } => Exception::Value,
            Reshape { .. } | ReshapeUnknown | NegativeDimension | DuplicateAxis | RepeatedAxis => {
                Exception::Value
            }
            AxesMismatch | Squeeze | MaskAssignment { .. } | ZeroStep | ReadOnly | ElementSequence => {
                Exception::Value
            }
            TooManyDimensions { .. } | TooLarge | EmptyReduction { .. } | EmptyArgument { .. } => {
                Exception::Value
            }
            Inhomogeneous { .. } | NestedTooDeep | NegativePower | MatmulScalar { .. } => Exception::Value,
            MatmulCore { .. } | DotAligned { .. } | ConcatenateEmpty | ConcatenateScalar => Exception::Value,
            ConcatenateDimensions { .. } | ConcatenateShape { .. } | StackEmpty | StackShapes => {
                Exception::Value
            }
            ArangeTooLarge | SampleCount { .. } | AmbiguousTruth | EmptyTruth | SplitUnequal => {
                Exception::Value
            }
            NegativeRepeats | StridesOutside | ViewScalar | ViewGaps | ViewSmaller | ViewLarger => {
                Exception::Value
            }
        }
    }
}

impl std::error::Error for ArrayError {}

impl fmt::Display for ArrayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use ArrayError::*;
        match self {
            Broadcast { shapes } => {
                f.write_str("operands could not be broadcast together with shapes ")?;
                shapes.iter().try_for_each(|shape| write!(f, "{} ", Compact(shape)))
            }
            BroadcastInto { value, target } => write!(
                f,
                "could not broadcast input array from shape {} into shape {}",
                Compact(value),
                Compact(target)
            ),
            BroadcastTo { from, to } => write!(
                f,
                "operands could not be broadcast together with remapped shapes [original->remapped]: {}  and requested shape {}",
                Compact(from),
                Compact(to)
            ),
            BroadcastRemap => {
                f.write_str("input operand has more dimensions than allowed by the axis remapping")
            }
            BroadcastIndexed { value, result } => write!(
                f,
                "shape mismatch: value array of shape {} could not be broadcast to indexing result of shape {}",
                Compact(value),
                Compact(result)
            ),
            BroadcastIndexes { shapes } => {
                f.write_str("shape mismatch: indexing arrays could not be broadcast together with shapes ")?;
                shapes.iter().try_for_each(|shape| write!(f, "{} ", Compact(shape)))
            }
            OutputShape { output, broadcast } => write!(
                f,
                "non-broadcastable output operand with shape {} doesn't match the broadcast shape {}",
                Compact(output),
                Compact(broadcast)
            ),
            Reshape { size, shape } => {
                write!(f, "cannot reshape array of size {size} into shape {}", Requested(shape))
            }
            ReshapeUnknown => f.write_str("can only specify one unknown dimension"),
            NegativeDimension => f.write_str("negative dimensions are not allowed"),
            Axis { axis, ndim } => {
                write!(f, "axis {axis} is out of bounds for array of dimension {ndim}")
            }
            DuplicateAxis => f.write_str("duplicate value in 'axis'"),
            RepeatedAxis => f.write_str("repeated axis in transpose"),
            AxesMismatch => f.write_str("axes don't match array"),
            Squeeze => {
                f.write_str("cannot select an axis to squeeze out which has size not equal to one")
            }
            IndexBounds { index, axis, size } => {
                write!(f, "index {index} is out of bounds for axis {axis} with size {size}")
            }
            FlatIndexBounds { index, size } => {
                write!(f, "index {index} is out of bounds for size {size}")
            }
            TooManyIndices { ndim, given } => write!(
                f,
                "too many indices for array: array is {ndim}-dimensional, but {given} were indexed"
            ),
            MultipleEllipsis => f.write_str("an index can only have a single ellipsis ('...')"),
            IndexType => f.write_str(
                "only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices",
            ),
            IndexArrayType => f.write_str("arrays used as indices must be of integer (or boolean) type"),
            MaskLength { axis, size, mask } => write!(
                f,
                "boolean index did not match indexed array along axis {axis}; size of axis is {size} but size of corresponding boolean axis is {mask}"
            ),
            MaskAssignment { given, wanted } => write!(
                f,
                "NumPy boolean array indexing assignment cannot assign {given} input values to the {wanted} output values where the mask is true"
            ),
            MaskAssignmentAxes { ndim } => write!(
                f,
                "NumPy boolean array indexing assignment requires a 0 or 1-dimensional input, input has {ndim} dimensions"
            ),
            ZeroStep => f.write_str("slice step cannot be zero"),
            ElementSequence => f.write_str("setting an array element with a sequence."),
            ReadOnly => f.write_str("assignment destination is read-only"),
            TooManyDimensions { found } => write!(
                f,
                "maximum supported dimension for an ndarray is currently 64, found {found}"
            ),
            TooLarge => f.write_str(
                "array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.",
            ),
            OutOfMemory { bytes, shape, dtype } => write!(
                f,
                "Unable to allocate {} for an array with shape {} and data type {dtype}",
                ByteText(*bytes),
                ShapeText(shape)
            ),
            _ => self.fmt_rest(f),
        }
    }
}

impl ArrayError {
    fn fmt_rest(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use ArrayError::*;
        match self {
            EmptyReduction { name } => {
                write!(f, "zero-size array to reduction operation {name} which has no identity")
            }
            EmptyArgument { name } => write!(f, "attempt to get {name} of an empty sequence"),
            Inhomogeneous { shape } => write!(
                f,
                "setting an array element with a sequence. The requested array has an inhomogeneous shape after {} dimensions. The detected shape was {} + inhomogeneous part.",
                shape.len(),
                ShapeText(shape)
            ),
            NestedTooDeep => f.write_str(
                "setting an array element with a sequence. The requested array would exceed the maximum number of dimension of 64.",
            ),
            UnsupportedTypes { ufunc } => write!(
                f,
                "ufunc '{ufunc}' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''"
            ),
            NoLoop { ufunc, inputs } => {
                let class = |name: &&str| format!("<class 'numpy.dtypes.{name}'>");
                let types: Vec<String> = inputs.iter().map(class).collect();
                let types = types.join(", ");
                let types = if inputs.len() == 1 { types } else { format!("({types})") };
                write!(f, "ufunc '{ufunc}' did not contain a loop with signature matching types {types} -> None")
            }
            BooleanOperation { text } | Internal { text } => f.write_str(text),
            Extended => f.write_str("the operation is not supported for this data type"),
            NegativeRepeats => f.write_str("repeats may not contain negative values."),
            StridesOutside => f.write_str("strides are incompatible with shape of requested array and size of buffer"),
            ViewScalar => f.write_str("Changing the dtype of a 0d array is only supported if the itemsize is unchanged"),
            ViewGaps => {
                f.write_str("To change to a dtype of a different size, the last axis must be contiguous")
            }
            ViewSmaller => f.write_str(
                "When changing to a smaller dtype, its size must be a divisor of the size of original dtype",
            ),
            ViewLarger => f.write_str(
                "When changing to a larger dtype, its size must be a divisor of the total size in bytes of the last axis of the array.",
            ),
            OutOfBounds { value, dtype } => write!(f, "Python integer {value} out of bounds for {dtype}"),
            NegativePower => f.write_str("Integers to negative integer powers are not allowed."),
            CannotCast { ufunc, from, to } => write!(
                f,
                "Cannot cast ufunc '{ufunc}' output from dtype('{from}') to dtype('{to}') with casting rule 'same_kind'"
            ),
            NotYet { what } => f.write_str(what),
            MatmulScalar { operand } => write!(
                f,
                "matmul: Input operand {operand} does not have enough dimensions (has 0, gufunc core with signature (n?,k),(k,m?)->(n?,m?) requires 1)"
            ),
            MatmulCore { operand, dimension, found, wanted } => write!(
                f,
                "matmul: Input operand {operand} has a mismatch in its core dimension {dimension}, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size {found} is different from {wanted})"
            ),
            DotAligned { left, right, left_axis, right_axis } => {
                let sizes = (left.get(*left_axis), right.get(*right_axis));
                let (a, b) = (sizes.0.copied().unwrap_or(0), sizes.1.copied().unwrap_or(0));
                write!(
                    f,
                    "shapes {} and {} not aligned: {a} (dim {left_axis}) != {b} (dim {right_axis})",
                    Compact(left),
                    Compact(right)
                )
            }
            ConcatenateEmpty => f.write_str("need at least one array to concatenate"),
            ConcatenateScalar => f.write_str("zero-dimensional arrays cannot be concatenated"),
            ConcatenateDimensions { first, other, position } => write!(
                f,
                "all the input arrays must have same number of dimensions, but the array at index 0 has {first} dimension(s) and the array at index {position} has {other} dimension(s)"
            ),
            ConcatenateShape { axis, first, other, position } => write!(
                f,
                "all the input array dimensions except for the concatenation axis must match exactly, but along dimension {axis}, the array at index 0 has size {first} and the array at index {position} has size {other}"
            ),
            StackEmpty => f.write_str("need at least one array to stack"),
            StackShapes => f.write_str("all input arrays must have the same shape"),
            ArangeStepZero => f.write_str("division by zero"),
            ArangeTooLarge => f.write_str("Maximum allowed size exceeded"),
            SampleCount { count } => write!(f, "Number of samples, {count}, must be non-negative."),
            AmbiguousTruth => f.write_str(
                "The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()",
            ),
            EmptyTruth => f.write_str(
                "The truth value of an empty array is ambiguous. Use `array.size > 0` to check that an array is not empty.",
            ),
            OnlyScalar => f.write_str("only 0-dimensional arrays can be converted to Python scalars"),
            SplitUnequal => f.write_str("array split does not result in an equal division"),
            _ => f.write_str("array operation failed"),
        }
    }
}

/// A shape as NumPy's C code writes it: `(3,)`, `(2,3)`, `()`.
struct Compact<'a, T>(&'a [T]);

impl<T: fmt::Display> fmt::Display for Compact<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(")?;
        for (position, length) in self.0.iter().enumerate() {
            if position > 0 {
                f.write_str(",")?;
            }
            write!(f, "{length}")?;
        }
        f.write_str(if self.0.len() == 1 { ",)" } else { ")" })
    }
}

/// A shape asked for as NumPy's C code writes it: unknown lengths are left out in front and `newaxis` elsewhere.
struct Requested<'a>(&'a [isize]);

impl fmt::Display for Requested<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let known = self.0.iter().skip_while(|length| **length < 0);
        let words: Vec<String> = known
            .map(|&length| match length {
                ..0 => "newaxis".to_string(),
                _ => length.to_string(),
            })
            .collect();
        let comma = if self.0.len() == 1 && !words.is_empty() { "," } else { "" };
        write!(f, "({}{comma})", words.join(","))
    }
}

/// A byte count as NumPy's MemoryError shows it: three significant digits and a binary unit.
struct ByteText(usize);

impl fmt::Display for ByteText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const UNITS: [&str; 7] = ["bytes", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"];
        let mut value = self.0 as f64;
        let mut unit = 0;
        while value >= 1023.5 && unit + 1 < UNITS.len() {
            value /= 1024.0;
            unit += 1;
        }
        let name = UNITS.get(unit).copied().unwrap_or("EiB");
        if unit == 0 || value >= 99.95 {
            write!(f, "{value:.0}{}{name}", if unit == 0 { " " } else { ". " })
        } else if value >= 9.995 {
            write!(f, "{value:.1} {name}")
        } else {
            write!(f, "{value:.2} {name}")
        }
    }
}
