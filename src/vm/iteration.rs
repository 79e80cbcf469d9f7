//! Iteration as the loop sees it: iterators of exact built-in containers without a look-up, and the general step.

use crate::object::{Kind, Ref, Tuple, Value};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::iterators::{ListIterator, TupleIterator};
use crate::runtime::types::list::List;
use crate::runtime::types::{dict_views, enumerate, zip};

/// `iter(value)` of exact lists, tuples and generators.
#[inline]
pub(crate) fn fast_iterator(value: &Value) -> Option<Value> {
    match value.kind() {
        Kind::List => Some(ListIterator::new(Ref::<List>::from_value(value)?.clone()).into()),
        Kind::Tuple => Some(TupleIterator::new(Ref::<Tuple>::from_value(value)?.clone()).into()),
        _ => None,
    }
}

/// What a step of a loop gives.
pub(crate) enum Step {
    Item(Value),
    /// The two items of a pair that was never made.
    Pair(Value, Value),
    End,
}

/// The next item, however the iterator says that there is none. `takes_pair`: what follows takes pairs apart, so that `enumerate`,
/// `zip` and `dict.items()` need not make them.
#[inline(never)]
pub(crate) fn next(interp: &mut Interp, iterator: &Value, takes_pair: bool) -> Result<Step> {
    let step = if takes_pair { pair(interp, iterator) } else { item(interp, iterator) };
    match step {
        Ok(step) => {
            interp.run_pending();
            Ok(step)
        }
        Err(raised) if interp.raised_is(&raised, ExceptionKind::StopIteration) => {
            drop(interp.take_raised(raised));
            Ok(Step::End)
        }
        Err(raised) => Err(raised),
    }
}

fn item(interp: &mut Interp, iterator: &Value) -> Result<Step> {
    Ok(crate::runtime::iteration::next(interp, iterator)?.map_or(Step::End, Step::Item))
}

fn pair(interp: &mut Interp, iterator: &Value) -> Result<Step> {
    let pair = match iterator.kind() {
        Kind::Enumerate => enumerate::next_pair(interp, iterator)?,
        Kind::Zip if zip::gives_pairs(iterator) => zip::next_pair(interp, iterator)?,
        Kind::DictIterator if dict_views::iterator::gives_pairs(iterator) => {
            dict_views::iterator::next_pair(interp, iterator)?
        }
        _ => return item(interp, iterator),
    };
    Ok(pair.map_or(Step::End, |(first, second)| Step::Pair(first, second)))
}
