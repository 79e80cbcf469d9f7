//! Reductions as functions and as methods: sums, extremes, means, truth, running totals.

use super::arguments::{Axis, AxisList, Out, Type, is_masked};
use super::conversion::element;
use super::extended;
use super::object::{Input, compute, or_raise, result};
use crate::array::cumulative::{Running, accumulate};
use crate::array::extremum::{Extreme, find_extreme};
use crate::array::reduce::{self, ReduceOptions, Reduction};
use crate::array::{Array, ArrayError, DType, Scalar, Warnings, statistics};
use crate::object::{Str, Tuple, Value};
use crate::runtime::interp::{Interp, Result};

native_functions! { pub FUNCTIONS;
    /// Sum of array elements over a given axis.
    def sum(a, axis=None, dtype=None, out=None, keepdims=False, initial=None, where=None) = sum;
    /// Return the product of array elements over a given axis.
    def prod(a, axis=None, dtype=None, out=None, keepdims=False, initial=None, where=None) = product;
    /// Return the maximum of an array or maximum along an axis.
    def max(a, axis=None, out=None, keepdims=False, initial=None, where=None) = maximum;
    /// Return the maximum of an array or maximum along an axis.
    def amax(a, axis=None, out=None, keepdims=False, initial=None, where=None) = maximum;
    /// Return the minimum of an array or minimum along an axis.
    def min(a, axis=None, out=None, keepdims=False, initial=None, where=None) = minimum;
    /// Return the minimum of an array or minimum along an axis.
    def amin(a, axis=None, out=None, keepdims=False, initial=None, where=None) = minimum;
    /// Range of values (maximum - minimum) along an axis.
    def ptp(a, axis=None, out=None, keepdims=False) = peak_to_peak;
    /// Compute the arithmetic mean along the specified axis.
    def mean(a, axis=None, dtype=None, out=None, keepdims=False, *, where=None) = mean;
    /// Compute the standard deviation along the specified axis.
    def std(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=None, correction=None) = deviation;
    /// Compute the variance along the specified axis.
    def var(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=None, correction=None) = variance;
    /// Test whether any array element along a given axis evaluates to True.
    def any(a, axis=None, out=None, keepdims=False, *, where=None) = any;
    /// Test whether all array elements along a given axis evaluate to True.
    def all(a, axis=None, out=None, keepdims=False, *, where=None) = all;
    /// Returns the indices of the maximum values along an axis.
    def argmax(a, axis=None, out=None, *, keepdims=False) = position_of_maximum;
    /// Returns the indices of the minimum values along an axis.
    def argmin(a, axis=None, out=None, *, keepdims=False) = position_of_minimum;
    /// Return the cumulative sum of the elements along a given axis.
    def cumsum(a, axis=None, dtype=None, out=None) = running_sum;
    /// Return the cumulative product of elements along a given axis.
    def cumprod(a, axis=None, dtype=None, out=None) = running_product;
    /// Counts the number of non-zero values in the array.
    def count_nonzero(a, axis=None, *, keepdims=False) = count_nonzero;
}

native_functions! { pub METHODS;
    /// Return the sum of the array elements over the given axis.
    def sum(self, axis=None, dtype=None, out=None, keepdims=False, initial=None, where=None) = sum;
    /// Return the product of the array elements over the given axis.
    def prod(self, axis=None, dtype=None, out=None, keepdims=False, initial=None, where=None) = product;
    /// Return the maximum along a given axis.
    def max(self, axis=None, out=None, keepdims=False, initial=None, where=None) = maximum;
    /// Return the minimum along a given axis.
    def min(self, axis=None, out=None, keepdims=False, initial=None, where=None) = minimum;
    /// Returns the average of the array elements along given axis.
    def mean(self, axis=None, dtype=None, out=None, keepdims=False, *, where=None) = mean;
    /// Returns the standard deviation of the array elements along given axis.
    def std(self, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=None, correction=None) = deviation;
    /// Returns the variance of the array elements, along given axis.
    def var(self, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=None, correction=None) = variance;
    /// Returns True if any of the elements of the array evaluate to True.
    def any(self, axis=None, out=None, keepdims=False, *, where=None) = any;
    /// Returns True if all elements evaluate to True.
    def all(self, axis=None, out=None, keepdims=False, *, where=None) = all;
    /// Return indices of the maximum values along the given axis.
    def argmax(self, axis=None, out=None, *, keepdims=False) = position_of_maximum;
    /// Return indices of the minimum values along the given axis.
    def argmin(self, axis=None, out=None, *, keepdims=False) = position_of_minimum;
    /// Return the cumulative sum of the elements along the given axis.
    def cumsum(self, axis=None, dtype=None, out=None) = running_sum;
    /// Return the cumulative product of the elements along the given axis.
    def cumprod(self, axis=None, dtype=None, out=None) = running_product;
}

