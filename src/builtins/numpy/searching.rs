//! Sorting, searching and choosing elements.

use super::arguments::{Axis, Out, Type};
use super::conversion::{Argued, argued, array_of, input};
use super::extended;
use super::object::{Input, compute, or_raise, result, wrap};
use crate::array::axes::normalize_axis;
use crate::array::{Array, DType, Operand, create, cumulative, extremum, fancy, join, sort, ufunc};
use crate::object::{Str, Tuple, Value};
use crate::runtime::interp::{Interp, Result};

native_functions! { pub FUNCTIONS;
    /// Return a sorted copy of an array.
    def sort(a, axis=-1, kind=None, order=None, *, stable=None) = sorted;
    /// Returns the indices that would sort an array.
    def argsort(a, axis=-1, kind=None, order=None, *, stable=None) = sorting_positions;
    /// Find the unique elements of an array.
    def unique(ar, return_index=False, return_inverse=False, return_counts=False, axis=None, *, equal_nan=True, sorted=True) = unique;
    /// Find indices where elements should be inserted to maintain order.
    def searchsorted(a, v, side=None, sorter=None) = search_sorted;
    /// Return the indices of the elements that are non-zero.
    def nonzero(a) = nonzero;
    /// Return indices that are non-zero in the flattened version of a.
    def flatnonzero(a) = flat_nonzero;
    /// Find the indices of array elements that are non-zero, grouped by element.
    def argwhere(a) = nonzero_rows;
    /// Return elements chosen from x or y depending on condition.
    def where(condition, x=None, y=None, /) = choose;
    /// Take elements from an array along an axis.
    def take(a, indices, axis=None, out=None, mode=None) = take;
    /// Calculate the n-th discrete difference along the given axis.
    def diff(a, n=1, axis=-1, prepend=None, append=None) = differences;
}

native_functions! { pub METHODS;
    /// Sort an array in-place.
    def sort(self, axis=-1, kind=None, order=None, *, stable=None) = sort_in_place;
    /// Returns the indices that would sort this array.
    def argsort(self, axis=-1, kind=None, order=None, *, stable=None) = sorting_positions;
    /// Find indices where elements of v should be inserted in a to maintain order.
    def searchsorted(self, v, side=None, sorter=None) = search_sorted;
    /// Return the indices of the elements that are non-zero.
    def nonzero(self, /) = nonzero;
    /// Return an array formed from the elements of a at the given indices.
    def take(self, indices, axis=None, out=None, mode=None) = take;
}

/// `axis=` that is the last one when left out and all of them when None.
fn last_axis(interp: &mut Interp, axis: &Value) -> Result<Option<isize>> {
    match axis {
        axis if axis.is_unbound() => Ok(Some(-1)),
        axis if axis.is_none() => Ok(None),
        axis => crate::runtime::convert::to_i64(interp, axis).map(|axis| Some(axis as isize)),
    }
}

/// All sorts are stable here, so the kind only has to exist.
fn check_kind(interp: &mut Interp, kind: Option<&Value>, order: Option<&Value>) -> Result<()> {
    if order.is_some_and(|order| !order.is_none()) {
        return Err(interp.value_error("Cannot specify order when the array has no fields."));
    }
    let Some(kind) = kind.filter(|kind| !kind.is_none()) else { return Ok(()) };
    let name = kind.exact::<Str>().map_or("", Str::as_str).to_owned();
    if name.starts_with(['q', 'h', 's', 'm', 'Q', 'H', 'S', 'M']) {
        return Ok(());
    }
    Err(interp.value_error(format!("sort kind must be one of 'quick', 'heap', or 'stable' (got '{name}')")))
}

/// Sorting arrays that are not of numbers.
fn sort_extended(
    interp: &mut Interp,
    name: &str,
    input: &Input,
    axis: &Value,
    order: Option<&Value>,
) -> Result {
    let axis = if axis.is_unbound() { Value::int(-1) } else { axis.clone() };
    extended::call(interp, name, &[input.to_value(), axis, order.cloned().unwrap_or_default()])
}

