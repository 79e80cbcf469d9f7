//! Collecting a report: walks an exception's causes, contexts and group members, asks for their texts and reads the source lines.
//! An exception is shown once; rings of causes end there.

use super::sources::Sources;
use super::{ExceptionReport, FrameReport, Report, SyntaxReport, suggestions};
use crate::object::{Kind, Ref, Str, Tuple, Value};
use crate::runtime::class::Class;
use crate::runtime::exceptions::{ExceptionKind, ExceptionLayout};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::exception::{self, field};
use crate::runtime::types::list::List;
use crate::runtime::types::traceback::{self, Traceback};
use crate::runtime::{attribute, convert, representation};
use std::collections::HashSet;

/// How many exceptions are collected; chains longer than that are cut at their old end.
const MOST_EXCEPTIONS: usize = 4096;
/// How often the same call is shown in a row.
const MOST_REPETITIONS: usize = 3;

/// Everything that is shown of an exception nobody caught.
pub fn collect(interp: &mut Interp, exception: &Value) -> Report {
    // Texts are asked for while no exception is on its way.
    let on_its_way = interp.raised.take();
    let mut collector = Collector {
        report: Report::default(),
        seen: HashSet::new(),
        sources: Sources::default(),
        waiting: Vec::new(),
    };
    collector.add(interp, exception);
    while let Some((index, exception)) = collector.waiting.pop() {
        collector.follow(interp, index, &exception);
    }
    interp.raised = on_its_way;
    collector.report
}

struct Collector {
    report: Report,
    /// Identities of the exceptions in the report.
    seen: HashSet<u64>,
    sources: Sources,
    /// Exceptions in the report whose links are still to be followed.
    waiting: Vec<(usize, Value)>,
}

impl Collector {
    /// Adds an exception without its links; `None` when it is there already or there are too many.
    fn add_linked(&mut self, interp: &mut Interp, exception: &Value) -> Option<usize> {
        if exception.is_none() || self.seen.contains(&exception.identity()) {
            return None;
        }
        if self.report.exceptions.len() >= MOST_EXCEPTIONS {
            self.report.truncated = true;
            return None;
        }
        Some(self.add(interp, exception))
    }

    fn add(&mut self, interp: &mut Interp, exception: &Value) -> usize {
        self.seen.insert(exception.identity());
        let frames = self.frames(interp, exception);
        let made = describe(interp, exception, frames);
        self.report.exceptions.push(made);
        let index = self.report.exceptions.len() - 1;
        self.waiting.push((index, exception.clone()));
        index
    }

    fn follow(&mut self, interp: &mut Interp, index: usize, exception: &Value) {
        let cause = exception::cause(interp, exception);
        let cause = self.add_linked(interp, &cause);
        let context = if cause.is_none() && !exception::suppress_context(interp, exception) {
            let context = exception::context(interp, exception);
            self.add_linked(interp, &context)
        } else {
            None
        };
        let nested = self.nested(interp, exception);
        if let Some(report) = self.report.exceptions.get_mut(index) {
            (report.cause, report.context, report.nested) = (cause, context, nested);
        }
    }

    fn nested(&mut self, interp: &mut Interp, exception: &Value) -> Option<Vec<usize>> {
        if exception::state(interp, exception)?.layout != ExceptionLayout::Group {
            return None;
        }
        let members = exception::get_field(interp, exception, field::EXCEPTIONS);
        let members = members.exact::<Tuple>().map(|members| members.items().to_vec()).unwrap_or_default();
        let add = |member: &Value| {
            if self.report.exceptions.len() < MOST_EXCEPTIONS { self.add(interp, member) } else { usize::MAX }
        };
        Some(members.iter().map(add).collect())
    }

    fn frames(&mut self, interp: &mut Interp, exception: &Value) -> Vec<FrameReport> {
        let traceback = exception::traceback(interp, exception);
        let mut frames: Vec<FrameReport> = Vec::new();
        let mut run = 0;
        for entry in traceback::entries(interp, &traceback) {
            let same = frames.last().is_some_and(|last| is_same_call(last, &entry));
            run = if same { run + 1 } else { 1 };
            match frames.last_mut() {
                Some(last) if run > MOST_REPETITIONS => last.repeated += 1,
                _ => frames.push(self.frame(interp, &entry)),
            }
        }
        frames
    }

