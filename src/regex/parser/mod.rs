//! Parses patterns (library reference, "Regular Expression Syntax"): alternatives, sequences and repetitions here, the rest in the files
//! beside. Complaints have CPython's texts and positions.

pub(super) use escapes::control_character;

mod escapes;
mod groups;
mod sets;

use super::error::{CompileError, PatternError};
use super::flags;
use super::tokens::{Token, Tokens};
use super::tree::{Greed, Node, Place, Sequence, SetItem, UNLIMITED, Width};

/// A parsed pattern.
pub struct Parsed {
    pub tree: Sequence,
    pub flags: u32,
    pub names: Vec<(String, usize)>,
    /// By group number; the first is that of the whole and not known.
    pub widths: Vec<Option<Width>>,
    pub warnings: Vec<String>,
}

pub(super) struct Parser<'a> {
    tokens: Tokens<'a>,
    flags: u32,
    names: Vec<(String, usize)>,
    widths: Vec<Option<Width>>,
    /// How many groups there were where the outermost lookbehind began.
    lookbehind_groups: Option<usize>,
    /// Groups that conditions name by number, and where.
    conditions: Vec<(usize, usize)>,
    warnings: Vec<String>,
    depth: usize,
}

type Result<T> = std::result::Result<T, CompileError>;

/// Parses a pattern.
///
/// # Errors
/// A mistake in the pattern or flags that do not go together.
pub fn parse(pattern: &[char], is_text: bool, flags: u32) -> Result<Parsed> {
    let mut parser = Parser {
        tokens: Tokens::new(pattern, is_text)?,
        flags,
        names: Vec::new(),
        widths: vec![None],
        lookbehind_groups: None,
        conditions: Vec::new(),
        warnings: Vec::new(),
        depth: 0,
    };
    let tree = parser.alternatives(flags & flags::VERBOSE != 0, true)?;
    let flags = check_flags(parser.flags, is_text)?;
    if parser.tokens.next.is_some() {
        return Err(parser.tokens.error("unbalanced parenthesis", 0));
    }
    for &(group, position) in &parser.conditions {
        if group >= parser.widths.len() {
            let message = format!("invalid group reference {group}");
            return Err(PatternError { message, position: Some(position) }.into());
        }
    }
    let Parser { names, widths, warnings, .. } = parser;
    Ok(Parsed { tree, flags, names, widths, warnings })
}

fn check_flags(given: u32, is_text: bool) -> Result<u32> {
    let has = |flag| given & flag != 0;
    if is_text {
        if has(flags::LOCALE) {
            return Err(CompileError::Flags("cannot use LOCALE flag with a str pattern"));
        }
        return match (has(flags::ASCII), has(flags::UNICODE)) {
            (true, true) => Err(CompileError::Flags("ASCII and UNICODE flags are incompatible")),
            (true, false) => Ok(given),
            (false, _) => Ok(given | flags::UNICODE),
        };
    }
    if has(flags::UNICODE) {
        return Err(CompileError::Flags("cannot use UNICODE flag with a bytes pattern"));
    }
    if has(flags::LOCALE) && has(flags::ASCII) {
        return Err(CompileError::Flags("ASCII and LOCALE flags are incompatible"));
    }
    Ok(given)
}

