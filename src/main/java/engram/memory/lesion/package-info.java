/**
 * Where a memory is: a growing share of a trained network taken away, beside a table of the same
 * rows that loses as much, and how training brings it back. The window and {@code engram memory
 * lesion} use it. Begin with {@code LesionPlan} and {@code LesionRun}.
 */
package engram.memory.lesion;