/// Reduces and delivers; `initial` is converted to the result's dtype.
#[expect(clippy::too_many_arguments, reason = "one parameter for each of NumPy's")]
pub fn reduced(
    interp: &mut Interp,
    input: &Input,
    reduction: &'static Reduction,
    axes: AxisList,
    dtype: Type,
    out: Out,
    keep_axes: Option<bool>,
    initial: Option<&Value>,
) -> Result {
    if input.array(interp).dtype().is_extended() {
        return extended::reduce(interp, reduction.name, input, &axes, keep_axes, initial, out);
    }
    let initial = match initial.filter(|initial| !initial.is_none()) {
        Some(initial) => {
            let own = super::scalar::number(initial).map_or(DType::Float64, Scalar::dtype);
            Some(element(interp, initial, own)?)
        }
        None => None,
    };
    let AxisList(axes) = axes;
    let options = ReduceOptions {
        axes: axes.as_deref(),
        keep_axes: keep_axes.unwrap_or(false),
        dtype: dtype.0,
        initial,
    };
    let made = compute(interp, |interp, warnings| {
        let array = input.array(interp);
        match (initial, array.dtype()) {
            // A float to start from makes the whole sum one of floats.
            (Some(Scalar::Float(_)), own) if !own.kind().is_inexact() => {
                reduction.call(&array.astype(DType::Float64, warnings)?, &options, warnings)
            }
            _ => reduction.call(array, &options, warnings),
        }
    })?;
    out.deliver(interp, made)
}

/// A reduction over part of the elements, which is written in the language.
struct Masked<'a> {
    input: Input,
    axes: AxisList,
    dtype: Type,
    out: Out,
    keep_axes: Option<bool>,
    initial: Option<&'a Value>,
    mask: Option<&'a Value>,
}

impl Masked<'_> {
    fn call(self, interp: &mut Interp, name: &str) -> Result {
        let axes = match &self.axes.0 {
            None => Value::NONE,
            Some(axes) => Tuple::of(axes.iter().map(|&axis| Value::int(axis as i64))).into(),
        };
        let dtype = self.dtype.0.map(|dtype| super::dtype::object(interp, dtype)).unwrap_or_default();
        let given = [
            Str::value(name),
            self.input.to_value(),
            axes,
            dtype,
            Value::bool(self.keep_axes == Some(true)),
            self.initial.cloned().unwrap_or_default(),
            self.mask.cloned().unwrap_or_default(),
        ];
        let made = super::lazy::call(interp, "numpy._methods", "reduce_where", &given)?;
        self.out.deliver_value(interp, made)
    }
}

/// Degrees of freedom in the place of an initial value.
fn freedom_value(freedom: Option<f64>) -> Option<Value> {
    freedom.map(Value::float)
}