impl Parser<'_> {
    fn warn(&mut self, what: &str, position: usize) {
        self.warnings.push(format!("Possible {what} at position {position}"));
    }

    /// `a|b|c`
    fn alternatives(&mut self, mut verbose: bool, outermost: bool) -> Result<Sequence> {
        let mut found = Vec::new();
        loop {
            let first = outermost && found.is_empty();
            found.push(self.sequence(verbose, first)?);
            if !self.tokens.accept('|')? {
                break;
            }
            if outermost {
                verbose = self.flags & flags::VERBOSE != 0;
            }
        }
        Ok(join(found))
    }

    /// A sequence up to `|`, `)` or the end; `first` says that it begins the pattern, where flags for all of it may stand.
    fn sequence(&mut self, mut verbose: bool, first: bool) -> Result<Sequence> {
        let mut nodes = Sequence::new();
        while let Some(token) = self.tokens.next {
            if matches!(token, Token::Character('|' | ')')) {
                break;
            }
            self.tokens.take()?;
            if verbose && self.skip(token)? {
                continue;
            }
            match token {
                Token::Escape(letter) => {
                    let node = self.escape(letter)?;
                    nodes.push(node);
                }
                Token::Character('[') => {
                    let node = self.set()?;
                    nodes.push(node);
                }
                Token::Character(sign @ ('*' | '+' | '?' | '{')) => self.repeat(&mut nodes, sign)?,
                Token::Character('.') => nodes.push(Node::Any),
                Token::Character('(') => {
                    let may_set_flags = first && nodes.is_empty();
                    if let Some(node) = self.group(verbose, may_set_flags)? {
                        nodes.push(node);
                    }
                    if may_set_flags && nodes.is_empty() {
                        verbose = self.flags & flags::VERBOSE != 0;
                    }
                }
                Token::Character('^') => nodes.push(Node::At(Place::Beginning)),
                Token::Character('$') => nodes.push(Node::At(Place::End)),
                Token::Character(character) => nodes.push(Node::Literal(u32::from(character))),
            }
        }
        Ok(nodes.into_iter().flat_map(unpack).collect())
    }

    /// White space and comments of verbose patterns.
    fn skip(&mut self, token: Token) -> Result<bool> {
        match token {
            Token::Character(' ' | '\t' | '\n' | '\r' | '\x0b' | '\x0c') => Ok(true),
            Token::Character('#') => {
                while !matches!(self.tokens.take()?, None | Some(Token::Character('\n'))) {}
                Ok(true)
            }
            _ => Ok(false),
        }
    }

    /// The counts of `{m,n}` behind the brace; `None` where the brace stands for itself.
    fn counts(&mut self, here: usize) -> Result<Option<(u32, u32)>> {
        if self.tokens.next_is('}') {
            return Ok(None);
        }
        let low = self.tokens.take_while(usize::MAX, char::is_ascii_digit)?;
        let high = if self.tokens.accept(',')? {
            self.tokens.take_while(usize::MAX, char::is_ascii_digit)?
        } else {
            low.clone()
        };
        if !self.tokens.accept('}')? {
            self.tokens.seek(here)?;
            return Ok(None);
        }
        let number = |digits: &str, absent| match digits {
            "" => Ok(absent),
            digits => {
                digits.parse::<u32>().ok().filter(|&number| number < UNLIMITED).ok_or(CompileError::TooLarge)
            }
        };
        let (least, most) = (number(&low, 0)?, number(&high, UNLIMITED)?);
        if most < least {
            let back = self.tokens.position() - here;
            return Err(self.tokens.error("min repeat greater than max repeat", back));
        }
        Ok(Some((least, most)))
    }

    fn repeat(&mut self, nodes: &mut Sequence, sign: char) -> Result<()> {
        let here = self.tokens.position();
        let (least, most) = match sign {
            '?' => (0, 1),
            '*' => (0, UNLIMITED),
            '+' => (1, UNLIMITED),
            _ => match self.counts(here)? {
                Some(counts) => counts,
                None => {
                    nodes.push(Node::Literal(u32::from(sign)));
                    return Ok(());
                }
            },
        };
        let back = self.tokens.position() - here + 1;
        let item = match nodes.pop() {
            None | Some(Node::At(_)) => return Err(self.tokens.error("nothing to repeat", back)),
            Some(Node::Repeat { .. }) => return Err(self.tokens.error("multiple repeat", back)),
            Some(item) => item,
        };
        let greed = if self.tokens.accept('?')? {
            Greed::Lazy
        } else if self.tokens.accept('+')? {
            Greed::Possessive
        } else {
            Greed::Greedy
        };
        nodes.push(Node::Repeat { greed, least, most, body: unpack(item) });
        Ok(())
    }
}

/// The content of a group that only holds together.
fn unpack(node: Node) -> Sequence {
    match node {
        Node::Group { number: None, add: 0, remove: 0, body } => body,
        node => vec![node],
    }
}

/// Alternatives as one sequence: what all begin with stands before the branch, and single characters become a set.
fn join(mut alternatives: Vec<Sequence>) -> Sequence {
    if alternatives.len() == 1 {
        return alternatives.pop().unwrap_or_default();
    }
    let mut joined = Sequence::new();
    while let Some(first) = alternatives.first().and_then(|one| one.first()).cloned() {
        if !alternatives.iter().all(|one| one.first() == Some(&first)) {
            break;
        }
        for one in &mut alternatives {
            one.remove(0);
        }
        joined.push(first);
    }
    let mut members: Option<Vec<SetItem>> = Some(Vec::new());
    for one in &alternatives {
        match (one.as_slice(), &mut members) {
            (&[Node::Literal(character)], Some(items)) => items.push(SetItem::Range(character, character)),
            ([Node::Set { negated: false, items: more }], Some(items)) => items.extend(more),
            _ => members = None,
        }
    }
    joined.push(match members {
        Some(items) => Node::Set { negated: false, items },
        None => Node::Branch(alternatives),
    });
    joined
}
