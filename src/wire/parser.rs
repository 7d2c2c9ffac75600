use super::Value;
use std::ops::RangeInclusive;

/// How deeply lists and objects may be nested.
const MAX_DEPTH: u8 = 127;

/// Parses JSON. Its functions return `None` where the text is not JSON.
pub(super) struct Parser<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Parser<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    /// Parses the whole text.
    pub(super) fn document(&mut self) -> Option<Value> {
        let value = self.value(0)?;
        self.peek().is_none().then_some(value)
    }

    /// The next byte that is not white space.
    fn peek(&mut self) -> Option<u8> {
        loop {
            match self.byte()? {
                b' ' | b'\n' | b'\t' | b'\r' => self.at += 1,
                byte => return Some(byte),
            }
        }
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.byte()?;
        self.at += 1;
        Some(byte)
    }

    fn skip(&mut self, byte: u8) -> bool {
        let is_next = self.byte() == Some(byte);
        self.at += usize::from(is_next);
        is_next
    }

    fn value(&mut self, depth: u8) -> Option<Value> {
        Some(match self.peek()? {
            b'{' | b'[' if depth == MAX_DEPTH => return None,
            b'{' => Value::Object(self.members(depth + 1)?),
            b'[' => Value::List(self.items(depth + 1)?),
            b'"' => Value::Text(self.string()?),
            b't' => self.word("true", Value::Bool(true))?,
            b'f' => self.word("false", Value::Bool(false))?,
            b'n' => self.word("null", Value::Null)?,
            _ => Value::Number(self.number()?),
        })
    }

    fn items(&mut self, depth: u8) -> Option<Vec<Value>> {
        let mut items = Vec::new();
        while self.is_another(b']', items.is_empty())? {
            items.push(self.value(depth)?);
        }
        Some(items)
    }

    fn members(&mut self, depth: u8) -> Option<Vec<(String, Value)>> {
        let mut members = Vec::new();
        while self.is_another(b'}', members.is_empty())? {
            self.peek()?;
            let name = self.string()?;
            self.peek()?;
            members.push((self.skip(b':').then_some(name)?, self.value(depth)?));
        }
        Some(members)
    }

    /// Whether a list or an object has another item. Skips the bracket or the comma before it, or the bracket at its
    /// end.
    fn is_another(&mut self, end: u8, is_first: bool) -> Option<bool> {
        if is_first {
            self.at += 1;
        }
        if self.peek()? == end {
            self.at += 1;
            return Some(false);
        }
        (is_first || self.skip(b',')).then_some(true)
    }

    fn word(&mut self, word: &str, value: Value) -> Option<Value> {
        let is_word = self.text.get(self.at..)?.starts_with(word);
        self.at += word.len();
        is_word.then_some(value)
    }

    fn number(&mut self) -> Option<String> {
        let start = self.at;
        self.skip(b'-');
        if !self.skip(b'0') {
            self.digits()?;
        }
        if self.skip(b'.') {
            self.digits()?;
        }
        if self.skip(b'e') || self.skip(b'E') {
            let _ = self.skip(b'+') || self.skip(b'-');
            self.digits()?;
        }
        self.text.get(start..self.at).map(str::to_owned)
    }

    /// Skips one digit or more.
    fn digits(&mut self) -> Option<()> {
        let start = self.at;
        while self.byte().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        (self.at > start).then_some(())
    }

    fn string(&mut self) -> Option<String> {
        if !self.skip(b'"') {
            return None;
        }
        let mut string = String::new();
        loop {
            let start = self.at;
            while !matches!(self.byte()?, b'"' | b'\\' | ..=0x1f) {
                self.at += 1;
            }
            string += self.text.get(start..self.at)?;
            match self.next()? {
                b'"' => return Some(string),
                b'\\' => string.push(self.escaped()?),
                _ => return None,
            }
        }
    }

    /// The character of an escape sequence, after its backslash.
    fn escaped(&mut self) -> Option<char> {
        Some(match self.next()? {
            byte @ (b'"' | b'\\' | b'/') => byte.into(),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => self.code_point()?,
            _ => return None,
        })
    }

    /// The character of four hexadecimal digits, or of two such sequences: a surrogate pair.
    fn code_point(&mut self) -> Option<char> {
        const FIRST_HALVES: RangeInclusive<u32> = 0xd800..=0xdbff;
        const SECOND_HALVES: RangeInclusive<u32> = 0xdc00..=0xdfff;
        let mut code = self.hexadecimal()?;
        if FIRST_HALVES.contains(&code) {
            let is_pair = self.skip(b'\\') && self.skip(b'u');
            let second = self
                .hexadecimal()
                .filter(|second| is_pair && SECOND_HALVES.contains(second))?;
            code =
                0x1_0000 + ((code - FIRST_HALVES.start()) << 10) + (second - SECOND_HALVES.start());
        }
        char::from_u32(code)
    }

    fn hexadecimal(&mut self) -> Option<u32> {
        let mut code = 0;
        for _ in 0..4 {
            code = code << 4 | char::from(self.next()?).to_digit(16)?;
        }
        Some(code)
    }
}
