//! Source lines for tracebacks: of files, read when first needed, and of texts that are no files, which whoever runs them registers.

use crate::runtime::interp::Interp;
use std::collections::HashMap;
use std::rc::Rc;

/// The place in [`Interp::module_state`] of the registered texts.
const PLACE: &str = "report.sources";

type Registered = HashMap<String, Rc<str>>;

/// Tells the source behind a file name that is no file (`<string>`, `<stdin>`).
pub fn register_source(interp: &mut Interp, file_name: &str, text: &str) {
    let place = interp.module_state.entry(PLACE).or_insert_with(|| Box::new(Registered::new()));
    if let Some(registered) = place.downcast_mut::<Registered>() {
        registered.insert(file_name.to_owned(), text.into());
    }
}

/// The source texts needed for one report.
#[derive(Default)]
pub(super) struct Sources {
    known: HashMap<String, Rc<[String]>>,
}

impl Sources {
    /// A line of a source, from 1, without trailing blanks; empty when there is none.
    pub fn line(&mut self, interp: &Interp, file_name: &str, number: u32) -> String {
        let lines = match self.known.get(file_name) {
            Some(lines) => lines.clone(),
            None => {
                let lines: Rc<[String]> =
                    source_text(interp, file_name).lines().map(|line| line.trim_end().to_owned()).collect();
                self.known.insert(file_name.to_owned(), lines.clone());
                lines
            }
        };
        let index = (number as usize).checked_sub(1);
        index.and_then(|index| lines.get(index)).cloned().unwrap_or_default()
    }
}

/// One line of a source, from 1, without trailing blanks; empty when there is none.
pub fn source_line(interp: &Interp, file_name: &str, number: u32) -> String {
    Sources::default().line(interp, file_name, number)
}

/// The whole text behind a file name; empty when there is none.
pub fn source_text(interp: &Interp, file_name: &str) -> String {
    let registered = interp.module_state.get(PLACE).and_then(|place| place.downcast_ref::<Registered>());
    if let Some(text) = registered.and_then(|registered| registered.get(file_name)) {
        return text.to_string();
    }
    if file_name.starts_with('<') {
        return String::new();
    }
    match interp.host.read_file(file_name) {
        Ok(bytes) => {
            let text = String::from_utf8_lossy(&bytes);
            text.strip_prefix('\u{feff}').unwrap_or(&text).to_owned()
        }
        Err(_) => String::new(),
    }
}
