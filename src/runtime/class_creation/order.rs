//! The method resolution order.

use crate::object::{Kind, Ref, Value};
use crate::runtime::class::Class;
use crate::runtime::interp::{Interp, Raised, Result};
use crate::runtime::{call, iteration};

/// The class's order: by the metaclass's `mro` if it overrides it, else C3.
pub(super) fn method_resolution_order(
    interp: &mut Interp,
    metaclass: &Ref<Class>,
    class: &Ref<Class>,
    bases: &[Ref<Class>],
) -> Result<Vec<Ref<Class>>> {
    let name = interp.names.mro.clone();
    let custom = metaclass.lookup(interp, &name).filter(|method| method.is(Kind::Function));
    if let Some(method) = custom {
        interp.write(&class.state).order = vec![class.clone()];
        let made = call::call(interp, &method, &[class.to_value()])?;
        let items = iteration::collect(interp, &made)?;
        return Ok(items.iter().filter_map(Value::exact_ref::<Class>).collect());
    }
    linearize(interp, class, bases)
}

/// C3 (Barrett et al. 1996): merges the bases' orders and the list of bases, keeping the order of each.
pub fn linearize(interp: &mut Interp, class: &Ref<Class>, bases: &[Ref<Class>]) -> Result<Vec<Ref<Class>>> {
    let mut sequences: Vec<std::collections::VecDeque<Ref<Class>>> =
        bases.iter().map(|base| base.order(interp).iter().cloned().collect()).collect();
    sequences.push(bases.iter().cloned().collect());
    let mut order = vec![class.clone()];
    loop {
        sequences.retain(|sequence| !sequence.is_empty());
        if sequences.is_empty() {
            return Ok(order);
        }
        let next = sequences.iter().filter_map(|sequence| sequence.front()).find(|candidate| {
            !sequences.iter().any(|sequence| sequence.iter().skip(1).any(|later| later.same(candidate)))
        });
        let Some(next) = next.cloned() else { return Err(no_order(interp, bases)) };
        for sequence in &mut sequences {
            if sequence.front().is_some_and(|front| front.same(&next)) {
                sequence.pop_front();
            }
        }
        order.push(next);
    }
}

fn no_order(interp: &mut Interp, bases: &[Ref<Class>]) -> Raised {
    let names: Vec<String> = bases.iter().map(|base| base.name(interp)).collect();
    interp.type_error(format!(
        "Cannot create a consistent method resolution order (MRO) for bases {}",
        names.join(", ")
    ))
}
