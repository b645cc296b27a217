/**
 * Questions and answers: the article's four and twenty that pupils ask. Each has a short answer and
 * an experiment that shows it, which asks for a prediction first. Nothing but the wiring uses it;
 * begin with {@code PupilQuestion}.
 */
package engram.ui.questions;