fn sorted(
    interp: &mut Interp,
    input: Input,
    axis: &Value,
    kind: Option<&Value>,
    order: Option<&Value>,
    _stable: Option<&Value>,
) -> Result {
    if input.array(interp).dtype().is_extended() {
        return sort_extended(interp, "sort", &input, axis, order);
    }
    check_kind(interp, kind, order)?;
    let axis = last_axis(interp, axis)?;
    let made = sort::sort(input.array(interp), axis);
    or_raise(interp, made).map(wrap)
}

fn sort_in_place(
    interp: &mut Interp,
    input: Input,
    axis: &Value,
    kind: Option<&Value>,
    order: Option<&Value>,
    _stable: Option<&Value>,
) -> Result<()> {
    if input.array(interp).dtype().is_extended() {
        let made = sort_extended(interp, "sort", &input, axis, order)?;
        let made = array_of(interp, &made, Type(None))?;
        return compute(interp, |interp, warnings| input.array(interp).assign(&made, warnings));
    }
    check_kind(interp, kind, order)?;
    let axis = last_axis(interp, axis)?;
    if !input.array(interp).is_writeable() {
        return Err(interp.value_error("sort array is read-only"));
    }
    compute(interp, |interp, warnings| {
        let array = input.array(interp);
        array.assign(&sort::sort(array, Some(axis.unwrap_or(-1)))?, warnings)
    })
}

fn sorting_positions(
    interp: &mut Interp,
    input: Input,
    axis: &Value,
    kind: Option<&Value>,
    order: Option<&Value>,
    _stable: Option<&Value>,
) -> Result {
    if input.array(interp).dtype().is_extended() {
        return sort_extended(interp, "argsort", &input, axis, order);
    }
    check_kind(interp, kind, order)?;
    let axis = last_axis(interp, axis)?;
    let axis = if input.array(interp).ndim() == 0 { None } else { axis };
    let made = sort::argsort(input.array(interp), axis);
    or_raise(interp, made).map(wrap)
}

#[expect(clippy::too_many_arguments, reason = "one parameter for each of NumPy's")]
fn unique(
    interp: &mut Interp,
    input: Input,
    with_index: Option<bool>,
    with_inverse: Option<bool>,
    with_counts: Option<bool>,
    axis: Option<&Value>,
    _equal_nan: Option<bool>,
    _sorted: Option<bool>,
) -> Result {
    let wanted = [with_index, with_inverse, with_counts].map(|wanted| wanted == Some(true));
    if let Some(axis) = axis.filter(|axis| !axis.is_none()) {
        let [index, inverse, counts] = wanted.map(Value::bool);
        let given = [input.to_value(), index, inverse, counts, axis.clone()];
        return super::lazy::call(interp, "numpy._methods", "unique_axis", &given);
    }
    if input.array(interp).dtype().is_extended() {
        let [index, inverse, counts] = wanted.map(Value::bool);
        return extended::call(interp, "unique", &[input.to_value(), index, inverse, counts]);
    }
    if wanted == [false; 3] {
        let made = sort::unique_values(input.array(interp));
        return or_raise(interp, made).map(wrap);
    }
    let made = sort::unique(input.array(interp));
    let made = or_raise(interp, made)?;
    let extras = [made.first, made.inverse, made.counts];
    let extras = extras.into_iter().zip(wanted).filter(|(_, wanted)| *wanted).map(|(array, _)| wrap(array));
    let all: Vec<Value> = std::iter::once(wrap(made.values)).chain(extras).collect();
    Ok(Tuple::from_vec(all).into())
}

fn search_sorted(
    interp: &mut Interp,
    array: Input,
    values: Input,
    side: Option<&Value>,
    sorter: Option<&Value>,
) -> Result {
    let after_equals = match side.filter(|side| !side.is_none()) {
        None => false,
        Some(side) => match side.exact::<Str>().map_or("", Str::as_str) {
            "left" => false,
            "right" => true,
            other => {
                let text = format!("search side must be 'left' or 'right' (got '{other}')");
                return Err(interp.value_error(text));
            }
        },
    };
    if array.array(interp).dtype().is_extended() || values.array(interp).dtype().is_extended() {
        let given = [
            array.to_value(),
            values.to_value(),
            Value::bool(after_equals),
            sorter.cloned().unwrap_or_default(),
        ];
        return extended::call(interp, "searchsorted", &given);
    }
    let sorter = match sorter.filter(|sorter| !sorter.is_none()) {
        Some(sorter) => Some(input(interp, sorter)?),
        None => None,
    };
    let made = compute(interp, |interp, _| {
        let own = array.array(interp);
        let in_order = match &sorter {
            Some(sorter) => own.take(sorter.array(interp), Some(0))?,
            None => own.clone(),
        };
        sort::search_sorted(&in_order, values.array(interp), after_equals)
    })?;
    result(interp, made)
}

