//! `-X importtime`: how long each import took, alone and with what it imported, in the layout of CPython.

use crate::runtime::interp::Interp;

const PLACE: &str = "import_times";

/// The imports that are under way.
#[derive(Default)]
struct Times {
    depth: usize,
    /// Microseconds that imports inside the present one took.
    inner: u64,
    has_heading: bool,
}

/// Runs an import and writes a line about it to standard error.
pub fn measure<T>(interp: &mut Interp, name: &str, import: impl FnOnce(&mut Interp) -> T) -> T {
    let outer = change(interp, |times| {
        times.depth += 1;
        std::mem::take(&mut times.inner)
    });
    let start = interp.host.monotonic_clock();
    let result = import(interp);
    let total = (interp.host.monotonic_clock() - start) / 1000;
    let (depth, inner, has_heading) = change(interp, |times| {
        times.depth -= 1;
        let inner = std::mem::replace(&mut times.inner, outer + total);
        (times.depth, inner, std::mem::replace(&mut times.has_heading, true))
    });
    let heading = if has_heading { "" } else { "import time: self [us] | cumulative | imported package\n" };
    let own = total.saturating_sub(inner);
    let line =
        format!("{heading}import time: {own:9} | {total:10} | {:indent$}{name}\n", "", indent = depth * 2);
    // Nobody reads a standard error that is closed.
    let _ = interp.host.write_error(line.as_bytes());
    result
}

fn change<T: Default>(interp: &mut Interp, step: impl FnOnce(&mut Times) -> T) -> T {
    let place = interp.module_state.entry(PLACE).or_insert_with(|| Box::new(Times::default()));
    place.downcast_mut::<Times>().map(step).unwrap_or_default()
}
