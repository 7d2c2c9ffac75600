//! The texts of all languages: what a translation must not lose, and the rules of `.github/CONTRIBUTING.md` that can be
//! checked.

mod catalogue;
mod english;
mod explanations;
mod punctuation;
mod vocabulary;