fn nonzero(interp: &mut Interp, input: Input) -> Result {
    if input.array(interp).ndim() == 0 {
        const REFUSAL: &str =
            "Calling nonzero on 0d arrays is not allowed. Use np.atleast_1d(scalar).nonzero() instead.";
        const HINT: &str =
            " If the context of this error is of the form `arr[nonzero(cond)]`, just use `arr[cond]`.";
        let hint = if input.array(interp).dtype() == DType::Bool { HINT } else { "" };
        return Err(interp.value_error(format!("{REFUSAL}{hint}")));
    }
    let input = truths(interp, input)?;
    let made = extremum::nonzero(input.array(interp));
    let made = or_raise(interp, made)?;
    Ok(Tuple::from_vec(made.into_iter().map(wrap).collect()).into())
}

/// Which elements are true, for arrays that are not of numbers.
fn truths(interp: &mut Interp, input: Input) -> Result<Input> {
    if !input.array(interp).dtype().is_extended() {
        return Ok(input);
    }
    let own = input.array(interp).clone();
    extended::converted(interp, &own, DType::Bool).map(|made| Input::Made(Box::new(made)))
}

fn flat_nonzero(interp: &mut Interp, input: Input) -> Result {
    let input = truths(interp, input)?;
    let made = input.array(interp).ravel().and_then(|flat| extremum::nonzero(&flat));
    let made = or_raise(interp, made)?;
    match made.into_iter().next() {
        Some(places) => Ok(wrap(places)),
        None => Ok(Value::NONE),
    }
}

fn nonzero_rows(interp: &mut Interp, input: Input) -> Result {
    let input = truths(interp, input)?;
    let made = compute(interp, |interp, _| {
        let array = input.array(interp);
        if array.ndim() == 0 {
            return Array::zeros(DType::Int64, &[usize::from(array.truth()?), 0]);
        }
        let columns = extremum::nonzero(array)?;
        join::stack(&columns, 1, None)
    })?;
    Ok(wrap(made))
}

fn choose(interp: &mut Interp, condition: Input, yes: Option<&Value>, no: Option<&Value>) -> Result {
    let (yes, no) = match (yes, no) {
        (Some(yes), Some(no)) => (argued(interp, yes)?, argued(interp, no)?),
        (None, None) => return nonzero(interp, condition),
        _ => return Err(interp.value_error("either both or neither of x and y should be given")),
    };
    let condition = truths(interp, condition)?;
    if yes.dtype(interp).is_extended() || no.dtype(interp).is_extended() {
        return choose_extended(interp, &condition, &yes, &no);
    }
    let made = compute(interp, |interp, _| {
        let operands = [yes.operand(interp), no.operand(interp)];
        let dtype = ufunc::result_type(&operands).unwrap_or(DType::Float64);
        let [yes, no] = operands.map(|operand| match operand {
            Operand::Array(array) => Ok(array.clone()),
            Operand::Scalar(element) | Operand::Weak(element) => create::from_scalar(element.cast(dtype)),
        });
        fancy::select_where(condition.array(interp), &yes?, &no?)
    })?;
    Ok(wrap(made))
}

/// `where` for arrays that are not of numbers: both are converted to their common dtype.
fn choose_extended(interp: &mut Interp, condition: &Input, yes: &Argued<'_>, no: &Argued<'_>) -> Result {
    let mut arrays = Vec::new();
    for operand in [yes, no] {
        let made = match operand.operand(interp) {
            Operand::Array(array) => Ok(array.clone()),
            Operand::Scalar(element) | Operand::Weak(element) => create::from_scalar(element),
        };
        arrays.push(or_raise(interp, made)?);
    }
    let arrays = extended::unified(interp, arrays, None)?;
    let [yes, no] = arrays.as_slice() else { return Ok(Value::NONE) };
    let made = fancy::select_where(condition.array(interp), yes, no);
    or_raise(interp, made).map(wrap)
}

