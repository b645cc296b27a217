/**
 * Reads and writes the user's own files: guesses encoding, separator, decimal mark and the kinds of
 * the columns, reports a fault with line, column and what to do, and makes a data set of the table.
 * Used by the command line and by the import in the window. Begin with {@code TableReader}, which
 * makes a {@code Table}, and {@code DatasetMaker}, which turns it into a {@code Dataset}.
 */
package engram.data.table;
