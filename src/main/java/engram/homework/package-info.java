/**
 * What pupils hand in: run files, each trained again and held against the goals of the lesson and
 * against the others. Begin with {@link engram.homework.Grading}.
 */
package engram.homework;
