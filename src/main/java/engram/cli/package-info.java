/**
 * The command line: what its commands share, that is how options are read and refused, how a report
 * is printed as text or JSON, and how work is watched; and {@code engram help numbers}, the page on
 * the conventions behind every number. The commands are in the packages below, which may use this
 * one; the program starts them by {@link engram.cli.EngramCommand}, the place to begin reading.
 */
package engram.cli;