macro_rules! reductions {
    ($( $name:ident = $reduction:ident, with dtype; )*) => { $(
        #[expect(clippy::too_many_arguments, reason = "one parameter for each of NumPy's")]
        fn $name(
            interp: &mut Interp,
            input: Input,
            axes: AxisList,
            dtype: Type,
            out: Out,
            keep_axes: Option<bool>,
            initial: Option<&Value>,
            mask: Option<&Value>,
        ) -> Result {
            if is_masked(mask) {
                let masked = Masked { input, axes, dtype, out, keep_axes, initial, mask };
                return masked.call(interp, reduce::$reduction.name);
            }
            reduced(interp, &input, &reduce::$reduction, axes, dtype, out, keep_axes, initial)
        }
    )* };
    ($( $name:ident = $reduction:ident, with initial; )*) => { $(
        fn $name(
            interp: &mut Interp,
            input: Input,
            axes: AxisList,
            out: Out,
            keep_axes: Option<bool>,
            initial: Option<&Value>,
            mask: Option<&Value>,
        ) -> Result {
            if is_masked(mask) {
                let masked = Masked { input, axes, dtype: Type(None), out, keep_axes, initial, mask };
                return masked.call(interp, reduce::$reduction.name);
            }
            reduced(interp, &input, &reduce::$reduction, axes, Type(None), out, keep_axes, initial)
        }
    )* };
    ($( $name:ident = $reduction:ident; )*) => { $(
        fn $name(
            interp: &mut Interp,
            input: Input,
            axes: AxisList,
            out: Out,
            keep_axes: Option<bool>,
            mask: Option<&Value>,
        ) -> Result {
            if is_masked(mask) {
                let masked = Masked { input, axes, dtype: Type(None), out, keep_axes, initial: None, mask };
                return masked.call(interp, reduce::$reduction.name);
            }
            reduced(interp, &input, &reduce::$reduction, axes, Type(None), out, keep_axes, None)
        }
    )* };
}

reductions! { sum = SUM, with dtype; product = PROD, with dtype; }
reductions! { maximum = MAX, with initial; minimum = MIN, with initial; }
reductions! { any = ANY; all = ALL; }

fn count_nonzero(interp: &mut Interp, input: Input, axes: AxisList, keep_axes: Option<bool>) -> Result {
    reduced(interp, &input, &reduce::COUNT_NONZERO, axes, Type(None), Out(None), keep_axes, None)
}

fn peak_to_peak(
    interp: &mut Interp,
    input: Input,
    axes: AxisList,
    out: Out,
    keep_axes: Option<bool>,
) -> Result {
    if input.array(interp).dtype().is_extended() {
        return extended::reduce(interp, "ptp", &input, &axes, keep_axes, None, out);
    }
    let AxisList(axes) = axes;
    let options =
        ReduceOptions { axes: axes.as_deref(), keep_axes: keep_axes.unwrap_or(false), ..Default::default() };
    let made = compute(interp, |interp, warnings| {
        let array = input.array(interp);
        let (high, low) =
            (reduce::MAX.call(array, &options, warnings)?, reduce::MIN.call(array, &options, warnings)?);
        let operands = [crate::array::Operand::Array(&high), crate::array::Operand::Array(&low)];
        crate::array::ufunc_table::SUBTRACT.call(&operands, Default::default(), warnings)
    })?;
    out.deliver(interp, made)
}

