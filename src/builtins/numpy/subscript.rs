//! Subscripts of arrays, for reading and for assignment.

use super::arguments::Type;
use super::conversion::{array_of, element};
use super::object::{ArrayObject, compute, or_raise, result, view};
use super::scalar::{make, number, own_element};
use crate::array::{Array, ArrayError, DType, Index, Scalar, create};
use crate::object::{Kind, Tuple, Value};
use crate::runtime::convert;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::sequence::receiver;
use crate::runtime::types::slice::Slice;

/// `array[key]`
pub fn get_item(interp: &mut Interp, value: &Value, key: &Value) -> Result {
    let object: &ArrayObject = receiver(interp, value)?;
    if object.array(interp).dtype().is_extended() || key.is(Kind::Str) {
        return super::extended::get_item(interp, value, key);
    }
    if let Some(index) = key.as_int() {
        return item(interp, value, object, index as isize);
    }
    if let Some(places) = element_indices(key, object.array(interp).ndim()) {
        let element = object.array(interp).item(places.as_slice());
        return or_raise(interp, element).map(|element| make(interp, element));
    }
    let (single, several);
    let indices: &[Index] = match key.is(Kind::Tuple) {
        true => {
            several = indices(interp, key)?;
            &several
        }
        false => {
            single = [index(interp, key)?];
            &single
        }
    };
    let made = object.array(interp).get(indices);
    let made = or_raise(interp, made)?;
    let keeps_axes = indices.iter().any(|index| matches!(index, Index::Ellipsis));
    if made.ndim() == 0 && !keeps_axes {
        return result(interp, made);
    }
    Ok(view(interp, value, made))
}

/// `array[index]`: an element of an array with one axis, else a view of one row.
pub fn item(interp: &mut Interp, value: &Value, object: &ArrayObject, index: isize) -> Result {
    let array = object.array(interp);
    if array.dtype().is_extended() {
        let row = array.row(index);
        let row = or_raise(interp, row)?;
        return if row.ndim() == 0 {
            super::extended::element(interp, &row)
        } else {
            Ok(view(interp, value, row))
        };
    }
    if array.ndim() == 1 {
        let element = array.item(&[index]);
        return or_raise(interp, element).map(|element| make(interp, element));
    }
    let row = array.row(index);
    let row = or_raise(interp, row)?;
    Ok(view(interp, value, row))
}

/// Up to this many integers name an element without an allocation.
const FEW: usize = 4;

/// The indices of one element.
struct Places {
    values: [isize; FEW],
    count: usize,
}

impl Places {
    fn as_slice(&self) -> &[isize] {
        self.values.get(..self.count).unwrap_or_default()
    }
}

/// The indices of a tuple of ints, one for each axis.
#[inline]
fn element_indices(key: &Value, ndim: usize) -> Option<Places> {
    let items = key.exact::<Tuple>()?.items();
    if items.len() != ndim || ndim > FEW {
        return None;
    }
    let mut places = Places { values: [0; FEW], count: ndim };
    for (place, item) in places.values.iter_mut().zip(items) {
        *place = item.as_int()? as isize;
    }
    Some(places)
}

/// The entries of a subscript.
pub fn indices(interp: &mut Interp, key: &Value) -> Result<Vec<Index>> {
    match key.exact::<Tuple>() {
        Some(tuple) => tuple.items().iter().map(|item| index(interp, item)).collect(),
        None => index(interp, key).map(|index| vec![index]),
    }
}

