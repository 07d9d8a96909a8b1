//! What happens: state, session, the one transition function, the tension model, seeded chance.
//!
//! May use: scenario, curriculum.

mod answer;
pub use answer::Answer;