/// A statistic of the array layer.
type Statistic = fn(&Array, f64, &ReduceOptions<'_>, &mut Warnings) -> std::result::Result<Array, ArrayError>;

/// What the statistics have in common.
struct Request {
    name: &'static str,
    axes: AxisList,
    dtype: Type,
    out: Out,
    keep_axes: Option<bool>,
    freedom: f64,
}

fn statistic(interp: &mut Interp, input: &Input, request: Request, run: Statistic) -> Result {
    if input.array(interp).dtype().is_extended() {
        let freedom = Value::float(request.freedom);
        return extended::reduce(
            interp,
            request.name,
            input,
            &request.axes,
            request.keep_axes,
            Some(&freedom),
            request.out,
        );
    }
    let options = ReduceOptions {
        axes: request.axes.0.as_deref(),
        keep_axes: request.keep_axes.unwrap_or(false),
        ..Default::default()
    };
    if let (0, Some(&[axis, ..])) = (input.array(interp).ndim(), options.axes) {
        // Counting the elements along the axis comes first, and needs the axis.
        return or_raise(interp, Err(ArrayError::Axis { axis, ndim: 0 }));
    }
    let made = compute(interp, |interp, warnings| {
        let made = run(input.array(interp), request.freedom, &options, warnings)?;
        match request.dtype.0.filter(|&dtype| dtype != made.dtype()) {
            Some(dtype) => made.astype(dtype, warnings),
            None => Ok(made),
        }
    })?;
    request.out.deliver(interp, made)
}

fn mean(
    interp: &mut Interp,
    input: Input,
    axes: AxisList,
    dtype: Type,
    out: Out,
    keep_axes: Option<bool>,
    mask: Option<&Value>,
) -> Result {
    if is_masked(mask) {
        return Masked { input, axes, dtype, out, keep_axes, initial: None, mask }.call(interp, "mean");
    }
    let request = Request { name: "mean", axes, dtype, out, keep_axes, freedom: 0.0 };
    statistic(interp, &input, request, |array, _, options, warnings| {
        statistics::mean(array, options, warnings)
    })
}

macro_rules! spreads {
    ($( $name:ident = $statistic:ident; )*) => { $(
        #[expect(clippy::too_many_arguments, reason = "one parameter for each of NumPy's")]
        fn $name(
            interp: &mut Interp,
            input: Input,
            axes: AxisList,
            dtype: Type,
            out: Out,
            freedom: Option<f64>,
            keep_axes: Option<bool>,
            mask: Option<&Value>,
            correction: Option<&Value>,
        ) -> Result {
            if is_masked(mask) {
                let freedom = freedom_value(freedom);
                let masked = Masked { input, axes, dtype, out, keep_axes, initial: freedom.as_ref(), mask };
                return masked.call(interp, stringify!($name));
            }
            let freedom = match correction.filter(|correction| !correction.is_none()) {
                Some(correction) => crate::runtime::convert::to_float(interp, correction)?,
                None => freedom.unwrap_or(0.0),
            };
            let request = Request { name: stringify!($name), axes, dtype, out, keep_axes, freedom };
            statistic(interp, &input, request, statistics::$statistic)
        }
    )* };
}

spreads! { variance = variance; deviation = standard_deviation; }

fn extreme_position(
    interp: &mut Interp,
    input: &Input,
    extreme: Extreme,
    axis: Axis,
    out: Out,
    keep: Option<bool>,
) -> Result {
    if input.array(interp).dtype().is_extended() {
        let name = if matches!(extreme, Extreme::Greatest) { "argmax" } else { "argmin" };
        let axes = AxisList(axis.0.map(|axis| vec![axis]));
        return extended::reduce(interp, name, input, &axes, keep, None, out);
    }
    let made = find_extreme(input.array(interp), extreme, axis.0, keep.unwrap_or(false));
    let made = or_raise(interp, made)?;
    out.deliver(interp, made)
}

fn position_of_maximum(
    interp: &mut Interp,
    input: Input,
    axis: Axis,
    out: Out,
    keep_axes: Option<bool>,
) -> Result {
    extreme_position(interp, &input, Extreme::Greatest, axis, out, keep_axes)
}

fn position_of_minimum(
    interp: &mut Interp,
    input: Input,
    axis: Axis,
    out: Out,
    keep_axes: Option<bool>,
) -> Result {
    extreme_position(interp, &input, Extreme::Smallest, axis, out, keep_axes)
}

fn running(
    interp: &mut Interp,
    input: &Input,
    running: Running,
    axis: Axis,
    dtype: Type,
    out: Out,
) -> Result {
    if input.array(interp).dtype().is_extended() {
        let name = if matches!(running, Running::Sum) { "cumsum" } else { "cumprod" };
        let axes = AxisList(axis.0.map(|axis| vec![axis]));
        return extended::reduce(interp, name, input, &axes, None, None, out);
    }
    let made = compute(interp, |interp, warnings| {
        accumulate(input.array(interp), running, axis.0, dtype.0, warnings)
    })?;
    match out.0 {
        Some(_) => out.deliver(interp, made),
        None => result(interp, made),
    }
}

fn running_sum(interp: &mut Interp, input: Input, axis: Axis, dtype: Type, out: Out) -> Result {
    running(interp, &input, Running::Sum, axis, dtype, out)
}

fn running_product(interp: &mut Interp, input: Input, axis: Axis, dtype: Type, out: Out) -> Result {
    running(interp, &input, Running::Product, axis, dtype, out)
}
