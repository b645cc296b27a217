/**
 * An engram that can be tagged, lit and silenced: rooms, a shock and 400 sparsely firing neurons,
 * as in the mice of Liu 2012, Ramirez 2013 and others. Begin with {@code Mouse}, which learns and
 * recalls, and {@code TagCourse}, to which things are done one after the other; {@code engram
 * memory tag} measures many mice.
 */
package engram.memory.tag;
