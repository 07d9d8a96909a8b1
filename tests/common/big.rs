//! A large scenario.
