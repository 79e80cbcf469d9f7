//! Calling an element-wise function: dtypes, broadcasting, the output's memory, then the loop of the table.
//!
//! The order of decisions is NumPy's: promote the inputs (NEP 50), find a loop, broadcast, find or make the
//! output, and only then compute; a call that fails leaves everything unchanged. Called by the binding's
//! operators and functions.

use super::array::Array;
use super::axes::Axes;
use super::broadcast::{common_shape, stretched};
use super::dtype::{DType, Kind};
use super::error::ArrayError;
use super::lanes::Source;
use super::loops::Call;
use super::scalar::Scalar;
use super::simd::flags;
use super::ufunc_table::{POSITIVE, POWER, RECIPROCAL, SQRT, SQUARE, find_loop};
use super::walk::{Walk, best_order};
use super::warning::{Status, Warnings};

/// An element-wise function, one row of the table.
pub struct Ufunc {
    pub name: &'static str,
    pub doc: &'static str,
    /// How many operands it takes: one or two.
    pub inputs: usize,
    /// Whether floating-point conditions become warnings.
    pub(super) reports: bool,
    pub(super) loops: &'static [&'static [Loop]],
}

/// The compiled loop for one input dtype.
pub(super) struct Loop {
    pub input: DType,
    pub output: DType,
    pub run: fn(&Call<'_>) -> Result<(), ArrayError>,
}

/// An operand: an array, a NumPy scalar, or a Python number, whose dtype gives way to the others'.
#[derive(Clone, Copy)]
pub enum Operand<'a> {
    Array(&'a Array),
    Scalar(Scalar),
    Weak(Scalar),
}

/// Which array operands are temporaries, so that their memory may take the result. The caller promises that
/// no other reference to those arrays exists.
#[derive(Clone, Copy, Default)]
pub struct Reuse {
    pub left: bool,
    pub right: bool,
}

impl Operand<'_> {
    fn shape(&self) -> &[usize] {
        match self {
            Operand::Array(array) => array.shape(),
            Operand::Scalar(_) | Operand::Weak(_) => &[],
        }
    }

    /// The element an operand consists of, if it has no axes.
    fn value(&self) -> Option<Scalar> {
        match self {
            Operand::Array(array) if array.ndim() == 0 => array.single().ok(),
            Operand::Array(_) => None,
            Operand::Scalar(value) | Operand::Weak(value) => Some(*value),
        }
    }
}

