//! SyntaxError: the constructor, which takes the place of the error as a tuple, and the text with file and line.

use super::base::{self, field_attributes};
use super::{change, field, get_field, layout, put_field};
use crate::object::{Str, Value};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::slots::Slots;
use crate::runtime::{convert, iteration, representation};

field_attributes! { pub(super) ATTRIBUTES;
    "msg" field::MESSAGE, "exception msg";
    "filename" field::FILE, "exception filename";
    "lineno" field::LINE, "exception lineno";
    "offset" field::OFFSET, "exception offset";
    "text" field::TEXT, "exception text";
    "end_lineno" field::END_LINE, "exception end lineno";
    "end_offset" field::END_OFFSET, "exception end offset";
    "print_file_and_line" field::PRINT_FILE_AND_LINE, "exception print_file_and_line";
    "_metadata" field::METADATA, "exception private metadata";
}

pub(super) fn slots(slots: &mut Slots) {
    slots.initialize = Some(initialize);
    slots.text = Some(text);
}

fn initialize(interp: &mut Interp, exception: &Value, given: CallArguments<'_>) -> Result<()> {
    base::initialize(interp, exception, given)?;
    let values = given.positionals();
    if let Some(message) = values.first() {
        put_field(interp, exception, field::MESSAGE, message.clone());
    }
    let [_, details] = values else { return Ok(()) };
    let details = iteration::collect(interp, details)?;
    let count = details.len();
    if count < 4 {
        return Err(interp.type_error(format!("function takes at least 4 arguments ({count} given)")));
    }
    if count > 7 {
        return Err(interp.type_error(format!("function takes at most 7 arguments ({count} given)")));
    }
    if count == 5 {
        return Err(interp.type_error("end_offset must be provided when end_lineno is provided"));
    }
    // What was there is kept alive until nothing is borrowed.
    let old = change(interp, exception, |state| {
        let old = state.fields.to_vec();
        layout::put_details(&mut state.fields, &details);
        old
    });
    drop(old);
    Ok(())
}

/// "message (file, line n)" with the last part of the file's path.
fn text(interp: &mut Interp, exception: &Value) -> Result {
    let message = get_field(interp, exception, field::MESSAGE);
    let message = representation::str(interp, &message)?;
    let file = get_field(interp, exception, field::FILE);
    let file = convert::native::<Str>(&file)
        .map(|path| path.as_str().rsplit('/').next().unwrap_or_default().to_owned());
    let line = get_field(interp, exception, field::LINE).as_int();
    let message = message.as_str();
    Ok(Str::from_string(match (file, line) {
        (Some(file), Some(line)) => format!("{message} ({file}, line {line})"),
        (Some(file), None) => format!("{message} ({file})"),
        (None, Some(line)) => format!("{message} (line {line})"),
        (None, None) => message.to_owned(),
    })
    .into())
}
