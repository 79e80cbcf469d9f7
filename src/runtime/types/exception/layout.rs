//! What an exception carries besides its arguments: the fields of each layout by index, and how arguments fill them.

use super::ExceptionState;
use crate::object::{Tuple, Value};
use crate::runtime::exceptions::ExceptionLayout;

/// Indices into `ExceptionState::fields`.
pub(crate) mod field {
    // AttributeError and NameError.
    pub const NAME: usize = 0;
    // AttributeError.
    pub const OBJECT: usize = 1;
    // ImportError.
    pub const IMPORT_MESSAGE: usize = 0;
    pub const MODULE_NAME: usize = 1;
    pub const PATH: usize = 2;
    pub const NAME_FROM: usize = 3;
    // StopIteration.
    pub const VALUE: usize = 0;
    // SystemExit.
    pub const CODE: usize = 0;
    // OSError.
    pub const NUMBER: usize = 0;
    pub const DESCRIPTION: usize = 1;
    pub const FILE_NAME: usize = 2;
    pub const SECOND_FILE_NAME: usize = 3;
    pub const CHARACTERS_WRITTEN: usize = 4;
    // SyntaxError.
    pub const MESSAGE: usize = 0;
    pub const FILE: usize = 1;
    pub const LINE: usize = 2;
    pub const OFFSET: usize = 3;
    pub const TEXT: usize = 4;
    pub const END_LINE: usize = 5;
    pub const END_OFFSET: usize = 6;
    pub const PRINT_FILE_AND_LINE: usize = 7;
    pub const METADATA: usize = 8;
    // UnicodeDecodeError, UnicodeEncodeError and UnicodeTranslateError.
    pub const ENCODING: usize = 0;
    pub const SUBJECT: usize = 1;
    pub const START: usize = 2;
    pub const END: usize = 3;
    pub const REASON: usize = 4;
    // BaseExceptionGroup.
    pub const GROUP_MESSAGE: usize = 0;
    pub const EXCEPTIONS: usize = 1;
}

/// The fields of a new exception.
pub(crate) fn empty_fields(layout: ExceptionLayout) -> Box<[Value]> {
    let count = match layout {
        ExceptionLayout::Plain | ExceptionLayout::Key => 0,
        ExceptionLayout::Name | ExceptionLayout::Stop | ExceptionLayout::Exit => 1,
        ExceptionLayout::Attribute | ExceptionLayout::Group => 2,
        ExceptionLayout::Import => 4,
        ExceptionLayout::Os | ExceptionLayout::Unicode => 5,
        ExceptionLayout::Syntax => 9,
    };
    vec![Value::UNBOUND; count].into_boxed_slice()
}

/// Fills the fields from the arguments where these have the right number; their types are the caller's business.
pub(crate) fn fill(state: &mut ExceptionState) {
    let arguments = state.arguments.clone();
    let items = arguments.items();
    let fields = &mut state.fields;
    match state.layout {
        ExceptionLayout::Plain
        | ExceptionLayout::Key
        | ExceptionLayout::Attribute
        | ExceptionLayout::Name => {}
        ExceptionLayout::Stop => put(fields, items.get(..1).unwrap_or_default()),
        ExceptionLayout::Exit => match items {
            [] => {}
            [code] => put(fields, std::slice::from_ref(code)),
            _ => put(fields, &[arguments.to_value()]),
        },
        ExceptionLayout::Import => {
            if let [message] = items {
                put(fields, std::slice::from_ref(message));
            }
        }
        ExceptionLayout::Os => {
            if let [number, description, rest @ ..] = items {
                let unused = Value::NONE;
                let name = rest.first().unwrap_or(&unused);
                let second = rest.get(2).unwrap_or(&unused);
                if items.len() <= 5 {
                    put(fields, &[number.clone(), description.clone(), name.clone(), second.clone()]);
                }
            }
        }
        ExceptionLayout::Syntax => {
            put(fields, items.get(..1).unwrap_or_default());
            if let [_, details] = items
                && let Some(details) = details.exact::<Tuple>()
            {
                put_details(fields, details.items());
            }
        }
        ExceptionLayout::Unicode => match items {
            [_, _, _, _, _] => put(fields, items),
            [object, start, end, reason] => {
                put(fields, &[Value::NONE, object.clone(), start.clone(), end.clone(), reason.clone()]);
            }
            _ => {}
        },
        ExceptionLayout::Group => {
            if let [_, _] = items {
                put(fields, items);
            }
        }
    }
}

/// The second argument of SyntaxError: file, line, offset, text, end line, end offset, metadata.
pub(crate) fn put_details(fields: &mut [Value], details: &[Value]) {
    for (field, value) in fields.iter_mut().skip(field::FILE).zip(details.iter().take(6)) {
        *field = value.clone();
    }
    if let (Some(metadata), Some(field)) = (details.get(6), fields.get_mut(field::METADATA)) {
        *field = metadata.clone();
    }
}

fn put(fields: &mut [Value], values: &[Value]) {
    for (field, value) in fields.iter_mut().zip(values) {
        *field = value.clone();
    }
}
