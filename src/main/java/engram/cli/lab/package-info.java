/**
 * The commands of {@code engram lab}, one a lab: its options, and the report that is printed of it.
 * Nobody but the program's start uses them; begin reading at {@link engram.cli.lab.LabCommand}.
 */
package engram.cli.lab;
