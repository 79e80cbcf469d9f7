//! f-strings and t-strings.

use std::rc::Rc;

use super::{Compiler, Outcome};
use crate::bytecode::{Constant, Opcode};
use crate::source::Span;
use crate::syntax::ast::{Conversion, ReplacementField, StringPart};

/// Strings of more parts are joined piece by piece, so that their length does not set the size of the operand stack.
const MAX_ON_STACK: usize = 60;

/// CONVERT_VALUE's operand.
const fn conversion_number(conversion: Conversion) -> u32 {
    match conversion {
        Conversion::String => 1,
        Conversion::Representation => 2,
        Conversion::Ascii => 3,
    }
}

impl<'t> Compiler<'t, '_> {
    pub fn formatted_string(&mut self, parts: &'t [StringPart], span: Span) -> Outcome {
        match parts {
            [] => self.emit_constant(Constant::Text(Rc::from("")), span),
            _ if parts.len() > MAX_ON_STACK => {
                let mut have_head = false;
                for chunk in parts.chunks(MAX_ON_STACK) {
                    chunk.iter().try_for_each(|part| self.string_part(part))?;
                    self.emit(Opcode::BuildString, chunk.len() as u32 + u32::from(have_head), span);
                    have_head = true;
                }
            }
            _ => {
                parts.iter().try_for_each(|part| self.string_part(part))?;
                if parts.len() > 1 {
                    self.emit(Opcode::BuildString, parts.len() as u32, span);
                }
            }
        }
        Ok(())
    }

    fn string_part(&mut self, part: &'t StringPart) -> Outcome {
        match part {
            StringPart::Literal { text, span, .. } => {
                self.emit_constant(Constant::Text(Rc::from(&**text)), *span);
                Ok(())
            }
            StringPart::Field(field) => self.replacement_field(field),
        }
    }

    fn replacement_field(&mut self, field: &'t ReplacementField) -> Outcome {
        self.expression(&field.value)?;
        if let Some(conversion) = field.conversion {
            self.emit(Opcode::ConvertValue, conversion_number(conversion), field.span);
        }
        match field.format.as_ref().filter(|format| !format.parts.is_empty()) {
            Some(format) => {
                self.formatted_string(&format.parts, format.span)?;
                self.emit(Opcode::FormatWithSpec, 0, field.span);
            }
            None => self.emit(Opcode::FormatSimple, 0, field.span),
        }
        Ok(())
    }

    /// PEP 750: the literal texts, one more than there are fields, and the fields.
    pub fn template_string(&mut self, parts: &'t [StringPart], span: Span) -> Outcome {
        let mut texts = Vec::new();
        let mut after_field = true;
        for part in parts {
            match part {
                StringPart::Literal { text, .. } => texts.push(Constant::Text(Rc::from(&**text))),
                StringPart::Field(_) if after_field => texts.push(Constant::Text(Rc::from(""))),
                StringPart::Field(_) => {}
            }
            after_field = matches!(part, StringPart::Field(_));
        }
        if after_field {
            texts.push(Constant::Text(Rc::from("")));
        }
        self.emit_constant(Constant::Tuple(texts), span);
        self.emit(Opcode::BuildList, 0, span);
        for part in parts {
            if let StringPart::Field(field) = part {
                self.interpolation(field)?;
                self.emit(Opcode::ListAppend, 1, field.span);
            }
        }
        self.emit(Opcode::ListToTuple, 0, span);
        self.emit(Opcode::BuildTemplate, 0, span);
        Ok(())
    }

    fn interpolation(&mut self, field: &'t ReplacementField) -> Outcome {
        self.expression(&field.value)?;
        self.emit_constant(Constant::Text(Rc::from(&*field.source)), field.span);
        let mut flags = field.conversion.map_or(0, conversion_number) << 1;
        if let Some(format) = &field.format {
            self.formatted_string(&format.parts, format.span)?;
            flags |= 1;
        }
        self.emit(Opcode::BuildInterpolation, flags, field.span);
        Ok(())
    }
}
