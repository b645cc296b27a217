/**
 * The commands of {@code engram memory} and {@code engram lab}, one an experiment or a lab: its
 * options, and the report that is printed of it. Nobody but the program's start uses them; begin
 * reading at {@link engram.cli.memory.MemoryCommand} and {@link
 * engram.cli.memory.ExperimentMeasuring}.
 */
package engram.cli.memory;
