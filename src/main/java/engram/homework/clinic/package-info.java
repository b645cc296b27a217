/**
 * Sick runs that come with the program: each has a fault that is hidden in its recipe, its rows or
 * what was done to it. A pupil names the fault and cures it; the replay tells whether the cure
 * meets its goals. Begin with {@link engram.homework.clinic.Patient}.
 */
package engram.homework.clinic;
