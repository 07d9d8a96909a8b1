//! The pages in plain lines: screen readers, SSH, pipes, tests.
//!
//! May use: flow, language, settings.
