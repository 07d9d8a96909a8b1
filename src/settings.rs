//! A person's preferences.
