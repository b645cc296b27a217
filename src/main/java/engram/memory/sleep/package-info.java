/**
 * A night's sleep: a fast store of whole events dreams, and a slow network learns from its dreams
 * (complementary learning systems: McClelland, McNaughton and O'Reilly 1995). Without the fast
 * store older letters are recalled better than younger ones, as after a lesion of the hippocampus.
 * Begin with {@code SleepLife}; {@code engram memory sleep} measures many.
 */
package engram.memory.sleep;
