//! What the diplomas ask: frameworks and their criteria, the catalogue of techniques, legal facts.
//!
//! May use: source.
