/**
 * What a class has handed in, as a page: all runs of a folder trained again, held against goals and
 * against one another, their curves side by side. Nothing but the wiring uses it; begin with {@code
 * GradesViewModel}.
 */
package engram.ui.grades;