/// The dtype that operands have together (`np.result_type`).
pub fn result_type(operands: &[Operand<'_>]) -> Option<DType> {
    let mut strong: Option<DType> = None;
    for operand in operands {
        let dtype = match operand {
            Operand::Array(array) => array.dtype(),
            Operand::Scalar(value) => value.dtype(),
            Operand::Weak(_) => continue,
        };
        strong = Some(strong.map_or(dtype, |other| other.promote(dtype)));
    }
    for operand in operands {
        if let Operand::Weak(value) = operand {
            strong = Some(strong.map_or(value.dtype(), |other| other.promote_weak(value.dtype())));
        }
    }
    strong
}

impl Ufunc {
    /// The result as a new array, or in the memory of an operand that is a temporary.
    ///
    /// # Errors
    /// TypeError when there is no loop for the dtypes, ValueError when shapes do not fit, MemoryError.
    pub fn call(
        &'static self,
        operands: &[Operand<'_>],
        reuse: Reuse,
        warnings: &mut Warnings,
    ) -> Result<Array, ArrayError> {
        let entry = self.resolve(operands)?;
        let shape = self.shape_of(entry, operands, None)?;
        let output = match reusable(operands, reuse, entry.output, &shape) {
            Some(array) => array.clone(),
            None => new_output(operands, entry.output, &shape)?,
        };
        self.run(entry, operands, &output, warnings)?;
        Ok(output)
    }

    /// The result stored in `output` (`out=` and in-place operators), converted if its kind allows.
    ///
    /// # Errors
    /// As `call`; UFuncTypeError when the conversion is not of the same kind; ValueError when the output is
    /// read-only or would have to be stretched.
    pub fn call_into(
        &'static self,
        operands: &[Operand<'_>],
        output: &Array,
        warnings: &mut Warnings,
    ) -> Result<(), ArrayError> {
        let entry = self.resolve(operands)?;
        output.require_writeable()?;
        if !entry.output.can_cast_same_kind(output.dtype()) {
            return Err(ArrayError::CannotCast { ufunc: self.name, from: entry.output, to: output.dtype() });
        }
        let shape = self.shape_of(entry, operands, Some(output))?;
        if shape.as_slice() != output.shape() {
            return Err(ArrayError::OutputShape {
                output: output.shape().to_vec(),
                broadcast: shape.to_vec(),
            });
        }
        let clash = |operand: &Operand<'_>| match operand {
            Operand::Array(array) => output.may_overlap(array) && !output.same_layout(array),
            Operand::Scalar(_) | Operand::Weak(_) => false,
        };
        if entry.output == output.dtype() && !operands.iter().any(clash) {
            return self.run(entry, operands, output, warnings);
        }
        let result = new_output(operands, entry.output, &shape)?;
        self.run(entry, operands, &result, warnings)?;
        output.assign(&result, warnings)
    }

    /// Finds the loop for the operands' dtypes.
    fn resolve(&'static self, operands: &[Operand<'_>]) -> Result<&'static Loop, ArrayError> {
        let dtype = result_type(operands).filter(|_| operands.len() == self.inputs);
        let dtype = dtype.ok_or(ArrayError::Internal { text: "wrong number of ufunc operands" })?;
        let dtype = self.with_room_for(dtype, operands);
        let dtype = self.of_each_operand(dtype, operands);
        match find_loop(self, dtype) {
            Some(entry) if dtype.kind() == Kind::Bool && entry.input != dtype => {
                match self.without_truth_loop(operands) {
                    Some(error) => Err(error),
                    None => Ok(entry),
                }
            }
            Some(entry) => Ok(entry),
            None if dtype.is_extended() => Err(ArrayError::Extended),
            None if matches!(self.name, "gcd" | "lcm") => Err(self.without_loop(operands)),
            None => Err(ArrayError::UnsupportedTypes { ufunc: self.name }),
        }
    }

    /// Functions that have only loops of floats take the narrowest one that each of two different integer dtypes fits, which
    /// may be narrower than the one for both together.
    fn of_each_operand(&'static self, dtype: DType, operands: &[Operand<'_>]) -> DType {
        let [Operand::Array(a), Operand::Array(b)] = operands else { return dtype };
        let (a, b) = (a.dtype(), b.dtype());
        let integral = |dtype: DType| dtype.kind().is_integer() || dtype == DType::Bool;
        if a == b || !integral(a) || !integral(b) {
            return dtype;
        }
        match (find_loop(self, dtype), find_loop(self, a), find_loop(self, b)) {
            (Some(both), Some(a), Some(b)) if both.input.kind() == Kind::Floating => a.input.promote(b.input),
            _ => dtype,
        }
    }

    fn without_loop(&self, operands: &[Operand<'_>]) -> ArrayError {
        let name = |operand: &Operand<'_>| match operand {
            Operand::Weak(Scalar::Float(_)) => "_PyFloatDType",
            Operand::Weak(Scalar::Complex128(_)) => "_PyComplexDType",
            Operand::Weak(value) if value.dtype() != DType::Bool => "_PyLongDType",
            _ => result_type(&[*operand]).map_or("VoidDType", DType::class_name),
        };
        let inputs = operands.iter().map(name).collect();
        ArrayError::NoLoop { ufunc: self.name, inputs }
    }

    /// The dtype to compute in: comparisons take a wider one where a Python integer does not fit, and quotients are floats anyway.
    fn with_room_for(&self, dtype: DType, operands: &[Operand<'_>]) -> DType {
        const COMPARISONS: [&str; 6] =
            ["equal", "not_equal", "less", "less_equal", "greater", "greater_equal"];
        match unfit(dtype, operands) {
            Some(_) if self.name == "divide" => DType::Float64,
            Some(_) if COMPARISONS.contains(&self.name) => dtype.promote(DType::Int64),
            _ => dtype,
        }
    }

    /// What NumPy says to booleans, for rows that do not take them as small integers.
    fn without_truth_loop(&self, operands: &[Operand<'_>]) -> Option<ArrayError> {
        const SUBTRACT: &str = "numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, or the logical_xor function instead.";
        const NEGATIVE: &str = "The numpy boolean negative, the `-` operator, is not supported, use the `~` operator or the logical_not function instead.";
        match self.name {
            "subtract" => Some(ArrayError::BooleanOperation { text: SUBTRACT }),
            "negative" => Some(ArrayError::BooleanOperation { text: NEGATIVE }),
            "sign" | "positive" | "gcd" | "lcm" => Some(self.without_loop(operands)),
            _ => None,
        }
    }

    /// Refuses negative exponents of integers before anything is computed.
    fn check_powers(&self, entry: &Loop, operands: &[Operand<'_>]) -> Result<(), ArrayError> {
        let is_empty = |operand: &Operand<'_>| operand.shape().contains(&0);
        if entry.input.kind() != Kind::SignedInteger
            || !std::ptr::eq(self, &POWER)
            || operands.iter().any(is_empty)
        {
            return Ok(());
        }
        let is_negative = |value: Scalar| value.as_integer().is_some_and(|value| value < 0);
        let negative = match operands.get(1) {
            Some(Operand::Array(array)) if array.dtype().kind() != Kind::SignedInteger => false,
            Some(Operand::Array(array)) => array.scalars().any(is_negative),
            Some(Operand::Scalar(value) | Operand::Weak(value)) => is_negative(*value),
            None => false,
        };
        if negative { Err(ArrayError::NegativePower) } else { Ok(()) }
    }

    /// The shape of the result. What comes after it is the conversion of the operands, so this is where Python integers that
    /// do not fit the loop are refused.
    #[inline]
    fn shape_of(
        &self,
        entry: &Loop,
        operands: &[Operand<'_>],
        output: Option<&Array>,
    ) -> Result<Axes<usize>, ArrayError> {
        let shape = self.common_shape_of(operands, output)?;
        match unfit(entry.input, operands) {
            Some(value) => Err(ArrayError::OutOfBounds { value, dtype: entry.input }),
            None => self.check_powers(entry, operands).map(|()| shape),
        }
    }

    #[inline]
    fn common_shape_of(
        &self,
        operands: &[Operand<'_>],
        output: Option<&Array>,
    ) -> Result<Axes<usize>, ArrayError> {
        if let (None, [first, rest @ ..]) = (output, operands)
            && rest.iter().all(|other| other.shape().is_empty() || other.shape() == first.shape())
        {
            return Ok(Axes::from_slice(first.shape()));
        }
        let shapes = operands.iter().map(Operand::shape);
        let all = shapes.chain(output.map(Array::shape));
        common_shape(all.clone())
            .ok_or_else(|| ArrayError::Broadcast { shapes: all.map(<[usize]>::to_vec).collect() })
    }

    /// The loop that NumPy's `power` takes instead when one exponent for all is 2, 0.5 or -1.
    fn power_shortcut(&self, entry: &Loop, inputs: &[Source<'_>; 2]) -> Option<&'static Loop> {
        if !std::ptr::eq(self, &POWER) || entry.input != DType::Float64 {
            return None;
        }
        let ufunc = match inputs[1] {
            Source::Value(Scalar::Float(2.0)) => &SQUARE,
            Source::Value(Scalar::Float(0.5)) => &SQRT,
            Source::Value(Scalar::Float(-1.0)) => &RECIPROCAL,
            Source::Value(_) | Source::Array(_) => return None,
        };
        find_loop(ufunc, entry.input)
    }

    /// Computes into an output of the loop's dtype and the common shape.
    fn run(
        &'static self,
        entry: &Loop,
        operands: &[Operand<'_>],
        output: &Array,
        warnings: &mut Warnings,
    ) -> Result<(), ArrayError> {
        let mut converted: [Option<Array>; 2] = [None, None];
        for (slot, operand) in converted.iter_mut().zip(operands) {
            if let Operand::Array(array) = operand
                && array.dtype() != entry.input
                && array.ndim() > 0
            {
                *slot = Some(array.cast(entry.input)?);
            }
        }
        let mut inputs = [Source::Value(Scalar::Bool(false)); 2];
        for ((input, slot), operand) in inputs.iter_mut().zip(&converted).zip(operands) {
            *input = match (slot, operand.value(), operand) {
                (Some(array), _, _) => Source::Array(array),
                (None, Some(value), _) => Source::Value(value.cast(entry.input)),
                (None, None, Operand::Array(array)) => Source::Array(array),
                (None, None, Operand::Scalar(value) | Operand::Weak(value)) => Source::Value(*value),
            };
        }
        let status = Status::default();
        let shortcut = self.power_shortcut(entry, &inputs);
        let (entry, count) = shortcut.map_or((entry, self.inputs), |entry| (entry, 1));
        let used = inputs.get(..count).unwrap_or(&inputs);
        let floating = entry.input.kind().is_inexact() || entry.output.kind().is_inexact();
        if self.reports && floating {
            flags::observe(&status, || execute(entry, used, output, &status))?;
        } else {
            execute(entry, used, output, &status)?;
        }
        warnings.push_status(&status, self.name);
        Ok(())
    }
}

/// A Python integer among the operands that an integer dtype does not hold.
#[inline]
fn unfit(dtype: DType, operands: &[Operand<'_>]) -> Option<i128> {
    if matches!(dtype, DType::Int64 | DType::Float64) {
        // The common cases: the numbers have 64 bits themselves.
        return operands.iter().find_map(|operand| match operand {
            Operand::Weak(Scalar::UInt64(value)) if dtype == DType::Int64 => Some(i128::from(*value)),
            _ => None,
        });
    }
    let (low, high) = dtype.integer_bounds()?;
    operands.iter().find_map(|operand| match operand {
        Operand::Weak(value) => value.as_integer().filter(|number| !(low..=high).contains(number)),
        Operand::Array(_) | Operand::Scalar(_) => None,
    })
}

/// Runs a loop over gapless operands at once, or over merged axes.
fn execute(entry: &Loop, used: &[Source<'_>], output: &Array, status: &Status) -> Result<(), ArrayError> {
    if output.is_empty() {
        return Ok(());
    }
    let mut inputs = [Source::Value(Scalar::Bool(false)); 2];
    inputs[..used.len()].copy_from_slice(used);
    let gapless = output.is_c_contiguous() || output.is_f_contiguous();
    let matches = |source: &Source<'_>| match source {
        Source::Value(_) => true,
        Source::Array(array) => array.shape() == output.shape() && same_steps(array, output),
    };
    if gapless && inputs.iter().all(matches) {
        return (entry.run)(&Call { inputs, output, flat: true, status });
    }
    let views = inputs.map(|source| match source {
        Source::Value(_) => None,
        Source::Array(array) => stretched(array, output.shape()),
    });
    let [left, right] = views.map(Option::transpose);
    let (left, right) = (left?, right?);
    let zeros: Axes<isize> = Axes::from_elem(0, output.ndim());
    let steps =
        |view: &Option<Array>| view.as_ref().map_or(zeros.clone(), |view| Axes::from_slice(view.strides()));
    let (left_steps, right_steps) = (steps(&left), steps(&right));
    let all = [output.strides(), left_steps.as_slice(), right_steps.as_slice()];
    let order = best_order(output.ndim(), &all);
    let mut walk = Walk::new(output.shape(), all, &order);
    walk.prefer_long_lanes();
    let Walk { shape, strides: [to, from_left, from_right] } = walk;
    let output = output.layout(shape.clone(), to, output.offset())?;
    let left = left.map(|view| view.layout(shape.clone(), from_left, view.offset())).transpose()?;
    let right = right.map(|view| view.layout(shape, from_right, view.offset())).transpose()?;
    if let Some(view) = &left {
        inputs[0] = Source::Array(view);
    }
    if let Some(view) = &right {
        inputs[1] = Source::Array(view);
    }
    (entry.run)(&Call { inputs, output: &output, flat: false, status })
}

/// Whether two arrays of one shape have their elements in the same places relative to the first.
fn same_steps(a: &Array, b: &Array) -> bool {
    let item = (a.item_size() as isize, b.item_size() as isize);
    a.shape()
        .iter()
        .zip(a.strides().iter().zip(b.strides()))
        .all(|(&length, (&x, &y))| length == 1 || x * item.1 == y * item.0)
}

/// The operand whose memory may take the result.
fn reusable<'a>(operands: &[Operand<'a>], reuse: Reuse, dtype: DType, shape: &[usize]) -> Option<&'a Array> {
    let fits = |operand: Option<&Operand<'a>>| match operand {
        Some(Operand::Array(array)) => {
            let same = array.dtype() == dtype && array.shape() == shape && array.is_writeable();
            (same && array.ndim() > 0 && array.is_sole_owner() && array.is_c_contiguous()).then_some(*array)
        }
        _ => None,
    };
    let left = if reuse.left { fits(operands.first()) } else { None };
    let right = || if reuse.right { fits(operands.get(1)) } else { None };
    left.or_else(right)
}

/// A new array for the result, in the memory order of the operands.
fn new_output(operands: &[Operand<'_>], dtype: DType, shape: &[usize]) -> Result<Array, ArrayError> {
    let plain = |operand: &Operand<'_>| match operand {
        Operand::Array(array) => array.ndim() == 0 || array.is_c_contiguous(),
        Operand::Scalar(_) | Operand::Weak(_) => true,
    };
    if shape.len() < 2 || operands.iter().all(plain) {
        return Array::empty(dtype, shape);
    }
    let mut steps: Vec<Axes<isize>> = Vec::with_capacity(operands.len());
    for operand in operands {
        if let Operand::Array(array) = operand
            && let Some(view) = stretched(array, shape)
        {
            let view = view?;
            steps.push(
                view.strides().iter().zip(shape).map(|(&step, &n)| if n == 1 { 0 } else { step }).collect(),
            );
        }
    }
    let steps: Vec<&[isize]> = steps.iter().map(Axes::as_slice).collect();
    Array::empty_ordered(dtype, shape, &best_order(shape.len(), &steps))
}

/// `base ** exponent` as the operator computes it: some exponents have functions of their own.
///
/// # Errors
/// As [`Ufunc::call`].
pub fn power(
    base: Operand<'_>,
    exponent: Operand<'_>,
    reuse: Reuse,
    warnings: &mut Warnings,
) -> Result<Array, ArrayError> {
    let floating = result_type(&[base, exponent]).is_some_and(|dtype| dtype.kind().is_inexact());
    let stays = result_type(&[base]) == result_type(&[base, exponent]);
    let shortcut = match exponent.value() {
        Some(Scalar::Int(2)) if stays => Some(&SQUARE),
        Some(Scalar::Float(2.0)) if stays => Some(&SQUARE),
        Some(Scalar::Float(0.5)) if stays && floating => Some(&SQRT),
        Some(Scalar::Float(1.0) | Scalar::Int(1)) if stays && floating => Some(&POSITIVE),
        Some(Scalar::Float(-1.0) | Scalar::Int(-1)) if stays && floating => Some(&RECIPROCAL),
        _ => None,
    };
    let squares_truths =
        result_type(&[base]) == Some(DType::Bool) && exponent.value() == Some(Scalar::Int(2));
    match shortcut {
        _ if squares_truths && matches!(base, Operand::Array(_)) => SQUARE.call(&[base], reuse, warnings),
        Some(ufunc) if matches!(base, Operand::Array(array) if array.dtype() != DType::Bool) => {
            ufunc.call(&[base], reuse, warnings)
        }
        _ => POWER.call(&[base, exponent], reuse, warnings),
    }
}