    fn frame(&mut self, interp: &Interp, entry: &Traceback) -> FrameReport {
        let code = &entry.code.data;
        let position = code.position(entry.instruction);
        let (line, end_line) = if position.line == entry.line() {
            (entry.line(), position.end_line.max(entry.line()))
        } else {
            (entry.line(), entry.line())
        };
        let known = position.line == entry.line()
            && position.end_line >= position.line
            && (position.column, position.end_column) != (0, 0);
        let source =
            (line..=end_line).map(|number| self.sources.line(interp, &code.file_name, number)).collect();
        FrameReport {
            file: code.file_name.to_string(),
            name: code.name.to_string(),
            line,
            end_line,
            columns: known.then_some((position.column as usize, position.end_column as usize)),
            source,
            repeated: 0,
        }
    }
}

fn is_same_call(frame: &FrameReport, entry: &Traceback) -> bool {
    let code = &entry.code.data;
    frame.line == entry.line() && *frame.file == *code.file_name && *frame.name == *code.name
}

fn describe(interp: &mut Interp, exception: &Value, frames: Vec<FrameReport>) -> ExceptionReport {
    let class = interp.class_of(exception).clone();
    let mut message = text_or(interp, exception, "<exception str() failed>", representation::str);
    if let Some(hint) = suggestions::hint(interp, exception) {
        message.push_str(&hint);
    }
    let is_syntax = exception::is_instance(interp, exception, ExceptionKind::SyntaxError);
    ExceptionReport {
        class: class_name(interp, &class),
        message,
        notes: notes(interp, exception),
        syntax: is_syntax.then(|| syntax(interp, exception)),
        frames,
        ..ExceptionReport::default()
    }
}

/// A text of a value, or what stands for it when making it failed.
pub(super) fn text_or(
    interp: &mut Interp,
    value: &Value,
    otherwise: &str,
    make: fn(&mut Interp, &Value) -> Result<Ref<Str>>,
) -> String {
    match make(interp, value) {
        Ok(text) => text.as_str().to_owned(),
        Err(raised) => {
            drop(interp.take_raised(raised));
            otherwise.to_owned()
        }
    }
}

/// The qualified name of a class behind its module, unless that is `builtins` or `__main__`.
pub(super) fn class_name(interp: &mut Interp, class: &Ref<Class>) -> String {
    let qualified = interp.read(&class.state).qualified_name.clone();
    let name = interp.names.module.clone();
    let module = class.lookup(interp, &name);
    match module.as_ref().and_then(|module| module.exact::<Str>()).map(Str::as_str) {
        Some("builtins" | "__main__") => qualified,
        Some(module) => format!("{module}.{qualified}"),
        None => format!("<unknown>.{qualified}"),
    }
}

fn notes(interp: &mut Interp, exception: &Value) -> Vec<String> {
    let name = interp.names.notes.clone();
    let notes = match attribute::get_optional(interp, exception, &name) {
        Ok(Some(notes)) if !notes.is_none() => notes,
        Ok(_) => return Vec::new(),
        Err(raised) => {
            let error = interp.take_raised(raised);
            let text = text_or(interp, &error, "<__notes__ repr() failed>", representation::repr);
            return vec![format!("Ignored error getting __notes__: {text}")];
        }
    };
    let items = match notes.kind() {
        Kind::List => notes.exact::<List>().map(|list| list.to_vec(interp)),
        Kind::Tuple => notes.exact::<Tuple>().map(|tuple| tuple.items().to_vec()),
        _ => None,
    };
    let Some(items) = items else {
        return vec![text_or(interp, &notes, "<__notes__ repr() failed>", representation::repr)];
    };
    let mut lines = Vec::new();
    for item in items {
        let text = text_or(interp, &item, "<note str() failed>", representation::str);
        lines.extend(text.split('\n').map(str::to_owned));
    }
    lines
}

fn syntax(interp: &mut Interp, exception: &Value) -> SyntaxReport {
    let read = |index: usize| exception::get_field(interp, exception, index);
    let [message, file, line, end_line] =
        [field::MESSAGE, field::FILE, field::LINE, field::END_LINE].map(read);
    let [text, offset, end_offset] = [field::TEXT, field::OFFSET, field::END_OFFSET].map(read);
    let metadata = read(field::METADATA);
    let mut shown = |value: &Value| {
        (!value.is_none()).then(|| text_or(interp, value, "<unprintable>", representation::str))
    };
    let report = SyntaxReport {
        message: shown(&message),
        file: shown(&file),
        line: shown(&line),
        end_line: shown(&end_line),
        text: convert::native::<Str>(&text).map(|text| text.as_str().to_owned()),
        offset_is_odd: !offset.is_none() && offset.as_int().is_none(),
        offset: offset.as_int(),
        end_offset: end_offset.as_int(),
    };
    match metadata.exact::<Tuple>().map(Tuple::items) {
        Some([_, _, _, message, offset, end_offset]) => SyntaxReport {
            message: shown(message),
            offset: offset.as_int(),
            end_offset: end_offset.as_int(),
            ..report
        },
        _ => report,
    }
}
