/** The command over {@link engram.homework}: what pupils handed in, as a table. */
package engram.cli.homework;
