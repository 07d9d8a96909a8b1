//! Texts with places: files, spans, the RON reader, the guarded Fluent reader, diagnostics and
//! their caret pictures. Every file a person writes is read here, and no fault is ever reported
//! without its code and its place.
//!
//! Invariants: reading never panics and never stops at the first fault; a span always lies within
//! its file, on character boundaries.
//!
//! May use: nothing.
