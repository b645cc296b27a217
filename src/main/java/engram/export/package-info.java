/**
 * A run taken elsewhere: as a Python program, as CSV, as an ONNX network, as a picture. {@link
 * engram.export.Exported} is the run with its rows; {@link engram.export.NumpyScript}, the place to
 * begin reading, writes the program that trains the same recipe with NumPy alone, and the other
 * programs share its first part, the data. The command line and the window use it.
 */
package engram.export;