fn take(
    interp: &mut Interp,
    array: Input,
    indices: &Value,
    axis: Axis,
    out: Out,
    mode: Option<&Value>,
) -> Result {
    if mode.is_some_and(|mode| mode.exact::<Str>().is_some_and(|mode| mode.as_str() != "raise")) {
        let axis = axis.0.map_or(Value::NONE, |axis| Value::int(axis as i64));
        let given = [array.to_value(), indices.clone(), axis, mode.cloned().unwrap_or_default()];
        let made = super::lazy::call(interp, "numpy._methods", "take_mode", &given)?;
        return out.deliver_value(interp, made);
    }
    let positions = array_of(interp, indices, Type(None))?;
    let positions = match positions.dtype() {
        DType::Float64 if positions.is_empty() => {
            let made = Array::zeros(DType::Int64, positions.shape());
            or_raise(interp, made)?
        }
        own if own.kind().is_inexact() || own == DType::UInt64 => {
            return Err(interp.type_error(format!(
                "Cannot cast array data from dtype('{own}') to dtype('int64') according to the rule 'safe'"
            )));
        }
        _ => compute(interp, |_, warnings| positions.astype(DType::Int64, warnings))?,
    };
    let own = array.array(interp);
    let is_empty = match axis.0 {
        None => own.is_empty(),
        Some(axis) => normalize_axis(axis, own.ndim()).is_ok_and(|axis| own.shape().get(axis) == Some(&0)),
    };
    if is_empty && !positions.is_empty() {
        return Err(interp.index_error("cannot do a non-empty take from an empty axes."));
    }
    let made = match (own.ndim(), axis.0) {
        (0, None) => own.reshape(&[1]).and_then(|own| own.take(&positions, Some(0))),
        (_, axis) => own.take(&positions, axis),
    };
    let made = or_raise(interp, made)?;
    out.deliver(interp, made)
}

fn differences(
    interp: &mut Interp,
    input: Input,
    order: Option<i64>,
    axis: Option<isize>,
    before: Option<&Value>,
    after: Option<&Value>,
) -> Result {
    let (order, axis) = (order.unwrap_or(1), axis.unwrap_or(-1));
    let Ok(times) = usize::try_from(order) else {
        return Err(interp.value_error(format!("order must be non-negative but got {order}")));
    };
    if input.array(interp).dtype().is_extended() {
        let given = [input.to_value(), Value::int(order), Value::int(axis as i64)];
        return extended::call(interp, "diff", &given);
    }
    if input.array(interp).ndim() == 0 {
        return Err(interp.value_error("diff requires input that is at least one dimensional"));
    }
    let before = edge(interp, before)?;
    let after = edge(interp, after)?;
    let made = compute(interp, |interp, warnings| {
        let own = input.array(interp);
        let stretched = |edge: &Array| -> std::result::Result<Array, crate::array::ArrayError> {
            if edge.ndim() > 0 {
                return Ok(edge.clone());
            }
            let place = crate::array::axes::normalize_axis(axis, own.ndim())?;
            let mut shape = own.shape().to_vec();
            if let Some(length) = shape.get_mut(place) {
                *length = 1;
            }
            edge.broadcast_to(&shape)
        };
        let mut parts = Vec::new();
        if let Some(before) = &before {
            parts.push(stretched(before.array(interp))?);
        }
        parts.push(own.clone());
        if let Some(after) = &after {
            parts.push(stretched(after.array(interp))?);
        }
        let whole = if parts.len() > 1 { join::concatenate(&parts, Some(axis), None)? } else { own.clone() };
        cumulative::differences(&whole, times, axis, warnings)
    })?;
    Ok(wrap(made))
}

fn edge(interp: &mut Interp, value: Option<&Value>) -> Result<Option<Input>> {
    match value.filter(|value| !value.is_none()) {
        Some(value) => input(interp, value).map(Some),
        None => Ok(None),
    }
}
