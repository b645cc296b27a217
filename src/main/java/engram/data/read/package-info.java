/**
 * Reads the user's own files: guesses encoding, separator and decimal mark, takes CSV or ARFF apart
 * into rows, and reports a fault with line, column and what to do. Stands on {@code data.table},
 * which knows nothing of files; used by the command line and by the import in the window. Begin
 * with {@code TableReader}.
 */
package engram.data.read;