fn index(interp: &mut Interp, key: &Value) -> Result<Index> {
    match key.kind() {
        Kind::Int => Ok(Index::Integer(key.as_int().unwrap_or_default() as isize)),
        Kind::None => Ok(Index::NewAxis),
        Kind::Ellipsis => Ok(Index::Ellipsis),
        Kind::Slice => slice(interp, key),
        Kind::Array => match convert::native::<ArrayObject>(key) {
            Some(object) => Ok(Index::Array(object.array(interp).clone())),
            None => Err(wrong_index(interp)),
        },
        Kind::Bool => mask_of(interp, key.as_bool() == Some(true)),
        Kind::ArrayScalar => match own_element(key) {
            Some(Scalar::Int(number)) => Ok(Index::Integer(number as isize)),
            Some(Scalar::Bool(truth)) => mask_of(interp, truth),
            Some(element) => match element.as_integer() {
                Some(number) => Ok(Index::Integer(number as isize)),
                None => Err(wrong_index(interp)),
            },
            None => Err(wrong_index(interp)),
        },
        Kind::List | Kind::Tuple | Kind::Range => {
            let array = array_of(interp, key, Type(None))?;
            match array.dtype() {
                DType::Float64 if !array.is_empty() => Err(wrong_index(interp)),
                // A sequence of nothing has no dtype of its own.
                DType::Float64 => {
                    let none = Array::zeros(DType::Int64, array.shape());
                    or_raise(interp, none).map(Index::Array)
                }
                _ => Ok(Index::Array(array)),
            }
        }
        Kind::Instance if interp.class_of(key).slots(interp).index.is_some() => {
            convert::to_i64(interp, key).map(|number| Index::Integer(number as isize))
        }
        _ => Err(wrong_index(interp)),
    }
}

fn mask_of(interp: &mut Interp, truth: bool) -> Result<Index> {
    let made = create::from_scalar(Scalar::Bool(truth));
    or_raise(interp, made).map(Index::Array)
}

#[cold]
fn wrong_index(interp: &mut Interp) -> crate::runtime::interp::Raised {
    super::errors::raise(interp, &ArrayError::IndexType)
}

fn slice(interp: &mut Interp, key: &Value) -> Result<Index> {
    let Some(slice) = key.exact_ref::<Slice>() else { return Ok(Index::ALL) };
    let start = bound(interp, &slice.start)?;
    let stop = bound(interp, &slice.stop)?;
    let step = bound(interp, &slice.step)?;
    Ok(Index::Slice { start, stop, step })
}

fn bound(interp: &mut Interp, value: &Value) -> Result<Option<isize>> {
    match value.kind() {
        Kind::None => Ok(None),
        Kind::Int => Ok(value.as_int().map(|number| number as isize)),
        _ if crate::runtime::types::sequence::has_index(interp, value) => {
            convert::to_clamped(interp, value).map(|number| Some(number as isize))
        }
        _ => Err(interp.type_error("slice indices must be integers or None or have an __index__ method")),
    }
}

/// `array[key] = value`; deleting elements is refused.
pub fn set_item(interp: &mut Interp, value: &Value, key: &Value, new: Option<&Value>) -> Result<()> {
    let object: &ArrayObject = receiver(interp, value)?;
    let Some(new) = new else { return Err(interp.value_error("cannot delete array elements")) };
    let array = object.array(interp);
    let dtype = array.dtype();
    let ndim = array.ndim();
    if dtype.is_extended() {
        return super::extended::set_item(interp, value, key, new);
    }
    if let Some(new) = number(new).filter(|new| new.dtype().can_cast_safely(dtype)) {
        if let Some(index) = key.as_int().filter(|_| ndim == 1) {
            let stored = array.set_item(&[index as isize], new);
            return or_raise(interp, stored);
        }
        if let Some(places) = element_indices(key, ndim) {
            let stored = array.set_item(places.as_slice(), new);
            return or_raise(interp, stored);
        }
    }
    let indices = indices(interp, key)?;
    let new = assigned(interp, new, dtype)?;
    compute(interp, |interp, warnings| object.array(interp).set(&indices, &new, warnings))
}

/// The value of an assignment as an array, converted to the target's dtype unless it is an array already.
pub fn assigned(interp: &mut Interp, value: &Value, dtype: DType) -> Result<Array> {
    if let Some(object) = convert::native::<ArrayObject>(value) {
        let own = object.array(interp).clone();
        return match own.dtype().is_extended() || dtype.is_extended() {
            true => super::extended::converted(interp, &own, dtype),
            false => Ok(own),
        };
    }
    if dtype.is_extended() {
        return array_of(interp, value, Type(Some(dtype)));
    }
    if super::conversion::is_nested(interp, value) {
        return array_of(interp, value, Type(Some(dtype)));
    }
    let element = element(interp, value, dtype)?;
    let made = create::from_scalar(element);
    or_raise(interp, made)
}
