/**
 * What a teacher puts around a run: a sheet with instructions, goals, locked controls and
 * questions, and what a pupil answers. It is part of the run's file, which writes and reads it; the
 * window shows it, and grading holds it against the teacher's. Begin with {@code Lesson}.
 */
package engram.lesson;
