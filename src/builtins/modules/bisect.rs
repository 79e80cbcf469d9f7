//! The module `_bisect`, behind `stdlib/bisect.py`: searching in sorted sequences and inserting into them.

use super::add_functions;
use crate::object::{Kind, Ref, Value};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::operators::{self, CompareOperator};
use crate::runtime::types::list::List;
use crate::runtime::types::module::Module;
use crate::runtime::types::sequence;
use crate::runtime::{attribute, call, convert};

native_functions! { FUNCTIONS;
    /// Return the index where to insert item x in list a, assuming a is sorted.
    ///
    /// The return value i is such that all e in a[:i] have e <= x, and all e in
    /// a[i:] have e > x.  So if x already appears in the list, a.insert(i, x) will
    /// insert just after the rightmost x already there.
    ///
    /// Optional args lo (default 0) and hi (default len(a)) bound the
    /// slice of a to be searched.
    ///
    /// A custom key function can be supplied to customize the sort order.
    def bisect_right(a, x, lo=0, hi=None, *, key=None) = bisect_right;
    /// Return the index where to insert item x in list a, assuming a is sorted.
    ///
    /// The return value i is such that all e in a[:i] have e < x, and all e in
    /// a[i:] have e >= x.  So if x already appears in the list, a.insert(i, x) will
    /// insert just before the leftmost x already there.
    ///
    /// Optional args lo (default 0) and hi (default len(a)) bound the
    /// slice of a to be searched.
    ///
    /// A custom key function can be supplied to customize the sort order.
    def bisect_left(a, x, lo=0, hi=None, *, key=None) = bisect_left;
    /// Insert item x in list a, and keep it sorted assuming a is sorted.
    ///
    /// If x is already in a, insert it to the right of the rightmost x.
    ///
    /// Optional args lo (default 0) and hi (default len(a)) bound the
    /// slice of a to be searched.
    ///
    /// A custom key function can be supplied to customize the sort order.
    def insort_right(a, x, lo=0, hi=None, *, key=None) = insort_right;
    /// Insert item x in list a, and keep it sorted assuming a is sorted.
    ///
    /// If x is already in a, insert it to the left of the leftmost x.
    ///
    /// Optional args lo (default 0) and hi (default len(a)) bound the
    /// slice of a to be searched.
    ///
    /// A custom key function can be supplied to customize the sort order.
    def insort_left(a, x, lo=0, hi=None, *, key=None) = insort_left;
}

/// Makes the module.
pub fn create(interp: &mut Interp) -> Ref<Module> {
    let module = Module::new(interp, "_bisect", Some("Bisection algorithms."));
    add_functions(interp, &module, "_bisect", FUNCTIONS);
    module
}

/// On which side of equal items the place is.
#[derive(Clone, Copy, PartialEq)]
enum Side {
    Left,
    Right,
}

/// The bounds of a search as a script gave them.
#[derive(Clone, Copy)]
struct Bounds<'a> {
    low: Option<i64>,
    high: Option<&'a Value>,
}

macro_rules! sides {
    ($( $name:ident = $function:ident $side:ident -> $result:ty; )+) => { $(
        fn $name(
            interp: &mut Interp,
            items: &Value,
            x: &Value,
            low: Option<i64>,
            high: Option<&Value>,
            key: Option<&Value>,
        ) -> Result<$result> {
            $function(interp, items, x, Bounds { low, high }, key.filter(|key| !key.is_none()), Side::$side)
        }
    )+ };
}

sides! {
    bisect_left = search Left -> i64;
    bisect_right = search Right -> i64;
    insort_left = insort Left -> ();
    insort_right = insort Right -> ();
}

/// The place of `x`, which is compared with the items, or with what `key` makes of them.
fn search(
    interp: &mut Interp,
    items: &Value,
    x: &Value,
    bounds: Bounds<'_>,
    key: Option<&Value>,
    side: Side,
) -> Result<i64> {
    let mut low = bounds.low.unwrap_or(0);
    if low < 0 {
        return Err(interp.value_error("lo must be non-negative"));
    }
    let high = match bounds.high.filter(|high| !high.is_none()) {
        Some(high) if !sequence::has_index(interp, high) => {
            let class = interp.type_name(high);
            return Err(interp.type_error(format!("argument should be integer or None, not '{class}'")));
        }
        Some(high) => convert::to_i64(interp, high)?,
        None => -1,
    };
    let mut high = match high {
        -1 => i64::try_from(operators::length(interp, items)?).unwrap_or(i64::MAX),
        high => high,
    };
    while low < high {
        let middle = low + (high - low) / 2;
        let mut item = item_at(interp, items, middle)?;
        if let Some(key) = key {
            item = call::call(interp, key, &[item])?;
        }
        let goes_right = match side {
            Side::Left => is_less(interp, &item, x)?,
            Side::Right => !is_less(interp, x, &item)?,
        };
        if goes_right {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    Ok(low)
}

fn item_at(interp: &mut Interp, items: &Value, index: i64) -> Result {
    if let Some(list) = items.exact::<List>() {
        return match usize::try_from(index).ok().and_then(|index| list.get(interp, index)) {
            Some(item) => Ok(item),
            None => Err(interp.index_error("list index out of range")),
        };
    }
    operators::get_item(interp, items, &Value::int(index))
}

fn is_less(interp: &mut Interp, left: &Value, right: &Value) -> Result<bool> {
    match (left.kind(), right.kind()) {
        (Kind::Int, Kind::Int) => Ok(left.as_int() < right.as_int()),
        (Kind::Float, Kind::Float) => Ok(left.as_float() < right.as_float()),
        _ => operators::compare_truth(interp, CompareOperator::Lt, left, right),
    }
}

fn insort(
    interp: &mut Interp,
    items: &Value,
    x: &Value,
    bounds: Bounds<'_>,
    key: Option<&Value>,
    side: Side,
) -> Result<()> {
    let compared = match key {
        Some(key) => call::call(interp, key, std::slice::from_ref(x))?,
        None => x.clone(),
    };
    let at = search(interp, items, &compared, bounds, key, side)?;
    if let Some(list) = items.exact::<List>() {
        let items = interp.write(&list.items);
        let at = usize::try_from(at).unwrap_or(usize::MAX).min(items.len());
        items.insert(at, x.clone());
        return Ok(());
    }
    let insert = interp.intern("insert");
    attribute::call_method(interp, items, &insert, &[Value::int(at), x.clone()]).map(drop)
}
