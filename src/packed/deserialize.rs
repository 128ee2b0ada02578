//! How types of the model are read by a [`Reader`]: by Serde's derives, with an error that does not happen, so that no
//! code is left for it.

use std::fmt;

use serde::de::value::U32Deserializer;
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, IntoDeserializer, SeqAccess, VariantAccess, Visitor,
};

use super::reader::Reader;

/// The error that does not happen.
#[derive(Debug)]
pub enum Never {}

impl fmt::Display for Never {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for Never {}

impl Error for Never {
    /// Types ask for this where they get another kind of thing than they asked for: they get what they ask for.
    fn custom<T: fmt::Display>(_: T) -> Self {
        unasked()
    }
}

/// What no type of the model asks for. A new one that does fails the build, which reads what it has packed.
fn unasked() -> ! {
    unreachable!("types of the model ask for none of this")
}

/// The methods that read a number and hand it on.
macro_rules! numbers {
    ($($method:ident $visit:ident $read:ident),+ $(,)?) => {
        $(fn $method<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Never> {
            visitor.$visit(self.$read())
        })+
    };
}

/// The methods that no type of the model calls.
macro_rules! none {
    ($($method:ident),+ $(,)?) => {
        $(fn $method<V: Visitor<'a>>(self, _: V) -> Result<V::Value, Never> {
            unasked()
        })+
    };
}

impl<'a> Deserializer<'a> for &mut Reader<'a> {
    type Error = Never;

    numbers! {
        deserialize_bool visit_bool flag, deserialize_u8 visit_u8 byte,
        deserialize_u16 visit_u16 unsigned, deserialize_u32 visit_u32 unsigned, deserialize_u64 visit_u64 number,
        deserialize_i16 visit_i16 signed, deserialize_i32 visit_i32 signed, deserialize_i64 visit_i64 signed,
        deserialize_str visit_borrowed_str text, deserialize_string visit_borrowed_str text,
    }

    none! {
        deserialize_any, deserialize_i8, deserialize_f32, deserialize_f64, deserialize_char, deserialize_bytes,
        deserialize_byte_buf, deserialize_unit, deserialize_map, deserialize_identifier, deserialize_ignored_any,
    }

    fn deserialize_option<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Never> {
        if self.flag() { visitor.visit_some(self) } else { visitor.visit_none() }
    }

    fn deserialize_unit_struct<V: Visitor<'a>>(self, _: &'static str, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'a>>(self, _: &'static str, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Never> {
        let left = self.length();
        visitor.visit_seq(List { reader: self, left })
    }

    fn deserialize_tuple<V: Visitor<'a>>(self, _: usize, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_seq(Fields(self))
    }

    fn deserialize_tuple_struct<V: Visitor<'a>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Never> {
        visitor.visit_seq(Fields(self))
    }

    fn deserialize_struct<V: Visitor<'a>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Never> {
        visitor.visit_seq(Fields(self))
    }

    fn deserialize_enum<V: Visitor<'a>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Never> {
        let number = self.number();
        let number = u32::try_from(number).ok().filter(|&number| (number as usize) < variants.len());
        let number = number.unwrap_or_else(|| self.unsound());
        visitor.visit_enum(Variant { reader: self, number })
    }

    fn is_human_readable(&self) -> bool {
        false
    }
}

/// So many of the same type.
struct List<'r, 'a> {
    reader: &'r mut Reader<'a>,
    left: usize,
}

impl<'a> SeqAccess<'a> for List<'_, 'a> {
    type Error = Never;

    fn next_element_seed<T: DeserializeSeed<'a>>(&mut self, seed: T) -> Result<Option<T::Value>, Never> {
        if self.left == 0 || !self.reader.is_sound() {
            return Ok(None);
        }
        self.left -= 1;
        seed.deserialize(&mut *self.reader).map(Some)
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.left)
    }
}

/// As many as are asked for, each of its own type.
struct Fields<'r, 'a>(&'r mut Reader<'a>);

impl<'a> SeqAccess<'a> for Fields<'_, 'a> {
    type Error = Never;

    fn next_element_seed<T: DeserializeSeed<'a>>(&mut self, seed: T) -> Result<Option<T::Value>, Never> {
        seed.deserialize(&mut *self.0).map(Some)
    }
}

/// One of several, by its number.
struct Variant<'r, 'a> {
    reader: &'r mut Reader<'a>,
    number: u32,
}

impl<'a> EnumAccess<'a> for Variant<'_, 'a> {
    type Error = Never;
    type Variant = Self;

    fn variant_seed<T: DeserializeSeed<'a>>(self, seed: T) -> Result<(T::Value, Self), Never> {
        let number: U32Deserializer<Never> = self.number.into_deserializer();
        Ok((seed.deserialize(number)?, self))
    }
}

impl<'a> VariantAccess<'a> for Variant<'_, 'a> {
    type Error = Never;

    fn unit_variant(self) -> Result<(), Never> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'a>>(self, seed: T) -> Result<T::Value, Never> {
        seed.deserialize(self.reader)
    }

    fn tuple_variant<V: Visitor<'a>>(self, _: usize, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_seq(Fields(self.reader))
    }

    fn struct_variant<V: Visitor<'a>>(self, _: &'static [&'static str], visitor: V) -> Result<V::Value, Never> {
        visitor.visit_seq(Fields(self.reader))
    }
}
